// Calls are held back to the documented limits, in no span of time more than they allow. The clock is a fake one.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CallResult } from "../../templates/client/runtime/layer.js";
import { createLimiter, type LimiterOptions } from "../../templates/client/runtime/limiter.js";
import type { Operation } from "../../templates/client/runtime/operation.js";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { machines, toServiceInfo } from "./sample-services.js";
import { scripted } from "./scripted-fetch.js";

const ten: Operation = { action: "Ten", rateLimit: { requests: 10, seconds: 1 } };
const one: Operation = { action: "One", rateLimit: { requests: 1, seconds: 60 } };
const free: Operation = { action: "Free" };
const result: CallResult = { status: 200, text: "{}", response: {} };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A limiter, and when each call that went through it went, in milliseconds from now. */
function start(options?: LimiterOptions) {
  const limiter = createLimiter(options);
  const begin = performance.now();
  const went: number[] = [];
  const call = (operation: Operation, signal?: AbortSignal, name?: number) =>
    limiter({ operation, input: {}, options: { signal } }, () => {
      went.push(name ?? performance.now() - begin);
      return Promise.resolve(result);
    });
  return { call, went, many: (operation: Operation, count: number) => times(count, () => call(operation)) };
}

function times<Result>(count: number, make: (index: number) => Result): Result[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

test("as many as the limit allows go at once, the next ones when those are out of the span", async () => {
  const { many, went } = start();
  many(ten, 25);
  await vi.runAllTimersAsync();
  expect(went).toEqual([...times(10, () => 0), ...times(10, () => 1000), ...times(5, () => 2000)]);
});

test("calls that come evenly never wait", async () => {
  const { call, went } = start();
  for (let at = 0; at < 3000; at += 100) {
    void call(ten);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(went).toEqual(times(30, (index) => index * 100));
});

test("a pause saves up no more than the limit", async () => {
  const { many, went } = start();
  await vi.advanceTimersByTimeAsync(100_000);
  many(ten, 11);
  await vi.runAllTimersAsync();
  expect(went).toEqual([...times(10, () => 100_000), 101_000]);
});

test("in no span of time more than the limit, each as early as can be, in order", async () => {
  const shape = fc.record({
    limit: fc.record({ requests: fc.integer({ min: 1, max: 6 }), seconds: fc.integer({ min: 1, max: 3 }) }),
    gaps: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 }),
    share: fc.constantFrom(1, 0.75, 0.5, 0.1),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ limit, gaps, share }) => {
      const { call, went } = start({ share, limits: { Ten: limit } });
      const order: number[] = [];
      for (const [index, gap] of gaps.entries()) {
        void call(ten).then(() => order.push(index));
        await vi.advanceTimersByTimeAsync(gap);
      }
      await vi.runAllTimersAsync();
      expect(order).toEqual(gaps.map((_, index) => index));
      const rate = limit.requests * share;
      const room = Math.max(1, Math.floor(rate));
      const span = Math.max(limit.seconds, limit.seconds / rate) * 1000;
      let come = 0;
      for (const [index, at] of went.entries()) {
        const before = went[index - room];
        // When it came, or when there was room: timers count whole milliseconds.
        const due = Math.max(come, before === undefined ? 0 : before + span);
        expect(Math.abs(at - due)).toBeLessThanOrEqual(1);
        if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(span - 1e-6);
        come += gaps[index] ?? 0;
      }
    }),
    { numRuns: 50 },
  );
});

test.each<[number, readonly number[]]>([
  [0.5, [...times(5, () => 0), ...times(5, () => 1000)]],
  [0.25, [0, 0, 1000, 1000, 2000, 2000, 3000, 3000, 4000, 4000]],
  [0.05, times(10, (index) => index * 2000)],
])("a share of %d", async (share, expected) => {
  const { many, went } = start({ share });
  many(ten, 10);
  await vi.runAllTimersAsync();
  expect(went).toEqual(expected);
});

test.each([0, -1, 1.01, Number.NaN, Infinity])("a share of %d is refused", (share) => {
  expect(() => createLimiter({ share })).toThrow("the share of a limit must be above 0 and at most 1");
});

test("each action has its own limit; without one, or with an empty one, nothing waits", async () => {
  const { many, went } = start({ limits: { Ten: { requests: 2, seconds: 1 } } });
  many(ten, 3);
  many(one, 2);
  many(free, 100);
  many({ action: "None", rateLimit: { requests: 0, seconds: 1 } }, 100);
  await vi.runAllTimersAsync();
  expect(went).toEqual([...times(203, () => 0), 1000, 60_000]);
});

describe("an abort", () => {
  test("ends the wait, takes no turn, and lets the others go", async () => {
    const { call, went } = start();
    const stop = new AbortController();
    const ends: string[] = [];
    void call(one, undefined, 1);
    const aborted = times(9, () => call(one, stop.signal, 99).catch((reason: unknown) => ends.push(String(reason))));
    void call(one, undefined, 2);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(went).toEqual([1]);
    stop.abort(new Error("enough"));
    await Promise.all(aborted);
    expect(ends).toEqual(times(9, () => "Error: enough"));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(went).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(went).toEqual([1, 2]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("before the call takes no turn", async () => {
    const { call, went } = start();
    await expect(call(one, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    await call(one);
    expect(went).toEqual([0]);
  });
});

test("in a client: repetitions take turns, too, and several clients may share a limiter", async () => {
  const limiter = createLimiter();
  const scripts = [scripted(new Error("network"), {}), scripted({})];
  const operation: Operation = { ...one, safe: true };
  const begin = Date.now();
  const calls = scripts.map(({ fetch }) => {
    const options = { credentials: { id: "i", secret: "s" }, fetch, limiter, retry: { baseMs: 0 } };
    return createFullCaller(toServiceInfo(machines), tencentV3, options).call(operation, {});
  });
  await vi.runAllTimersAsync();
  expect(await Promise.all(calls)).toEqual([{}, {}]);
  const at = scripts.map(({ sent }) => sent.map((own) => own.at - begin));
  expect(at).toEqual([[0, 120_000], [60_000]]);
});
