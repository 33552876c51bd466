/**
 * A config file of code -> it and the local files that it imports, with their hashes, and whether what they give follows from
 * their text alone: then it may be kept. It looks at words, not at meaning, so it errs on one side: a string that speaks of a
 * process makes a config one that is evaluated on every run.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "../6-files/write-text.js";
import { hashOf } from "./cache-file.js";

export interface ConfigSources {
  /** Each file, by its path, with its hash; the config first. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly isPure: boolean;
  /** It imports nothing else of docwright than `defineConfig` and types. */
  readonly isPlain: boolean;
}

const FROM = /\b(?:import|export)\b([^"'`;]*?)\bfrom\s*(["'])([^"'\n]+)\2/g;
const ALONE = /\bimport\s*(["'])([^"'\n]+)\1/g;
const CALLED = /\b(?:import|require)\s*\(\s*(?:(["'])([^"'\n]+)\1\s*\))?/g;

/** Words by which code learns what is not in it: the machine, the clock, chance, the network. */
const AMBIENT =
  /\b(?:process|Date|Temporal|random|import\s*\.\s*meta|fetch|globalThis|global|window|self|navigator|performance|crypto|console|eval|Function|Deno|Bun|Intl|localeCompare|toLocale\w*|__dirname|__filename|createRequire|setTimeout|setInterval|WebSocket)\b/;

export function readConfigSources(path: string): ConfigSources {
  const hashes = new Map<string, string>();
  let [isPure, isPlain] = [true, true];
  const wanted = [path];
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    const text = readText(file);
    if (hashes.has(file) || text === undefined) continue;
    hashes.set(file, hashOf(text));
    if (file.endsWith(".json")) continue;
    const code = withoutRemarks(text);
    const imports = importsOf(code);
    isPlain &&= imports.every((own) => own.from !== PACKAGE || isPlainClause(own.clause));
    const locals = imports.flatMap(({ from }) => (/^\.\.?(?:\/|$)/.test(from) ? [locate(file ?? "", from)] : []));
    wanted.push(...locals.flatMap((found) => found ?? []).reverse());
    const others = imports.filter(({ from }) => from !== PACKAGE && !from.startsWith("."));
    isPure &&= !AMBIENT.test(code) && others.length === 0 && !locals.includes(undefined);
  }
  return { hashes, isPure, isPlain };
}

/** Without the lines that are a comment of their own; of a text that could hold such a line in a string, or end a comment by it, all. */
function withoutRemarks(text: string): string {
  return text.includes("`") ? text : text.replace(/^[ \t]*\/\/(?!.*\*\/).*$/gm, "");
}

export const PACKAGE = "docwright";

interface Import {
  /** Empty where it is worked out at run time. */
  readonly from: string;
  readonly clause: string;
}

function importsOf(text: string): Import[] {
  return [
    ...[...text.matchAll(FROM)].map(([, clause = "", , from = ""]) => ({ from, clause })),
    ...[...text.matchAll(ALONE)].map(([, , from = ""]) => ({ from, clause: "" })),
    ...[...text.matchAll(CALLED)].map(([, , from = ""]) => ({ from, clause: "*" })),
  ];
}

function isPlainClause(clause: string): boolean {
  const names = /^\s*(type\b)?\s*\{([^}]*)\}\s*$/.exec(clause);
  if (names === null || names[1] !== undefined) return names !== null;
  const values = (names[2] ?? "").split(",").map((name) => name.trim());
  return values.every((name) => name === "" || name === "defineConfig" || name.startsWith("type "));
}

const ENDINGS = ["", ".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".json"];

/** The file that a local import names; undefined where there is none, or several that it could be. */
function locate(file: string, from: string): string | undefined {
  const path = join(dirname(file), from);
  const typed = path.replace(/\.([mc]?)js$/, ".$1ts");
  const paths = [...ENDINGS, ...ENDINGS.slice(1).map((ending) => `/index${ending}`)].map((ending) => path + ending);
  const found = [...new Set([...paths, typed])].filter((own) => existsSync(own) && statSync(own).isFile());
  return found.length === 1 ? found[0] : undefined;
}
