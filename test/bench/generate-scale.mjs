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
import { usageOf } from "./generate/processes.mjs";
import { machine, times } from "./generate/rows.mjs";
import { inTurns, median } from "./rounds.mjs";

/** How many times the actions of CVM: about a thousand, five thousand, fifteen thousand. */
const SIZES = [13, 62, 186];
const [FEW, , MANY] = SIZES;
const [ONE, SERVICES] = ["one action alone", `${MANY} services of ${ACTIONS} actions`];
/** How many times as much an action may take among many as among few; and what the process may hold. */
const [SLOWER, MEMORY] = [1.1, 500];
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, peers: { type: "boolean", default: false } },
});

/** @typedef {Readonly<Record<string, readonly import("./generate/processes.mjs").Usage[]>>} Rows what was used, a round each */

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

/** @param {string} root @returns {Readonly<Record<string, import("./generate/rows.mjs").Row>>} */
function rowsIn(root) {
  return {
    [ONE]: clientsOf(join(root, "one"), 1, 1, ["--actions", "DescribeZones"]),
    ...Object.fromEntries(SIZES.map((copies) => [nameOf(copies), clientsOf(join(root, `${copies}x`), copies, 1)])),
    [SERVICES]: clientsOf(join(root, "services"), 1, MANY),
  };
}

/**
 * By the processor, since a disk that is busy with many files says nothing of us. What the first action costs belongs to no size.
 * @param {Rows} rows @param {number} copies @returns ms an action, a round each
 */
function costs(rows, copies) {
  const all = copies * ACTIONS;
  return rows[nameOf(copies)].map(({ processor }, round) => (processor - rows[ONE][round].processor) / (all - 1));
}

/** @param {Rows} rows */
function show(rows) {
  const cost = new Map(SIZES.map((copies) => [nameOf(copies), median(costs(rows, copies))]));
  const seconds = (/** @type {readonly number[]} */ ms) => Number((median(ms) / 1000).toFixed(2));
  console.table(
    Object.entries(rows).map(([what, own]) => ({
      "generate, client and types": what,
      seconds: seconds(own.map(({ ms }) => ms)),
      "processor, s": seconds(own.map(({ processor }) => processor)),
      "processor, ms an action more": cost.get(what)?.toFixed(3) ?? "",
      "peak memory, MB": Math.round(peakOf(own)),
    })),
  );
}

/** @param {Rows[string]} own */
function peakOf(own) {
  return median(own.map(({ memory }) => memory));
}

/** @param {Rows} rows */
function judge(rows) {
  const few = costs(rows, FEW);
  const slower = median(costs(rows, MANY).map((cost, round) => cost / few[round]));
  const sizes = `an action of ${MANY * ACTIONS}, against ${FEW * ACTIONS}`;
  aim(`${sizes}: at most ${SLOWER} times the time`, times(slower), slower <= SLOWER);
  for (const name of [nameOf(MANY), SERVICES]) {
    const peak = peakOf(rows[name]);
    aim(`${name}: less than ${MEMORY} MB`, `${Math.round(peak)} MB`, peak < MEMORY);
  }
}

/** Once each, since that takes long; one may also give up. @param {string} folder */
function showPeers(folder) {
  for (const [name, { commands, before }] of Object.entries(peerGenerations(folder, MANY))) {
    before?.();
    try {
      const { ms, memory } = usageOf(commands);
      console.log(`       ${name}: ${(ms / 1000).toFixed(1)} s, ${Math.round(memory)} MB`);
    } catch (error) {
      console.log(`       ${name}: ${/** @type {Error} */ (error).message.split("\n").slice(0, 3).join(" ")}`);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
try {
  console.log(`       ${machine()}; medians of ${values.rounds} rounds`);
  const variants = rowsIn(folder);
  const rows = await inTurns(Object.keys(variants), Number(values.rounds), (name) => {
    variants[name].before?.();
    return usageOf(variants[name].commands);
  });
  show(rows);
  judge(rows);
  if (values.peers) showPeers(folder);
} finally {
  rmSync(folder, { recursive: true });
}
