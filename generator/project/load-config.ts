/**
 * A config file -> the settings as they stand in it, unchecked, and the files they depend on. JSON is parsed; of code, what is
 * kept of an earlier run is taken, else it is evaluated. UsageError in one line, with the file, where that fails.
 */
import { readCachedConfig, writeCachedConfig } from "./config-cache.js";
import { readJsonFile } from "./read-json-file.js";
import { UsageError } from "./usage-error.js";
import type { ConfigEnv } from "./user-config.js";

export interface LoadedConfig {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  /** Whether the same files always give the same settings. */
  readonly isPure: boolean;
}

/** `shown` is what messages call the file. */
export async function loadConfig(path: string, env: ConfigEnv, shown: string): Promise<LoadedConfig> {
  if (path.endsWith(".json")) return { raw: settingsIn(shown, readJsonFile(path, shown)), files: [path], isPure: true };
  const told = `${env.command} ${env.mode}`;
  const cached = readCachedConfig(path, told);
  if (cached) return { raw: settingsIn(shown, cached.value), files: cached.files, isPure: true };
  const { evaluateConfig } = await import("./evaluate-config.js");
  const { value, isFunction, sources } = await evaluateConfig(path, env, shown);
  const raw = settingsIn(shown, value);
  if (sources.isPure && isJson(raw)) writeCachedConfig(path, isFunction ? told : "", raw, sources.hashes);
  return { raw, files: [...sources.hashes.keys()], isPure: sources.isPure };
}

function settingsIn(shown: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`${shown} must hold an object of settings; mend it or delete it`);
}

/** Nothing that JSON would lose or change. */
function isJson(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string" || typeof value === "boolean";
  if (Array.isArray(value)) return value.every(isJson);
  return Object.values(value).every((own) => own === undefined || isJson(own));
}
