// A spec in, its one canonical JSON text out: keys in the order of the schema, objects keyed by name sorted, one member
// a line, LF, a newline at the end. Equal specs give equal bytes, whatever order they were built in.
// Kept as they come: lists, the free JSON of values, headers and parameters of examples. Lists under keys of others (`x-*`)
// take a line an item too. Checks nothing; read-spec.ts does.
import { shapes } from "./shapes.generated.js";
import type { Spec } from "./spec.js";

/** Kinds of object that take several lines; every other object stands on one. */
const BLOCKS = new Set(["Spec", "Protocol", "Action", "TypeDefinition", "Release", "Example"]);

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly kind: string;
}

export function printSpec(spec: Spec): string {
  return `${print(spec, "Spec", "")}\n`;
}

/** `kind` as in shapes.generated.ts: `Member`, `[Member]`, `{Action}`, or nothing for what is printed as it comes. */
function print(value: unknown, kind: string, indent: string): string {
  if (Array.isArray(value)) {
    if (!kind.startsWith("[")) return printLine(value, kind);
    return block(
      value.map((item) => print(item, inner(kind), `${indent}  `)),
      "[]",
      indent,
    );
  }
  if (!isObject(value) || !isBlock(value, kind)) return printLine(value, kind);
  const lines = listEntries(value, kind).map(
    (entry) => `${JSON.stringify(entry.key)}: ${print(entry.value, entry.kind, `${indent}  `)}`,
  );
  return block(lines, "{}", indent);
}

/** Brackets around one line an item; nothing between them when there is none. */
function block(items: readonly string[], brackets: "[]" | "{}", indent: string): string {
  const [open, close] = [brackets[0], brackets[1]];
  if (items.length === 0) return brackets;
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(",\n")}\n${indent}${close}`;
}

/** JSON on one line; as it comes where no kind is given. */
export function printLine(value: unknown, kind = ""): string {
  if (Array.isArray(value)) return `[${value.map((item) => printLine(item, inner(kind))).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = listEntries(value, kind);
  return `{${entries.map((entry) => `${JSON.stringify(entry.key)}: ${printLine(entry.value, entry.kind)}`).join(", ")}}`;
}

/** What an object holds, in canonical order. Absent and undefined are the same. */
function listEntries(value: Readonly<Record<string, unknown>>, kind: string): readonly Entry[] {
  const present = Object.keys(value).filter((key) => value[key] !== undefined);
  if (kind.startsWith("{")) return present.sort(byName).map((key) => ({ key, value: value[key], kind: inner(kind) }));
  const shape = shapes[kind];
  if (shape === undefined) return present.map((key) => ({ key, value: value[key], kind: "" }));
  const known = Object.keys(shape).filter((key) => Object.hasOwn(value, key) && value[key] !== undefined);
  const others = present.filter((key) => !Object.hasOwn(shape, key)).sort(byName);
  return [...known, ...others].map((key) => ({
    key,
    value: value[key],
    kind: Object.hasOwn(shape, key) ? (shape[key] ?? "") : Array.isArray(value[key]) ? "[]" : "",
  }));
}

/** Integer-like names ascending, then the others by code unit: the order in which engines keep the keys of an object. */
function byName(a: string, b: string): number {
  const [left, right] = [isIndex(a), isIndex(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function isIndex(name: string): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;
}

/** An object keyed by name takes a line a name; an error code takes several lines only when it has cases to show. */
function isBlock(value: Readonly<Record<string, unknown>>, kind: string): boolean {
  return kind.startsWith("{") || BLOCKS.has(kind) || (kind === "ErrorDefinition" && value["cases"] !== undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** `[Member]` -> `Member`; a value that is no list or map of kinds holds free JSON. */
function inner(kind: string): string {
  return kind.startsWith("[") || kind.startsWith("{") ? kind.slice(1, -1) : "";
}
