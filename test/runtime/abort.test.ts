// What a call leaves behind: an abort ends it at once wherever it stands, and neither listeners nor timers nor connections
// outlive it. Through a whole client, by node:http and by fetch.
import { getEventListeners } from "node:events";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createCaller } from "../../templates/client/runtime/caller.js";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { FullCallerOptions } from "../../templates/client/runtime/options.js";
import { createLimiter } from "../../templates/client/runtime/limiter.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { sendByFetch } from "../../templates/client/runtime/transport.js";
import { answer, closing, type Handler, serve } from "./http-server.js";
import { machines, toServiceInfo } from "./sample-services.js";
import { scripted, type Step } from "./scripted-fetch.js";

const credentials = { id: "i", secret: "s" };
const service = toServiceInfo(machines);
const enough = new Error("enough");

function clientOf(options: Partial<FullCallerOptions>) {
  return createFullCaller(service, tencentV3, { credentials, ...options });
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each<[string, Partial<FullCallerOptions>]>([
  ["node:http", {}],
  ["fetch", { fetch: globalThis.fetch }],
])("%s", (_, options) => {
  /** Aborts when the server says so; gives how the call ended, and the connection it used. */
  async function abortAt(handler: (stop: () => void) => Handler) {
    const stop = new AbortController();
    const used: Socket[] = [];
    const own = handler(() => stop.abort(enough));
    const served = await serve((response, received, socket) => {
      used.push(socket);
      own(response, received, socket);
    });
    const { signal } = stop;
    const client = clientOf({ endpoint: served.origin, ...options });
    const end = await client.call({ action: "A", safe: true }, {}, { signal }).catch((failure: unknown) => failure);
    return { end, used, listeners: getEventListeners(signal, "abort") };
  }

  test("before: nothing is sent, no key is asked for", async () => {
    const served = await serve(answer);
    const asked = vi.fn(() => credentials);
    const client = clientOf({ endpoint: served.origin, credentials: asked, ...options });
    const signal = AbortSignal.abort(enough);
    await expect(client.call("A", {}, { signal })).rejects.toBe(enough);
    expect(asked).not.toHaveBeenCalled();
    expect(served.sockets).toEqual([]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test.each<[string, (stop: () => void) => Handler]>([
    ["before the answer begins", (stop) => () => stop()],
    ["in the middle of the answer", (stop) => (response) => response.write('{"Resp', () => setTimeout(stop, 20))],
  ])("%s: the call ends with the reason, the connection is closed", async (__, handler) => {
    const { end, used, listeners } = await abortAt(handler);
    expect(end).toBe(enough);
    expect(listeners).toEqual([]);
    expect(used).toHaveLength(1);
    await Promise.all(used.map(closing));
  });

  test("after: nothing happens", async () => {
    const served = await serve(answer);
    const stop = new AbortController();
    const client = clientOf({ endpoint: served.origin, ...options });
    expect(await client.call("A", {}, { signal: stop.signal })).toEqual({});
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
    stop.abort();
    expect(await client.call("B", {})).toEqual({});
    expect(served.received).toHaveLength(2);
  });
});

describe("while it waits", () => {
  const never = () => new Promise<never>(() => undefined);
  test.each<[string, Partial<FullCallerOptions>]>([
    ["for keys", { credentials: never }],
    ["for a hook", { middleware: [never] }],
    ["in a hook, after the request", { middleware: [(__, next) => next().then(never)] }],
    ["for its turn", { limiter: createLimiter({ limits: { A: { requests: 1, seconds: 1e6 } } }) }],
    ["for the next try", { fetch: scripted(new Error("network")).fetch, retry: { baseMs: 1e8, capMs: 1e8 } }],
    ["for a fetch that knows no abort", { fetch: never }],
  ])("%s: the call ends at once", async (_, options) => {
    const stop = new AbortController();
    const { signal } = stop;
    const client = clientOf({ fetch: scripted({}, {}).fetch, ...options });
    const operation = { action: "A", safe: true } as const;
    const first = client.call(operation, {}, { signal }).catch((failure: unknown) => failure);
    const second = client.call(operation, {}, { signal }).catch((failure: unknown) => failure);
    setTimeout(() => stop.abort(enough), 20);
    expect([await first, await second]).toContain(enough);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("however many calls share a signal, it has one listener, and Node warns of nothing", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", listen);
  const stop = new AbortController();
  const steps = Array.from({ length: 20 }, (): Step => ({}));
  const client = clientOf({
    fetch: scripted(
      ...steps,
      ..."x"
        .repeat(20)
        .split("x")
        .map((): Step => "hang"),
    ).fetch,
  });
  const calls = Array.from({ length: 40 }, () => client.call("A", {}, { signal: stop.signal }));
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
  const ends = Promise.allSettled(calls);
  await Promise.all(calls.slice(0, 20));
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
  stop.abort(enough);
  expect((await ends).map(({ status }) => status)).toEqual([
    ...Array<string>(20).fill("fulfilled"),
    ...Array<string>(20).fill("rejected"),
  ]);
  expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});

describe("timers and listeners", () => {
  const thrower = () => {
    throw new Error("thrown at once");
  };
  test.each<[string, Partial<FullCallerOptions>]>([
    ["after an answer", { fetch: scripted({}).fetch }],
    ["after a refusal", { fetch: scripted({ status: 400, body: "x" }).fetch }],
    ["after a failure", { fetch: scripted(new Error("network")).fetch }],
    ["after a fetch that throws at once", { fetch: thrower }],
    ["after the time limit", { fetch: scripted("hang").fetch, timeoutMs: 10 }],
    ["after what cannot be sent", { region: "a\nb" }],
  ])("none is left %s, in a client and in a bare caller", async (_, options) => {
    vi.useFakeTimers();
    const bare = { credentials, ...options, send: sendByFetch(options.fetch) };
    for (const caller of [clientOf(options), createCaller(service, tencentV3, bare)]) {
      const { signal } = new AbortController();
      const pending = caller.call("A", {}, { signal }).catch((failure: unknown) => failure);
      await vi.advanceTimersByTimeAsync(10);
      await pending;
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
  });

  test("none is left after a transport that refuses at once; its failure is that of the call", async () => {
    vi.useFakeTimers();
    const refusal = new Error("refused");
    const send = () => {
      throw refusal;
    };
    const { signal } = new AbortController();
    await expect(createCaller(service, tencentV3, { credentials, send }).call("A", {}, { signal })).rejects.toBe(
      refusal,
    );
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("what a fetch throws at once is a failure of the network", async () => {
    await expect(clientOf({ fetch: thrower }).call("A", {})).rejects.toMatchObject({
      name: "TransportError",
      failure: "network",
      cause: { message: "thrown at once" },
    });
  });

  test("no global fetch is a failure like others", async () => {
    vi.stubGlobal("fetch", undefined);
    const caller = createCaller(service, tencentV3, { credentials });
    const end = await caller.call("A", {}).catch((failure: unknown) => failure);
    vi.unstubAllGlobals();
    expect(end).toMatchObject({ name: "TransportError", failure: "network" });
  });
});
