/**
 * Members as the validation takes them: what an integer of so many bits holds is a limit of its value, at any depth. Documented
 * limits go before that; those of 64 bits are beyond what a number can tell. The same list gives the same list.
 */
import type { Constraints, Member, TypeExpression } from "../../../client/runtime/members.js";

const known = new WeakMap<readonly Member[], readonly Member[]>();

export function limitWidths(members: readonly Member[]): readonly Member[] {
  const limited = known.get(members) ?? members.map(limitMember);
  known.set(members, limited);
  return limited;
}

function limitMember(member: Member): Member {
  const constraints = limitValue(member.type, member.constraints);
  return { ...member, type: limitType(member.type), ...(constraints === undefined ? {} : { constraints }) };
}

function limitType(type: TypeExpression): TypeExpression {
  if (type.kind === "array" || type.kind === "map") return { ...type, of: limitType(type.of) };
  if (type.kind !== "struct") return type;
  const variants = type.variants?.map((variant) => ({ ...variant, members: limitWidths(variant.members) }));
  return { ...type, members: limitWidths(type.members), ...(variants === undefined ? {} : { variants }) };
}

function limitValue(type: TypeExpression, constraints: Constraints | undefined): Constraints | undefined {
  if (type.kind === "array" || type.kind === "map") {
    const items = limitValue(type.of, constraints?.items);
    return items === undefined ? constraints : { ...constraints, items };
  }
  if (type.kind !== "integer") return constraints;
  const { bits = 64, unsigned = false } = type;
  const minimum = unsigned ? { minimum: 0 } : bits === 64 ? {} : { minimum: -(2 ** (bits - 1)) };
  const maximum = bits === 64 ? {} : { maximum: 2 ** (unsigned ? bits : bits - 1) - 1 };
  return { ...minimum, ...maximum, ...constraints };
}
