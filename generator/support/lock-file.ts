/**
 * A file that says which process writes beside it -> taken, or who has it. One whose process is gone is moved aside, and stays there
 * until somebody who has the lock sweeps it away: so a folder with leftovers always shows one. Waiting, and what is said of it, is
 * the caller's.
 */
import {
  closeSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

export type Lock =
  | { readonly kind: "taken" }
  /** Its process was gone: it may be taken now. */
  | { readonly kind: "cleared" }
  /** `owner` as in `process 123 on host`; undefined where it is not told, or the lock was given back meanwhile. */
  | { readonly kind: "held"; readonly owner: string | undefined };

const NAMELESS_MS = 1000;
/** Of the disk and of the process. */
const CLOCKS_DIFFER_MS = 1000;
/** Longer than any run; folders may come from the cache of a CI, with the lock of a job that was killed. */
const ELSEWHERE_MS = 12 * 60 * 60 * 1000;

/** Throws what the disk throws where the file cannot be made. */
export function takeLock(path: string): Lock {
  if (create(path)) return { kind: "taken" };
  const owner = readOwner(path);
  const isCleared = owner !== undefined && isGone(owner, path) && moveAside(path, owner);
  return isCleared ? { kind: "cleared" } : { kind: "held", owner };
}

export function giveBackLock(path: string): void {
  if (readOwner(path) === ownName()) rmSync(path, { force: true });
}

/** Takes away the locks that were moved aside; for who has the lock. */
export function sweepLocks(path: string): void {
  const [folder, start] = [dirname(path), `${basename(path)}.`];
  for (const name of readdirSync(folder)) {
    const pid = Number(name.slice(start.length));
    const isLeft = name.startsWith(start) && (pid === process.pid || !isRunning(pid));
    if (isLeft) rmSync(join(folder, name), { force: true });
  }
}

/** False where another has it. */
function create(path: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, "wx");
    writeSync(file, ownName());
    return true;
  } catch (error) {
    if (file !== undefined) rmSync(path, { force: true });
    else if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
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
    if ((error as NodeJS.ErrnoException).code === "EISDIR") throw error;
    return undefined;
  }
}

/**
 * Of other machines its age alone can tell. One that leaves no name for long was killed before it wrote it. One with our number that is
 * older than we are was another's: in containers numbers come again.
 */
function isGone(owner: string, path: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
  if (owner === "") return age > NAMELESS_MS;
  const [, pid = "", host] = /^process (\d+) on (.*)$/.exec(owner) ?? [];
  if (host !== hostname()) return age > ELSEWHERE_MS;
  if (Number(pid) === process.pid) return age > process.uptime() * 1000 + CLOCKS_DIFFER_MS;
  return !isRunning(Number(pid));
}

/** Whether there is such a process on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Of several that find a lock left behind, one moves it, and none a new one. */
function moveAside(path: string, owner: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readOwner(aside) === owner) return true;
    linkSync(aside, path);
    rmSync(aside);
  } catch {
    // Another was faster: it is for the next look to tell who has it.
  }
  return false;
}
