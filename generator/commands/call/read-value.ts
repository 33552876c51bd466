/**
 * The text after `--set Name=` -> a value of the type that the spec tells: an integer of any size, a number, a boolean, text.
 * Lists and structures are written as JSON. Where no page tells the type, it is JSON if it reads as such, else text.
 */
import type { TypeExpression } from "../../4-spec/spec.js";

export type ReadValue = { readonly value: unknown } | { readonly expected: string };

type Parse = (json: string) => unknown;

export function readValue(type: TypeExpression | undefined, text: string, parse: Parse): ReadValue {
  switch (type?.kind) {
    case "integer":
      if (!/^-?\d+$/.test(text)) return { expected: "an integer" };
      return { value: Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text) };
    case "float":
      return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? { value: Number(text) } : { expected: "a number" };
    case "boolean":
      return /^(?:true|false)$/.test(text) ? { value: text === "true" } : { expected: "true or false" };
    case "array":
      return readJson(text, parse, Array.isArray) ?? { expected: 'a list as JSON, such as ["a", "b"]' };
    case "map":
    case "ref":
    case "struct":
      return readJson(text, parse, isObject) ?? { expected: 'an object as JSON, such as {"Name": "a"}' };
    case "any":
    case undefined:
      return readJson(text, parse, () => true) ?? { value: text };
    default:
      return { value: text };
  }
}

function readJson(text: string, parse: Parse, fits: (value: unknown) => boolean): ReadValue | undefined {
  try {
    const value = parse(text);
    return fits(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
