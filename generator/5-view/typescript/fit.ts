/** What prettier would do with a long line, for the few shapes that generated code has: the view decides, not the template. */
import { keyName, quote } from "./identifiers.js";

export const WIDTH = 120;

/** `(a, b): R` on one line, or one parameter a line. `before` and `after` stand on the same line as the brackets. */
export function fitCall(indent: string, before: string, params: readonly string[], after: string): string {
  const line = `${indent}${before}(${params.join(", ")})${after}`;
  if (line.length <= WIDTH) return line;
  return `${indent}${before}(\n${params.map((param) => `${indent}  ${param},\n`).join("")}${indent})${after}`;
}

/** `export type { A, B } from "x";`, or one name a line. */
export function fitExport(names: readonly string[], from: string): string {
  return fitNames(names, from, "export type");
}

/** `import { a, b } from "x";`, or one name a line. */
export function fitImport(names: readonly string[], from: string, kind: "import" | "import type"): string {
  return fitNames(names, from, kind);
}

function fitNames(names: readonly string[], from: string, kind: string): string {
  const line = `${kind} { ${names.join(", ")} } from "${from}";`;
  return line.length <= WIDTH ? line : `${kind} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

/** `head[a, b];`, or one name a line. */
export function fitList(head: string, names: readonly string[]): string {
  const line = `${head}[${names.join(", ")}];`;
  return line.length <= WIDTH ? line : `${head}[\n${names.map((name) => `  ${name},\n`).join("")}];`;
}

/** `head A | B;` on one line, the union on the next, or one member of it a line. */
export function fitUnion(indent: string, head: string, members: readonly string[], end = ";"): string {
  const line = `${indent}${head} ${members.join(" | ")}${end}`;
  if (line.length <= WIDTH || members.length === 1) return line;
  const next = `${indent}  ${members.join(" | ")}${end}`;
  if (next.length <= WIDTH) return `${indent}${head}\n${next}`;
  return `${indent}${head}\n${members.map((member) => `${indent}  | ${member}`).join("\n")}${end}`;
}

/** `head value;` of a literal: an object on one line, or one entry a line. `end` stands after it. */
export function fitLiteral(indent: string, head: string, value: unknown, end: string): string {
  const line = `${indent}${head} ${literal(value)}${end}`;
  if (line.length <= WIDTH || typeof value !== "object" || value === null || value instanceof Identifier) return line;
  const inner = `${indent}  `;
  const [open, entries, close] = Array.isArray(value)
    ? ["[", value.map((own) => `${inner}${literal(own)},`), "]"]
    : ["{", Object.entries(value).map(([key, own]) => fitLiteral(inner, `${keyName(key)}:`, own, ",")), "}"];
  return `${indent}${head} ${open}\n${entries.join("\n")}\n${indent}${close}${end}`;
}

/** Code in a literal: a name that the module imports. */
export class Identifier {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

function literal(value: unknown): string {
  if (value instanceof Identifier) return value.name;
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, own]) => `${keyName(key)}: ${literal(own)}`)
    .join(", ")} }`;
}
