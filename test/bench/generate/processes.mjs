// Whole processes, as users start them: how long one takes from start to end, and what it used. The latter is asked for in a run
// of its own, since asking takes time. A process that fails ends the bench, with what it said.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Each process says at its end what it used; also those that the first one starts. */
const HOOK = `data:text/javascript,import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(process.env.USAGES,JSON.stringify(process.resourceUsage())+'\\n'))`;

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

/** @typedef {{ readonly ms: number, readonly processor: number, readonly memory: number }} Usage ms of the processor in all processes, MB of the largest */

/** @param {readonly Command[]} commands @returns {Usage} */
export function usageOf(commands) {
  const folder = mkdtempSync(join(tmpdir(), "docwright-usages-"));
  const path = join(folder, "usages");
  try {
    const started = performance.now();
    for (const command of commands) run(command, { NODE_OPTIONS: `--import=${HOOK}`, USAGES: path });
    const ms = performance.now() - started;
    const usages = readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const processor = usages.reduce((sum, own) => sum + own.userCPUTime + own.systemCPUTime, 0) / 1000;
    return { ms, processor, memory: Math.max(...usages.map((own) => own.maxRSS)) / 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
