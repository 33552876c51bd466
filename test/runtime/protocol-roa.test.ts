// Actions with a method and a path of their own: where each member goes, what is refused, and the signature, made again from
// what a real server received.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { HttpBinding } from "../../templates/client/runtime/operation.js";
import { alibabaRoa } from "../../templates/client/runtime/protocol-alibaba-roa.js";
import type { ServiceInfo } from "../../templates/client/runtime/protocol.js";
import { signAcs3 } from "../../templates/client/runtime/sign-acs3.js";
import { type Received, serve } from "./http-server.js";

const service: ServiceInfo = { vendor: "alibaba", service: "clusters", version: "2015-12-15", protocol: "alibaba-roa" };
const credentials = { id: "i", secret: "s", token: "t" };

/** The signature over what came, as a gateway makes it: only the key is known. */
async function verify({ method, url, headers, body }: Received): Promise<void> {
  const [, names = "", signature] = /SignedHeaders=([^,]+),Signature=(\w+)$/.exec(headers.authorization ?? "") ?? [];
  const signed = names.split(";");
  const own = Object.keys(headers).filter((name) => /^(?:host|content-type|x-acs-.*)$/.test(name));
  expect([...signed]).toEqual(own.sort());
  expect(headers["x-acs-content-sha256"]).toBe(createHash("sha256").update(body).digest("hex"));
  const [path = "", query = ""] = url.split("?");
  const sorted = query
    .split("&")
    .sort((left, right) => ((left.split("=")[0] ?? "") < (right.split("=")[0] ?? "") ? -1 : 1));
  expect(query).toBe(sorted.join("&"));
  const values = Object.fromEntries(signed.map((name) => [name, String(headers[name])]));
  expect((await signAcs3({ method, path, query, headers: values }, credentials)).signature).toBe(signature);
}

