// `POST /_send` of a served site: what goes to a vendor, what never does, and what the console hears of it.
import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { VendorRequest } from "../../generator/commands/docs/read-send.js";
import { type SendToVendor, sendToVendor } from "../../generator/commands/docs/send-to-vendor.js";
import { serveProxy } from "../runtime/http-proxy.js";
import { serve } from "../runtime/http-server.js";
import { selfSigned } from "../runtime/self-signed.js";
import { ask, type Got, type ServedSite, serveSample, specOf } from "./served-site.js";

const spec = specOf(
  {
    endpoint: "cvm.example.com",
    regionalEndpoints: [
      { region: "r1", host: "CVM.r1.example.com" },
      { region: "r2", host: "localhost" },
      { region: "r3", host: "169.254.169.254" },
      { region: "r4", host: "cvm.localhost" },
    ],
  },
  "RunInstances",
);
const services = [{ name: "v/s", spec }];
const good = { url: "https://cvm.example.com/", method: "POST", headers: {}, body: "{}" };
const answered: SendToVendor = async () => ({ status: 200, headers: { "x-id": "7" }, body: "{}" });

function post(site: ServedSite, body: unknown, headers: Record<string, string> = {}, method = "POST"): Promise<Got> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const own = { origin: site.origin, "content-type": "application/json", ...headers };
  return ask(site.origin, "/_send", { method, headers: own, body: text });
}

test("goes out as it was signed, without what is the browser's or the connection's, and comes back whole", async () => {
  const asked: VendorRequest[] = [];
  const site = await serveSample({ services }, async (request, signal) => {
    asked.push(request);
    return answered(request, signal);
  });
  const signed = { Authorization: "TC3 Signature=secret1", "X-Any-Action": "RunInstances", "X-Any-Token": "secret2" };
  const others = {
    Host: "evil.example.com",
    cookie: "secret3",
    Connection: "x",
    "Transfer-Encoding": "chunked",
    "Content-Length": "1",
    "Proxy-Authorization": "secret4",
    Origin: "http://x",
    Referer: "http://x",
    "Sec-Fetch-Mode": "cors",
    "Accept-Encoding": "gzip",
  };
  const url = "https://CVM.r1.example.com:443/a/..%2f?b=[c]";
  const got = await post(site, { url, method: "PUT", headers: { ...signed, ...others }, body: "secret5" });
  expect([got.status, JSON.parse(got.text)]).toEqual([200, { status: 200, headers: { "x-id": "7" }, body: "{}" }]);
  const sent = { host: "cvm.r1.example.com", path: "/a/..%2f?b=[c]", method: "PUT", headers: signed, body: "secret5" };
  expect(asked).toEqual([{ ...sent, action: "RunInstances" }]);
  expect(site.said).toEqual(["docwright docs: sent to cvm.r1.example.com: RunInstances  200"]);
});

test.each([
  ["in the query", { url: "https://cvm.example.com/?Version=1&Action=RunInstances&Signature=secret", method: "GET" }],
  ["in a form", { body: "Action=RunInstances&Signature=secret" }],
])("the action is told %s too", async (_, more) => {
  const site = await serveSample({ services }, answered);
  expect((await post(site, { ...good, ...more })).status).toBe(200);
  expect(site.said).toEqual(["docwright docs: sent to cvm.example.com: RunInstances  200"]);
});

test("what is no action of the specs is not repeated", async () => {
  const site = await serveSample({ services }, answered);
  expect((await post(site, { ...good, headers: { "x-any-action": "secret" } })).status).toBe(200);
  expect(site.said).toEqual(["docwright docs: sent to cvm.example.com: -  200"]);
});

