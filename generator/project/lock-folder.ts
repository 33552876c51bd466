/**
 * A folder that is written -> one writer at a time, whichever process. A lock whose process is gone is taken over, and what that
 * process left half-written is swept away. Waits for a while, then OutputError.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
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
): Promise<Result> {
  const isNew = !existsSync(folder);
  await lock(folder, signal);
  try {
    return await work();
  } finally {
    giveBackLock(join(folder, LOCK));
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

async function lock(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const path = join(folder, LOCK);
  attempt(folder, () => mkdirSync(folder, { recursive: true }));
  const take = (): Lock => attempt(folder, () => takeLock(path));
  const until = Date.now() + WAIT_MS;
  for (let own = take(); own.kind !== "taken"; own = take()) {
    if (own.kind === "cleared") sweepTemporary(folder);
    else if (Date.now() > until)
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
