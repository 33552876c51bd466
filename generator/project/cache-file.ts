/**
 * What is kept to save time <-> disk, as JSON under the hash of its text. It may be deleted at any time; what is cut, altered or
 * cannot be read is as if it were not, and so is a place that cannot be written.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeText } from "../6-files/write-text.js";

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** As it was written, by this docwright or another: whoever reads it looks who wrote it. */
export function readCacheFile(path: string): unknown {
  try {
    const [hash, text = ""] = readFileSync(path, "utf8").split("\n");
    return hash === hashOf(text) ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** False where it cannot be kept. */
export function writeCacheFile(path: string, kept: unknown): boolean {
  const text = JSON.stringify(kept);
  try {
    writeText(path, `${hashOf(text)}\n${text}\n`);
    return true;
  } catch {
    return false;
  }
}
