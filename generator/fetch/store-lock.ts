/** A folder -> the right to write its store, until it is given back; refused while another process that lives has it. */
import { join } from "node:path";
import { UsageError } from "../project/usage-error.js";
import { giveBackLock, sweepLocks, takeLock } from "../support/lock-file.js";

const ATTEMPTS = 3;

export function lockStore(folder: string): () => void {
  const file = join(folder, ".lock");
  let owner: string | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const lock = takeLock(file);
    if (lock.kind === "taken") {
      sweepLocks(file);
      return () => giveBackLock(file);
    }
    if (lock.kind === "held") owner = lock.owner;
  }
  throw new UsageError(
    `another docwright (${owner || "unknown"}) is fetching into ${folder}; wait for it, or delete ${file} if it is not`,
  );
}
