/** A JSON value, large integers included -> indented text. */
import { bigintJson } from "../../../client/runtime/json-text.js";

export function printJson(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + printJson(item, inner));
    return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return bigintJson.stringify(value);
  const members = Object.entries(value).map(
    ([name, own]) => `${inner}${JSON.stringify(name)}: ${printJson(own, inner)}`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}
