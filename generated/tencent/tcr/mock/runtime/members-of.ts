/**
 * The members that an object may have: those of a named type, or of a struct,
 * with the variants that its own values choose.
 *   {Code: "Region", Value: ...}   the variant {when: {Code: "Region"}, members: [Value]} replaces the general Value
 * Undefined for a type that no page defines: anything may stand there.
 */
import { isObject, own } from "./json.js";
import type { Member, MockService, Scalar, TypeExpression, Variant } from "./service.js";

export type Types = MockService["types"];

export function membersOf(type: TypeExpression, value: unknown, types: Types): readonly Member[] | undefined {
  if (type.kind === "ref") return own(types, type.name);
  if (type.kind !== "struct") return undefined;
  const members = new Map(type.members.map((member) => [member.name, member]));
  for (const variant of type.variants ?? []) {
    if (!isChosen(variant, value)) continue;
    for (const member of variant.members) members.set(member.name, { ...members.get(member.name), ...member });
  }
  return [...members.values()];
}

/** Values of a form are text, so that 5 and "5" choose alike. */
export function isChosen(variant: Variant, value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.entries(variant.when).every(([name, wanted]) => isSame(own(value, name), wanted));
}

export function isSame(value: unknown, wanted: Scalar): boolean {
  return ["string", "number", "boolean"].includes(typeof value) && String(value) === String(wanted);
}
