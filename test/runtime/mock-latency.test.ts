// How long answers take, chosen by seed; on top of what a fault adds.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMock, type Mock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { rawRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import { machines } from "./sample-services.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const url = "http://cvm.example.com/DescribeTree";

async function delays(options: MockOptions, count = 200): Promise<readonly (number | undefined)[]> {
  const mock = createMock(machines, options);
  const raw = rawRequest("POST", new URL(url), new Headers(), new Uint8Array());
  const all: (number | undefined)[] = [];
  while (all.length < count) all.push((await mock.handle(raw)).delayMs);
  return all;
}

test("is none unless asked for", async () => {
  expect(await delays({}, 3)).toEqual([undefined, undefined, undefined]);
});

test("lies in its range, ends included, and is the same for the same seed", async () => {
  const drawn = await delays({ latency: [20, 24], seed: 3 });
  expect(new Set(drawn)).toEqual(new Set([20, 21, 22, 23, 24]));
  expect(await delays({ latency: [20, 24], seed: 3 })).toEqual(drawn);
  expect(await delays({ latency: [20, 24], seed: 4 })).not.toEqual(drawn);
  expect(await delays({ latency: [7, 7] }, 3)).toEqual([7, 7, 7]);
});

test("is added to the delay of a fault", async () => {
  expect(await delays({ latency: [5, 5], faults: [{ transport: "slow", delayMs: 30, nth: 2 }] }, 3)).toEqual([
    5, 35, 5,
  ]);
});

test("is waited for by fetch", async () => {
  const mock: Mock = createMock(machines, { latency: [80, 80] });
  let answered = false;
  const pending = mock.fetch(url, { method: "POST" }).then(() => (answered = true));
  await vi.advanceTimersByTimeAsync(79);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await pending;
});

test.each([
  [-1, 5],
  [5, 4],
  [NaN, 5],
  [0, Infinity],
  [0.5, 2],
])("%d to %d is refused", (minimum, maximum) => {
  expect(() => createMock(machines, { latency: [minimum, maximum] })).toThrow(RangeError);
});
