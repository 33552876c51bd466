/**
 * The input of an action as rows of plain text: each member with its path, type, whether it must be there, and its facts in
 * the phrases of the docs. Types are opened where they are used, but not inside themselves.
 */
import type { Member, Spec, TypeExpression } from "../4-spec/spec.js";
import { memberFacts, variantFacts, wordsOf, type FactStyle } from "./describe.js";

export interface InputRow {
  /** `Filters[].Values`. */
  readonly path: string;
  readonly type: string;
  /** `yes`, `no`, or nothing where the page does not say. */
  readonly required: string;
  readonly facts: string;
}

const STYLE: FactStyle = { code: (value) => value };

export function inputRows(
  members: readonly Member[],
  spec: Spec,
  before = "",
  inside: readonly string[] = [],
): InputRow[] {
  return members
    .filter((member) => member.readOnly !== true)
    .flatMap((member) => {
      const [inner, marks] = unwrap(member.type);
      const path = before + member.name;
      const variants = inner.kind === "struct" ? (inner.variants ?? []) : [];
      const facts = [
        ...memberFacts(member, STYLE),
        ...variants.map((own) => variantFacts(own, STYLE)),
        ...wordsOf(undefined, member.description),
      ];
      const required = member.required === undefined ? "" : member.required ? "yes" : "no";
      const row = { path, type: typeText(member.type), required, facts: facts.join("; ") };
      if (inner.kind === "struct") return [row, ...inputRows(inner.members, spec, `${path}${marks}.`, inside)];
      if (inner.kind !== "ref" || inside.includes(inner.name)) return [row];
      const own = spec.types[inner.name]?.members ?? [];
      return [row, ...inputRows(own, spec, `${path}${marks}.`, [...inside, inner.name])];
    });
}

/** What a list holds, with a mark for each list around it. */
function unwrap(type: TypeExpression): [TypeExpression, string] {
  if (type.kind !== "array") return [type, ""];
  const [inner, marks] = unwrap(type.of);
  return [inner, `[]${marks}`];
}

function typeText(type: TypeExpression): string {
  if (type.kind === "array" || type.kind === "map") return `${type.kind} of ${typeText(type.of)}`;
  return type.kind === "ref" ? type.name : type.kind;
}
