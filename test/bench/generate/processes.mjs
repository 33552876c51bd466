// Whole processes, as users start them: how long one takes from start to end, and the most memory it held. Memory is asked for in a run
// of its own, since asking takes time. A process that fails ends the bench, with what it said.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Each process says at its end what it held; also those that the first one starts. */
const HOOK = `data:text/javascript,import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(process.env.PEAKS,process.resourceUsage().maxRSS+'\\n'))`;

/** @typedef {{ readonly cwd: string, readonly args: readonly string[] }} Command what `node` is given, and where */

/** @param {Command} command @param {Readonly<Record<string, string>>} [env] */
export function run({ cwd, args }, env = {}) {
  const options = { cwd, encoding: /** @type {const} */ ("utf8"), maxBuffer: 1 << 28, env: { ...process.env, ...env } };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, options);
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${stderr || stdout}`);
}

/** One after the other. @param {readonly Command[]} commands @returns milliseconds */
export function timeOf(commands) {
  const started = performance.now();
  for (const command of commands) run(command);
  return performance.now() - started;
}

/** Of the largest of them. @param {readonly Command[]} commands @returns MB */
export function peakMemoryOf(commands) {
  const folder = mkdtempSync(join(tmpdir(), "docwright-peaks-"));
  const peaks = join(folder, "peaks");
  try {
    for (const command of commands) run(command, { NODE_OPTIONS: `--import=${HOOK}`, PEAKS: peaks });
    return Math.max(...readFileSync(peaks, "utf8").trim().split("\n").map(Number)) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