describe("is refused, and nothing is sent", () => {
  const never: SendToVendor = () => Promise.reject(new Error("was sent"));
  const urls: [string, number][] = [
    ["http://cvm.example.com/", 400],
    ["https://cvm.example.com:8443/", 400],
    ["https://user:secret@cvm.example.com/", 400],
    ["https://evil.example.com@cvm.example.com/", 400],
    ["https://cvm.example.com/#x", 400],
    ["https://cvm.example.com/ x", 400],
    ["https://cvm.example.com/\r\nx: y", 400],
    ["https://cvm.example.com\\@evil.example.com/", 400],
    ["//cvm.example.com/", 400],
    ["file:///etc/passwd", 400],
    ["https://evil.example.com/", 403],
    ["https://cvm.example.com.evil.example.com/", 403],
    ["https://cvm.example.com./", 403],
    ["https://example.com/", 403],
    ["https://localhost/", 403],
    ["https://cvm.localhost/", 403],
    ["https://169.254.169.254/", 403],
    ["https://[::1]/", 400],
  ];
  test.each<[string, unknown, Record<string, string>, number]>([
    ...urls.map(([url, status]): [string, unknown, Record<string, string>, number] => [
      url,
      { ...good, url },
      {},
      status,
    ]),
    ["another method", { ...good, method: "CONNECT" }, {}, 400],
    ["a body that is no text", { ...good, body: {} }, {}, 400],
    ["headers that are none", { ...good, headers: ["x"] }, {}, 400],
    ["a header with a line end", { ...good, headers: { x: "secret\r\ny: z" } }, {}, 400],
    ["a header with a name that is none", { ...good, headers: { "x: secret\r\n": "" } }, {}, 400],
    ["a header that is no text", { ...good, headers: { x: 1 } }, {}, 400],
    ["no object", [], {}, 400],
    ["null", "null", {}, 400],
    ["no JSON", "secret", {}, 400],
    ["another origin", good, { origin: "https://evil.example.com" }, 403],
    ["another port of this machine", good, { origin: "http://127.0.0.1:1" }, 403],
    ["a page from a disk", good, { origin: "null" }, 403],
    ["no origin", good, { origin: "" }, 403],
    ["a page of the same site", good, { "sec-fetch-site": "same-site" }, 403],
    ["a form", good, { "content-type": "text/plain" }, 415],
    ["a host that leads here", good, { host: "evil.example.com", origin: "http://evil.example.com" }, 403],
    ["a body beyond the limit", { ...good, body: " ".repeat(16 * 1024 * 1024) }, {}, 413],
  ])("%s", async (_, body, headers, status) => {
    const site = await serveSample({ services }, never);
    const got = await post(site, body, headers);
    expect([got.status, site.said]).toEqual([status, []]);
    expect(got.text).not.toMatch(/secret|was sent/);
  });

  test.each(["GET", "PUT", "OPTIONS"])("by %s", async (method) => {
    const site = await serveSample({ services }, never);
    expect(await post(site, "", {}, method)).toMatchObject({ status: 405, headers: { allow: "POST" } });
  });
});

test("a network that refuses is told in words, without what was to be sent", async () => {
  const failure = Object.assign(new Error("connect ECONNREFUSED 192.0.2.1:443"), { code: "ECONNREFUSED" });
  const site = await serveSample({ services }, () => Promise.reject(failure));
  const got = await post(site, { ...good, headers: { Authorization: "secret" }, body: "secret" });
  const message = "no answer from cvm.example.com: connect ECONNREFUSED 192.0.2.1:443";
  expect([got.status, JSON.parse(got.text)]).toEqual([502, { error: { message } }]);
  expect(site.said).toEqual(["docwright docs: sent to cvm.example.com: -  no answer"]);
});

describe("on the wire, through the proxy of the environment", () => {
  const asked: VendorRequest = {
    host: "cvm.example.com",
    path: "/x?y",
    method: "POST",
    headers: { Authorization: "s", "Content-Type": "text/plain" },
    body: "÷",
    action: undefined,
  };
  async function send(handler: Parameters<typeof serve>[0], trusted: boolean) {
    const vendor = await serve(handler, { tls: selfSigned(asked.host) });
    const proxy = await serveProxy({
      onConnect(socket) {
        const target = connect(vendor.port, "127.0.0.1", () => {
          socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
          socket.pipe(target).pipe(socket);
        });
        target.on("error", () => socket.destroy());
      },
    });
    for (const name of ["https_proxy", "all_proxy", "no_proxy", "ALL_PROXY", "NO_PROXY"]) vi.stubEnv(name, "");
    vi.stubEnv("HTTPS_PROXY", proxy.origin);
    // The certificate of the test signs itself.
    if (trusted) vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    vi.spyOn(process, "emitWarning").mockReturnValue(undefined);
    const answer = await sendToVendor(asked, new AbortController().signal).finally(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    });
    return { answer, vendor, proxy };
  }

  test("the request arrives as it was signed, and a redirect is an answer", async () => {
    const { answer, vendor, proxy } = await send((response) => {
      const headers = { location: "https://evil.example.com/", "set-cookie": "a=b", "x-id": ["1", "2"] };
      response.writeHead(302, headers).end("moved ÷");
    }, true);
    expect(proxy.asked).toMatchObject([{ method: "CONNECT", target: "cvm.example.com:443" }]);
    const headers = {
      host: "cvm.example.com",
      authorization: "s",
      "content-type": "text/plain",
      "content-length": "2",
    };
    expect(vendor.received).toMatchObject([{ method: "POST", url: "/x?y", headers, body: "÷" }]);
    expect(answer).toMatchObject({ status: 302, body: "moved ÷", headers: { "x-id": "1, 2" } });
    expect(Object.keys(answer.headers)).not.toContain("set-cookie");
  });

  test("an answer beyond the limit is broken off", async () => {
    const piece = Buffer.alloc(1024 * 1024);
    await expect(
      send((response) => {
        response.on("error", () => undefined);
        for (let i = 0; i < 33; i += 1) response.write(piece);
        response.end();
      }, true),
    ).rejects.toThrow(/the answer is larger than \d+ bytes/);
  });

  test("a certificate that nobody vouches for ends it", async () => {
    await expect(send((response) => response.end(), false)).rejects.toMatchObject({
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
  });
});
