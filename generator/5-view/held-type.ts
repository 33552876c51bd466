/** A type -> what its lists and maps hold in the end, and what stands around that: as marks of a path, and in words. */
import type { Member, TypeExpression } from "../4-spec/spec.js";

export type HeldType = Exclude<TypeExpression, { kind: "array" | "map" }>;

/** A mark for each list and map, as paths have it: `[]`, `{}`. */
export function heldBy(type: TypeExpression): [held: HeldType, marks: string] {
  if (type.kind !== "array" && type.kind !== "map") return [type, ""];
  const [held, marks] = heldBy(type.of);
  return [held, (type.kind === "array" ? "[]" : "{}") + marks];
}

/** `list of map of `; empty where it is no list and no map. */
export function wordsAround(type: TypeExpression): string {
  if (type.kind !== "array" && type.kind !== "map") return "";
  return `${type.kind === "array" ? "list" : "map"} of ${wordsAround(type.of)}`;
}

/** `list of Filter`. */
export function typeWords(type: TypeExpression): string {
  const [held] = heldBy(type);
  return wordsAround(type) + nameOf(held);
}

function nameOf(held: HeldType): string {
  if (held.kind === "ref") return held.name;
  if (held.kind === "struct") return "structure";
  return held.kind === "any" ? "any JSON" : held.kind;
}

/** The named type that a value holds, itself or in lists and maps. */
export function namedType(type: TypeExpression): string | undefined {
  const [held] = heldBy(type);
  return held.kind === "ref" ? held.name : undefined;
}

/** The members of a structure that is described in place, also in lists and maps. */
export function membersInPlace(type: TypeExpression): readonly Member[] {
  const [held] = heldBy(type);
  return held.kind === "struct" ? held.members : [];
}
