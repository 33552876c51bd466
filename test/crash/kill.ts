// A command in a process of its own that is killed in the middle, and what it leaves: every file whole, old or new.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type * as Package from "../../generator/index.js";
import { cli, root } from "../generated/services.js";

/** The built package: only it keeps what it saw of a folder in node_modules. */
export const built = (await import(pathToFileURL(join(root, "dist/index.js")).href)) as typeof Package;

export const isFull = process.env["DOCWRIGHT_FULL"] === "1";

/** Undefined: by time; a number: by the count of operations on the disk, 0 to count them. */
interface When {
  readonly afterMs?: number;
  readonly atOperation?: number;
}

export interface Killed {
  readonly wasKilled: boolean;
  readonly operations: number;
  readonly ms: number;
}

export function killed(args: readonly string[], cwd: string, { afterMs, atOperation }: When): Promise<Killed> {
  const preload = ["--import", pathToFileURL(join(import.meta.dirname, "kill-at-operation.mjs")).href];
  const node = [...(atOperation === undefined ? [] : preload), cli, ...args];
  const started = performance.now();
  const env = { ...process.env, KILL_AT: String(atOperation ?? 0) };
  const child = spawn(process.execPath, node, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const timer = afterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), afterMs);
  return new Promise((done) => {
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      expect([code, signal], said.join("")).toEqual(signal === null ? [0, null] : [null, "SIGKILL"]);
      const operations = Number(/operations: (\d+)/.exec(said.join(""))?.[1] ?? 0);
      done({ wasKilled: signal !== null, operations, ms: performance.now() - started });
    });
  });
}

/** Texts by paths; of empty folders undefined. */
export type Tree = ReadonlyMap<string, string | undefined>;

export function readTree(cwd: string, folders: readonly string[]): Tree {
  const tree = new Map<string, string | undefined>();
  for (const folder of folders) {
    for (const entry of entriesOf(join(cwd, folder))) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) tree.set(path.slice(cwd.length + 1), readFileSync(path, "utf8"));
      else if (readdirSync(path).length === 0) tree.set(path.slice(cwd.length + 1), undefined);
    }
  }
  return new Map([...tree].sort());
}

function entriesOf(folder: string): ReturnType<typeof listDeep> {
  try {
    return listDeep(folder);
  } catch {
    return [];
  }
}

function listDeep(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}

export function isLeftover(path: string): boolean {
  return /\.docwright-tmp$|\.docwright\.lock/.test(path);
}

/** Every file is as it was or as it becomes; besides them only what the next run sweeps away. */
export function expectWhole(left: Tree, before: Tree, after: Tree): void {
  for (const [path, text] of left) {
    if (isLeftover(path) || text === undefined) continue;
    const isIncomplete = path.endsWith("manifest.json") && text.startsWith('{\n  "incomplete": true,');
    if (isIncomplete) expect(JSON.parse(text)).toHaveProperty("files");
    else expect([before.get(path), after.get(path)], path).toContain(text);
  }
  for (const [path, text] of before) if (after.get(path) === text) expect(left.get(path), path).toBe(text);
}

/** Mulberry32: the same moments in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is younger than a run by less than the steps of a disk's clock may have been changed while it was under way. */
export function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 30));
}
