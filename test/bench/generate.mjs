// `regenerate` and `generate` beside other generators, whole processes in turns: `npm run bench:generate [-- --rounds 7]`. Needs the packages of
// this folder for the others (`npm ci --ignore-scripts` here), and leaves them out where they are not there. Exits with 1 where an
// aim is missed. No part of the tests: figures depend on the machine, ratios hardly do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { aim } from "./aims.mjs";
import { clientRow, ourGenerations, peerGenerations } from "./generate/generations.mjs";
import { missingPeers } from "./generate/peers.mjs";
import { CHANGED, HTML, KEPT, regenerations } from "./generate/regenerations.mjs";
import { BARE, machine, measureRows, tableOf, times, timesAsLong } from "./generate/rows.mjs";
import { median, timesFaster } from "./rounds.mjs";

/** How many times the actions of CVM. */
const SIZES = [1, 10];
const { values } = parseArgs({ options: { rounds: { type: "string", default: "7" } } });
const rounds = Number(values.rounds);

/** @typedef {Readonly<Record<string, import("./generate/rows.mjs").Measured>>} Rows */

/** @param {Rows} rows */
function aimsOfRegenerate(rows) {
  const kept = timesAsLong(rows[KEPT], rows[BARE]);
  aim(`a run that changes nothing: less than 2 times ${BARE}`, times(kept), kept < 2);
  const more = median(rows[CHANGED].ms.map((ms, round) => ms - rows[KEPT].ms[round]));
  aim("one changed page: less than 200 ms more than that", `${more.toFixed(0)} ms`, more < 200);
  const html = median(rows[HTML].ms);
  aim("HTML pages to everything: less than 400 ms", `${html.toFixed(0)} ms`, html < 400);
}

/** @param {Rows} rows @param {string} peer @param {string} own */
function aimOfClient(rows, peer, own) {
  const faster = timesFaster(rows[own].ms, rows[peer].ms);
  aim(`${own}: 5 times as fast as ${peer}`, times(faster), faster >= 5);
}

/** @param {string} folder */
async function main(folder) {
  console.log(`       ${machine()}; medians of ${rounds} rounds`);
  // Short runs more often than long ones: the same noise is a larger share of them.
  const regenerated = await measureRows(regenerations(folder), 3 * rounds);
  const table = tableOf(regenerated, undefined);
  const judged = [];
  for (const copies of SIZES) {
    const peers = peerGenerations(folder, copies);
    const rows = await measureRows({ ...ourGenerations(folder, copies), ...peers }, rounds);
    const fastest = Object.keys(peers).sort((a, b) => median(rows[a].ms) - median(rows[b].ms))[0];
    table.push(...tableOf(rows, fastest).slice(1));
    if (fastest !== undefined) judged.push([rows, fastest, clientRow(copies)]);
  }
  console.table(table);
  if (missingPeers().length > 0)
    console.log(`       without ${missingPeers().join(", ")}; run npm ci --ignore-scripts --prefix test/bench`);
  aimsOfRegenerate(regenerated);
  for (const [rows, fastest, own] of judged) aimOfClient(rows, fastest, own);
}

const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true });
}
