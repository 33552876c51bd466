/**
 * docwright.config.json of the working folder, and the flags that go before it -> the settings of a run. What is unknown or
 * of another kind is refused: the setting, what was found, what it takes.
 */
import { join } from "node:path";
import { readText } from "../6-files/write-files.js";
import { parseActionChoices, type ActionChoice } from "./action-choices.js";
import { UsageError } from "./usage-error.js";

export interface Config {
  readonly spec: string;
  readonly generated: string;
  readonly descriptions: "keep" | "drop";
  readonly targets: readonly string[];
  /** Which actions are generated; all of a service of which no choice speaks. */
  readonly actions: readonly ActionChoice[];
  /** Folder of templates that replace or join ours. */
  readonly templates: string | undefined;
  readonly importExtension: ".js" | ".ts";
  readonly emit: "ts" | "js";
  /** What integers beyond 2^53 are in clients. */
  readonly integers: "number" | "bigint";
  /** Modules that say how mocks behave. */
  readonly behaviours: readonly string[];
}

export const CONFIG_FILE = "docwright.config.json";
const FILE = CONFIG_FILE;
const KEYS = [
  "spec",
  "generated",
  "descriptions",
  "targets",
  "actions",
  "templates",
  "importExtension",
  "emit",
  "integers",
  "mock",
] as const;

type Key = (typeof KEYS)[number];

/** Settings that the command line gives, each with its flag. */
export type Given = Readonly<Partial<Record<Key, { readonly flag: string; readonly text: string | undefined }>>>;

/** Paths stay as they are written: from `folder`, which is the working folder unless told. */
export function readConfig(given: Given = {}, folder = ""): Config {
  const raw = parseConfig(readText(join(folder, FILE)));
  const unknown = Object.keys(raw).find((key) => key !== "$schema" && !KEYS.some((own) => own === key));
  if (unknown !== undefined)
    throw new UsageError(
      `${FILE}: there is no setting ${JSON.stringify(unknown)}; the settings are ${KEYS.join(", ")}`,
    );
  const read = new SettingReader(raw, given);
  const config: Config = {
    spec: read.text("spec", "spec"),
    generated: read.text("generated", "generated"),
    descriptions: read.oneOf("descriptions", ["keep", "drop"]),
    targets: read.targets(["client", "mock", "docs", "openapi", "pages"]),
    actions: read.actions(),
    templates: read.text("templates", undefined),
    importExtension: read.oneOf("importExtension", [".js", ".ts"]),
    emit: read.oneOf("emit", ["ts", "js"]),
    integers: read.oneOf("integers", ["number", "bigint"]),
    behaviours: read.behaviours(),
  };
  if (config.emit === "js" && config.importExtension === ".ts")
    throw new UsageError(
      `${read.place("emit")} is js and ${read.place("importExtension")} is .ts: modules of JavaScript import .js; leave one of them out`,
    );
  return config;
}

class SettingReader {
  private readonly raw: Readonly<Record<string, unknown>>;
  private readonly given: Given;

  constructor(raw: Readonly<Record<string, unknown>>, given: Given) {
    this.raw = raw;
    this.given = given;
  }

  place(key: Key): string {
    return this.given[key]?.text === undefined ? `${FILE}: ${key}` : this.given[key].flag;
  }

  text<T extends string | undefined>(key: Key, standard: T): string | T {
    const value = this.value(key);
    if (value === undefined) return standard;
    if (typeof value === "string" && value !== "") return value;
    throw this.refusal(key, "text that is not empty", value);
  }

  /** The first of the words where none is given. */
  oneOf<T extends string>(key: Key, words: readonly [T, ...T[]]): T {
    const value = this.value(key);
    const found = value === undefined ? words[0] : words.find((word) => word === value);
    if (found !== undefined) return found;
    throw this.refusal(key, words.join(" or "), value);
  }

  targets(standard: readonly string[]): readonly string[] {
    if (this.given.targets?.text !== undefined) return this.given.targets.text.split(",");
    const value = this.raw["targets"] === undefined ? standard : this.raw["targets"];
    if (Array.isArray(value) && value.every((own) => typeof own === "string")) return value;
    throw this.refusal("targets", "a list of names", value);
  }

  actions(): readonly ActionChoice[] {
    const text = this.given.actions?.text;
    const patterns = text === undefined ? this.raw["actions"] : text.split(",");
    return parseActionChoices(patterns, this.place("actions"), text === undefined);
  }

  /** `{"mock": {"behaviours": ["mocks/quota.js"]}}` */
  behaviours(): readonly string[] {
    const mock = this.raw["mock"] ?? {};
    const { behaviours = [], ...others } =
      typeof mock === "object" && mock !== null ? (mock as Record<string, unknown>) : { mock };
    const isList = Array.isArray(behaviours) && behaviours.every((own) => typeof own === "string" && own !== "");
    if (isList && Object.keys(others).length === 0) return behaviours as string[];
    throw this.refusal("mock", 'an object as {"behaviours": ["mocks/quota.js"]}', mock);
  }

  private value(key: Key): unknown {
    return this.given[key]?.text ?? this.raw[key];
  }

  private refusal(key: Key, accepted: string, value: unknown): UsageError {
    return new UsageError(`${this.place(key)} takes ${accepted}, not ${JSON.stringify(value)}`);
  }
}

function parseConfig(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  const raw = parseJson(text);
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    throw new UsageError(`${FILE} must hold an object of settings; mend it or delete it`);
  return raw as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${FILE} is not valid JSON; mend it or delete it`);
  }
}
