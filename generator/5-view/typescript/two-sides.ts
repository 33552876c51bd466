/**
 * Types that are written and read, and are not the same then: a member may be null, is set by the service alone, or is always
 * there in an answer, or is bytes; or is of such a type itself.
 */
import type { Member, Spec, TypeExpression } from "../../4-spec/spec.js";

export function typesOfTwoSides({ types }: Spec): ReadonlySet<string> {
  const both = Object.entries(types).filter(([, type]) => type.usage === "both");
  const found = new Set<string>();
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [name, type] of both) if (type.members.some((member) => hasTwoSides(member, found))) found.add(name);
  }
  return found;
}

function hasTwoSides(member: Member, found: ReadonlySet<string>): boolean {
  return (
    member.nullable === true ||
    member.readOnly === true ||
    member.required === undefined ||
    refersTo(member.type, found)
  );
}

function refersTo(type: TypeExpression, found: ReadonlySet<string>): boolean {
  if (type.kind === "ref") return found.has(type.name);
  if (type.kind === "array" || type.kind === "map") return refersTo(type.of, found);
  if (type.kind === "binary") return true;
  return type.kind === "struct" && type.members.some((member) => hasTwoSides(member, found));
}
