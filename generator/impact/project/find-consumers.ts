/**
 * A folder -> the files of TypeScript in it that reach the generated client, by an import of their own or of a file that does, each
 * with the settings of its project. Only the text of the other files is looked at. Refuses a folder in which none does.
 */
import type { ts } from "../../support/compiler.js";
import { ImpactError } from "../hit.js";
import { withClient, type ClientFolders } from "./client-folders.js";
import type { Disk } from "./disk.js";
import { type Config, Configs } from "./find-config.js";

/** Files that are compiled together. */
export interface Consumers {
  readonly options: ts.CompilerOptions;
  /** Those that use the client. */
  readonly files: readonly string[];
  /** Those that say what the others take for granted: declarations of globals and modules. */
  readonly ambient: readonly string[];
}

interface Scanned {
  readonly path: string;
  readonly config: Config;
  readonly imports: readonly string[];
  readonly isAmbient: boolean;
}

/** `clients`: the files of both clients, the old and the new. */
export function findConsumers(
  compiler: typeof ts,
  folder: string,
  disk: Disk,
  folders: ClientFolders,
  clients: readonly ReadonlyMap<string, string>[],
): Consumers[] {
  const paths = disk
    .readDirectory(folder, [".ts", ".tsx", ".mts", ".cts"], undefined, ["**/*"])
    .filter((path) => folders.locate(path) === undefined);
  if (paths.length === 0) throw new ImpactError(`${folder} holds no file of TypeScript`);
  const configs = new Configs(compiler, disk);
  const both = withClient(disk, folders, new Map(clients.flatMap((files) => [...files])));
  const caches = new Map<string, ts.ModuleResolutionCache>();
  const scanned = paths.map((path): Scanned => {
    const text = disk.readFile(path) ?? "";
    const config = configs.of(path);
    const cache = caches.get(config.path) ?? createCache(compiler, disk, config);
    caches.set(config.path, cache);
    const resolve = (name: string): string | undefined =>
      compiler.resolveModuleName(name, path, config.options, both, cache).resolvedModule?.resolvedFileName;
    const imports = specifiersOf(text).flatMap((name) => resolve(name) ?? []);
    return {
      path,
      config,
      imports,
      isAmbient: isAmbient(path, text) && (config.path === "" || config.files.has(path)),
    };
  });
  const used = closureOf(scanned, folders);
  if (used.size === 0) {
    const wanted = folders.endings.map((ending) => `.../${ending}/client/index.js`).join(" or ");
    throw new ImpactError(`no file of ${folder} imports the client: an import that leads to ${wanted} was looked for`);
  }
  return groupByConfig(scanned, used);
}

function createCache(compiler: typeof ts, disk: Disk, { options }: Config): ts.ModuleResolutionCache {
  return compiler.createModuleResolutionCache(disk.getCurrentDirectory(), (name) => name, options);
}

function isAmbient(path: string, text: string): boolean {
  return (
    (path.endsWith(".d.ts") && !/^\s*(?:import|export)\b/m.test(text)) || /\bdeclare\s+(?:global|module)\b/.test(text)
  );
}

/** What only looks like an import leads nowhere. */
function specifiersOf(text: string): string[] {
  const found = text.matchAll(/\b(?:from|import|require)\s*\(?\s*(?:"([^"\n]+)"|'([^'\n]+)')/g);
  return [...new Set([...found].map(([, double, single]) => double ?? single ?? ""))];
}

/** Those that import the client, those that import these, and so on. */
function closureOf(scanned: readonly Scanned[], folders: ClientFolders): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of scanned)
    for (const target of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
  const open = scanned.filter(({ imports }) => imports.some((own) => folders.locate(own) !== undefined));
  const queue = open.map(({ path }) => path);
  const used = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (used.has(path)) continue;
    used.add(path);
    queue.push(...(importers.get(path) ?? []));
  }
  return used;
}

function groupByConfig(scanned: readonly Scanned[], used: ReadonlySet<string>): Consumers[] {
  const groups = new Map<string, { options: ts.CompilerOptions; files: string[]; ambient: string[] }>();
  for (const { path, config } of scanned.filter((own) => used.has(own.path))) {
    const group = groups.get(config.path) ?? { options: config.options, files: [], ambient: [] };
    groups.set(config.path, group);
    group.files.push(path);
  }
  for (const { path, config, isAmbient } of scanned) if (isAmbient) groups.get(config.path)?.ambient.push(path);
  return [...groups.values()];
}
