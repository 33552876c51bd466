/**
 * Files of one folder -> disk. Writes only what differs, each file whole (temporary file, then rename), and deletes only
 * files that an earlier manifest lists and this run no longer makes. A path that leaves the folder is refused.
 */
import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { compareAscii } from "../support/text.js";
import type { RenderedFile } from "./render.js";

const MANIFEST = "manifest.json";

interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

export interface WrittenFile {
  /** Undefined where it is missing. */
  readonly text: string | undefined;
  /** Whether it is other than it was written. */
  readonly isEdited: boolean;
}

/** The files that the manifest of a folder lists; undefined where there is no manifest, or one that cannot be read. */
export function readFolder(folder: string): ReadonlyMap<string, WrittenFile> | undefined {
  const listed = readListed(folder);
  if (listed === undefined) return undefined;
  return new Map(
    listed.map(([path, hash]) => {
      const text = isOwnFile(folder, path) ? readText(join(folder, path)) : undefined;
      return [path, { text, isEdited: text === undefined || hashOf(text) !== hash }];
    }),
  );
}

/** One that is no manifest (cut, or with marks of a merge) lists nothing: the next write replaces it. */
function readListed(folder: string): [string, string][] | undefined {
  try {
    const read = JSON.parse(readText(join(folder, MANIFEST)) ?? "null") as Partial<Manifest> | null;
    return read?.files && Object.entries(read.files);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readManifest(folder: string): Manifest {
  try {
    const files = (readListed(folder) ?? []).filter(([path]) => isOwnFile(folder, path));
    return { files: Object.fromEntries(files) };
  } catch (error) {
    throw new OutputError(folder, error);
  }
}

/** A file inside the folder, not by way of a link that leads out of it. */
function isOwnFile(folder: string, path: string): boolean {
  const file = join(folder, path);
  if (!isInside(path) || !lstatSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  return realpathSync(file).startsWith(realpathSync(folder) + sep);
}

function printManifest(files: readonly RenderedFile[]): string {
  const sorted = [...files].sort((a, b) => compareAscii(a.path, b.path));
  return `${JSON.stringify({ files: Object.fromEntries(sorted.map((file) => [file.path, hashOf(file.text)])) }, null, 2)}\n`;
}

export function writeFolder(folder: string, files: readonly RenderedFile[]): WriteResult {
  files.forEach((file) => checkPath(file.path));
  const old = Object.keys(readManifest(folder).files);
  const written = files.filter((file) => writeText(join(folder, file.path), file.text)).map((file) => file.path);
  writeText(join(folder, MANIFEST), printManifest(files));
  const made = new Set(files.map((file) => file.path));
  const removed = old.filter((path) => !made.has(path));
  for (const path of removed) remove(folder, path);
  return { written, unchanged: files.length - written.length, removed };
}

/** Deletes what the manifest of a folder lists, the manifest, and the folder with the one around it where nothing else is in them. */
export function removeFolder(folder: string): WriteResult {
  const removed = Object.keys(readManifest(folder).files);
  for (const path of [...removed, MANIFEST]) remove(folder, path);
  if (removeIfEmpty(folder)) removeIfEmpty(dirname(folder));
  return { written: [], unchanged: 0, removed };
}

export interface StaleFile {
  readonly path: string;
  readonly why: string;
}

/** What a write would change, and why; empty where the folder is up to date. */
export function compareFolder(folder: string, files: readonly RenderedFile[]): StaleFile[] {
  const known = readManifest(folder).files;
  const made = new Set(files.map((file) => file.path));
  const stale = files.flatMap((file): StaleFile[] => {
    const text = readText(join(folder, file.path));
    if (text === file.text) return [];
    if (text === undefined) return [{ path: file.path, why: "is missing" }];
    const edited = known[file.path] !== undefined && hashOf(text) !== known[file.path];
    return [
      {
        path: file.path,
        why: edited ? "was edited by hand" : "the spec, the notes, the settings or a template changed",
      },
    ];
  });
  const gone = Object.keys(known).filter((path) => !made.has(path));
  const rest = gone.map((path) => ({ path, why: "is no longer generated" }));
  const manifest =
    readText(join(folder, MANIFEST)) === printManifest(files) || stale.length + rest.length > 0
      ? []
      : [{ path: MANIFEST, why: "does not list these files" }];
  return [...stale, ...rest, ...manifest];
}

/** The output cannot be written; nothing half-written is left behind. */
export class OutputError extends Error {
  constructor(path: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    super(`cannot write ${path} (${code}); make the folder writable or name another with --out`, { cause });
  }
}

/** Writes the text unless the file holds it already; true where it wrote. */
export function writeText(path: string, text: string): boolean {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    if (readText(path) === text) return false;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
    return true;
  } catch (error) {
    discard(temporary);
    throw new OutputError(path, error);
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
  rmSync(path, { force: true });
}

function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent))
    if (!removeIfEmpty(join(folder, parent))) break;
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function checkPath(path: string): void {
  if (!isInside(path)) throw new Error(`a generated path leaves its folder: ${JSON.stringify(path)}`);
}

function isInside(path: string): boolean {
  return path !== "" && !/^[/\\]|^[A-Za-z]:/.test(path) && !normalize(path).split(sep).includes("..");
}
