/** A type of the spec -> the type in its lists and maps. */
import type { TypeExpression } from "../../4-spec/spec.js";

export function innermost(type: TypeExpression): { readonly depth: number; readonly last: TypeExpression } {
  let [last, depth] = [type, 0];
  for (; last.kind === "array" || last.kind === "map"; last = last.of) depth++;
  return { depth, last };
}
