// The server of `docwright mock` against whoever sends it something odd, and what answers do to connections.
import { connect, type Socket } from "node:net";
import { request as httpRequest, Agent } from "node:http";
import { describe, expect, test } from "vitest";
import { callTool, control, startMock } from "./mock-workspace.js";

const limit = 32 * 1024 * 1024;

/** Sends bytes as they are and gives all that comes until the other side is quiet or gone. */
function sendRaw(origin: string, text: string, until: RegExp = /\r\n\r\n[\s\S]+$/): Promise<string> {
  return new Promise((done) => {
    let got = "";
    const socket: Socket = connect(Number(new URL(origin).port), "127.0.0.1", () => socket.write(text));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (chunk: Buffer) => {
      got += chunk.toString();
      if (until.test(got)) socket.destroy();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => done(got));
  });
}

function post(target: string, headers: string, body = "{}"): string {
  return `POST ${target} HTTP/1.1\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const local = "Host: 127.0.0.1\r\nContent-Type: application/json\r\n";

async function isAlive(origin: string): Promise<void> {
  expect(await callTool(origin, "/tencent/cvm/DescribeZones")).toHaveProperty("ZoneSet");
}

describe("hostile requests are answered or cut off, and the next one is served", () => {
  test("addresses and hosts that are none", async () => {
    const origin = await startMock([]).origin();
    for (const [text, expected] of [
      [post("/%", local), /^HTTP\/1\.1 404 .*this request could be for/s],
      [post("/%zz%00%ff", local), /^HTTP\/1\.1 404 /],
      [post("//cvm/DescribeZones", local), /^HTTP\/1\.1 404 /],
      [post("/cvm/../cvm/DescribeZones", local), /^HTTP\/1\.1 200 /],
      [post("/cvm/__proto__", local), /^HTTP\/1\.1 404 /],
      [post("/constructor", local), /^HTTP\/1\.1 404 /],
      [post("*", local), /^HTTP\/1\.1 400 .*the address of the request is none/s],
      [post("ftp://127.0.0.1/", local), /^HTTP\/1\.1 400 .*the address of the request is none/s],
      [post("http://[/", local), /^HTTP\/1\.1 400 /],
      [post("http://cvm.example.com/DescribeZones", local), /^HTTP\/1\.1 200 .*ZoneSet/s],
      [post("/cvm/DescribeZones", "Host: a/_mock\r\n"), /^HTTP\/1\.1 400 .*the Host header is no host/s],
      [post("/cvm/DescribeZones", "Host: a b\r\n"), /^HTTP\/1\.1 400 /],
      [post("/cvm/DescribeZones", "Host: \r\n"), /^HTTP\/1\.1 400 /],
      [post("/_mock/reset", "Host: evil.example.com\r\n", ""), /^HTTP\/1\.1 403 /],
      [post("/_mock/%zz", local), /^HTTP\/1\.1 404 /],
      [post("/_mock/clock/%zz", local), /^HTTP\/1\.1 400 /],
    ] as const)
      expect([text, await sendRaw(origin, text)]).toEqual([text, expect.stringMatching(expected)]);
    await isAlive(origin);
  });

  test("what is no HTTP", async () => {
    const origin = await startMock(["tencent/cvm"]).origin();
    for (const [text, expected] of [
      ["\u0000\u0001\u0002\r\n\r\n", /^HTTP\/1\.1 400 /],
      ["POST / HTTP/9.9\r\n\r\n", /^HTTP\/1\.1 400 /],
      ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", /^HTTP\/1\.1 400 /],
      ["POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", /^HTTP\/1\.1 400 /],
      [`GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(100_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ] as const)
      expect(await sendRaw(origin, text, /\r\n\r\n/)).toMatch(expected);
    await isAlive(origin);
  });

  test("names of prototypes in headers, queries, forms and bodies", async () => {
    const mock = startMock(["tencent/cvm", "--auth", "off"]);
    const origin = await mock.origin();
    const form = "Action=__proto__&Version=2017-03-12&__proto__.x=1&constructor.prototype.y=2";
    const body = '{"__proto__": {"x": 1}, "constructor": {"prototype": {"y": 2}}}';
    const tc = "X-TC-Version: 2017-03-12\r\nX-TC-Region: ap-guangzhou\r\n";
    for (const text of [
      post("/", "Host: x\r\nContent-Type: application/x-www-form-urlencoded\r\n", form),
      post(`/?${form}`, "Host: x\r\n", ""),
      post("/", `${local}X-TC-Action: toString\r\n${tc}`, body),
      post("/", `${local}X-TC-Action: DescribeZones\r\n${tc}__proto__: x\r\n`, body),
      post(
        "/",
        `${local}X-TC-Action: DescribeZones\r\n${tc}Authorization: TC3-HMAC-SHA256 Credential=a/2025-01-01/cvm/tc3_request, SignedHeaders=constructor;host, Signature=0\r\n`,
      ),
    ])
      expect(await sendRaw(origin, text)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"Response"/);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    await isAlive(origin);
  });

  test("signs that a terminal obeys never reach it", async () => {
    const mock = startMock(["tencent/cvm"]);
    const origin = await mock.origin();
    const escape = "\u001b[2J\u009b31m";
    await fetch(`${origin}/?Action=${encodeURIComponent(escape)}&Region=${encodeURIComponent("\u202eevil\r\nX")}`);
    await mock.says(/ms\n/);
    expect(mock.out).toMatch(/tencent\/cvm {2}.\[2J.31m {2}.evil..X {2}/);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(mock.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("bodies beyond the limit are refused, not kept", () => {
  test("by their length, before they come", async () => {
    const mock = startMock(["tencent/cvm"]);
    const origin = await mock.origin();
    const head = `POST / HTTP/1.1\r\n${local}Content-Length: ${limit + 1}\r\n\r\n`;
    expect(await sendRaw(origin, head)).toMatch(new RegExp(`^HTTP/1\\.1 413 [\\s\\S]*larger than ${limit} bytes`));
    await isAlive(origin);
  });

  test("by what comes, when they tell no length", { timeout: 60_000 }, async () => {
    const mock = startMock(["tencent/cvm"]);
    const origin = await mock.origin();
    const answer = new Promise<string>((done, fail) => {
      const sent = httpRequest(
        origin,
        { method: "POST", headers: { "content-type": "application/json" } },
        (response) => {
          let text = `${response.statusCode} `;
          response.on("data", (chunk: Buffer) => (text += chunk.toString()));
          response.on("end", () => done(text));
        },
      );
      sent.on("error", fail);
      const piece = Buffer.alloc(1024 * 1024, 32);
      for (let i = 0; i < 34; i += 1) sent.write(piece);
      sent.end();
    });
    expect(await answer).toMatch(/^413 .*larger than/);
    await isAlive(origin);
  });

  test("one below it is for the service to judge", async () => {
    const mock = startMock(["tencent/cvm"]);
    const origin = await mock.origin();
    const answer = await fetch(`${origin}/DescribeZones`, { method: "POST", body: " ".repeat(11 * 1024 * 1024) });
    expect(answer.status).not.toBe(413);
    await isAlive(origin);
  });
});

describe("what answers do to connections", () => {
  test("faults on the way are done to the socket", async () => {
    const origin = await startMock(["tencent/cvm"]).origin();
    const reached = async (transport: string | number): Promise<unknown> => {
      await control(origin, "POST", "faults", { transport, times: 1 });
      const signal = AbortSignal.timeout(400);
      return fetch(`${origin}/DescribeZones`, { method: "POST", body: "{}", signal })
        .then(async (answer) => [answer.status, (await answer.text()).length > 0])
        .catch((error: Error) => error.name);
    };
    expect(await reached("reset")).toBe("TypeError");
    expect(await reached("truncate")).toBe("TypeError");
    expect(await reached("timeout")).toBe("TimeoutError");
    expect(await reached(503)).toEqual([503, true]);
    await isAlive(origin);
    const { value } = await control(origin, "GET", "requests?errors&brief");
    expect((value["calls"] as { fault: string }[]).map(({ fault }) => fault)).toEqual([
      "reset",
      "truncate",
      "timeout",
      "503",
    ]);
  });

  test("half of a body comes with the length of the whole", async () => {
    const origin = await startMock(["tencent/cvm"]).origin();
    await control(origin, "POST", "faults", { transport: "truncate" });
    const got = await sendRaw(origin, post("/DescribeZones", local), /never/);
    const [, length] = /content-length: (\d+)/.exec(got) ?? [];
    const [, body = ""] = got.split("\r\n\r\n");
    expect(Buffer.byteLength(body)).toBe(Math.ceil(Number(length) / 2));
  });

  test("a connection is kept for the next request", async () => {
    const origin = await startMock(["tencent/cvm"]).origin();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let i = 0; i < 3; i += 1) {
      await new Promise<void>((done, fail) => {
        const sent = httpRequest(`${origin}/DescribeZones`, { method: "POST", agent }, (response) => {
          ports.add(response.socket.localPort);
          response.resume().on("end", done);
        });
        sent.on("error", fail).end("{}");
      });
    }
    agent.destroy();
    expect(ports.size).toBe(1);
  });

  test("who goes away while the answer is late is forgotten", async () => {
    const origin = await startMock(["tencent/cvm", "--latency", "300"]).origin();
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${origin}/DescribeZones`, { method: "POST", body: "{}", signal })).rejects.toThrow();
    await isAlive(origin);
  });
});

test("the control endpoints refuse pages of other sites", async () => {
  const origin = await startMock(["tencent/cvm"]).origin();
  const status = async (path: string, init: RequestInit): Promise<number> =>
    (await fetch(`${origin}/_mock${path}`, init)).status;
  expect(await status("/reset", { method: "POST", headers: { origin: "https://evil.example.com" } })).toBe(403);
  expect(await status("/faults", { method: "POST", body: "{}", headers: { "content-type": "text/plain" } })).toBe(415);
  expect(await status("", { headers: { origin: "null" } })).toBe(403);
  expect(await status("", { method: "HEAD" })).toBe(200);
  expect(await status("/requests", { method: "HEAD" })).toBe(200);
  expect(await status("/requests", { method: "OPTIONS" })).toBe(405);
});

test("the inspector is one page that can run and ask nothing but its own", async () => {
  const origin = await startMock(["tencent/cvm"]).origin();
  const page = await fetch(`${origin}/_mock`);
  const [text, policy] = [await page.text(), page.headers.get("content-security-policy") ?? ""];
  const [, nonce] = /script-src 'nonce-([\da-f]{32})'/.exec(policy) ?? [];
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(text.match(/<script[^>]*>/g)).toEqual([`<script nonce="${nonce}">`]);
  expect(text).not.toMatch(/\s(?:src|on\w+)=|https?:\/\/|innerHTML|insertAdjacentHTML/);
  const again = (await fetch(`${origin}/_mock/`)).headers.get("content-security-policy");
  expect(again).not.toBe(policy);
});
