// `docwright docs tencent/cvm` as a whole process: into an empty folder, with nothing changed, with one action changed; beside Redocly on
// the OpenAPI document and VitePress on the Markdown docs of the same service, in the same run. Peers are packages of test/bench/site;
// without them their rows are left out. Exits with 1 where an aim is missed. No part of the tests: figures depend on the machine,
// ratios hardly do.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { aim } from "./aims.mjs";
import { inTurns, median, timesFaster } from "./rounds.mjs";
import { ourBuilds, peerBuilds, sizeOf } from "./site/builds.mjs";

const OURS = "docwright docs";
/** Rounds with peers, then without. */
const [SHARED, OWN] = [3, 8];
const [MS, MEGABYTES] = [400, 3];

/** @param {import("./site/builds.mjs").Build} own */
function time({ build, before }) {
  before?.();
  const started = performance.now();
  const printed = build();
  return { ms: performance.now() - started, written: /(\d+) written/.exec(printed)?.[1] };
}

/** @typedef {{ readonly ms: number, readonly written?: string }} Sample */
/** @param {Record<string, import("./site/builds.mjs").Build>} ours @param {Record<string, import("./site/builds.mjs").Build>} peers */
async function measure(ours, peers) {
  const all = { ...ours, ...peers };
  for (const name of Object.keys(all)) time(all[name]);
  const shared = await inTurns(Object.keys(all), SHARED, (name) => time(all[name]));
  const own = await inTurns(Object.keys(ours), OWN, (name) => time(ours[name]));
  return Object.fromEntries(
    Object.keys(all).map((name) => [name, /** @type {readonly Sample[]} */ ([...shared[name], ...(own[name] ?? [])])]),
  );
}

/** @param {Record<string, import("./site/builds.mjs").Build>} builds @param {Record<string, readonly Sample[]>} samples */
function show(builds, samples) {
  const ms = (/** @type {string} */ name) => samples[name].map((sample) => sample.ms);
  const faster = (/** @type {string} */ name) => timesFaster(ms(OURS).slice(0, ms(name).length), ms(name));
  const rows = Object.entries(builds).map(([name, { out }]) => {
    const { bytes, files } = sizeOf(out);
    return {
      "whole process": name,
      ms: Math.round(median(ms(name))),
      "fastest, ms": Math.round(Math.min(...ms(name))),
      "files written": samples[name].at(-1)?.written ?? files,
      MB: Number((bytes / 1e6).toFixed(2)),
      [`${OURS} is faster`]: name === OURS ? "" : `${faster(name).toFixed(2)} x`,
    };
  });
  console.table(rows);
  return { took: median(ms(OURS)), faster };
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  try {
    const [ours, peers] = [ourBuilds(folder), peerBuilds(folder)];
    const [{ model = "" } = {}] = cpus();
    console.log(`       CVM; Node ${process.versions.node} on ${cpus().length} cores, ${model}`);
    if (Object.keys(peers).length < 2)
      console.log(
        "       Redocly, VitePress: left out; run npm install --ignore-scripts --no-package-lock --prefix test/bench/site",
      );
    const { took, faster } = show({ ...ours, ...peers }, await measure(ours, peers));
    const { bytes, files } = sizeOf(ours[OURS].out);
    aim(`${OURS}: less than ${MS} ms`, `${took.toFixed(0)} ms`, took < MS);
    const size = `${(bytes / 1e6).toFixed(2)} MB in ${files} files`;
    aim(`less than ${MEGABYTES} MB with the data of all scripts`, size, bytes < MEGABYTES * 1e6);
    for (const name of Object.keys(peers))
      aim(`${OURS} is done before ${name}`, `${faster(name).toFixed(2)} x`, faster(name) > 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
