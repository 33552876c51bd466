/**
 * A file that says which process writes beside it -> taken, or who has it. Of several that find one whose process is gone, one
 * clears it away. Waiting, and what is said of it, is the caller's.
 */
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";

export type Lock =
  | { readonly kind: "taken" }
  /** Its process was gone: it may be taken now. */
  | { readonly kind: "cleared" }
  /** `owner` as in `process 123 on host`; undefined where it is not told, or the lock was given back meanwhile. */
  | { readonly kind: "held"; readonly owner: string | undefined };

const NAMELESS_MS = 1000;
/** Longer than any run; folders may come from the cache of a CI, with the lock of a job that was killed. */
const ELSEWHERE_MS = 12 * 60 * 60 * 1000;

/** Throws what the disk throws where the file cannot be made. */
export function takeLock(path: string): Lock {
  if (create(path)) return { kind: "taken" };
  const owner = readOwner(path);
  const isCleared = owner !== undefined && isGone(owner, path) && clear(path, owner);
  return isCleared ? { kind: "cleared" } : { kind: "held", owner };
}

export function giveBackLock(path: string): void {
  rmSync(path, { force: true });
}

/** False where another has it. */
function create(path: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, `process ${process.pid} on ${hostname()}`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Undefined where the lock was given back meanwhile. */
function readOwner(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Of other machines its age alone can tell. One that leaves no name for long was killed before it wrote it. */
function isGone(owner: string, path: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (owner === "") return age > NAMELESS_MS;
  const [, pid = "", host] = /^process (\d+) on (.*)$/.exec(owner) ?? [];
  if (host !== hostname()) return age > ELSEWHERE_MS;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Moved away before it is deleted: of several that find a lock left behind, one deletes it, and none a new one. */
function clear(path: string, owner: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  const isSame = readOwner(aside) === owner;
  if (isSame) rmSync(aside);
  else renameSync(aside, path);
  return isSame;
}
