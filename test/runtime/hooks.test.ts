// Hooks around each request: what they see, in which order, what they may add, and what they cannot do.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Attempt, CallOptions, FullCallerOptions, Middleware } from "../../templates/client/runtime/options.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRoa } from "../../templates/client/runtime/protocol-alibaba-roa.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { serve } from "./http-server.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";
import { refusal, scripted, type Step } from "./scripted-fetch.js";

const operation = { action: "A", safe: true } as const;

async function run(
  middleware: readonly Middleware[],
  {
    steps = [{}],
    input = {},
    call,
    ...more
  }: Partial<FullCallerOptions> & {
    readonly steps?: readonly Step[];
    readonly input?: object;
    readonly call?: CallOptions;
  } = {},
) {
  const { fetch, sent } = scripted(...steps);
  const options = { credentials: { id: "i", secret: "s" }, fetch, middleware, retry: { baseMs: 0 }, ...more };
  const caller = createFullCaller(toServiceInfo(machines), tencentV3, options);
  return { sent, end: await caller.call(operation, input, call).catch((failure: unknown) => failure) };
}

describe("the order", () => {
  test("the first one outermost, around each request", async () => {
    const told: string[] = [];
    const tell =
      (name: string): Middleware =>
      async (_, next) => {
        told.push(`${name} before`);
        try {
          return await next();
        } finally {
          told.push(`${name} after`);
        }
      };
    const { sent } = await run([tell("a"), tell("b")], { steps: [new Error("network"), {}] });
    const once = ["a before", "b before", "b after", "a after"];
    expect(told).toEqual([...once, ...once]);
    expect(sent).toHaveLength(2);
  });

  test("no hooks are no hindrance", async () => {
    expect((await run([])).end).toEqual({});
  });
});

describe("what a hook sees", () => {
  test("the request, and what came of it", async () => {
    const seen: unknown[] = [];
    const look: Middleware = async ({ input, headers, ...attempt }, next) => {
      expect(headers).toEqual({});
      seen.push(attempt, input());
      const outcome = await next();
      seen.push(outcome);
      return outcome;
    };
    const steps = [{ body: '{"Response":{"RequestId":"r-1","Secret":"hush"}}' }];
    await run([look], { steps, input: { Name: "n" }, region: "one" });
    const attempt = { vendor: "tencent", service: "cvm", action: "A", region: "one" };
    expect(seen).toEqual([attempt, { Name: "n" }, { status: 200, requestId: "r-1" }]);
  });

  test("the region of the call, where it has one; the input with its client token", async () => {
    const seen: Attempt[] = [];
    const look: Middleware = (attempt, next) => {
      seen.push(attempt);
      return next();
    };
    await run([look], { region: "one", call: { region: "two" } });
    await run([look]);
    expect(seen.map(({ region }) => region)).toEqual(["two", undefined]);
  });

  test("failures as the caller gets them", async () => {
    const seen: unknown[] = [];
    const look: Middleware = async (_, next) => {
      try {
        return await next();
      } catch (failure) {
        seen.push(failure);
        throw failure;
      }
    };
    const { end } = await run([look], { steps: [{ status: 503, body: "x" }, refusal("InvalidZone")] });
    expect(seen).toMatchObject([
      { name: "TransportError", status: 503 },
      { name: "ApiError", code: "InvalidZone" },
    ]);
    expect(end).toBe(seen[1]);
  });
});

describe("what a hook may do", () => {
  test("fail in its own words, before the request and after it", async () => {
    const own = new Error("mine");
    const before = await run([() => Promise.reject(own)]);
    expect(before).toMatchObject({ end: own, sent: [] });
    const after = await run([(_, next) => next().then(() => Promise.reject(own))]);
    expect(after.end).toBe(own);
    const instead = await run([(_, next) => next().catch(() => Promise.reject(own))], { steps: [refusal("X")] });
    expect(instead.end).toBe(own);
  });

  test("add headers, for this request only", async () => {
    let count = 0;
    const trace: Middleware = ({ headers }, next) => {
      headers["traceparent"] = `00-${(count += 1)}`;
      headers["X-TC-TraceId"] = "t";
      return next();
    };
    const second: Middleware = ({ headers }, next) => {
      if (count === 1) headers["baggage"] = "b";
      return next();
    };
    const { sent } = await run([trace, second], { steps: [new Error("network"), {}] });
    expect(sent[0]?.init.headers).toMatchObject({ traceparent: "00-1", "X-TC-TraceId": "t", baggage: "b" });
    expect(sent[1]?.init.headers).toMatchObject({ traceparent: "00-2", "X-TC-TraceId": "t" });
    expect(sent[1]?.init.headers).not.toHaveProperty("baggage");
  });

  test("change its copy of the input, which changes nothing", async () => {
    const spoil: Middleware = ({ input }, next) => {
      Object.assign(input() as { List: object[] }, { More: 1 }).List.push({});
      return next();
    };
    const { sent } = await run([spoil], { input: { List: [{ A: 1 }] } });
    expect(sent[0]?.init.body).toBe('{"List":[{"A":1}]}');
  });
});

