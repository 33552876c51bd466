// How the vendor's site sees us: who asks, how many requests at once and how far apart, robots.txt, repeats and waits.
import { expect, test } from "vitest";
import { createPace } from "../../generator/fetch/pace.js";
import { waitBefore, BACKOFF } from "../../generator/fetch/backoff.js";
import { countsOf, fakeClock, mainlandSite, MAINLAND, ROBOTS, tryFetch, USER_AGENT, vendorSite } from "./try-fetch.js";

const SOME = ["data-types", "error-codes", "DescribeImages", "DescribeKeyPairs", "StartInstances"];
const START = `${MAINLAND}/document/api/213/15689`;

test("no more requests at once than asked for, and each says who asks", async () => {
  const server = await vendorSite(mainlandSite(SOME));
  server.fault = () => ({ delayMs: 20 });
  const store = await tryFetch(server, { concurrency: 2 });
  expect(store.complete).toBe(true);
  expect(server.mostAtOnce()).toBe(2);
  expect(new Set(server.asked.map(({ headers }) => headers["user-agent"]))).toEqual(new Set([USER_AGENT]));
});

test("requests start an interval apart, by the clock", async () => {
  const clock = fakeClock();
  const server = await vendorSite(mainlandSite(SOME));
  const began = clock.time;
  await tryFetch(server, { clock, intervalMs: 250, concurrency: 4 });
  // robots.txt and six pages: the first of them waits for nothing.
  expect(clock.time - began).toBe(6 * 250);
});

test("Crawl-delay of robots.txt goes before a shorter interval, one request at a time", async () => {
  const clock = fakeClock();
  const server = await vendorSite(new Map([...mainlandSite(SOME), [ROBOTS, "User-agent: *\nCrawl-delay: 3\n"]]));
  const began = clock.time;
  await tryFetch(server, { clock, intervalMs: 10, concurrency: 4 });
  expect(clock.time - began).toBeGreaterThanOrEqual(5 * 3000);
  expect(server.mostAtOnce()).toBe(1);
});

test("a pause that the host asks for holds for all requests to it", async () => {
  const clock = fakeClock();
  const pace = createPace(100, clock);
  const signal = new AbortController().signal;
  await pace.turn(signal);
  pace.pause(5000);
  await pace.turn(signal);
  await pace.turn(signal);
  expect(clock.slept).toEqual([5000, 100]);
});

test("what robots.txt forbids is not asked for, and said", async () => {
  const site = mainlandSite(SOME);
  const forbidden = [...site.keys()].at(-1) ?? "";
  const rules = `User-agent: docwright\nDisallow: ${new URL(forbidden).pathname}\n\nUser-agent: *\nAllow: /\n`;
  const server = await vendorSite(site.set(ROBOTS, rules));
  const store = await tryFetch(server);
  const refused = store.pages.filter(({ outcome }) => outcome === "refused");
  expect(refused.map(({ url }) => url)).toEqual([forbidden]);
  expect(refused[0]?.reason).toBe("robots.txt of cloud.tencent.com does not allow it");
  expect(refused[0]?.remedy).toContain("ingest");
  expect(store.complete).toBe(false);
  expect(server.asked.some(({ url }) => url === forbidden)).toBe(false);
  expect(server.asked.filter(({ url }) => url === ROBOTS)).toHaveLength(1);
});

test("where robots.txt cannot be had, nothing else is asked for", async () => {
  const server = await vendorSite(mainlandSite(SOME));
  server.fault = (url) => (url === ROBOTS ? { status: 500 } : undefined);
  const store = await tryFetch(server);
  expect(countsOf(store)).toEqual({ refused: 1 });
  expect(store.pages[0]?.reason).toBe(`${ROBOTS} cannot be had: it answers 500, 4 times`);
  expect(new Set(server.asked.map(({ url }) => url))).toEqual(new Set([ROBOTS]));
});

test("503 with Retry-After, cut connections and bodies are repeated", async () => {
  const clock = fakeClock();
  const server = await vendorSite(mainlandSite(SOME));
  const faults = [
    { status: 503, headers: { "retry-after": "7" } },
    { cut: "at once" as const },
    { cut: "in the body" as const, body: "<html>".repeat(1000) },
  ];
  server.fault = (url, nth) => (url === START ? faults[nth - 1] : undefined);
  const store = await tryFetch(server, { clock });
  expect(store.complete).toBe(true);
  // Full jitter, in the middle: half of 1, 2, 4 seconds, and the seven that were asked for.
  expect(clock.slept).toEqual([7500, 1000, 2000]);
});

test("a page that stays away is told, the others are stored; the next run gets it", async () => {
  const site = mainlandSite(SOME);
  const bad = [...site.keys()].at(-1) ?? "";
  const server = await vendorSite(site);
  server.fault = (url) => (url === bad ? { status: 502 } : undefined);
  const clock = fakeClock();
  const store = await tryFetch(server, { clock });
  expect(countsOf(store)).toEqual({ new: site.size - 1, failed: 1 });
  expect(store.pages.find(({ url }) => url === bad)?.reason).toBe("it answers 502, 4 times");
  server.fault = () => undefined;
  const again = await tryFetch(server, { store: store.folder.replace(/\/tencent.*$/, "") });
  expect(countsOf(again)).toEqual({ unchanged: site.size - 1, new: 1 });
});

test.each([
  ["nothing said", 1, undefined, 500],
  ["doubling", 3, undefined, 2000],
  ["capped", 9, undefined, 15_000],
  ["seconds", 1, "120", 120_500],
  ["a date", 1, "Fri, 02 Jan 2026 03:04:15 GMT", 10_500],
  ["a date that has passed", 1, "Fri, 02 Jan 2026 03:00:00 GMT", 500],
  ["no time at all", 1, "soon", 500],
  ["later than anyone waits", 1, "86400", undefined],
] as const)("waits before a repeat: %s", (_, attempt, retryAfter, wait) => {
  expect(waitBefore(attempt, retryAfter, Date.parse("2026-01-02T03:04:05Z"), 0.5, BACKOFF)).toBe(wait);
});
