/** JSON -> an expression of TypeScript: signs that nobody sees become escapes, a key `__proto__` stays a key. */
import { showSigns } from "./typescript/identifiers.js";

/** A literal would take a plain `__proto__` for the prototype. */
export function jsonLiteral(value: unknown): string {
  return showSigns(JSON.stringify(value)).replace(/"__proto__":/g, '["__proto__"]:');
}

/** What stands behind a literal of such lines: a computed key takes from the whole literal the types it is checked by. */
export function literalEnd(lines: readonly string[]): string {
  return lines.some((line) => line.includes('["__proto__"]:')) ? " as const" : "";
}
