/**
 * A folder that is written -> one writer at a time, whichever process. The lock is a file that names its process; one whose
 * process is gone is taken over, and what that process left half-written is swept away. Waits for a while, then OutputError.
 */
import {
  closeSync,
  existsSync,
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
import { OutputError, sweepTemporary } from "../6-files/write-text.js";

const LOCK = ".docwright.lock";

const WAIT_MS = 30_000;
const LOOK_AGAIN_MS = 50;
const NAMELESS_MS = 1000;

export async function withLock<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const isNew = !existsSync(folder);
  await lock(folder, signal);
  try {
    return await work();
  } finally {
    rmSync(join(folder, LOCK), { force: true });
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

async function lock(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const path = join(folder, LOCK);
  makeFolder(folder);
  for (const until = Date.now() + WAIT_MS; !take(folder, path); await sleep(LOOK_AGAIN_MS, undefined, { signal })) {
    const owner = readOwner(path);
    if (owner !== undefined && isGone(owner, path) && takeOver(path, owner)) sweepTemporary(folder);
    else if (Date.now() > until)
      throw new OutputError(
        folder,
        undefined,
        `another docwright (${owner ?? "unknown"}) writes there: wait for it, or delete ${path}`,
      );
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
  try {
    const file = openSync(path, "wx");
    writeSync(file, ownName());
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new OutputError(folder, error);
  }
}

function ownName(): string {
  return `process ${process.pid} on ${hostname()}`;
}

/** Undefined where the lock was given back meanwhile. */
function readOwner(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Of other machines nobody can tell. One that leaves no name for long was killed before it wrote it. */
function isGone(owner: string, path: string): boolean {
  if (owner === "") return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > NAMELESS_MS;
  const [, pid = "", host] = /^process (\d+) on (.*)$/.exec(owner) ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Moved away before it is deleted: of several that find a lock left behind, one deletes it, and none a new one. */
function takeOver(path: string, owner: string): boolean {
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
