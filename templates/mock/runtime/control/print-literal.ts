/** A JSON value -> a literal of TypeScript, short ones on one line. Any text stays a text, signs that nobody sees as escapes. */
import { isObject } from "../../../client/runtime/json.js";

const width = 100;

export function printLiteral(value: unknown, indent = ""): string {
  const line = printLine(value);
  if (indent.length + line.length <= width || (!Array.isArray(value) && !isObject(value))) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => printLiteral(item, inner))
    : Object.entries(value).map(([name, own]) => `${printKey(name)}: ${printLiteral(own, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((own) => `${inner}${own},\n`).join("")}${indent}${close}`;
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  if (typeof value === "bigint") return `${value}n`;
  if (!isObject(value)) return showSigns(JSON.stringify(value) ?? "undefined");
  const members = Object.entries(value).map(([name, own]) => `${printKey(name)}: ${printLine(own)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A key `__proto__` would be the prototype. */
function printKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : showSigns(JSON.stringify(name));
}

function showSigns(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    [...sign].map((own) => `\\u{${(own.codePointAt(0) ?? 0).toString(16)}}`).join(""),
  );
}
