// Members at random, as the rows of a table can say them, for printable-spec.ts; structures where names can print them.
import fc from "fast-check";
import type { Member, TypeExpression } from "../../generator/4-spec/spec.js";
import { compact, optional } from "./printable-parts.js";
import { memberName, text, upperName } from "./printable-text.js";
import { constraints, referring, scalarValue } from "./printable-types.js";

function memberOf(name: string, type: TypeExpression, keep: boolean): fc.Arbitrary<Member> {
  const example = scalarValue(type);
  return compact(
    fc.record({
      name: fc.constant(name),
      type: fc.constant(type),
      required: optional(fc.boolean()),
      example: example ? optional(example) : fc.constant(undefined),
      nullable: optional(fc.constant(true as const)),
      readOnly: optional(fc.constant(true as const)),
      constraints: constraints(type),
      description: keep ? optional(text) : fc.constant(undefined),
    }),
  ).map((member) => (keep && member.description === undefined ? withoutFacts(member) : member)) as fc.Arbitrary<Member>;
}

/** Where words are kept they are what facts are read from: no words, no facts. */
function withoutFacts<T extends object>(member: T): T {
  const facts = ["nullable", "readOnly", "constraints"];
  return Object.fromEntries(Object.entries(member).filter(([key]) => !facts.includes(key))) as T;
}

export function members(
  types: fc.Arbitrary<TypeExpression>,
  keep: boolean,
  names: fc.Arbitrary<string> = memberName,
): fc.Arbitrary<Member[]> {
  return fc
    .uniqueArray(fc.tuple(names, types), { selector: ([name]) => name, maxLength: 4 })
    .chain((own) => fc.tuple(...own.map(([name, type]) => memberOf(name, type, keep))))
    .chain((own): fc.Arbitrary<Member[]> => (keep ? fc.constant(own) : referring(own)));
}

/** Structures inside each other, which names print: `A.N.B`, `A.B.C`. */
export function nestedOr(types: fc.Arbitrary<TypeExpression>, keep: boolean, depth = 2): fc.Arbitrary<TypeExpression> {
  if (depth === 0) return types;
  const struct = fc
    .uniqueArray(fc.tuple(upperName, nestedOr(types, keep, depth - 1)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 3,
    })
    .chain((own) => fc.tuple(...own.map(([name, type]) => memberOf(name, type, keep))))
    .map((own): TypeExpression => ({ kind: "struct", members: own }));
  return fc.oneof(
    { weight: 2, arbitrary: types },
    { weight: 1, arbitrary: struct },
    { weight: 1, arbitrary: struct.map((of): TypeExpression => ({ kind: "array", of })) },
  );
}
