/**
 * manifest.json of an output folder: which files were written and the hash of each, so that later runs know which they may take
 * away and which were edited. `incomplete` stands in it while files are written: a run that is killed leaves it so.
 */
import { createHash } from "node:crypto";
import { lstatSync, realpathSync } from "node:fs";
import { join, normalize, sep } from "node:path";
import { compareAscii } from "../support/text.js";
import type { RenderedFile } from "./render.js";
import { OutputError, readText } from "./write-text.js";

export const MANIFEST = "manifest.json";

export interface Manifest {
  /** Hashes by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly incomplete?: true;
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const hashes = new WeakMap<RenderedFile, string>();

/** What is written is hashed once: to see whether it stands there, and for the manifest. */
function hashOfFile(file: RenderedFile): string {
  const hash = hashes.get(file) ?? hashOf(file.text);
  hashes.set(file, hash);
  return hash;
}

export function hashesOf(files: readonly RenderedFile[]): Manifest["files"] {
  const sorted = [...files].sort((a, b) => compareAscii(a.path, b.path));
  return Object.fromEntries(sorted.map((file) => [file.path, hashOfFile(file)]));
}

export function printManifest({ files, incomplete }: Manifest): string {
  return `${JSON.stringify(incomplete ? { incomplete, files } : { files }, null, 2)}\n`;
}

/** As it stands there; undefined where there is none, or one that cannot be read (cut, or with marks of a merge). */
export function parseManifest(folder: string): Manifest | undefined {
  try {
    const read = JSON.parse(readText(join(folder, MANIFEST)) ?? "null") as Partial<Manifest> | null;
    return read?.files && { ...read, files: read.files };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The same; one without files where there is none. */
export function readManifest(folder: string): Manifest {
  try {
    return parseManifest(folder) ?? { files: {} };
  } catch (error) {
    throw new OutputError(folder, error);
  }
}

/** A file inside the folder, not by way of a link that leads out of it. */
export function isOwnFile(folder: string, path: string): boolean {
  const file = join(folder, path);
  if (!isInside(path) || !lstatSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  return realpathSync(file).startsWith(realpathSync(folder) + sep);
}

export function isInside(path: string): boolean {
  return path !== "" && !/^[/\\]|^[A-Za-z]:/.test(path) && !normalize(path).split(sep).includes("..");
}
