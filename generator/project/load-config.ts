/**
 * A config file -> the settings as they stand in it, unchecked, and the files they depend on. JSON is parsed, JavaScript is
 * imported, TypeScript is loaded by jiti; a promise is awaited, a function is called. UsageError in one line, with the file,
 * where that fails.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readCachedConfig, writeCachedConfig } from "./config-cache.js";
import { hashOf, PACKAGE, readConfigSources, type ConfigSources } from "./config-sources.js";
import { readJsonFile } from "./read-json-file.js";
import { UsageError } from "./usage-error.js";
import { defineConfig, type ConfigEnv } from "./user-config.js";

export interface LoadedConfig {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/** `shown` is what messages call the file. */
export async function loadConfig(path: string, env: ConfigEnv, shown: string): Promise<LoadedConfig> {
  if (path.endsWith(".json")) return { raw: settingsIn(shown, readJsonFile(path, shown)), files: [path] };
  const told = `${env.command} ${env.mode}`;
  const cached = readCachedConfig(path, told);
  if (cached) return { raw: settingsIn(shown, cached.value), files: cached.files };
  const sources = readConfigSources(path);
  const exported = await attempt(shown, () => importDefault(path, sources));
  if (exported === undefined)
    throw new UsageError(`${shown} must export its settings by default: export default defineConfig({ … })`);
  const isFunction = typeof exported === "function";
  const call = exported as (told: ConfigEnv) => unknown;
  const raw = settingsIn(shown, await attempt(shown, () => (isFunction ? call({ ...env }) : exported)));
  if (sources.isPure && isJson(raw)) writeCachedConfig(path, isFunction ? told : "", raw, sources.hashes);
  return { raw, files: [...sources.hashes.keys()] };
}

function settingsIn(shown: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`${shown} must hold an object of settings; mend it or delete it`);
}

/** What a config throws is the user's to mend. */
async function attempt(shown: string, run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    const [first = "", second = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const [, place] = /:(\d+:\d+)$/.exec(second) ?? [];
    const line = place === undefined ? first : `${first.trimEnd()} at ${place}`;
    const remedy = line.includes(`'${PACKAGE}'`) ? `; npm install --save-dev ${PACKAGE}` : "";
    throw new UsageError(`${shown} cannot be loaded: ${line}${remedy}`);
  }
}

/** What Node has imported it never reads again: a config that has changed since goes another way. */
const imported = new Map<string, string>();

async function importDefault(path: string, sources: ConfigSources): Promise<unknown> {
  const file = resolve(path);
  const state = hashOf([...sources.hashes.values()].join("\n"));
  const isNative = !/\.m?ts$/.test(path) && [undefined, state].includes(imported.get(file));
  if (!isNative) return importByJiti(file, sources);
  imported.set(file, state);
  return ((await import(pathToFileURL(file).href)) as { readonly default?: unknown }).default;
}

/** Whoever only wants `defineConfig` gets it without all the rest, and where docwright is not installed. */
async function importByJiti(file: string, { isPlain }: ConfigSources): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const known = isPlain ? { virtualModules: { [PACKAGE]: { defineConfig } } } : {};
  const jiti = createJiti(pathToFileURL(file).href, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    ...known,
  });
  return (await jiti.import<{ readonly default?: unknown }>(file)).default;
}

/** Nothing that JSON would lose or change. */
function isJson(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string" || typeof value === "boolean";
  if (Array.isArray(value)) return value.every(isJson);
  return Object.values(value).every((own) => own === undefined || isJson(own));
}
