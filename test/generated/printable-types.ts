// Scalar types that a vendor's pages have words for, values of them at random, and the constraints that pages can state.
import fc from "fast-check";
import type { Condition, Filter, Member, MemberRule, TypeExpression } from "../../generator/4-spec/spec.js";
import { compact, optional } from "./printable-parts.js";
import { value, words } from "./printable-text.js";

type Kinds = readonly TypeExpression[];

export const tencentScalars: Kinds = [
  { kind: "string" },
  { kind: "integer" },
  { kind: "integer", bits: 64 },
  { kind: "integer", bits: 64, unsigned: true },
  { kind: "float" },
  { kind: "boolean" },
  { kind: "binary" },
  { kind: "date" },
  { kind: "timestamp" },
  { kind: "timestamp", format: "iso8601" },
  { kind: "any" },
];
export const alibabaScalars: Kinds = [
  { kind: "string" },
  { kind: "integer" },
  { kind: "integer", bits: 64 },
  { kind: "float" },
  { kind: "boolean" },
  { kind: "map", of: { kind: "any" } },
];

export const ucloudScalars: Kinds = [
  { kind: "string" },
  { kind: "integer" },
  { kind: "integer", bits: 64 },
  { kind: "float" },
  { kind: "boolean" },
  { kind: "any" },
];

export function scalarValue(type: TypeExpression): fc.Arbitrary<string | number | boolean> | undefined {
  switch (type.kind) {
    case "integer":
      return fc.integer();
    case "float":
      return fc.oneof(fc.integer(), fc.constantFrom(0.5, -1.25, 100.001));
    case "boolean":
      return fc.boolean();
    case "array":
    case "map":
    case "ref":
    case "struct":
      return undefined;
    default:
      return value;
  }
}

function bounds(least: string, most: string, numbers: fc.Arbitrary<number> = fc.nat(100)): fc.Arbitrary<object> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ [least]: numbers, [most]: numbers }, { requiredKeys: [] }) },
  );
}

/** What descriptions state of one value; `type` is that of the value. */
function valueConstraints(type: TypeExpression): fc.Arbitrary<object> {
  const own = scalarValue(type);
  const entry = own
    ? compact(fc.record({ value: own, label: optional(words), deprecated: optional(fc.constant(true as const)) }))
    : undefined;
  const number = fc.oneof(fc.integer(), fc.constantFrom(0.5, -0.25, 2 ** 40));
  return fc
    .tuple(
      entry ? optional(fc.array(entry, { minLength: 1, maxLength: 3 })) : fc.constant(undefined),
      bounds("minimum", "maximum", number),
      bounds("exclusiveMinimum", "exclusiveMaximum", number),
      bounds("minLength", "maxLength"),
      optional(value),
      optional(value),
      optional(fc.constantFrom(1, 10, 0.5)),
    )
    .map(([values, range, open, length, unit, format, step]) => ({
      enum: values,
      ...range,
      ...open,
      ...length,
      unit,
      format,
      step,
    }));
}

/** Values of an array stand at its items. */
export function constraints(type: TypeExpression): fc.Arbitrary<object | undefined> {
  const own = scalarValue(type);
  return fc
    .tuple(
      valueConstraints(type.kind === "array" ? type.of : type),
      own ? optional(own) : fc.constant(undefined),
      bounds("minItems", "maxItems"),
    )
    .map(([values, standard, items]) => {
      const filled = Object.values(values).some((each) => each !== undefined);
      const inner = type.kind === "array" ? (filled ? { items: values } : {}) : values;
      const all = { ...inner, default: standard, ...items };
      return Object.values(all).some((each) => each !== undefined) ? all : undefined;
    });
}

/** Members with what they say of each other: a reference names a member that stands there and a value of its type. */
export function referring(members: readonly Member[]): fc.Arbitrary<Member[]> {
  if (members.length === 0) return fc.constant([]);
  const refer = (member: Member): fc.Arbitrary<Member> =>
    fc
      .tuple(optional(fc.array(conditionOn(members), { minLength: 1, maxLength: 2 })), optional(deprecation(members)))
      .map(([requiredWhen, deprecated]) => ({
        ...member,
        ...(requiredWhen ? { constraints: { ...member.constraints, requiredWhen } } : {}),
        ...(deprecated === undefined ? {} : { deprecated }),
      }));
  return fc.tuple(...members.map(refer));
}

function deprecation(members: readonly Member[]): fc.Arbitrary<NonNullable<Member["deprecated"]>> {
  return fc.oneof(
    fc.constant(true as const),
    fc.constantFrom(...members).map((own) => ({ use: own.name })),
  );
}

function conditionOn(members: readonly Member[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...members).chain((own): fc.Arbitrary<Condition> => {
    const values = scalarValue(own.type.kind === "array" ? own.type.of : own.type);
    const presence = fc.boolean().map((present) => ({ member: own.name, present }));
    return values
      ? fc.oneof(
          presence,
          fc.array(values, { minLength: 1, maxLength: 2 }).map((is) => ({ member: own.name, is })),
        )
      : presence;
  });
}

/** Rules across members, in the order of the members that state them; none twice. */
export function rulesAcross(members: readonly Member[]): fc.Arbitrary<MemberRule[] | undefined> {
  const names = members.map((own) => own.name);
  if (names.length < 2) return fc.constant(undefined);
  const rule = fc.record({
    kind: fc.constantFrom("conflict" as const, "atLeastOne" as const, "oneOf" as const),
    members: fc.subarray(names, { minLength: 2 }),
  });
  return optional(
    fc
      .uniqueArray(rule, { selector: (own) => JSON.stringify(own), minLength: 1, maxLength: 3 })
      .map((rules) => rules.sort((a, b) => names.indexOf(a.members[0] ?? "") - names.indexOf(b.members[0] ?? ""))),
  );
}

/** Filters of a request; some member must be there to state them. */
export function filtersOf(members: readonly Member[]): fc.Arbitrary<Filter[] | undefined> {
  if (members.length === 0) return fc.constant(undefined);
  const type = fc.constantFrom("string" as const, "integer" as const, "boolean" as const);
  const filter = fc.tuple(value, type).chain(([name, kind]) => {
    const own = scalarValue({ kind });
    const values = own ? fc.array(fc.record({ value: own }), { minLength: 1, maxLength: 2 }) : fc.constant(undefined);
    return compact(fc.record({ name: fc.constant(name), type: fc.constant({ kind }), enum: optional(values) }));
  });
  return optional(fc.array(filter, { minLength: 1, maxLength: 3 })) as fc.Arbitrary<Filter[] | undefined>;
}
