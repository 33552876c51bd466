/**
 * Nested input to flat form parameters:  {Filters: [{Values: ["a"]}]}  ->  Filters.0.Values.0=a   (counted from 0)
 *                                        {Parameter: [{Code: "x"}]}    ->  Parameter.1.Code=x     (counted from 1)
 * Absent members (undefined, null) and empty lists leave no parameter: a form has no word for them.
 */
import { type Bytes, toBase64 } from "./bytes.js";

export type FlattenBase = 0 | 1;

/** Bytes become base64. */
export function flatten(input: object, base: FlattenBase): Record<string, string> {
  const pairs = leaves(input, base).map(([name, value]) => [name, typeof value === "string" ? value : toBase64(value)]);
  // Object.fromEntries makes own properties, `__proto__` included.
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The values of an input with their flat names, in its order. */
export function leaves(input: object, base: FlattenBase): [name: string, value: string | Bytes][] {
  const pairs: [string, string | Bytes][] = [];
  for (const [name, value] of Object.entries(input)) addLeaves(pairs, name, value, base);
  return pairs;
}

function addLeaves(pairs: [string, string | Bytes][], path: string, value: unknown, base: FlattenBase): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => addLeaves(pairs, `${path}.${index + base}`, item, base));
  } else if (value instanceof Date) {
    pairs.push([path, value.toISOString()]);
  } else if (value instanceof Uint8Array) {
    pairs.push([path, new Uint8Array(value)]);
  } else if (typeof value === "object") {
    for (const [name, item] of Object.entries(value)) addLeaves(pairs, `${path}.${name}`, item, base);
  } else {
    pairs.push([path, String(value)]);
  }
}
