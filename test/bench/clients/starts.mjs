// What it takes to import a client and make one object: fresh processes one after the other, in turns, minus what an empty
// process takes. Time is that from the start of a process to its end; memory is counted after a collection.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inTurns, toFigure } from "../rounds.mjs";

export const EMPTY = "empty process";

/** @typedef {{ readonly ms: import("../rounds.mjs").Figure, readonly rss: number, readonly heap: number }} Start */

/**
 * @param {Readonly<Record<string, { from: string, make: string }>>} variants a path to import as `own`, and what makes an object of it
 * @param {string} folder for the programs
 * @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, Start>>} EMPTY as it is, all others without it
 */
export async function measureStarts(variants, folder, rounds) {
  const paths = new Map([[EMPTY, writeProgram(folder, "")]]);
  for (const [name, { from, make }] of Object.entries(variants)) {
    const code = `import * as own from ${JSON.stringify(pathToFileURL(from).href)};\nglobalThis.made = ${make};`;
    paths.set(name, writeProgram(folder, code));
  }
  const pathOf = (/** @type {string} */ name) => paths.get(name) ?? "";
  const names = [...paths.keys()];
  const times = await inTurns(names, rounds, (name) => runProgram([pathOf(name)]).ms);
  const sizes = await inTurns(names, 5, (name) => JSON.parse(runProgram(["--expose-gc", pathOf(name), "size"]).said));
  const starts = names.map((name) => {
    const size = (/** @type {string} */ what) => toFigure((sizes.get(name) ?? []).map((own) => own[what])).median;
    return { name, ms: toFigure(times.get(name) ?? []), rss: size("rss"), heap: size("heapUsed") };
  });
  const [empty] = starts;
  return new Map(starts.map((own) => [own.name, own === empty ? own : without(own, empty)]));
}

/** @param {Start} own @param {Start} empty @returns {Start} */
function without({ ms, rss, heap }, empty) {
  const rest = { fastest: ms.fastest - empty.ms.fastest, median: ms.median - empty.ms.median };
  return { ms: rest, rss: rss - empty.rss, heap: heap - empty.heap };
}

let written = 0;

/** @param {string} folder @param {string} code */
function writeProgram(folder, code) {
  written += 1;
  const path = join(folder, `program-${written}.mjs`);
  const size = `if (process.argv[2]) { gc(); console.log(JSON.stringify(process.memoryUsage())); }`;
  writeFileSync(path, `${code}\n${size}\n`);
  return path;
}

/** @param {readonly string[]} args */
function runProgram(args) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return { ms, said: stdout };
}
