// `docwright diff` of CVM at its first and its last release: what comparing and judging take in a process that just started and in one
// that is warm, on specs of ten times the size, and the whole command beside oasdiff on the OpenAPI documents that our target makes of
// the same two specs. oasdiff is a package of this folder; without it its rows are left out. Exits with 1 where an aim is missed. No
// part of the tests: figures depend on the machine, ratios hardly do.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparePair } from "../../dist/project/diff/compare-pair.js";
import { compareSpecs } from "../../dist/diff/walk/compare-specs.js";
import { aim } from "./aims.mjs";
import { findOasdiff } from "./diff/oasdiff.mjs";
import { cli, multiply, readState, RELEASES, writeState } from "./diff/states.mjs";
import { inTurns, median, timesFaster } from "./rounds.mjs";

const OURS = "docwright diff";
const [FIRSTS, WARM, ROUNDS, LARGER] = [15, 200, 21, 10];
const rounded = (/** @type {number} */ value) => Number(value.toFixed(1));
const times = (/** @type {number} */ count) => `${count.toFixed(2)} x`;
const side = (/** @type {any} */ spec) => ({ label: "", spec });

/** @param {() => unknown} act @param {number} count */
async function repeat(act, count) {
  const took = [];
  for (let i = 0; i < count; i += 1) {
    const started = performance.now();
    await act();
    took.push(performance.now() - started);
  }
  return took;
}

/** @param {readonly import("./diff/states.mjs").State[]} states */
async function showCompares(states) {
  const program = join(import.meta.dirname, "diff/first-compare.mjs");
  const firsts = Array.from({ length: FIRSTS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...states.map(({ spec }) => spec)], {
      encoding: "utf8",
    });
    if (stderr !== "") throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const [before, after] = states.map(readState);
  const warm = await repeat(() => comparePair({ before: side(before), after: side(after) }), WARM);
  const walks = await repeat(() => compareSpecs(before, after), WARM);
  const changes = `compared and judged, ${firsts[0].changes} changes`;
  const row = (/** @type {string} */ what, /** @type {readonly number[]} */ took) => {
    return { [changes]: what, "median, ms": rounded(median(took)), "fastest, ms": rounded(Math.min(...took)) };
  };
  const first = firsts.map(({ ms }) => ms);
  console.table([
    row("first in its process", first),
    row("warm", warm.slice(WARM / 2)),
    row("warm, the walk alone", walks.slice(WARM / 2)),
  ]);
  const fastest = Math.min(...first);
  aim("compared and judged in less than 50 ms after start-up", `${fastest.toFixed(1)} ms`, fastest < 50);
  return [before, after];
}

/** @param {readonly any[]} specs before and after */
async function showSizes(specs) {
  const large = specs.map((own) => multiply(own, LARGER));
  const pairs = { "as it is": specs, [`${LARGER} times the size`]: large };
  const samples = await inTurns(Object.keys(pairs), 20, async (name) => {
    const [before, after] = pairs[name];
    const [walk] = await repeat(() => compareSpecs(before, after), 1);
    const [whole] = await repeat(() => comparePair({ before: side(before), after: side(after) }), 1);
    return { walk, whole };
  });
  // The first rounds compile.
  const middle = (/** @type {string} */ name, /** @type {"walk" | "whole"} */ what) =>
    median(samples[name].slice(8).map((own) => own[what]));
  console.table(
    Object.keys(pairs).map((name) => ({
      spec: name,
      "walk, ms": rounded(middle(name, "walk")),
      "with judging, ms": rounded(middle(name, "whole")),
    })),
  );
  const [small = "", larger = ""] = Object.keys(pairs);
  const slower = middle(larger, "whole") / middle(small, "whole");
  aim(`${LARGER} times the spec takes at most ${1.5 * LARGER} times as long`, times(slower), slower <= 1.5 * LARGER);
}

/** @param {string} command @param {readonly string[]} args */
function runOnce(command, args) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return { ms: performance.now() - started, lines: stdout.split("\n").length };
}

/** @param {readonly import("./diff/states.mjs").State[]} states */
async function showCommands(states) {
  const oasdiff = findOasdiff();
  if (!oasdiff)
    console.log(
      "       oasdiff: left out; run npm install --ignore-scripts --no-package-lock --prefix test/bench/diff",
    );
  const documents = states.map(({ openapi }) => openapi);
  const node = (/** @type {readonly string[]} */ ...args) => [process.execPath, args.flat()];
  const commands = {
    [OURS]: node([cli, "diff", ...states.map(({ specs }) => specs)]),
    "docwright diff --format json": node([cli, "diff", ...states.map(({ specs }) => specs), "--format", "json"]),
    "an empty process of Node": node(["--eval", ""]),
    ...(oasdiff ? { "oasdiff breaking": [oasdiff.binary, ["breaking", ...documents]] } : {}),
    ...(oasdiff ? { "oasdiff changelog": [oasdiff.binary, ["changelog", ...documents]] } : {}),
    ...(oasdiff ? { "oasdiff changelog, by npm": node([oasdiff.command, "changelog", ...documents]) } : {}),
  };
  const names = Object.keys(commands);
  for (const name of names) runOnce(...commands[name]);
  const samples = await inTurns(names, ROUNDS, (name) => runOnce(...commands[name]));
  const ms = (/** @type {string} */ name) => samples[name].map((own) => own.ms);
  const faster = (/** @type {string} */ name) => timesFaster(ms(OURS), ms(name));
  const rows = names.map((name) => ({
    "whole process": name,
    ms: Math.round(median(ms(name))),
    "fastest, ms": Math.round(Math.min(...ms(name))),
    "lines printed": samples[name][0].lines,
    [`${OURS} is faster`]: name === OURS ? "" : times(faster(name)),
  }));
  console.table(rows);
  for (const name of names.filter((own) => own.startsWith("oasdiff")))
    aim(`${OURS} is done before ${name}`, times(faster(name)), faster(name) > 1);
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "docwright-bench-"));
  try {
    const states = RELEASES.map((release) => writeState(folder, release));
    const size = (/** @type {"spec" | "openapi"} */ what) =>
      states.map((own) => `${Math.round(statSync(own[what]).size / 1000)} kB`).join(" and ");
    console.log(
      `       CVM at release ${RELEASES.join(" and ")}: specs of ${size("spec")}, OpenAPI documents of ${size("openapi")}`,
    );
    const specs = await showCompares(states);
    await showSizes(specs);
    await showCommands(states);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
