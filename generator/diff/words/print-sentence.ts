/**
 * A subject and the words of its rule -> one sentence. Texts from pages are handed to `code`, which escapes them for where they stand;
 * of names it is told the path of what they name, as `print-path.ts` gives it.
 */
import type { TypeExpression } from "../../4-spec/spec.js";
import type { Step } from "../change.js";
import { printFact } from "./print-fact.js";
import { pathOf } from "../print-path.js";
import { printType } from "./print-type.js";
import type { Rule, Words } from "../rule.js";
import type { Subject } from "../subject.js";

export type Language = keyof Words;

const LONGEST = 80;

export function printSentence(
  subject: Subject,
  rule: Rule,
  language: Language,
  code: (text: string, names?: string) => string = (text) => text,
): string {
  const { change, name, owner, before, after } = subject;
  const { at } = change;
  const shown = (value: unknown): string =>
    value === undefined ? NOTHING[language] : code(showValue(value, language));
  const { item } = pathOf(at);
  const words: Readonly<Record<string, string>> = {
    path: code(listedIn(at) ?? (item || owner), item),
    name: code(name, item),
    owner: code(owner, owner),
    field: code(nameOf(at[at.length - 1])),
    item: code(nameOf(at.findLast((step) => typeof step === "object"))),
    before: shown(before),
    after: shown(after),
    value: shown(after ?? before),
  };
  return rule.says[language].replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
}

/** Filters and common parameters stand behind the `#` of a path, and yet have names of their own. */
function listedIn([root, first, list, item]: readonly Step[]): string | undefined {
  if (typeof item !== "object") return undefined;
  if (list === "filters") return `${nameOf(first)}.filters.${item.item}`;
  return root === "protocol" && first === "commonParameters" ? `${first}.${nameOf(list)}.${item.item}` : undefined;
}

function nameOf(step: Step | undefined): string {
  return typeof step === "object" ? step.item : (step ?? "");
}

const NOTHING: Words = { en: "nothing", zh: "无" };

/** As JSON, types and facts in words, `requests=20 seconds=1` for an object, texts of a list with commas; what is long is cut. */
function showValue(value: unknown, language: Language): string {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value) && !isType(value);
  const part = (own: unknown): string => showPart(own, language);
  const entries = isObject ? Object.entries(value).filter(([, own]) => own !== undefined) : [];
  const plain = isObject ? entries.map(([key, own]) => `${key}=${part(own)}`).join(" ") : part(value);
  const text = value === "" ? '""' : (printFact(value, language) ?? plain);
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : text;
}

function showPart(value: unknown, language: Language): string {
  if (isType(value)) return printType(value, language);
  if (Array.isArray(value) && value.every((own) => typeof own === "string")) return value.join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}

const KINDS_OF_TYPES: ReadonlySet<unknown> = new Set(
  "string boolean float any binary integer timestamp date array map ref struct".split(" "),
);

function isType(value: unknown): value is TypeExpression {
  return typeof value === "object" && value !== null && "kind" in value && KINDS_OF_TYPES.has(value.kind);
}
