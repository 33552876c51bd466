// Temporary keys: asked for before they end, once however many wait, and the old one as long as it holds. The clock is a fake one.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { credentialChain } from "../../templates/client/runtime/credentials.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { type ExpiringCredentials, refreshing } from "../../templates/client/runtime/refreshing.js";
import { machines, toServiceInfo } from "./sample-services.js";
import { scripted } from "./scripted-fetch.js";

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Keys that hold for a time; each is numbered. A load that is told to fail does so. */
function source(holds: number | undefined) {
  const state = { count: 0, fails: false, takes: 0 };
  const load = async (): Promise<ExpiringCredentials> => {
    state.count += 1;
    const { count, fails } = state;
    if (state.takes > 0) await new Promise((done) => setTimeout(done, state.takes));
    if (fails) throw new Error(`no key ${count}`);
    const key = { id: `key-${count}`, secret: "s", token: `t-${count}` };
    return holds === undefined ? key : { ...key, expiration: Date.now() + holds };
  };
  return { state, load };
}

test("the key is kept, without its end, until five minutes before that", async () => {
  const { state, load } = source(60 * minute);
  const keys = refreshing(load);
  const first = await keys();
  expect(first).toEqual({ id: "key-1", secret: "s", token: "t-1" });
  vi.advanceTimersByTime(55 * minute - 1);
  expect(await keys()).toBe(first);
  vi.advanceTimersByTime(1);
  expect(await keys()).toMatchObject({ id: "key-2" });
  expect(state.count).toBe(2);
});

test("how long before is a setting", async () => {
  const { state, load } = source(10 * minute);
  const keys = refreshing(load, { aheadMs: 0 });
  await keys();
  vi.advanceTimersByTime(10 * minute - 1);
  expect(await keys()).toMatchObject({ id: "key-1" });
  vi.advanceTimersByTime(1);
  expect(await keys()).toMatchObject({ id: "key-2" });
  expect(state.count).toBe(2);
});

test("nothing is asked for before the first call", () => {
  const { state, load } = source(minute);
  refreshing(load);
  expect(state.count).toBe(0);
});

test("however many wait, one request is made, the first time and later", async () => {
  const { state, load } = source(60 * minute);
  state.takes = 1000;
  const keys = refreshing(load);
  for (const count of [1, 2]) {
    const waiting = Promise.all(Array.from({ length: 20 }, keys));
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Set((await waiting).map(({ id }) => id))).toEqual(new Set([`key-${count}`]));
    expect(state.count).toBe(count);
    vi.advanceTimersByTime(55 * minute);
  }
});

test("a key without an end is asked for once", async () => {
  const { state, load } = source(undefined);
  const keys = refreshing(load);
  await keys();
  vi.advanceTimersByTime(1e12);
  await keys();
  expect(state.count).toBe(1);
});

describe("a request that fails", () => {
  test("at first is the failure of all that wait, and made again for the next call", async () => {
    const { state, load } = source(60 * minute);
    state.fails = true;
    const keys = refreshing(load);
    expect((await Promise.allSettled([keys(), keys()])).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(keys()).rejects.toThrow("no key 2");
    state.fails = false;
    expect(await keys()).toMatchObject({ id: "key-3" });
  });

  test("is none while the old key holds, and is made again", async () => {
    const { state, load } = source(60 * minute);
    const keys = refreshing(load);
    await keys();
    state.fails = true;
    vi.advanceTimersByTime(56 * minute);
    expect(await keys()).toMatchObject({ id: "key-1" });
    vi.advanceTimersByTime(4 * minute - 1);
    expect(await keys()).toMatchObject({ id: "key-1" });
    state.fails = false;
    expect(await keys()).toMatchObject({ id: "key-4" });
  });

  test("is told when the old key has ended", async () => {
    const { state, load } = source(60 * minute);
    const keys = refreshing(load);
    await keys();
    state.fails = true;
    vi.advanceTimersByTime(60 * minute);
    await expect(keys()).rejects.toThrow("no key 2");
  });

  test("at once is a failure like others", async () => {
    const keys = refreshing(() => {
      throw new Error("at once");
    });
    await expect(keys()).rejects.toThrow("at once");
  });
});

describe("the end", () => {
  const end = Date.UTC(2030, 0, 1, 12);
  test.each<[string, ExpiringCredentials["expiration"]]>([
    ["milliseconds", end],
    ["a Date", new Date(end)],
    ["text", "2030-01-01T12:00:00Z"],
    ["text of another zone", "2030-01-01T20:00:00+08:00"],
  ])("as %s", async (_, expiration) => {
    vi.setSystemTime(end - 6 * minute);
    const load = vi.fn(async () => ({ id: "i", secret: "s", expiration }));
    const keys = refreshing(load);
    await keys();
    vi.setSystemTime(end - 5 * minute - 1);
    await keys();
    expect(load).toHaveBeenCalledTimes(1);
    vi.setSystemTime(end - 5 * minute);
    await keys();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test.each(["soon", "", Number.NaN, new Date("soon")])("as %o is refused", async (expiration) => {
    const keys = refreshing(async () => ({ id: "i", secret: "hush", expiration }));
    const failure = await keys().catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ name: "ConfigurationError" });
    expect(String(failure)).not.toContain("hush");
  });

  test("in the past: the key is used, and asked for again", async () => {
    const { state, load } = source(-minute);
    const keys = refreshing(load);
    expect([await keys(), await keys()]).toMatchObject([{ id: "key-1" }, { id: "key-2" }]);
    expect(state.count).toBe(2);
  });
});

test("in a chain and a client: each request has the key of its time", async () => {
  const { load } = source(60 * minute);
  const { fetch, sent } = scripted({}, {}, {});
  const credentials = credentialChain(() => undefined, refreshing(load));
  const caller = createFullCaller(toServiceInfo(machines), tencentV3, { credentials, fetch });
  for (let count = 0; count < 3; count += 1) {
    await caller.call("A", {});
    vi.advanceTimersByTime(30 * minute);
  }
  expect(sent.map(({ init }) => init.headers["X-TC-Token"])).toEqual(["t-1", "t-1", "t-2"]);
});
