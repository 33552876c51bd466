/**
 * A folder that is written -> one writer at a time, whichever process. A lock whose process is gone is taken over; who has the lock
 * sweeps away what killed runs left there. Waits for a while, then OutputError.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OutputError, sweepTemporary } from "../6-files/write-text.js";
import { giveBackLock, takeLock, type Lock } from "../support/lock-file.js";

const LOCK = ".docwright.lock";

const WAIT_MS = 30_000;
const LOOK_AGAIN_MS = 50;

export async function withLock<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
  signal?: AbortSignal,
  waitMs = WAIT_MS,
): Promise<Result> {
  const isNew = !existsSync(folder);
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
  await lock(folder, Date.now() + waitMs, signal);
  try {
    sweepTemporary(folder, (name) => name.startsWith(`${LOCK}.`));
    return await work();
  } finally {
    giveBackLock(join(folder, LOCK));
    if (isNew) removeIfEmpty(folder);
  }
}

/** Whether somebody writes there, or was killed while doing so. */
export function isLocked(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(LOCK));
}

async function lock(folder: string, until: number, signal: AbortSignal | undefined): Promise<void> {
  const path = join(folder, LOCK);
  const take = (): Lock => attempt(isFolder(path) ? path : folder, () => takeLock(path));
  for (let own = take(); own.kind !== "taken"; own = take()) {
    if (own.kind === "held" && Date.now() > until)
      throw new OutputError(
        folder,
        undefined,
        `another docwright (${own.owner ?? "unknown"}) writes there: wait for it, or delete ${path}`,
      );
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
}

function attempt<Result>(folder: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new OutputError(folder, error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}
