/**
 * What configs of code gave, as JSON, by the hashes of their files: a run on an unchanged config evaluates nothing and loads
 * no package. It stands in `node_modules/.cache/docwright` beside the config, only where there is a node_modules; it may be
 * deleted at any time, and what cannot be read or written there is as if it were not.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { readText } from "../6-files/write-text.js";
import { hashOf, readCacheFile, writeCacheFile } from "./cache-file.js";
import { readVersion } from "./version.js";

interface Kept {
  /** Who wrote it: another docwright may read a config otherwise. */
  readonly by: string;
  /** Hashes of the config and of what it imports, by paths from its folder. */
  readonly files: Readonly<Record<string, string>>;
  /** By what a function was told; by "" where the config is none. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface CachedConfig {
  readonly value: unknown;
  readonly files: readonly string[];
}

/** Raised when a config gives something else for the same text. */
const FORMAT = 1;

/** `told` is what a function would be told. Undefined where it has to be evaluated. */
export function readCachedConfig(path: string, told: string): CachedConfig | undefined {
  const kept = readCacheFile(placeOf(path)) as Kept | undefined;
  if (kept?.by !== writer()) return undefined;
  const files = Object.entries(kept.files).map(([name, hash]) => ({ file: join(dirname(path), name), hash }));
  if (!files.every(({ file, hash }) => hashOf(readText(file) ?? "") === hash)) return undefined;
  const key = ["", told].find((own) => Object.hasOwn(kept.values, own));
  return key === undefined ? undefined : { value: kept.values[key], files: files.map(({ file }) => file) };
}

/** `told` is "" for a config that is no function. Values of the same files stay. */
export function writeCachedConfig(
  path: string,
  told: string,
  value: unknown,
  hashes: ReadonlyMap<string, string>,
): void {
  if (!existsSync(join(dirname(path), "node_modules"))) return;
  const files = Object.fromEntries([...hashes].map(([file, hash]) => [relative(dirname(path), file), hash]));
  const known = readCacheFile(placeOf(path)) as Kept | undefined;
  const isSame = known?.by === writer() && JSON.stringify(known.files) === JSON.stringify(files);
  const kept: Kept = { by: writer(), files, values: { ...(isSame ? known.values : {}), [told]: value } };
  writeCacheFile(placeOf(path), kept);
}

function placeOf(path: string): string {
  return join(dirname(path), "node_modules", ".cache", "docwright", `${basename(path)}.json`);
}

function writer(): string {
  return `docwright ${readVersion()}, format ${FORMAT}`;
}
