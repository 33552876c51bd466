/** Arguments of a command by node:util's parser; what it refuses becomes a UsageError in one line. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "../project/usage-error.js";

export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  /** All values of an option that may stand several times. */
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

export function parseArguments(
  args: readonly string[],
  texts: readonly string[],
  flags: readonly string[],
  lists: readonly string[] = [],
): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries([
    ...texts.map((name) => [name, { type: "string" as const }]),
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

export function oneOf<T extends string>(name: string, value: string | undefined, values: readonly T[]): T | undefined {
  if (value === undefined || values.includes(value as T)) return value as T | undefined;
  throw new UsageError(`--${name} takes ${values.join(" or ")}, not ${JSON.stringify(value)}`);
}
