/** A subject and the words of its rule -> one sentence. Texts from pages are handed to `code`, which escapes them for where they stand. */
import type { TypeExpression } from "../4-spec/spec.js";
import type { Rule, Words } from "./rule.js";
import type { Subject } from "./subject.js";

export type Language = keyof Words;

const LONGEST = 80;

export function printSentence(
  subject: Subject,
  rule: Rule,
  language: Language,
  code: (text: string) => string = (text) => text,
): string {
  const { path, name, owner, before, after } = subject;
  const field = /[#.]([^#.]*)$/.exec(path)?.[1] ?? "";
  const shown = (value: unknown): string => (value === undefined ? NOTHING[language] : code(showValue(value)));
  const words: Readonly<Record<string, string>> = {
    path: code(path.replace(/#.*$/, "") || owner),
    name: code(name),
    owner: code(owner),
    field: code(field),
    before: shown(before),
    after: shown(after),
    value: shown(after ?? before),
  };
  return rule.says[language].replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
}

const NOTHING: Words = { en: "nothing", zh: "无" };

/** As JSON, types in words; what is long is cut. */
export function showValue(value: unknown): string {
  const text = isType(value) ? showType(value) : typeof value === "string" ? value : JSON.stringify(value);
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : text;
}

const KINDS_OF_TYPES: ReadonlySet<unknown> = new Set(
  "string boolean float any binary integer timestamp date array map ref struct".split(" "),
);

function isType(value: unknown): value is TypeExpression {
  return typeof value === "object" && value !== null && "kind" in value && KINDS_OF_TYPES.has(value.kind);
}

function showType(type: TypeExpression): string {
  switch (type.kind) {
    case "array":
      return `array of ${showType(type.of)}`;
    case "map":
      return `map of ${showType(type.of)}`;
    case "ref":
      return type.name;
    case "struct":
      return `structure of ${type.members.map((member) => member.name).join(", ")}`;
    case "integer":
      return `${type.unsigned ? "unsigned " : ""}integer${type.bits === undefined ? "" : ` of ${type.bits} bits`}`;
    case "timestamp":
    case "date":
      return type.format === undefined ? type.kind : `${type.kind} (${type.format})`;
    default:
      return type.kind;
  }
}
