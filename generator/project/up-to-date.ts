/**
 * What a run read and made, as the disk tells it -> whether the same run would change anything. Kept in
 * `node_modules/.cache/docwright`, where there is a node_modules; it may be deleted at any time. A file counts as it was while
 * size, times and inode are; whatever changed while the run was under way, or cannot be told, is not kept.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sweepTemporary } from "../6-files/write-text.js";
import { readCacheFile, writeCacheFile } from "./cache-file.js";

interface Kept<Result> {
  readonly by: string;
  /** By path: size, times and inode of a file, names in a folder, "" where nothing is. */
  readonly marks: Readonly<Record<string, string>>;
  readonly result: Result;
}

/** What a run depends on, and what it wrote; as paths from the working folder of the process. */
export interface Footprint {
  readonly files: readonly string[];
  /** With all that is in them. */
  readonly folders: readonly string[];
  /** What was in the folders before the run read them; undefined where it cannot be told (listFolders). */
  readonly found: readonly string[] | undefined;
  readonly outputs: readonly string[];
}

/** Coarsest step of the times that disks give: what is younger may have been changed again at the same time. */
const STEP_MS = 20;
/** One of each service, for as many services as one project has. */
const KEPT_RUNS = 2000;

/** A run, told from others of its folder by its words. */
export interface Run {
  readonly words: readonly string[];
  readonly footprint: Footprint;
  /** What the next one is given, which changes nothing. */
  readonly result: unknown;
}

/** What is kept of the last run of these words, where it left all as it should be and nothing changed since. */
export function readRun<Result>(words: readonly string[], cwd: string): Result | undefined {
  const place = placeOf(words, cwd);
  return place === undefined ? undefined : readKept<Result>(place)?.result;
}

/** Of runs that ended just now and began at `started`, milliseconds since 1970, those of which it can be told what they read. */
export async function keepRuns(runs: readonly Run[], cwd: string, started: number): Promise<void> {
  const places = runs.flatMap((run) => {
    const place = placeOf(run.words, cwd);
    return place === undefined ? [] : [{ ...run, place }];
  });
  if (places.length === 0) return;
  const ended = Date.now();
  await sleep(STEP_MS);
  for (const { place, footprint, result } of places) keep(place, footprint, { started, ended }, result);
  tidy(join(places[0]?.place ?? "", ".."));
}

/** Undefined where nothing is kept: without a node_modules, and where docwright runs from its sources. */
function placeOf(words: readonly string[], cwd: string): string | undefined {
  const modules = join(cwd, "node_modules");
  if (import.meta.url.endsWith(".ts") || !existsSync(modules)) return undefined;
  const hash = createHash("sha256").update(JSON.stringify([realpathSync(cwd || "."), ...words]));
  return join(modules, ".cache", "docwright", `run-${hash.digest("hex").slice(0, 16)}.json`);
}

function readKept<Result>(place: string): Kept<Result> | undefined {
  const kept = readCacheFile(place) as Kept<Result> | undefined;
  try {
    if (kept?.by !== writer()) return undefined;
    return Object.entries(kept.marks).every(([path, mark]) => markOf(path) === mark) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(
  place: string,
  footprint: Footprint,
  { started, ended }: { readonly started: number; readonly ended: number },
  result: unknown,
): void {
  try {
    const inputs = inputsOf(footprint);
    if (inputs === undefined || inputs.some((path) => changedAt(path) > started - STEP_MS)) return;
    const { outputs } = footprint;
    const marks = Object.fromEntries([...inputs, ...outputs].map((path) => [path, markOf(path)]));
    if (!outputs.some((path) => changedAt(path) > ended + 1)) writeCacheFile(place, { by: writer(), marks, result });
  } catch {
    // What cannot be looked at is not kept.
  }
}

/** All that was read, besides what was made of it; undefined where something came or went meanwhile. */
function inputsOf({ files, folders, found, outputs }: Footprint): string[] | undefined {
  const made = new Set(outputs);
  const inputs = (paths: readonly string[]): string[] => paths.filter((path) => !made.has(path));
  const [before, now] = [found, listFolders(folders)].map((paths) => paths && inputs(paths));
  if (before === undefined || now === undefined || before.join("\n") !== now.join("\n")) return undefined;
  return [...inputs(files), ...now];
}

/** Of runs long ago, and of those that were killed. */
function tidy(folder: string): void {
  try {
    sweepTemporary(folder);
    const runs = readdirSync(folder).filter((name) => name.startsWith("run-"));
    if (runs.length <= KEPT_RUNS) return;
    const age = (name: string): number => statSync(join(folder, name)).mtimeMs;
    const sorted = runs.map((name) => [age(name), name] as const).sort(([a], [b]) => b - a);
    for (const [, name] of sorted.slice(KEPT_RUNS)) rmSync(join(folder, name), { force: true });
  } catch {
    // Somebody else tidies, or nobody may.
  }
}

/** The folders and the paths in them, in order. Undefined where a link leads to a folder, whose files are not among them. */
export function listFolders(folders: readonly string[]): string[] | undefined {
  const paths: string[] = [];
  for (const folder of folders) {
    paths.push(folder);
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined;
      if (!isPassing(entry.name)) paths.push(path);
    }
  }
  return paths.sort();
}

function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return "";
  if (found.isDirectory())
    return readdirSync(path)
      .filter((name) => !isPassing(name))
      .join("/");
  return [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(" ");
}

/** Files that stand there while another run is writing. */
function isPassing(name: string): boolean {
  return name.startsWith(".docwright.lock") || name.endsWith(".docwright-tmp");
}

/** Folders are told by what is in them: what was put there is as young as the run. */
function changedAt(path: string): number {
  const found: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isDirectory() ? 0 : Math.max(found.ctimeMs, found.mtimeMs);
}

/** The build that runs: another one may make other files of the same. */
function writer(): string {
  return readFileSync(new URL("../build.json", import.meta.url), "utf8");
}
