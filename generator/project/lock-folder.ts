/**
 * A folder that is written -> one writer at a time, whichever process. The lock is a file that names its process; one whose
 * process is gone is taken over. Who has the lock sweeps away what killed runs left there. Waits for a while, then OutputError.
 */
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, OutputError, sweepTemporary } from "../6-files/write-text.js";

const LOCK = ".docwright.lock";

const WAIT_MS = 30_000;
const LOOK_AGAIN_MS = 50;
const NAMELESS_MS = 1000;
/** Of the disk and of the process. */
const CLOCKS_DIFFER_MS = 1000;

export async function withLock<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
  signal?: AbortSignal,
  waitMs = WAIT_MS,
): Promise<Result> {
  const path = join(folder, LOCK);
  const isNew = !existsSync(folder);
  makeFolder(folder);
  await lock(folder, Date.now() + waitMs, signal);
  try {
    sweepTemporary(folder, (name) => name.startsWith(`${LOCK}.`));
    return await work();
  } finally {
    if (readOwner(path) === ownName()) rmSync(path, { force: true });
    if (isNew) removeIfEmpty(folder);
  }
}

/** Whether somebody writes there, or was killed while doing so. */
export function isLocked(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(LOCK));
}

async function lock(folder: string, until: number, signal: AbortSignal | undefined): Promise<void> {
  const path = join(folder, LOCK);
  for (; !take(folder, path); await sleep(LOOK_AGAIN_MS, undefined, { signal })) {
    const owner = readOwner(path);
    if (owner !== undefined && isGone(owner, path)) moveAside(path, owner);
    else if (Date.now() > until)
      throw new OutputError(
        folder,
        undefined,
        `another docwright (${owner ?? "unknown"}) writes there: wait for it, or delete ${path}`,
      );
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OutputError(folder, error);
  }
}

/** False where another has it. */
function take(folder: string, path: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, "wx");
    writeSync(file, ownName());
    return true;
  } catch (error) {
    if (file !== undefined) rmSync(path, { force: true });
    else if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new OutputError(folder, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function ownName(): string {
  return `process ${process.pid} on ${hostname()}`;
}

/** Undefined where the lock was given back meanwhile. */
function readOwner(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") throw new OutputError(path, error);
    return undefined;
  }
}

/**
 * Of other machines nobody can tell. One that leaves no name for long was killed before it wrote it. One with our number that is
 * older than we are was another's: in containers numbers come again.
 */
function isGone(owner: string, path: string): boolean {
  const madeAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (owner === "") return Date.now() - madeAt > NAMELESS_MS;
  const [, pid = "", host] = /^process (\d+) on (.*)$/.exec(owner) ?? [];
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return Date.now() - madeAt > process.uptime() * 1000 + CLOCKS_DIFFER_MS;
  return !isRunning(Number(pid));
}

/**
 * Of several that find a lock left behind, one moves it, and none a new one. It stays aside until somebody who has the lock sweeps it
 * away, so that a folder with leftovers always shows one.
 */
function moveAside(path: string, owner: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readOwner(aside) === owner) return;
    linkSync(aside, path);
    rmSync(aside);
  } catch {
    // Another was faster: it is for the next look to tell who has it.
  }
}
