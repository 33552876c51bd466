// What goes through the proxy that the environment names, and what comes of proxies that do not do their part.
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Operation } from "../../templates/client/runtime/operation.js";
import type { FullCallerOptions } from "../../templates/client/runtime/options.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { answer, serve } from "./http-server.js";
import { serveProxy } from "./http-proxy.js";
import { machines, toServiceInfo } from "./sample-services.js";
import { selfSigned } from "./self-signed.js";

const service = toServiceInfo(machines);
const operation: Operation = { action: "A", safe: true };
const tls = selfSigned();

beforeEach(() => {
  for (const name of ["http_proxy", "https_proxy", "all_proxy", "no_proxy"]) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
  // Read by Node at each connection; whether certificates count through a tunnel is tested in a process of its own.
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function call(endpoint: string, options: Partial<FullCallerOptions> = {}): Promise<unknown> {
  const credentials = { id: "i", secret: "s" };
  const all = { credentials, endpoint, retry: { attempts: 1 }, ...options };
  return createFullCaller(service, tencentV3, all)
    .call(operation, {})
    .catch((failure: unknown) => failure);
}

describe("a target of http", () => {
  test("is asked for by its whole address, under its own host", async () => {
    const [target, proxy] = [await serve(answer), await serveProxy()];
    vi.stubEnv("http_proxy", proxy.origin);
    expect(await call(target.origin)).toEqual({});
    expect(await call(target.origin)).toEqual({});
    const asked = {
      method: "POST",
      target: `${target.origin}/`,
      host: `127.0.0.1:${target.port}`,
      authorization: undefined,
    };
    expect(proxy.asked).toEqual([asked, asked]);
    expect(proxy.sockets).toHaveLength(1);
    expect(target.received[0]?.headers.host).toBe(`127.0.0.1:${target.port}`);
  });

  test.each([
    ["user:pass", "user:pass"],
    ["user", "user:"],
    [":pass", ":pass"],
    ["a%40b:p%3Aw%2F", "a@b:p:w/"],
    ["50%:100%zz", "50%:100%zz"],
    ["%E6%BC%A2:ü", "漢:ü"],
  ])("under the user %s", async (given, meant) => {
    const [target, proxy] = [await serve(answer), await serveProxy()];
    vi.stubEnv("http_proxy", proxy.origin.replace("://", `://${given}@`));
    expect(await call(target.origin)).toEqual({});
    expect(proxy.asked[0]?.authorization).toBe(`Basic ${Buffer.from(meant).toString("base64")}`);
    expect(target.received[0]?.headers["proxy-authorization"]).toBeUndefined();
  });

  test("what the proxy answers instead is told with its status", async () => {
    const proxy = await serve((response) => response.writeHead(407).end("who are you?"));
    vi.stubEnv("http_proxy", proxy.origin);
    expect(await call("http://h.example.com")).toMatchObject({
      name: "TransportError",
      failure: "answer",
      status: 407,
    });
  });
});

describe("a target of https", () => {
  test("is reached through a tunnel that stays open", async () => {
    const [target, proxy] = [await serve(answer, { tls }), await serveProxy()];
    vi.stubEnv("https_proxy", proxy.origin.replace("://", "://user:pass@"));
    for (const _ of [1, 2, 3]) expect(await call(target.origin)).toEqual({});
    const host = `127.0.0.1:${target.port}`;
    expect(proxy.asked).toEqual([
      { method: "CONNECT", target: host, host, authorization: `Basic ${btoa("user:pass")}` },
    ]);
    expect(target.received).toHaveLength(3);
    expect(target.received[0]).toMatchObject({ method: "POST", url: "/", headers: { host } });
    expect(target.received[0]?.headers["proxy-authorization"]).toBeUndefined();
  });

  test("by an address of IPv6", async (context) => {
    const target = await serve(answer, { tls, host: "::1" }).catch(() => context.skip("no IPv6 here"));
    const proxy = await serveProxy();
    vi.stubEnv("https_proxy", proxy.origin);
    expect(await call(target.origin)).toEqual({});
    expect(proxy.asked[0]?.target).toBe(`[::1]:${target.port}`);
  });

  test("through a proxy that is reached by https itself, as are targets of http", async () => {
    const [plain, secure] = [await serve(answer), await serve(answer, { tls })];
    const proxy = await serveProxy({ tls });
    vi.stubEnv("all_proxy", proxy.origin);
    for (const { origin } of [plain, secure, plain, secure]) expect(await call(origin)).toEqual({});
    expect(proxy.asked.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `POST ${plain.origin}/`,
      `CONNECT 127.0.0.1:${secure.port}`,
      `POST ${plain.origin}/`,
    ]);
  });

  test.each<[string, string, RegExp]>([
    [
      "407",
      "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
      /^the proxy 127\.0\.0\.1:\d+ answered with HTTP 407$/,
    ],
    ["403 with a body", "HTTP/1.1 403 F\r\nContent-Length: 2\r\n\r\nno", /^the proxy [^ ]+ answered with HTTP 403$/],
    ["200 and no tunnel", "HTTP/1.1 200 OK\r\n\r\n", /disconnected|socket|ECONNRESET/],
    ["no HTTP", "hello\r\n\r\n", /Parse Error/],
    ["nothing", "", /socket hang up|ECONNRESET/],
  ])("the proxy answers %s", async (_, text, cause) => {
    const proxy = await serveProxy({ onConnect: (socket) => socket.end(text) });
    vi.stubEnv("https_proxy", proxy.origin.replace("://", "://user:hush-hush@"));
    const failure = await call("https://h.example.com");
    expect(failure).toMatchObject({ name: "TransportError", failure: "network", cause: expect.any(Error) as unknown });
    expect(((failure as Error).cause as Error).message).toMatch(cause);
    expect(inspect(failure, { depth: 9 })).not.toContain("hush");
  });

  test("nobody listens where the proxy should be", async () => {
    vi.stubEnv("https_proxy", "http://user:hush-hush@127.0.0.1:1");
    const failure = await call("https://h.example.com");
    expect(failure).toMatchObject({ name: "TransportError", failure: "network" });
    expect(inspect(failure, { depth: 9 })).not.toContain("hush");
  });
});

describe("the environment", () => {
  test("is looked up for each request", async () => {
    const [target, proxy] = [await serve(answer), await serveProxy()];
    const caller = createFullCaller(service, tencentV3, {
      credentials: { id: "i", secret: "s" },
      endpoint: target.origin,
    });
    await caller.call("A", {});
    vi.stubEnv("HTTP_PROXY", proxy.origin);
    await caller.call("A", {});
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    await caller.call("A", {});
    expect(proxy.asked).toHaveLength(1);
    expect(target.received).toHaveLength(3);
  });

  test.each(["socks5://user:hush@p", "http://user:hush@", "user:hush@p:x", "ftp://p", "http://user:hu/sh@p", "%"])(
    "%s is none: the call fails at once, and the text stays out of the message",
    async (text) => {
      vi.stubEnv("http_proxy", text);
      const target = await serve(answer);
      const failure = await call(target.origin, { retry: { attempts: 3, baseMs: 1e9 } });
      expect(failure).toMatchObject({ name: "ConfigurationError" });
      expect(inspect(failure, { depth: 9 })).not.toMatch(/hu.?sh/);
      expect(target.sockets).toEqual([]);
    },
  );
});
