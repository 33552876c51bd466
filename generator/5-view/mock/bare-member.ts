/** A member of the spec -> what the engine of mocks needs of it: no words, no history, no sources, at any depth. */
import type { Member, TypeExpression } from "../../4-spec/spec.js";

export function bareMember({ description: _d, lifetime: _l, from: _f, ...member }: Member): Member {
  return { ...member, type: bareType(member.type) };
}

function bareType(type: TypeExpression): TypeExpression {
  if (type.kind === "array" || type.kind === "map") return { ...type, of: bareType(type.of) };
  if (type.kind !== "struct") return type;
  const variants = type.variants?.map(({ description: _d, ...variant }) => ({
    ...variant,
    members: variant.members.map(bareMember),
  }));
  return { ...type, members: type.members.map(bareMember), ...(variants === undefined ? {} : { variants }) };
}
