// The store over several runs: what is asked for again, what changed, what went, and what a run that was ended left.
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { fetchPages } from "../../generator/fetch/fetch-pages.js";
import { readInputs } from "../../generator/1-page/read-input.js";
import { countsOf, fakeClock, mainlandSite, MAINLAND, optionsFor, tryFetch, vendorSite } from "./try-fetch.js";
import type { VendorServer } from "./vendor-site/vendor-server.js";

const SOME = ["data-types", "error-codes", "DescribeImages", "StartInstances"];
const START = `${MAINLAND}/document/api/213/15689`;
const rootOf = (folder: string): string => folder.replace(/\/tencent\/.*$/, "");

async function stored(): Promise<{ server: VendorServer; site: Map<string, string>; folder: string; store: string }> {
  const site = mainlandSite(SOME);
  const server = await vendorSite(site);
  const { folder } = await tryFetch(server);
  return { server, site, folder, store: rootOf(folder) };
}

async function pagesIn(folder: string): Promise<string[]> {
  const report = createReport();
  const pages = await readInputs([folder], report);
  expect(report.found).toEqual([]);
  return pages.map(({ text }) => text).sort();
}

test("the second run asks with conditions, and a 304 is an unchanged page", async () => {
  const { server, site, folder, store } = await stored();
  const before = readdirSync(join(folder, "pages"));
  const first = server.asked.length;
  expect(countsOf(await tryFetch(server, { store }))).toEqual({ unchanged: site.size });
  const again = server.asked.slice(first).filter(({ url }) => site.has(url) && url !== START);
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set([304]));
  expect(again.every(({ headers }) => "if-none-match" in headers && "if-modified-since" in headers)).toBe(true);
  expect(readdirSync(join(folder, "pages"))).toEqual(before);
});

test("new, changed and gone pages are told; ingest reads what the store holds today", async () => {
  const { server, site, store, folder } = await stored();
  const [changed = "", gone = ""] = [...site.keys()].slice(-2);
  const next = mainlandSite(["data-types", "DescribeImages", "StartInstances", "DescribeKeyPairs"]);
  next.set(changed, (next.get(changed) ?? "").replace("一种结构", "又一种结构"));
  server.pages.clear();
  for (const [url, html] of next) server.pages.set(url, html);
  const result = await tryFetch(server, { store });
  expect(result.complete).toBe(true);
  expect(result.pages.find(({ url }) => url === changed)?.outcome).toBe("changed");
  expect(result.pages.find(({ url }) => url === gone)).toMatchObject({
    outcome: "gone",
    reason: "it is no longer listed",
  });
  // The catalogue is in all pages, so all their bytes are others; what documents is the same.
  expect(countsOf(result)).toEqual({ new: 1, changed: 1, unchanged: 3, gone: 1 });
  expect(await pagesIn(folder)).toEqual([...next.values()].sort());
  expect(readdirSync(join(folder, "pages"))).toHaveLength(next.size);
});

test("while pages are missing nothing is dropped, and of two states of a page the last is read", async () => {
  const { server, site, store, folder } = await stored();
  const [changed = "", bad = ""] = [...site.keys()].slice(-2);
  server.pages.set(changed, (site.get(changed) ?? "").replace("一种结构", "又一种结构"));
  server.fault = (url) => (url === bad ? { status: 403 } : undefined);
  const result = await tryFetch(server, { store });
  expect(countsOf(result)).toEqual({ unchanged: site.size - 2, changed: 1, refused: 1 });
  expect(result.complete).toBe(false);
  expect(readdirSync(join(folder, "pages"))).toHaveLength(site.size + 1);
  expect(await pagesIn(folder)).toEqual([...server.pages.values()].sort());
  // The folder above, an archive's way or a pattern reads the same pages, quietly.
  expect(await pagesIn(store)).toEqual([...server.pages.values()].sort());
});

