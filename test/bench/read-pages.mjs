// How fast pages are read, beside what parsing alone costs: `npm run bench`. Each line is a way to read one page, or a
// service; ratios are to the line that its group names. Exits 1 where an aim is missed. No part of the tests: figures
// depend on the machine, ratios hardly do.
import { load } from "cheerio";
import { Bench } from "tinybench";
import { readPages } from "../../dist/pipeline.js";
import { aim } from "./aims.mjs";
import { htmlPage, page, printedPages, samplePages, seedManual } from "./sources.mjs";

const PAGES = 2000;
const { whole, article, markdown, text } = samplePages();
const pageFiles = await printedPages(PAGES);
const html = Array.from({ length: PAGES }, (_, i) => htmlPage(i));

/** @param {readonly object[]} pages */
async function readAll(pages) {
  const read = await readPages(pages, { service: "teapot", version: "2030-01-15" });
  if (read.pages.length === 0) throw new Error(`nothing was read: ${JSON.stringify(read.refused[0])}`);
  return read;
}

/** As many pages of other actions at once: what a run does once is no part of the cost of a page. */
const BATCH = 20;

/** @param {ReturnType<typeof page>} own @param {string} action */
function batchOf(own, action) {
  return Array.from({ length: BATCH }, (_, i) =>
    page(`${i}-${own.id}`, own.format, own.text.replaceAll(action, `${action}${i}`)),
  );
}

/** @type {readonly (readonly [name: string, pages: readonly ReturnType<typeof page>[]])[]} */
const formats = [
  ["HTML as served", batchOf(whole, "BoilWater")],
  ["article", batchOf(article, "BoilWater")],
  ["Markdown", batchOf(markdown, "PourTea")],
  ["flat text", batchOf(text, "DescribePots")],
  ["page file", pageFiles.slice(0, BATCH)],
];
const ALONE = "cheerio alone, ";

const bench = new Bench({ time: 1500, warmupTime: 500 });
for (const [name, pages] of formats) {
  if (pages[0].format === "html") bench.add(ALONE + name, () => pages.map((own) => load(own.text)));
  bench.add(name, () => readAll(pages));
}
await bench.run();

const perSecond = new Map(bench.tasks.map(({ name, result }) => [name, (1000 * BATCH) / result.latency.p50]));
const faster = (name) => perSecond.get(name) / perSecond.get(ALONE + name);
const sizes = new Map(formats.map(([name, pages]) => [name, pages[0].text.length]));
console.table(
  [...perSecond].map(([what, count]) => ({
    what,
    "pages/s": Math.round(count),
    signs: sizes.get(what) ?? "",
    "against cheerio": perSecond.has(ALONE + what) ? `${faster(what).toFixed(2)} x` : "",
  })),
);

const asServed = faster("HTML as served");
const asArticle = faster("article");
aim("a page as served is read faster than cheerio alone parses it", `${asServed.toFixed(2)} x`, asServed > 1);
aim(
  "an article is read in less than twice the time cheerio alone parses it",
  `${asArticle.toFixed(2)} x`,
  asArticle > 0.5,
);

const seconds = async (pages) => {
  const started = performance.now();
  const read = await readAll(pages);
  return { read, time: (performance.now() - started) / 1000 };
};

const manual = seedManual();
if (manual) {
  const { read, time } = await seconds([manual]);
  console.log(
    `       the seed manual (${read.pages.length} pages): ${time.toFixed(2)} s, ${Math.round(read.pages.length / time)} pages/s`,
  );
} else console.log("       the seed manual: skipped, ../shared/seeds is not here");

const services = { "page files": pageFiles, HTML: html };
for (const [name, pages] of Object.entries(services)) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { read, time } = await seconds(copies(pages));
  globalThis.gc?.();
  const kept = (process.memoryUsage().heapUsed - before) / read.pages.length / 1000;
  console.log(
    `       a service of ${read.pages.length} pages as ${name}: ${time.toFixed(2)} s, ${Math.round(read.pages.length / time)} pages/s`,
  );
  if (globalThis.gc) aim(`a page read from ${name} keeps less than 100 kB`, `${kept.toFixed(1)} kB`, kept < 100);
}

/** Pages one by one, so that only what was read of them is kept. */
function* copies(pages) {
  for (const own of pages) yield page(own.id, own.format, Buffer.from(own.text).toString());
}
