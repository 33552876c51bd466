/**
 * A subject whose type differs -> both types, without the lists and maps that both have around them: what rules ask about. In the
 * client times are text and integers of 64 bits, or of a width that no page tells, may be large.
 */
import type { TypeExpression } from "../../4-spec/spec.js";
import { isSame } from "../is-same.js";
import type { Subject } from "../subject.js";

export interface TypePair {
  readonly before: TypeExpression;
  readonly after: TypeExpression;
}

export function typePair(subject: Pick<Subject, "before" | "after">): TypePair {
  let [before, after] = [subject.before as TypeExpression, subject.after as TypeExpression];
  while ((before.kind === "array" || before.kind === "map") && after.kind === before.kind)
    [before, after] = [before.of, after.of];
  return { before, after };
}

export function isListOf(list: TypeExpression, item: TypeExpression): boolean {
  return list.kind === "array" && isSame(list.of, item);
}

export function isStructure({ kind }: TypeExpression): boolean {
  return kind === "ref" || kind === "struct";
}

export function isTime({ kind }: TypeExpression): boolean {
  return kind === "timestamp" || kind === "date";
}

export function isText(type: TypeExpression): boolean {
  return type.kind === "string" || isTime(type);
}

export function isLarge(type: TypeExpression): boolean {
  return type.kind === "integer" && (type.bits ?? 64) === 64;
}

/** The page leaves the width of integers open, the form of times, or all. */
export function isLeftOpen(type: TypeExpression): boolean {
  if (type.kind === "integer") return type.bits === undefined;
  return type.kind === "timestamp" || type.kind === "date" ? type.format === undefined : type.kind === "any";
}
