/** A JSON value -> text, on one line or indented; integers of any size, and signs that nobody sees as escapes. */
import { showSigns } from "../../5-view/typescript/identifiers.js";

/** Writes one value without white space. */
type Stringify = (value: unknown) => string;

export function printJsonLine(value: unknown, stringify: Stringify): string {
  return showSigns(stringify(value));
}

export function printJson(value: unknown, stringify: Stringify, indent = ""): string {
  if (typeof value !== "object" || value === null) return printJsonLine(value, stringify);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => printJson(item, stringify, inner))
    : Object.entries(value).map(
        ([name, own]) => `${printJsonLine(name, stringify)}: ${printJson(own, stringify, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => inner + line).join(",\n")}\n${indent}${close}`;
}