test("a run that was ended goes on where it stopped", async () => {
  const site = mainlandSite(SOME);
  const server = await vendorSite(site);
  const ending = new AbortController();
  const options = optionsFor(server, { concurrency: 1, signal: ending.signal });
  const result = await fetchPages({ ...options, onProgress: ({ done }) => done === 2 && ending.abort() });
  expect(result.stopped).toBe("signal");
  expect(result.stores[0]).toMatchObject({ complete: false, pages: [{ outcome: "new" }, { outcome: "new" }] });
  const before = server.asked.length;
  const { signal: _, ...again } = options;
  const [store] = (await fetchPages(again)).stores;
  expect(store && countsOf(store)).toEqual({ resumed: 2, new: site.size - 2 });
  // The catalogue, robots.txt and the pages that were left.
  expect(server.asked.slice(before)).toHaveLength(site.size);
  expect(store?.complete).toBe(true);
});

test("a run goes on for a day, then all pages are asked for again", async () => {
  const { server, site, folder, store } = await stored();
  const manifest = join(folder, ".manifest.jsonl");
  const lines = readFileSync(manifest, "utf8").split("\n");
  const entry = lines.find((line) => line.includes('"url"')) ?? "";
  appendFileSync(manifest, `{"run":"2026-01-02T03:00:00.000Z"}\n${entry}\n`);
  const clock = fakeClock();
  clock.time += 25 * 60 * 60 * 1000;
  expect(countsOf(await tryFetch(server, { store, clock }))).toEqual({ unchanged: site.size });
});

test("a line that was cut off, a file that is gone and one that was changed by hand are fetched anew", async () => {
  const { server, site, folder, store } = await stored();
  const [first = "", second = ""] = readdirSync(join(folder, "pages"));
  rmSync(join(folder, "pages", first));
  writeFileSync(join(folder, "pages", second), "<html>");
  const manifest = join(folder, ".manifest.jsonl");
  truncateSync(manifest, readFileSync(manifest).length - 20);
  expect(countsOf(await tryFetch(server, { store }))).toEqual({ unchanged: site.size });
  expect(await pagesIn(folder)).toEqual([...site.values()].sort());
});

test("a journal that names files elsewhere reads nothing there", async () => {
  const { folder } = await stored();
  const page = { url: "https://cloud.tencent.com/x", hash: "x", time: "x", language: "zh", status: 200, size: 1 };
  for (const file of ["../../../../etc/passwd", "/etc/passwd", ".lock", "a/b.html"])
    appendFileSync(join(folder, ".manifest.jsonl"), `${JSON.stringify({ ...page, file })}\n`);
  expect(await pagesIn(folder)).toHaveLength(5);
});

test("two runs at once on one store: the second is refused; what a dead one left is not in the way", async () => {
  const { server, folder, store } = await stored();
  const lock = join(folder, ".lock");
  expect(existsSync(lock)).toBe(false);
  const ownerOf = (pid: number, host = hostname()): string => `process ${pid} on ${host}`;
  writeFileSync(lock, ownerOf(process.pid));
  await expect(tryFetch(server, { store })).rejects.toThrow(
    `another docwright (${ownerOf(process.pid)}) is fetching into ${folder}`,
  );
  writeFileSync(lock, ownerOf(1, "elsewhere"));
  await expect(tryFetch(server, { store })).rejects.toThrow("(process 1 on elsewhere)");
  utimesSync(lock, 0, Date.now() / 1000 - 24 * 60 * 60);
  expect((await tryFetch(server, { store })).complete).toBe(true);
  writeFileSync(lock, ownerOf(999_999_999));
  expect((await tryFetch(server, { store })).complete).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test("the time of a whole run is limited", async () => {
  const server = await vendorSite(mainlandSite(SOME));
  server.fault = (url) => (url === START ? { delayMs: 10_000 } : undefined);
  const result = await fetchPages(optionsFor(server, { timeoutMs: 200 }));
  expect(result).toMatchObject({ stopped: "timeout", stores: [{ complete: false, pages: [] }] });
});

test("an answer that does not come is repeated after its time", async () => {
  const site = mainlandSite(SOME);
  const server = await vendorSite(site);
  server.fault = (url, nth) => (url === START && nth === 1 ? { delayMs: 10_000 } : undefined);
  const store = await tryFetch(server, { requestTimeoutMs: 300 });
  expect(countsOf(store)).toEqual({ new: site.size });
});