describe.each([
  ["node:http", {}],
  ["fetch", { fetch: globalThis.fetch }],
])("%s", (_, transport) => {
  async function send(http: HttpBinding, input: object) {
    const served = await serve((response) => response.end('{"requestId":"r"}'));
    const options = { credentials, endpoint: served.origin, ...transport };
    const caller = createFullCaller(service, alibabaRoa, options);
    const end = await caller.call({ action: "Act", http }, input).catch((failure: unknown) => failure);
    for (const own of served.received) await verify(own);
    return { end, received: served.received, sent: served.received[0] };
  }

  test("members go where the spec says", async () => {
    const http = {
      method: "PUT",
      path: "/clusters/{ClusterId}/nodes/{node}",
      query: ["Page", "Tag"],
      header: ["x-acs-own", "X-Plain"],
    };
    const input = { ClusterId: "c1", node: 7, Page: 2, Tag: [{ Key: "a", Value: "b" }, { Key: "c" }], size: 3 };
    const { sent, end } = await send(http, { ...input, "x-acs-own": "o", "X-Plain": "p", name: "é" });
    expect(end).toEqual({ requestId: "r" });
    expect(sent).toMatchObject({
      method: "PUT",
      url: "/clusters/c1/nodes/7?Page=2&Tag.1.Key=a&Tag.1.Value=b&Tag.2.Key=c",
      body: '{"size":3,"name":"é"}',
      headers: { "x-acs-own": "o", "x-plain": "p", "x-acs-action": "Act", "x-acs-security-token": "t" },
    });
    expect(sent?.headers["content-type"]).toBe("application/json; charset=utf-8");
  });

  test.each([
    "a/b",
    "a b",
    "é漢😀",
    "...",
    "..a",
    "a.",
    "%2e%2e",
    "a?b=c#d",
    "!'()*~",
    "+",
    "a\\b",
    "{x}",
    "$&",
    " ",
    ";,:@",
  ])("%j is one part of the path", async (text) => {
    const { sent } = await send({ method: "POST", path: "/a/{Id}/b" }, { Id: text });
    const [, own = ""] = /^\/a\/([^/?#]+)\/b$/.exec(sent?.url ?? "") ?? [];
    expect(decodeURIComponent(own)).toBe(text);
  });

  test.each([
    {},
    { Id: undefined },
    { Id: null },
    { Id: "" },
    { Id: "." },
    { Id: ".." },
    { Id: [] },
    { Id: ["a"] },
    { Id: {} },
  ])("%o is refused: the path would be another one", async (input) => {
    const { end, received } = await send({ method: "DELETE", path: "/a/{Id}" }, input);
    expect(end).toMatchObject({
      name: "ConfigurationError",
      message: "Act: Id is a part of the path and must be given",
    });
    expect(received).toEqual([]);
  });

  test("names that begin with other names are sorted by their characters", async () => {
    const names = ["Tag", "Tag-x", "Tag.a", "TagA", "Tag_b", "Tag2", "ta", "T"];
    const input = {
      ...Object.fromEntries(names.map((name) => [name, "v"])),
      Ids: Array.from({ length: 12 }, () => "i"),
    };
    const { sent } = await send({ method: "GET", path: "/", query: [...names, "Ids"] }, input);
    expect([...new URL(sent?.url ?? "", "http://h").searchParams.keys()]).toEqual(
      [...names, ...Array.from({ length: 12 }, (__, index) => `Ids.${index + 1}`)].sort(),
    );
  });

  test("a GET has no body: what stands nowhere goes into the query", async () => {
    const { sent } = await send({ method: "GET", path: "/a", query: ["B"] }, { B: 1, C: { D: ["é"] }, E: null });
    expect(sent).toMatchObject({ method: "GET", url: "/a?B=1&C.D.1=%C3%A9", body: "" });
    expect(sent?.headers["content-type"]).toBeUndefined();
    const named = await send({ method: "GET", path: "/a", body: "Doc" }, { Doc: "x" });
    expect(named.sent).toMatchObject({ url: "/a?Doc=x", body: "" });
  });

  test("one member that is the whole body; what stands nowhere goes into the query", async () => {
    const http = { method: "POST", path: "/a", body: "Doc" };
    const object = await send(http, { Doc: { A: [1] }, More: "m" });
    expect(object.sent).toMatchObject({ url: "/a?More=m", body: '{"A":[1]}' });
    expect((await send(http, { Doc: ["a", "b"] })).sent?.body).toBe('["a","b"]');
    expect((await send(http, { Doc: "text" })).sent?.body).toBe('"text"');
    const none = await send(http, {});
    expect(none.sent).toMatchObject({ url: "/a", body: "" });
    expect(none.sent?.headers["content-type"]).toBeUndefined();
  });

  test.each(["POST", "PUT", "DELETE", "PATCH"])("%s without members has no body", async (method) => {
    const { sent } = await send({ method, path: "/a" }, { None: undefined });
    expect(sent).toMatchObject({ method, url: "/a", body: "" });
    expect(sent?.headers["content-type"]).toBeUndefined();
  });

  test.each(["a\r\nX-Evil: 1", "漢", "é", "\u0000"])("a header of %j is refused", async (text) => {
    const { end, received } = await send({ method: "GET", path: "/a", header: ["X-Own"] }, { "X-Own": text });
    expect(end).toMatchObject({ name: "ConfigurationError", message: /^X-Own is a header/ });
    expect(received).toEqual([]);
    expect((await send({ method: "GET", path: "/a", header: ["X-Own"] }, { "X-Own": null })).received).toHaveLength(1);
  });

  test("without a method and a path nothing is sent", async () => {
    const { end, received } = await send(undefined as unknown as HttpBinding, {});
    expect(end).toMatchObject({ name: "ConfigurationError", message: "Act: the pages name no method and path" });
    expect(received).toEqual([]);
  });
});

test("answers: a refusal from 400 on, in either spelling; anything else is the response", async () => {
  let body = "";
  let status = 200;
  const served = await serve((response) => response.writeHead(status).end(body));
  const caller = createFullCaller(service, alibabaRoa, { credentials, endpoint: served.origin });
  const call = () =>
    caller.call({ action: "Act", http: { method: "GET", path: "/" } }, {}).catch((failure: unknown) => failure);
  [status, body] = [404, '{"code":"ErrorClusterNotFound","message":"no","requestId":"r"}'];
  expect(await call()).toMatchObject({ name: "ApiError", code: "ErrorClusterNotFound", status, requestId: "r" });
  [status, body] = [403, '{"Code":"Forbidden","Message":"no","RequestId":"R"}'];
  expect(await call()).toMatchObject({ name: "ApiError", code: "Forbidden", status, requestId: "R" });
  [status, body] = [200, '[{"cluster_id":"c"}]'];
  expect(await call()).toEqual([{ cluster_id: "c" }]);
});
