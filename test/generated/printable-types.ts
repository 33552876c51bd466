// Scalar types that a vendor's pages have words for, values of them at random, and the constraints that pages can state.
import fc from "fast-check";
import type { TypeExpression } from "../../generator/4-spec/spec.js";
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

export function constraints(type: TypeExpression): fc.Arbitrary<object | undefined> {
  const own = scalarValue(type);
  const entry = own ? compact(fc.record({ value: own, label: optional(words) })) : undefined;
  return fc
    .tuple(
      entry ? optional(fc.array(entry, { minLength: 1, maxLength: 3 })) : fc.constant(undefined),
      own ? optional(own) : fc.constant(undefined),
      bounds("minimum", "maximum", fc.oneof(fc.integer(), fc.constantFrom(0.5, -0.25, 2 ** 40))),
      bounds("minLength", "maxLength"),
      bounds("minItems", "maxItems"),
      optional(value),
    )
    .map(([values, standard, range, length, items, unit]) => {
      const all = { enum: values, default: standard, ...range, ...length, ...items, unit };
      return Object.values(all).some((each) => each !== undefined) ? all : undefined;
    });
}
