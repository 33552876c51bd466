/**
 * A member of a request -> the same with every value that its page names: the list, its default, and values by which
 * other members are needed. Lists on pages are shorter than what the same page goes on to speak of.
 *   Type: one of HOURLY;  Period: required when Type is MONTHLY   ->   Type: one of HOURLY, MONTHLY
 */
import type { Member, Scalar } from "../../4-spec/spec.js";

export function withNamedValues(member: Member, siblings: readonly Member[]): Member {
  const { constraints } = member;
  const listed = constraints?.enum;
  if (listed === undefined || member.type.kind === "array") return member;
  const conditions = siblings.flatMap((own) => own.constraints?.requiredWhen ?? []);
  const named: Scalar[] = [
    ...(isScalar(constraints?.default) ? [constraints.default] : []),
    ...conditions.flatMap((own) => ("is" in own && own.member === member.name ? own.is : [])),
  ];
  const known = new Set(listed.map((own) => own.value));
  const more = [...new Set(named)].filter((value) => !known.has(value));
  if (more.length === 0) return member;
  return { ...member, constraints: { ...constraints, enum: [...listed, ...more.map((value) => ({ value }))] } };
}

function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}
