/**
 * A config of code -> what it exports, called and awaited where it is a function or a promise. JavaScript is imported,
 * TypeScript is loaded by jiti. It is loaded itself only where nothing is kept of the config. UsageError in one line, with the
 * file, where the config cannot be loaded or throws.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hashOf } from "./cache-file.js";
import { PACKAGE, readConfigSources, type ConfigSources } from "./config-sources.js";
import { UsageError } from "./usage-error.js";
import { defineConfig, type ConfigEnv } from "./user-config.js";

export interface EvaluatedConfig {
  readonly value: unknown;
  readonly isFunction: boolean;
  readonly sources: ConfigSources;
}

/** `shown` is what messages call the file. */
export async function evaluateConfig(path: string, env: ConfigEnv, shown: string): Promise<EvaluatedConfig> {
  const sources = readConfigSources(path);
  const exported = await attempt(shown, () => importDefault(path, sources));
  if (exported === undefined)
    throw new UsageError(`${shown} must export its settings by default: export default defineConfig({ … })`);
  const isFunction = typeof exported === "function";
  const call = exported as (told: ConfigEnv) => unknown;
  return { value: await attempt(shown, () => (isFunction ? call({ ...env }) : exported)), isFunction, sources };
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

/** What Node has imported it never reads again: a config that has changed since, or what it imports, is loaded without Node's help. */
const imported = new Map<string, string>();

async function importDefault(path: string, sources: ConfigSources): Promise<unknown> {
  const file = resolve(path);
  const state = hashOf([...sources.hashes.values()].join("\n"));
  const isSame = [undefined, state].includes(imported.get(file));
  imported.set(file, imported.get(file) ?? state);
  if (!isSame || /\.m?ts$/.test(path)) return importByJiti(file, sources, isSame);
  return ((await import(pathToFileURL(file).href)) as { readonly default?: unknown }).default;
}

/** Whoever only wants `defineConfig` gets it without all the rest, and where docwright is not installed. */
async function importByJiti(file: string, { isPlain }: ConfigSources, mayBeKept: boolean): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const known = isPlain ? { virtualModules: { [PACKAGE]: { defineConfig } } } : {};
  const jiti = createJiti(pathToFileURL(file).href, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    ...known,
  });
  // Asked to wait, jiti leaves modules of JavaScript to Node; asked at once, it reads them itself.
  const loaded = mayBeKept ? await jiti.import(file) : (jiti(file) as unknown);
  return (loaded as { readonly default?: unknown }).default;
}
