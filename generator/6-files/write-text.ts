/**
 * One file <-> disk. Writes only what differs, and the file is whole at any moment, old or new: temporary file, then rename.
 * OutputError, with the remedy, where it cannot be written. What a run that was killed left behind, `sweepTemporary` finds by name.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "../support/lock-file.js";

const TEMPORARY = ".docwright-tmp";

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: free some space and run it again",
  EDQUOT: "your share of the disk is full: free some space and run it again",
  ENAMETOOLONG: "the path is too long for this disk: name a shorter folder",
  EEXIST: "a file stands where a folder has to be: move it away",
  ENOTDIR: "a file stands where a folder has to be: move it away",
  EISDIR: "a folder stands where a file has to be: move it away",
  ENOENT: "a folder on the way went meanwhile, or is a link to nothing: take the link away and run it again",
  ELOOP: "links lead in a circle: take them away",
};

/** The output cannot be written; nothing half-written is left behind. */
export class OutputError extends Error {
  constructor(path: string, cause: unknown, remedy?: string) {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? String(cause);
    const help = remedy ?? REMEDIES[code] ?? "make the folder writable or name another with --out";
    super(`cannot write ${path}${cause === undefined ? "" : ` (${code})`}; ${help}`, { cause });
  }
}

/** Undefined where there is no such file. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

/** Writes the text unless the file holds it already; true where it wrote. */
export function writeText(path: string, text: string): boolean {
  try {
    if (readText(path) === text) return false;
  } catch (error) {
    throw new OutputError(path, error);
  }
  replaceText(path, text);
  return true;
}

/** The same without looking at what stands there. */
export function replaceText(path: string, text: string): void {
  // Not longer than the names that it stands for; a process writes one file at a time.
  const temporary = join(dirname(path), `${process.pid}${TEMPORARY}`);
  try {
    writeInFolder(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw new OutputError(path, error);
  }
}

/** Folders are made where they are missing, which is seldom, and asked for only then. */
function writeInFolder(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder cannot be written at all: there is nothing to discard.
  }
}

export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw new OutputError(path, error);
  }
}

/** Takes away what killed runs left in a folder and those within, and what else is `left` by one. What others are writing stays. */
export function sweepTemporary(folder: string, left: (name: string) => boolean = () => false): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && (entry.name.endsWith(TEMPORARY) || left(entry.name)) && !isOthers(entry.name))
      discard(join(entry.parentPath, entry.name));
}

function isOthers(name: string): boolean {
  const pid = Number(/\d+/.exec(name)?.[0]);
  return pid !== process.pid && isRunning(pid);
}
