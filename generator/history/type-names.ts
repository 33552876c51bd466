/** What a type expression names, and what its lists and maps lead to. Pure; a structure described in place is walked. */
import type { TypeExpression } from "../4-spec/spec.js";

/** Names of the types it refers to, repeated as they stand. */
export function namesIn(type: TypeExpression): string[] {
  if (type.kind === "ref") return [type.name];
  if (type.kind === "array" || type.kind === "map") return namesIn(type.of);
  if (type.kind !== "struct") return [];
  const variants = (type.variants ?? []).flatMap(({ members }) => members);
  return [...type.members, ...variants].flatMap((member) => namesIn(member.type));
}

/** What a list or a map holds in the end. */
export function innermost(type: TypeExpression): TypeExpression {
  return type.kind === "array" || type.kind === "map" ? innermost(type.of) : type;
}

/** `[]` an item of a list, `{}` a value of a map, as they stand in paths behind the name. */
export function marksOf(type: TypeExpression): string {
  if (type.kind === "array") return `[]${marksOf(type.of)}`;
  return type.kind === "map" ? `{}${marksOf(type.of)}` : "";
}
