/** Arguments of a command by node:util's parser; what it refuses becomes a UsageError in one line. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { readConfig, type Config } from "../project/config.js";
import type { Given } from "../project/setting-reader.js";
import { UsageError } from "../project/usage-error.js";

export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  /** All values of an option that may stand several times. */
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Every command takes them: which config, and what a config that is a function is told. */
const CONFIG_OPTIONS = ["config", "mode"];

export function parseArguments(
  args: readonly string[],
  texts: readonly string[],
  flags: readonly string[],
  lists: readonly string[] = [],
): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries([
    ...[...texts, ...CONFIG_OPTIONS].map((name) => [name, { type: "string" as const }]),
    ...lists.map((name) => [name, { type: "string" as const, multiple: true }]),
    ...flags.map((name) => [name, { type: "boolean" as const }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return {
      positionals,
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      list: (name) => [values[name]].flat().filter((own) => typeof own === "string"),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable arguments");
  }
}

/** The settings of a run; `options` are settings that an option of the command goes before, by its name. */
export function readSettings(
  args: Arguments,
  command: string,
  options: Readonly<Partial<Record<keyof Given, string>>> = { spec: "spec" },
): Promise<Config> {
  const given = Object.entries(options).map(([key, name]) => [key, { flag: `--${name}`, text: args.text(name) }]);
  const place = { file: args.text("config"), mode: args.text("mode"), command };
  return readConfig(Object.fromEntries(given) as Given, place);
}

export function oneOf<T extends string>(name: string, value: string | undefined, values: readonly T[]): T | undefined {
  if (value === undefined || values.includes(value as T)) return value as T | undefined;
  throw new UsageError(`--${name} takes ${values.join(" or ")}, not ${JSON.stringify(value)}`);
}
