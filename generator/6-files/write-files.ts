/**
 * Files of one folder -> disk. Writes only what differs, each file whole, and deletes only files that an earlier manifest lists
 * and this run no longer makes. A run that is killed leaves a manifest that says so and lists what it may have written, so that
 * the next one ends where an undisturbed one would. A path that leaves the folder is refused, also by way of a link.
 */
import { existsSync, realpathSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import {
  hashesOf,
  hashOf,
  isInside,
  isOwnFile,
  MANIFEST,
  parseManifest,
  printManifest,
  readManifest,
  type Manifest,
} from "./manifest.js";
import type { RenderedFile } from "./render.js";
import { OutputError, readText, replaceText, writeText } from "./write-text.js";

export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

export interface WrittenFile {
  /** Undefined where it is missing. */
  readonly text: string | undefined;
  /** Whether it is other than it was written. */
  readonly isEdited: boolean;
}

/** The files that the manifest of a folder lists; undefined where there is no manifest, or one that cannot be read. */
export function readFolder(folder: string): ReadonlyMap<string, WrittenFile> | undefined {
  const listed = parseManifest(folder);
  if (listed === undefined) return undefined;
  return new Map(
    Object.entries(listed.files).map(([path, hash]) => {
      const text = isOwnFile(folder, path) ? readText(join(folder, path)) : undefined;
      return [path, { text, isEdited: text === undefined || hashOf(text) !== hash }];
    }),
  );
}

/** What stands in a folder against what should: what to write, what to take away. */
interface Comparison {
  readonly old: Manifest;
  readonly now: Manifest;
  readonly differing: readonly RenderedFile[];
  readonly gone: readonly string[];
  readonly isListed: boolean;
}

function compare(folder: string, files: readonly RenderedFile[]): Comparison {
  files.forEach((file) => checkPath(file.path));
  const old = readManifest(folder);
  const now = { files: hashesOf(files) };
  return {
    old,
    now,
    differing: files.filter((file) => textIn(folder, file.path) !== file.text),
    gone: Object.keys(old.files).filter((path) => !Object.hasOwn(now.files, path) && isOwnFile(folder, path)),
    isListed: textIn(folder, MANIFEST) === printManifest(now),
  };
}

function textIn(folder: string, path: string): string | undefined {
  try {
    // Asking first is many times cheaper than failing.
    return existsSync(join(folder, path)) ? readText(join(folder, path)) : undefined;
  } catch (error) {
    throw new OutputError(join(folder, path), error);
  }
}

/** Whether a write would leave the folder as it is: then it can be done without one, in a folder that nobody may write to. */
export function isUpToDate(folder: string, files: readonly RenderedFile[]): boolean {
  files.forEach((file) => checkPath(file.path));
  const isListed = textIn(folder, MANIFEST) === printManifest({ files: hashesOf(files) });
  return isListed && files.every((file) => textIn(folder, file.path) === file.text);
}

export function writeFolder(folder: string, files: readonly RenderedFile[]): WriteResult {
  const { old, now, differing, gone, isListed } = compare(folder, files);
  checkLinks(folder, differing);
  if (differing.length + gone.length > 0) {
    const either = { ...now.files, ...old.files };
    writeText(join(folder, MANIFEST), printManifest({ incomplete: true, files: either }));
    for (const { path, text } of differing) replaceText(join(folder, path), text);
    for (const path of gone) remove(folder, path);
  }
  // A run that is killed takes files away, and maybe not the folders that they stood in.
  if (old.incomplete)
    for (const path of Object.keys(old.files))
      if (isInside(path) && !Object.hasOwn(now.files, path)) removeEmptyFolders(folder, path);
  if (differing.length + gone.length > 0 || !isListed) writeText(join(folder, MANIFEST), printManifest(now));
  return { written: differing.map(({ path }) => path), unchanged: files.length - differing.length, removed: gone };
}

/** Deletes what the manifest of a folder lists, the manifest, and the folder with the one around it where nothing else is in them. */
export function removeFolder(folder: string): WriteResult {
  const removed = Object.keys(readManifest(folder).files).filter((path) => isOwnFile(folder, path));
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
  const { old, differing, gone, isListed } = compare(folder, files);
  const whyOf = (path: string): string => {
    const text = textIn(folder, path);
    if (text === undefined) return "is missing";
    if (old.incomplete) return "an earlier run was interrupted";
    const isEdited = old.files[path] !== undefined && hashOf(text) !== old.files[path];
    return isEdited ? "was edited by hand" : "the spec, the notes, the settings or a template changed";
  };
  const stale = [
    ...differing.map(({ path }) => ({ path, why: whyOf(path) })),
    ...gone.map((path) => ({ path, why: "is no longer generated" })),
  ];
  if (isListed || stale.length > 0) return stale;
  return [{ path: MANIFEST, why: old.incomplete ? "an earlier run was interrupted" : "does not list these files" }];
}

/** Folders inside may be links as long as they stay inside: elsewhere nothing is ours. */
function checkLinks(folder: string, files: readonly RenderedFile[]): void {
  const root = realPath(folder);
  if (root === undefined) return;
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    const real = realPathOfNearest(folder, path);
    if (real !== root && !real.startsWith(root + sep))
      throw new OutputError(
        join(folder, path),
        undefined,
        `it is a link that leads out of ${folder}, to ${real}: take it away`,
      );
  }
}

function realPathOfNearest(folder: string, path: string): string {
  return realPath(join(folder, path)) ?? realPathOfNearest(folder, dirname(path));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new OutputError(path, error);
  }
}

function remove(folder: string, path: string): void {
  try {
    rmSync(join(folder, path), { force: true });
  } catch (error) {
    throw new OutputError(join(folder, path), error);
  }
  removeEmptyFolders(folder, path);
}

/** Those around a path. */
function removeEmptyFolders(folder: string, path: string): void {
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
