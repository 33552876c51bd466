// The search of a docs site of 5,000 actions, in Chromium, from the disk: how long until all names are loaded and all words indexed,
// and from a key to the first result on the screen. The site is a committed spec, repeated under other names.
// Usage: npm run build && node test/bench/site-search.mjs [actions]
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const ROUNDS = 5;
const QUERIES = ["RunIns", "DesIns", "ri", "RunIntances", "ImageId", "code:limit", "create key", "password", "zzqqxx"];
const wanted = Number(process.argv[2] ?? 5000);

const load = (path) => import(pathToFileURL(join(root, "dist", path)).href);
const { SitePaths } = await load("5-view/site/paths.js");
const { searchShards, serviceNames } = await load("5-view/site/search-names.js");
const { serviceSearch } = await load("5-view/site/search-service.js");

const folder = mkdtempSync(join(tmpdir(), "docwright-search-"));
try {
  const made = writeSite(folder);
  console.log(
    `${made.services} services, ${made.actions} actions: ${made.shards} shards, ${kB(made.names)}; members and codes of one ${kB(made.details)}`,
  );
  await measure(folder);
} finally {
  rmSync(folder, { recursive: true });
}

function writeSite(site) {
  const base = join(root, "spec/tencent/cvm/2017-03-12");
  const [spec, notes] = ["spec.json", "notes.json"].map((name) => JSON.parse(readFileSync(join(base, name), "utf8")));
  const services = Math.ceil(wanted / Object.keys(spec.actions).length);
  const names = [];
  let details = 0;
  for (let i = 0; i < services; i += 1) {
    const input = { folder: `vendor/service-${i}`, ...renamed(spec, notes, i) };
    const searched = { ...input, paths: new SitePaths(input.spec) };
    names.push({ title: `Service ${i}`, names: serviceNames(searched) });
    details = writeData(site, `${input.folder}/data/search.js`, serviceSearch(searched));
  }
  const sizes = [...searchShards(names)].map(([path, value]) => writeData(site, path, value));
  mkdirSync(join(site, "assets"));
  for (const name of readdirSync(join(root, "dist/browser")))
    copyFileSync(join(root, "dist/browser", name), join(site, "assets", name));
  for (const name of ["style.css", "search.css"])
    copyFileSync(join(root, "templates/site/assets", name), join(site, "assets", name));
  writeFileSync(
    join(site, "vendor/service-0/index.html"),
    `<!doctype html><html lang="en" data-root="../../" data-service="vendor/service-0"><meta charset="utf-8"><title>x</title>
<link rel="stylesheet" href="../../assets/style.css"><link rel="stylesheet" href="../../assets/search.css">
<script src="../../assets/site.js" defer></script><div id="tools"></div>`,
  );
  const actions = services * Object.keys(spec.actions).length;
  return { services, actions, shards: sizes.length - 1, names: sizes.reduce((sum, own) => sum + own, 0), details };
}

/** The first service is the real one; in others each action and type has a word of its own after its first. */
function renamed(spec, notes, i) {
  if (i === 0) return { spec, notes };
  const word = [i, i * 7, i * 31].map((own) => String.fromCharCode(97 + (own % 26))).join("");
  const rename = (name) => name.replace(/^[A-Z]+[a-z]*/, (first) => first + word[0].toUpperCase() + word.slice(1));
  const all = (named) => Object.fromEntries(Object.entries(named).map(([name, own]) => [rename(name), own]));
  return { spec: { ...spec, actions: all(spec.actions), types: all(spec.types) }, notes: all(notes) };
}

function writeData(site, path, value) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `docwright.take(${JSON.stringify(path)}, ${JSON.stringify(value)});\n`);
  return statSync(file).size;
}

async function measure(site) {
  const { chromium } = createRequire(join(root, "test/e2e/x.js"))("playwright-core");
  const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", chromium.executablePath()].find(
    (own) => own && existsSync(own),
  );
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const times = {
    names: [],
    indexed: [],
    longest: [],
    cold: [],
    keys: [],
    results: new Map(QUERIES.map((own) => [own, []])),
  };
  for (let round = 0; round < ROUNDS; round += 1) await measureRound(browser, site, times);
  await browser.close();
  console.log(
    `from the key that opens the search: all names loaded ${ms(times.names)}, all words indexed ${ms(times.indexed)}`,
  );
  console.log(`longest task meanwhile ${ms(times.longest)}; first result of what is typed at once ${ms(times.cold)}`);
  console.log(
    `from any key to the result on the screen ${ms(times.keys)}, slowest ${Math.max(...times.keys).toFixed(0)} ms`,
  );
  for (const [query, own] of times.results) console.log(`  ${query.padEnd(12)} ${ms(own)}`);
}

async function measureRound(browser, site, times) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, "vendor/service-0/index.html")).href);
  await page.evaluate(watch);
  await page.keyboard.press("/");
  await page.locator("#search[open]").waitFor();
  await page.keyboard.type("R");
  await page.waitForFunction("shown.length > 0");
  times.cold.push(await page.evaluate("shown[0].at - opened"));
  await page.waitForFunction(
    "performance.getEntriesByName('search-indexed').length > 0 && performance.getEntriesByName('search-names').length > 0",
  );
  await page.waitForTimeout(1000);
  const marks = await page.evaluate(
    "['search-names', 'search-indexed'].map((name) => performance.getEntriesByName(name).at(-1).startTime - opened)",
  );
  times.names.push(marks[0]);
  times.indexed.push(marks[1]);
  times.longest.push(await page.evaluate("Math.max(0, ...tasks)"));
  for (const query of QUERIES) {
    await page.keyboard.press("Control+A");
    await page.evaluate("shown.length = 0");
    await page.keyboard.type(query, { delay: 60 });
    await page.waitForTimeout(100);
    const took = await page.evaluate("shown.map(({ took }) => took)");
    times.keys.push(...took);
    times.results.get(query).push(took.at(-1));
  }
  await page.close();
}

/** In the page: when keys are pressed, when what they gave is drawn, and what takes long. */
function watch() {
  Object.assign(globalThis, { shown: [], tasks: [], opened: 0 });
  let pressed = 0;
  addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
      globalThis.opened ||= event.timeStamp;
    },
    true,
  );
  new PerformanceObserver((list) =>
    globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: "longtask" });
  addEventListener("input", () => {
    const from = pressed;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (document.querySelector("#search-list")?.childElementCount)
          globalThis.shown.push({ at: performance.now(), took: performance.now() - from });
        else if (document.querySelector("#search [role=status]")?.textContent?.startsWith("Nothing"))
          globalThis.shown.push({ at: performance.now(), took: performance.now() - from });
      }),
    );
  });
}

function ms(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} ms`;
}

function kB(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
