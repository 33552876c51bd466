/** Printed text -> a JSON value of a type; undefined where the text is no such value. Never rounds. */
import type { Scalar, TypeExpression } from "./spec.js";

export function coerce(text: string, type: TypeExpression): Scalar | undefined {
  switch (type.kind) {
    case "integer": {
      const value = Number(text);
      return /^-?\d+$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
    }
    case "float":
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
    case "boolean":
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
    case "string":
    case "timestamp":
    case "date":
    case "binary":
    case "any":
      return text;
    default:
      return undefined;
  }
}
