// The documented limit of requests: for each action and region, in seconds of the mock's clock.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { createLimiter } from "../../templates/client/runtime/limiter.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock, type Mock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { RateLimits } from "../../templates/mock/runtime/rate-limits.js";
import type { MockAction, MockService } from "../../templates/mock/runtime/service.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

function limited(service: MockService, rateLimit: MockAction["rateLimit"]): MockService {
  const entries = Object.entries(service.actions).map(([name, action]) => [name, { ...action, rateLimit }] as const);
  return { ...service, actions: Object.fromEntries(entries) as MockService["actions"] };
}

const twoASecond = limited(machines, { requests: 2, seconds: 1 });

function caller({ fetch }: Mock): (region?: string, action?: string, input?: object) => Promise<string> {
  const { call } = createFullCaller(toServiceInfo(machines), tencentV3, {
    credentials: mockCredentials,
    fetch,
    retry: { attempts: 1 },
  });
  return (region = "ap-one", action = "DescribeMachines", input = {}) =>
    call(action, input, { region }).then(
      () => "ok",
      (error: { code?: string }) => error.code ?? String(error),
    );
}

async function times(count: number, call: () => Promise<string>): Promise<readonly string[]> {
  const outcomes: string[] = [];
  while (outcomes.length < count) outcomes.push(await call());
  return outcomes;
}

const over = "RequestLimitExceeded";

describe("on the clock", () => {
  const frozen = (options: MockOptions = {}): Mock =>
    createMock(twoASecond, { clock: "2025-03-01T00:00:00Z", ...options });

  test("that stands still, calls beyond the limit are refused until it moves to the next second", async () => {
    const mock = frozen();
    const call = caller(mock);
    expect(await times(4, call)).toEqual(["ok", "ok", over, over]);
    mock.clock.advance(999);
    expect(await call()).toBe(over);
    mock.clock.advance(1);
    expect(await times(3, call)).toEqual(["ok", "ok", over]);
  });

  test("that moves a second with each call, a limit of several a second is never reached", async () => {
    const mock = createMock(twoASecond);
    expect(new Set(await times(20, caller(mock)))).toEqual(new Set(["ok"]));
    mock.clock.freeze();
    // The second that stands still has had the last of those calls.
    expect(await times(3, caller(mock))).toEqual(["ok", over, over]);
  });

  test("a limit of less than one a second is, on that clock too", async () => {
    const mock = createMock(limited(machines, { requests: 1, seconds: 3 }));
    const outcomes = await times(9, caller(mock));
    expect(outcomes.filter((own) => own === "ok")).toHaveLength(4);
  });

  test("of the machine", async () => {
    let now = Date.UTC(2025, 0, 1, 0, 0, 0, 400);
    const mock = createMock(twoASecond, { clock: "machine", now: () => now, auth: "off" });
    const call = caller(mock);
    expect(await times(3, call)).toEqual(["ok", "ok", over]);
    now += 600;
    expect(await times(3, call)).toEqual(["ok", "ok", over]);
  });

  test("each action and each region has its own, tool calls that of the first region", async () => {
    const mock = frozen();
    const call = caller(mock);
    await times(2, call);
    expect(await call("ap-two")).toBe("ok");
    expect(await call("ap-one", "DescribeTree")).toBe("ok");
    expect(await call()).toBe(over);
    const tool = await mock.fetch("http://cvm.example.com/DescribeMachines", { method: "POST", body: "{}" });
    expect(await tool.json()).toMatchObject({
      Response: { Error: { Code: over, Message: "DescribeMachines takes no more than 2 requests in a second." } },
    });
  });

  test("calls with wrong input count, calls that have a fault or no right do not", async () => {
    const mock = frozen();
    const call = caller(mock);
    expect(await call("ap-one", "DescribeMachines", { Limit: "many" })).toBe("InvalidParameter");
    mock.faults.add({ code: "InternalError", times: 3 });
    expect(await times(3, call)).toEqual(["InternalError", "InternalError", "InternalError"]);
    await mock.fetch("http://cvm.example.com/?Action=DescribeMachines&Version=2017-03-12&Region=ap-one");
    expect(await times(2, call)).toEqual(["ok", over]);
  });

  test("reset begins anew; off keeps no limit", async () => {
    const mock = frozen();
    expect(await times(3, caller(mock))).toContain(over);
    mock.reset();
    expect(await times(2, caller(mock))).toEqual(["ok", "ok"]);
    expect(await times(5, caller(frozen({ rateLimits: "off" })))).not.toContain(over);
  });

  test("actions without a limit, or with one of nothing, have none", async () => {
    for (const rateLimit of [undefined, { requests: 0, seconds: 1 }]) {
      const mock = createMock(limited(machines, rateLimit), { clock: 0 });
      expect(await times(50, caller(mock))).not.toContain(over);
    }
  });
});

test("clients repeat what was refused for it, and their limiter keeps them below it", async () => {
  const run = async (limiter: boolean): Promise<readonly (string | undefined)[]> => {
    const started = performance.now();
    const now = (): number => Date.UTC(2025, 0, 1) + performance.now() - started;
    const mock = createMock(limited(machines, { requests: 3, seconds: 1 }), { clock: "machine", auth: "off", now });
    const { call } = createFullCaller(toServiceInfo(machines), tencentV3, {
      credentials: mockCredentials,
      region: "ap-one",
      fetch: mock.fetch,
      retry: { attempts: 30, baseMs: 50, capMs: 100 },
      ...(limiter ? { limiter: createLimiter() } : {}),
    });
    const operation = { action: "DescribeMachines", safe: true, rateLimit: { requests: 3, seconds: 1 } } as const;
    await Promise.all(Array.from({ length: 5 }, () => call(operation, {})));
    return mock.requests.map(({ code }) => code);
  };
  const [eager, held] = await Promise.all([run(false), run(true)]);
  expect(held).toEqual(Array.from({ length: 5 }, () => undefined));
  expect(eager.slice(0, 5).filter((code) => code === over)).toHaveLength(2);
  expect(eager.filter((code) => code === undefined)).toHaveLength(5);
});

test("the other vendor's code and status", async () => {
  const mock = createMock(limited(orders, { requests: 1, seconds: 1 }), { clock: 0 });
  const init = { method: "POST", body: JSON.stringify({ ProductCode: "p", Period: 1 }) };
  const ask = (): Promise<Response> => mock.fetch("http://h.example.com/CreateOrder", init);
  expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect([refused.status, await refused.json()]).toEqual([400, expect.objectContaining({ Code: "Throttling.User" })]);
});

test("seconds that are over are forgotten, and a clock that goes back begins anew", () => {
  const limits = new RateLimits();
  const limit = { requests: 1, seconds: 1 };
  expect([0, 500, 1000, 1999, 0].map((now) => limits.take("A", undefined, limit, now))).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});
