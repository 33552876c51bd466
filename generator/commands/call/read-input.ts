/**
 * `--json` and `--set` -> the input of a call. JSON comes from the command line, from a file (`@file`) or from the standard
 * input (`-`) and must be an object; integers beyond 2^53 are kept. Each `--set Name=value` puts one member into it.
 */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { locateJsonError } from "../../4-spec/locate-json-error.js";
import type { Action, Spec } from "../../4-spec/spec.js";
import type { Arguments } from "../options.js";
import { UsageError } from "../../project/usage-error.js";
import { setMember, type Input } from "./set-member.js";

export async function readInput(args: Arguments, action: Action, spec: Spec): Promise<Input> {
  const { bigintJson } = await import("../../runtime/client/runtime/json-text.js");
  const given = args.text("json");
  const input = given === undefined ? {} : parseObject(await readSource(given), sourceName(given), bigintJson.parse);
  const context = { spec, parse: bigintJson.parse };
  return args.list("set").reduce((own, words) => setMember(own, words, action, context), input);
}

function sourceName(given: string): string {
  return given === "-" ? "standard input" : given.startsWith("@") ? given.slice(1) : "--json";
}

async function readSource(given: string): Promise<string> {
  if (given === "-") return text(process.stdin);
  if (!given.startsWith("@")) return given;
  try {
    return readFileSync(given.slice(1), "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${given.slice(1)} (${(error as NodeJS.ErrnoException).code})`);
  }
}

function parseObject(words: string, source: string, parse: (json: string) => unknown): Input {
  const value = parseJson(words.replace(/^\ufeff/, ""), source, parse);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Input;
  throw new UsageError(`${source}: the input must be a JSON object, such as {"Name": "value"}`);
}

function parseJson(json: string, source: string, parse: (json: string) => unknown): unknown {
  try {
    return parse(json);
  } catch {
    const fault = locateJsonError(json) ?? { line: 1, column: 1, expected: "JSON" };
    throw new UsageError(`${source}:${fault.line}:${fault.column} is not valid JSON: expected ${fault.expected}`);
  }
}
