/** A folder -> the right to write its store, until it is given back; refused while another process that lives has it. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../project/usage-error.js";

export function lockStore(folder: string): () => void {
  const file = join(folder, ".lock");
  for (let attempt = 1; ; attempt++)
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 2) throw error;
      const holder = Number(readFileSync(file, "utf8"));
      if (isAlive(holder))
        throw new UsageError(
          `process ${holder} is fetching into ${folder}; wait for it, or delete ${file} if it is not`,
        );
      rmSync(file, { force: true });
    }
}

function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
