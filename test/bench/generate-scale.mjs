// `generate` of the client on 1,000, 5,000 and 15,000 actions of one made-up service, and of as many in services of the size of CVM, whole
// processes in turns: `node test/bench/generate-scale.mjs [--rounds 5] [--peers]`. With `--peers` others do the same once, on the OpenAPI
// document of the 15,000, which takes them many minutes. Exits with 1 where an action takes longer among many than among few, or the process
// holds too much. Minutes; no part of the tests.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { aim } from "./aims.mjs";
import { CACHE, makeFolder, makeSpec, remove } from "./generate/folders.mjs";
import { ACTIONS, peerGenerations } from "./generate/generations.mjs";
import { peakMemoryOf } from "./generate/processes.mjs";
import { machine, measureRows, times } from "./generate/rows.mjs";
import { median } from "./rounds.mjs";

/** How many times the actions of CVM: about a thousand, five thousand, fifteen thousand. */
const SIZES = [13, 62, 186];
const [FEW, , MANY] = SIZES;
const [ONE, SERVICES] = ["one action alone", `${MANY} services of ${ACTIONS} actions`];
/** How many times as much an action may take among many as among few; and what the process may hold. */
const [SLOWER, MEMORY] = [1.1, 500];
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, peers: { type: "boolean", default: false } },
});

/** @typedef {Readonly<Record<string, import("./generate/rows.mjs").Measured>>} Rows */

/** @param {number} copies */
const nameOf = (copies) => `one service of ${copies * ACTIONS} actions`;

/** @param {string} path @param {number} copies @param {number} services @param {readonly string[]} [more] @returns {import("./generate/rows.mjs").Row} */
function clientsOf(path, copies, services, more = []) {
  const folder = makeFolder(path);
  makeSpec(folder, copies, services);
  return {
    commands: [folder.docwright("generate", "--targets", "client", ...more)],
    before: () => remove(folder, [CACHE, "generated"]),
  };
}

/** What the first action costs belongs to no size. @param {Rows} rows @param {number} copies @returns ms an action, a round each */
function costs(rows, copies) {
  return rows[nameOf(copies)].ms.map((ms, round) => (ms - rows[ONE].ms[round]) / (copies * ACTIONS - 1));
}

/** @param {Rows} rows */
function show(rows) {
  const cost = new Map(SIZES.map((copies) => [nameOf(copies), median(costs(rows, copies))]));
  console.table(
    Object.entries(rows).map(([what, { ms, memory }]) => ({
      "generate, client and types": what,
      seconds: Number((median(ms) / 1000).toFixed(2)),
      "ms an action more": cost.get(what)?.toFixed(3) ?? "",
      "peak memory, MB": Math.round(memory),
    })),
  );
}

/** @param {Rows} rows */
function judge(rows) {
  const few = costs(rows, FEW);
  const slower = median(costs(rows, MANY).map((ms, round) => ms / few[round]));
  aim(
    `an action of ${MANY * ACTIONS}, against ${FEW * ACTIONS}: at most ${SLOWER} times the time`,
    times(slower),
    slower <= SLOWER,
  );
  for (const name of [nameOf(MANY), SERVICES]) {
    const { memory } = rows[name];
    aim(`${name}: less than ${MEMORY} MB`, `${Math.round(memory)} MB`, memory < MEMORY);
  }
}

/** Once each, since that takes long; one may also give up. @param {string} folder */
function showPeers(folder) {
  for (const [name, { commands, before }] of Object.entries(peerGenerations(folder, MANY))) {
    before?.();
    try {
      const started = performance.now();
      const memory = peakMemoryOf(commands);
      console.log(`       ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s, ${Math.round(memory)} MB`);
    } catch (error) {
      console.log(`       ${name}: ${/** @type {Error} */ (error).message.split("\n").slice(0, 3).join(" ")}`);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
try {
  console.log(`       ${machine()}; medians of ${values.rounds} rounds`);
  const rows = await measureRows(
    {
      [ONE]: clientsOf(join(folder, "one"), 1, 1, ["--actions", "DescribeZones"]),
      ...Object.fromEntries(SIZES.map((copies) => [nameOf(copies), clientsOf(join(folder, `${copies}x`), copies, 1)])),
      [SERVICES]: clientsOf(join(folder, "services"), 1, MANY),
    },
    Number(values.rounds),
  );
  show(rows);
  judge(rows);
  if (values.peers) showPeers(folder);
} finally {
  rmSync(folder, { recursive: true });
}
