// What it takes to import a client and make one object: fresh processes one after the other, in turns, minus what an empty
// process took in the same round. Time is that from the start of a process to its end, and its noise is a millisecond, so that
// what takes next to nothing may end below zero. Memory is counted after a collection.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inTurns, median } from "../rounds.mjs";

export const EMPTY = "empty process";

/** @typedef {{ readonly ms: number, readonly rss: number, readonly heap: number }} Start bytes of memory */

/**
 * @param {Readonly<Record<string, { from: string, make: string }>>} variants a path to import as `own`, and what makes an object of it
 * @param {string} folder for the programs
 * @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, Start>>} EMPTY as it is, all others without it
 */
export async function measureStarts(variants, folder, rounds) {
  const paths = { [EMPTY]: writeProgram(folder, "") };
  for (const [name, { from, make }] of Object.entries(variants)) {
    const code = `import * as own from ${JSON.stringify(pathToFileURL(from).href)};\nglobalThis.made = ${make};`;
    paths[name] = writeProgram(folder, code);
  }
  const names = Object.keys(paths);
  const times = await inTurns(names, rounds, (name) => runProgram([paths[name]]).ms);
  const sizes = await inTurns(names, 5, (name) => JSON.parse(runProgram(["--expose-gc", paths[name], "size"]).said));
  return new Map(
    names.map((name) => {
      const less = (/** @type {(name: string) => readonly number[]} */ values) =>
        median(name === EMPTY ? values(EMPTY) : values(name).map((value, round) => value - values(EMPTY)[round]));
      const [rss, heap] = [
        (own) => sizes[own].map(({ rss }) => rss),
        (own) => sizes[own].map(({ heapUsed }) => heapUsed),
      ];
      return [name, { ms: less((own) => times[own]), rss: less(rss), heap: less(heap) }];
    }),
  );
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
