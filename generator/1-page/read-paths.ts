/**
 * One argument of the command line (file, folder or pattern) -> the files it means. Links inside a folder are not
 * followed; hidden files and the furniture of saved pages are left out; of a page store only what it holds today is read.
 * What cannot be listed is reported.
 */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { compareAscii, printableName } from "../support/text.js";
import { mayBePage, reportLeftOut } from "./left-out.js";
import { readStoredPaths } from "./read-store.js";

const PATTERN = /[*?[{]/;

export interface InputFile {
  readonly path: string;
  /** Links followed: the same file given twice has it twice. */
  readonly truePath: string;
  readonly id: string;
  readonly folder: string;
}

export async function readPaths(input: string, report: Report): Promise<InputFile[]> {
  try {
    if (PATTERN.test(input) && !statSync(input, { throwIfNoEntry: false })) return await readMatches(input, report);
    return listFiles(input, report);
  } catch (error) {
    reportUnreadable(error, input, report);
    return [];
  }
}

export function reportUnreadable(error: unknown, place: string, report: Report): void {
  report.add("page/unreadable", { reason: (error as NodeJS.ErrnoException).code ?? "unknown reason" }, at(place));
}

/** As a shell would: what matches stands for itself, a folder for all that is in it. */
async function readMatches(pattern: string, report: Report): Promise<InputFile[]> {
  const { globSync } = await import("tinyglobby");
  const parts = normalize(pattern).split(sep);
  const magic = parts.findIndex((part) => PATTERN.test(part));
  // The folders before the pattern were named: one that is a link is followed.
  const base = parts.slice(0, magic).join(sep) || (isAbsolute(pattern) ? sep : ".");
  const options = { cwd: base, expandDirectories: false, onlyFiles: false, followSymbolicLinks: false };
  const found = globSync(parts.slice(magic).join("/"), options).map((path) => join(base, path));
  if (found.length === 0) report.add("page/no-match", {}, at(pattern));
  const folders: string[] = [];
  for (const path of found.sort(compareAscii))
    if (path.endsWith(sep) && !path.startsWith(folders.at(-1) ?? "\0")) folders.push(path);
  const matched = found.filter((path) => !path.endsWith(sep));
  const paths = new Set([...matched, ...folders.flatMap((folder) => walk(folder, report))]);
  return selectPages([...paths], base, pattern, report);
}

function listFiles(input: string, report: Report): InputFile[] {
  if (!statSync(input).isDirectory()) return [fileAt(input, basename(input))];
  return selectPages(walk(input, report), input, input, report);
}

/** Files below a folder that may be pages; `place` is what was given. */
function selectPages(paths: readonly string[], folder: string, place: string, report: Report): InputFile[] {
  const files = paths.map((path) => fileAt(path, relative(folder, path).split(sep).join("/")));
  reportLeftOut(
    files.map(({ id }) => id),
    place,
    report,
  );
  return files.filter(({ id }) => mayBePage(id));
}

function fileAt(path: string, id: string): InputFile {
  return { path, truePath: findTruePath(path), id: printableName(id), folder: dirname(resolve(path)) };
}

/** Pipes have none. */
function findTruePath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function walk(folder: string, report: Report): string[] {
  const stored = readStoredPaths(folder);
  if (stored !== undefined) return stored;
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) report.add("page/link", {}, at(path));
    if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
    try {
      return entry.name.startsWith(".") ? [] : walk(path, report);
    } catch (error) {
      reportUnreadable(error, path, report);
      return [];
    }
  });
}
