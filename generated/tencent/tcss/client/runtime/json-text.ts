/**
 * JSON without rounding: bigint is written as its digits, and integers beyond 2^53 are read as bigint where that is asked for,
 * or found out where they were rounded.
 */
import { randomHex } from "./bytes.js";
import type { Json } from "./protocol.js";

/** For clients whose integers are numbers: writes bigint too, reads as JSON does. */
export const numberJson: Json = { stringify, parse: JSON.parse };

/** For clients whose large integers are bigint. */
export const bigintJson: Json = { stringify, parse: (text) => parseMarked(text, (digits) => BigInt(digits)) };

/** Paths of the integers in a JSON text that no number holds, such as `Response.Set[].Id`. */
export function roundedIntegers(text: string): string[] {
  const paths = new Set<string>();
  parseMarked(text, (_, path) => paths.add(path));
  return [...paths];
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // JSON.stringify refuses bigint (and cycles, which the second try refuses again).
    const mark = newMark();
    const text = JSON.stringify(value, (_, own: unknown) => (typeof own === "bigint" ? `${mark}${own}` : own));
    return text.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
  }
}

/** A string or a number. The runs of plain characters are taken whole: a step for each would exhaust the stack of a regexp. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** `replace` makes a value of the digits of each integer that a number would round. */
function parseMarked(text: string, replace: (digits: string, path: string) => unknown): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const mark = newMark();
  const marked = text.replace(TOKEN, (token) =>
    !/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token)) ? token : `"${mark}${token}"`,
  );
  const value: unknown = JSON.parse(marked);
  return marked === text ? value : unmark(value, "");

  function unmark(own: unknown, path: string): unknown {
    if (typeof own === "string" && own.startsWith(mark)) return replace(own.slice(mark.length), path);
    if (Array.isArray(own)) return own.map((item) => unmark(item, `${path}[]`));
    if (typeof own !== "object" || own === null) return own;
    return Object.fromEntries(
      Object.entries(own).map(([name, item]) => [name, unmark(item, path === "" ? name : `${path}.${name}`)]),
    );
  }
}

/** The start of a text that no page and no user has. */
function newMark(): string {
  return `integer:${randomHex(8)}:`;
}
