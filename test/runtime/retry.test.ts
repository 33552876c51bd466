// After which failures a call is sent again, how often, and how long after.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Operation } from "../../templates/client/runtime/operation.js";
import type { CallOptions, FullCallerOptions, RetryOptions } from "../../templates/client/runtime/options.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";
import { refusal, scripted, type Script, type Step } from "./scripted-fetch.js";

const lists: Operation = { action: "DescribeMachines", safe: true };
const network = new Error("reset");
const fine: Step = {};

interface Wanted extends Script {
  /** How the call ended: its answer, or what it failed with. */
  readonly end: unknown;
  /** The waits between requests, in milliseconds. */
  readonly waits: readonly number[];
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function run(
  operation: Operation,
  steps: readonly Step[],
  {
    input = {},
    call = {},
    protocol = tencentV3,
    ...more
  }: Partial<FullCallerOptions> & {
    readonly input?: object;
    readonly call?: CallOptions;
    readonly protocol?: Protocol | undefined;
  } = {},
): Promise<Wanted> {
  const script = scripted(...steps);
  const service = toServiceInfo(protocol.kind === "tencent-v3" ? machines : orders);
  const options = { credentials: { id: "i", secret: "s" }, endpoint: "h.example.com", fetch: script.fetch, ...more };
  const pending = createFullCaller(service, protocol, options)
    .call(operation, input, call)
    .catch((failure: unknown) => failure);
  await vi.runAllTimersAsync();
  const times = script.sent.map((own) => own.at);
  return { ...script, end: await pending, waits: times.slice(1).map((at, index) => at - (times[index] ?? 0)) };
}

describe("how long it waits", () => {
  const always: Step[] = Array.from({ length: 10 }, () => network);
  const waitsFor = async (random: number, retry: RetryOptions) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    return (await run(lists, always, { retry })).waits;
  };

  test("full jitter: anything from nothing to the doubled base", async () => {
    expect(await waitsFor(0, { attempts: 4 })).toEqual([0, 0, 0]);
    expect(await waitsFor(0.5, { attempts: 4 })).toEqual([50, 100, 200]);
    // Timers count whole milliseconds.
    expect(await waitsFor(1 - 2 ** -53, { attempts: 4 })).toEqual([99, 199, 399]);
  });

  test("never longer than the cap", async () => {
    expect(await waitsFor(0.5, { attempts: 6, baseMs: 1000, capMs: 3000 })).toEqual([500, 1000, 1500, 1500, 1500]);
    expect((await waitsFor(0.5, { attempts: 10, baseMs: 1000 })).at(-1)).toBe(10_000);
  });

  test("an abort ends the wait at once, with its reason", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 20);
    const { end, sent } = await run(lists, [network, fine], { call: { signal: stop.signal } });
    expect(end).toMatchObject({ message: "enough" });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("how often it is sent", () => {
  test.each<[string, RetryOptions | undefined, RetryOptions | undefined, number]>([
    ["three times by default", undefined, undefined, 3],
    ["as the client says", { attempts: 5 }, undefined, 5],
    ["as the call says", { attempts: 5 }, { attempts: 2 }, 2],
    ["as the client says, where the call says something else", { attempts: 5 }, { baseMs: 1 }, 5],
    ["as the client says, where the call leaves it open", { attempts: 5 }, { attempts: undefined }, 5],
    ["once for 1", undefined, { attempts: 1 }, 1],
    ["once for 0", undefined, { attempts: 0 }, 1],
    ["once for what is no number", undefined, { attempts: Number.NaN }, 1],
  ])("%s", async (_, retry, own, count) => {
    const steps = Array.from({ length: 6 }, () => network);
    const { sent, end } = await run(lists, steps, { retry, call: { retry: own } });
    expect(sent).toHaveLength(count);
    expect(end).toMatchObject({ name: "TransportError", failure: "network", cause: network });
  });

  test("until it succeeds", async () => {
    const { sent, end } = await run(lists, [
      network,
      { status: 503, body: "<html>" },
      { body: '{"Response":{"A":1}}' },
    ]);
    expect(sent).toHaveLength(3);
    expect(end).toEqual({ A: 1 });
  });

  test("the failure of the last time is the failure of the call", async () => {
    const { end } = await run(lists, [network, network, refusal("AuthFailure")]);
    expect(end).toMatchObject({ name: "ApiError", code: "AuthFailure" });
  });
});

describe("after what", () => {
  const tencent = { tencentV3, tencentFlat: tencentFlat({ signature: "HmacSHA256" }) };
  const alibaba = { alibabaRpc, alibabaRpcHmac };
  const protocols: Readonly<Record<string, Protocol>> = { ...tencent, ...alibaba };
  /** Each step under each of the protocols. */
  const table = (own: Readonly<Record<string, Protocol>>, steps: Readonly<Record<string, Step>>) =>
    Object.keys(own).flatMap((name) => Object.entries(steps).map(([what, step]) => ({ name, what, step })));

  test.each([
    ...table(protocols, {
      network,
      "HTTP 429 of a gateway": { status: 429, body: "slow" },
      "HTTP 429 with a code": refusal("Busy", 429),
      "HTTP 500 of a gateway": { status: 500, body: "<html>" },
      "HTTP 503 with a code": refusal("ServiceUnavailable", 503),
      "HTTP 599 without a body": { status: 599, body: "" },
    }),
    ...table(tencent, {
      "too many calls": refusal("RequestLimitExceeded"),
      "too many calls of a user": refusal("RequestLimitExceeded.UinLimitExceeded"),
    }),
    ...table(alibaba, {
      "too many calls": refusal("Throttling", 400),
      "too many calls of a user": refusal("Throttling.User", 400),
    }),
  ])("again: $name, $what", async ({ name, step }) => {
    const { sent, end } = await run(lists, [step, fine], { protocol: protocols[name] });
    expect(sent).toHaveLength(2);
    expect(end).not.toBeInstanceOf(Error);
  });

  test.each([
    ...table(protocols, {
      "HTTP 400 without a code": { status: 400, body: "{}" },
      "HTTP 404": { status: 404, body: "<html>" },
      "HTTP 302": { status: 302, body: "" },
      "HTTP 200, not JSON": { body: "<html>" },
      "HTTP 200, no object": { body: "null" },
    }),
    ...table(tencent, {
      "another code": refusal("InvalidParameter"),
      "a code that begins alike": refusal("RequestLimitExceededX"),
    }),
    ...table(alibaba, {
      "another code": refusal("Forbidden.RAM", 403),
      "a code that begins alike": refusal("ThrottlingX", 400),
    }),
  ])("not again: $name, $what", async ({ name, step }) => {
    const { sent, end } = await run(lists, [step], { protocol: protocols[name] });
    expect(sent).toHaveLength(1);
    expect(end).toBeInstanceOf(Error);
  });

  test("the time limit of one request, each with its own", async () => {
    const { sent, end, waits } = await run(lists, ["hang", "hang", fine], { timeoutMs: 1000, retry: { baseMs: 0 } });
    expect(sent).toHaveLength(3);
    expect(waits).toEqual([1000, 1000]);
    expect(end).toEqual({});
  });

  test("not what was never sent, and no abort", async () => {
    const blank = await run(lists, [], { credentials: { id: "i", secret: "a b" } });
    expect(blank.end).toMatchObject({ name: "ConfigurationError" });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 5);
    const abort = await run(lists, ["hang"], { call: { signal: stop.signal } });
    expect(abort.end).toMatchObject({ name: "AbortError" });
    expect(abort.sent).toHaveLength(1);
    let asked = 0;
    const credentials = () => Promise.reject(new Error(`no key ${(asked += 1)}`));
    expect((await run(lists, [], { credentials })).end).toMatchObject({ message: "no key 1" });
  });
});