describe("what a hook cannot do", () => {
  const protocols: Readonly<Record<string, Protocol>> = {
    tencentV3,
    tencentGet: tencentFlat({ signature: "TC3-HMAC-SHA256", method: "GET" }),
    tencentForm: tencentFlat({ signature: "HmacSHA256" }),
    alibabaRpc,
    alibabaRpcHmac,
    alibabaRoa,
  };

  test.each(Object.keys(protocols))("%s: replace a header of the protocol or of HTTP", async (name) => {
    const protocol = protocols[name] ?? tencentV3;
    const served = await serve((response) => response.end('{"Response":{}}'));
    const send = async (fetch: typeof globalThis.fetch | undefined, middleware: readonly Middleware[]) => {
      const service = toServiceInfo(protocol.kind === "tencent-v3" ? machines : orders);
      const credentials = { id: "i", secret: "s", token: "t" };
      const fixed = { now: () => 0, nonce: () => "ab", region: "r", language: "en-US" };
      const options = { credentials, endpoint: served.origin, middleware, ...fixed, ...(fetch ? { fetch } : {}) };
      const http = { method: "PUT", path: "/", header: ["x-acs-own"] };
      await createFullCaller(service, protocol, options).call({ action: "A", http }, { B: "c", "x-acs-own": "o" });
      return served.received.at(-1);
    };
    const [byNode, byFetch] = [await send(undefined, []), await send(globalThis.fetch, [])];
    const names = Object.keys({ ...byNode?.headers, ...byFetch?.headers });
    expect(names).toContain("host");
    const others =
      "transfer-encoding content-length content-encoding expect upgrade proxy-authorization te trailer keep-alive";
    for (const own of [...names, ...others.split(" ")].filter(
      (each) => !/^(?:user-agent|sec-fetch-mode)$/.test(each),
    )) {
      const spoil: Middleware = ({ headers }, next) => {
        Object.assign(headers, { [own]: "evil", [own.toUpperCase()]: "evil", "x-fine": "1" });
        return next();
      };
      const fine = { "x-fine": "1" };
      expect(await send(undefined, [spoil])).toEqual({ ...byNode, headers: { ...byNode?.headers, ...fine } });
      expect(await send(globalThis.fetch, [spoil])).toEqual({ ...byFetch, headers: { ...byFetch?.headers, ...fine } });
    }
  });

  test("keep a request from being sent without saying so", async () => {
    const { end, sent } = await run([async () => ({ status: 200, requestId: "made up" })]);
    expect(end).toMatchObject({ name: "ConfigurationError", message: "A: a middleware did not call next" });
    expect(sent).toEqual([]);
  });

  test("send a request twice", async () => {
    const twice: Middleware = async (_, next) => {
      await next();
      return next();
    };
    const { end, sent } = await run([twice], { steps: [{}, {}] });
    expect(end).toMatchObject({ name: "ConfigurationError", message: "A: a middleware called next twice" });
    expect(sent).toHaveLength(1);
  });

  test("keep a failure to itself", async () => {
    const hide: Middleware = (_, next) => next().catch(() => ({ status: 200, requestId: undefined }));
    const { end } = await run([hide], { steps: [refusal("InvalidZone")] });
    expect(end).toMatchObject({ name: "ApiError", code: "InvalidZone" });
  });

  test("change the answer", async () => {
    const change: Middleware = (_, next) => next().then(() => ({ status: 500, requestId: "other" }));
    expect((await run([change], { steps: [{ body: '{"Response":{"RequestId":"r"}}' }] })).end).toEqual({
      RequestId: "r",
    });
  });
});
