// Asking again until something is so: how long it waits in between, when it gives up, what ends it. The clock is a fake one.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Operation } from "../../templates/client/runtime/operation.js";
import type { Caller, CallOptions } from "../../templates/client/runtime/options.js";
import { untilStates, WaitError, type WaitOptions, waitUntil } from "../../templates/client/runtime/wait.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Counts the questions; the answer is how often it was asked. */
function counter() {
  const at: number[] = [];
  const begin = Date.now();
  return { at, ask: async () => at.push(Date.now() - begin) };
}

async function settle<Result>(pending: Promise<Result>): Promise<unknown> {
  const end = pending.catch((failure: unknown) => failure);
  await vi.runAllTimersAsync();
  return end;
}

describe("waitUntil", () => {
  test("asks at once, and gives the first answer that meets the condition", async () => {
    const { ask, at } = counter();
    expect(await waitUntil(ask, () => true)).toBe(1);
    expect(at).toEqual([0]);
    expect(await settle(waitUntil(ask, (count) => count === 4))).toBe(4);
  });

  test.each<[number, WaitOptions, readonly number[]]>([
    // Waits of 1000, 1500, 2250, ... milliseconds, and half of them.
    [1, {}, [0, 1000, 2500, 4750]],
    [0, {}, [0, 500, 1250, 2375]],
    [1, { minDelayMs: 100, maxDelayMs: 200 }, [0, 100, 250, 450, 650, 850]],
    [1, { minDelayMs: 10_000 }, [0, 10_000, 25_000, 40_000, 55_000]],
    [1, { minDelayMs: 0 }, [0, 0, 0]],
  ])("random %d, %o: growing waits up to the longest", async (random, options, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const { ask, at } = counter();
    await settle(waitUntil(ask, (count) => count === expected.length, options));
    expect(at).toEqual(expected);
  });

  test("gives up when the time is over, with the latest answer, and before it would wait in vain", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { ask, at } = counter();
    const failure = await settle(waitUntil(ask, () => false, { timeoutMs: 2600 }));
    expect(failure).toBeInstanceOf(WaitError);
    expect(failure).toMatchObject({ reason: "timeout", last: 3, message: "not so within 2600 ms" });
    expect(at).toEqual([0, 1000, 2500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("by default after ten minutes", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { ask, at } = counter();
    expect(await settle(waitUntil(ask, () => false))).toMatchObject({ reason: "timeout" });
    expect(at.at(-1)).toBeGreaterThan(585_000);
    expect(at.at(-1)).toBeLessThanOrEqual(600_000);
  });

  test("asks once even where there is no time", async () => {
    const { ask } = counter();
    expect(await waitUntil(ask, () => true, { timeoutMs: 0 })).toBe(1);
    expect(await settle(waitUntil(ask, () => false, { timeoutMs: 0 }))).toMatchObject({ reason: "timeout", last: 2 });
  });

  test("an abort ends it: before the first question, and in between", async () => {
    const { ask, at } = counter();
    await expect(waitUntil(ask, () => true, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(at).toEqual([]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 10);
    expect(await settle(waitUntil(ask, () => false, { signal: stop.signal }))).toMatchObject({ message: "enough" });
    expect(at).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("what the question or the condition throws ends it as it is", async () => {
    const broken = new Error("broken");
    await expect(
      waitUntil(
        () => Promise.reject(broken),
        () => true,
      ),
    ).rejects.toBe(broken);
    const condition = () => {
      throw broken;
    };
    await expect(waitUntil(counter().ask, condition)).rejects.toBe(broken);
  });
});

describe("untilStates", () => {
  const operation: Operation = { action: "DescribeJobs", states: { items: "Data.Set" } };
  type Item = Readonly<Record<string, unknown>>;

  async function until(wanted: object, answers: readonly unknown[], options: WaitOptions & CallOptions = {}) {
    const calls: (CallOptions | undefined)[] = [];
    const caller: Caller = {
      async call<Response extends object>(given: string | Operation, input: object, own?: CallOptions) {
        expect([given, input]).toEqual([operation, { Ids: ["a"] }]);
        calls.push(own);
        return { Data: { Set: answers[Math.min(calls.length, answers.length) - 1] } } as Response;
      },
    };
    const end = await settle(untilStates(caller, operation, { Ids: ["a"] }, wanted, { timeoutMs: 60_000, ...options }));
    return { end, calls };
  }
  const set = (...states: unknown[]): Item[] => states.map((State) => ({ State }));

  test.each<[string, object, readonly unknown[], number]>([
    ["one", { State: "RUNNING" }, [set("PENDING"), set("RUNNING")], 2],
    ["all", { State: "RUNNING" }, [set("RUNNING", "PENDING"), set("RUNNING", "RUNNING")], 2],
    ["at least one", { State: "RUNNING" }, [[], null, undefined, set("RUNNING")], 4],
    ["several states", { State: "A", Sub: "B" }, [[{ State: "A", Sub: "X" }], [{ State: "A", Sub: "B" }]], 2],
    ["items without a state wait", { State: "RUNNING" }, [[{}], [null], set(null), set("RUNNING")], 4],
    ["a failure that is wanted", { State: "LAUNCH_FAILED" }, [set("PENDING"), set("LAUNCH_FAILED")], 2],
    ["a failure that is wanted of another state", { State: "A", Sub: "FAILED" }, [[{ State: "A", Sub: "FAILED" }]], 1],
    ["no state at all: any item", {}, [[], set("X")], 2],
  ])("%s", async (_, wanted, answers, count) => {
    const { end, calls } = await until(wanted, answers);
    expect(end).toEqual({ Data: { Set: answers[count - 1] } });
    expect(calls).toHaveLength(count);
  });

  test.each(["FAILED", "LAUNCH_FAILED", "Error", "create_error"])("%s of any item ends it", async (state) => {
    const { end } = await until({ State: "RUNNING" }, [set("PENDING", state)]);
    expect(end).toBeInstanceOf(WaitError);
    expect(end).toMatchObject({ reason: "failed", message: `DescribeJobs: State is ${state}` });
    expect(end).toMatchObject({ last: { Data: { Set: set("PENDING", state) } } });
  });

  test("gives up like any wait", async () => {
    const { end, calls } = await until({ State: "RUNNING" }, [set("PENDING")], { timeoutMs: 1 });
    expect(end).toMatchObject({ name: "WaitError", reason: "timeout", last: { Data: { Set: set("PENDING") } } });
    expect(calls).toHaveLength(1);
  });

  test("its time limit is not that of a request; all else of the call is", async () => {
    const { signal } = new AbortController();
    const { calls } = await until({ State: "A" }, [set("A")], { signal, region: "r", repeatable: true, timeoutMs: 9 });
    expect(calls).toEqual([{ signal, region: "r", repeatable: true }]);
  });
});
