/**
 * What the documentation says of members, in the form of the spec, and the two questions asked of it: which members an
 * object may have, and whether a value is of a type.
 *   {Code: "Region", Value: ...}   the variant {when: {Code: "Region"}, members: [Value]} replaces the general Value
 * A type that no page defines has no members here: anything may stand there.
 */
import { isObject, own } from "./json.js";

export interface Member {
  readonly name: string;
  readonly type: TypeExpression;
  readonly required?: boolean;
  readonly in?: "query" | "body" | "path" | "header";
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly readOnly?: boolean;
  readonly deprecated?: true | { readonly use: string };
  readonly from?: string;
  readonly constraints?: Constraints;
  /** Other spellings of the name, with the place where they stand. */
  readonly seen?: readonly { readonly where: string; readonly as: string }[];
}

export type TypeExpression =
  | ScalarType
  | { readonly kind: "any" }
  | { readonly kind: "array"; readonly of: TypeExpression }
  | { readonly kind: "map"; readonly of: TypeExpression }
  | { readonly kind: "ref"; readonly name: string }
  | StructType;

export type ScalarType =
  | { readonly kind: "string" | "boolean" | "float" | "binary" }
  | { readonly kind: "integer"; readonly bits?: number; readonly unsigned?: boolean }
  | { readonly kind: "timestamp" | "date"; readonly format?: string };

export interface StructType {
  readonly kind: "struct";
  readonly members: readonly Member[];
  readonly variants?: readonly Variant[];
  readonly source?: "page" | "example";
}

export interface Variant {
  readonly when: { readonly [member: string]: Scalar };
  readonly required?: boolean;
  readonly members: readonly Member[];
}

export type Scalar = string | number | boolean;

export interface Constraints {
  readonly enum?: readonly { readonly value: Scalar; readonly label?: string; readonly deprecated?: boolean }[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly step?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly unit?: string;
  readonly requiredWhen?: readonly Condition[];
  readonly items?: Constraints;
}

/** Paths of other members are relative to the object that holds the member. */
export type Condition =
  { readonly member: string; readonly is: readonly Scalar[] } | { readonly member: string; readonly present: boolean };

/** `oneOf`: exactly one is given; `conflict`: at most one. */
export interface MemberRule {
  readonly kind: "oneOf" | "atLeastOne" | "conflict";
  readonly members: readonly string[];
}

/** The members of a named type; undefined where no page defines it. */
export type TypeLookup = (name: string) => readonly Member[] | undefined;

export function membersOf(type: TypeExpression, value: unknown, types: TypeLookup): readonly Member[] | undefined {
  if (type.kind === "ref") return types(type.name);
  if (type.kind !== "struct") return undefined;
  const chosen = (type.variants ?? []).filter((variant) => isChosen(variant, value));
  if (chosen.length === 0) return type.members;
  const members = new Map(type.members.map((member) => [member.name, member]));
  for (const variant of chosen) {
    for (const member of variant.members) members.set(member.name, { ...members.get(member.name), ...member });
  }
  return [...members.values()];
}

export function isChosen(variant: Variant, value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.entries(variant.when).every(([name, wanted]) => isSame(own(value, name), wanted));
}

/** Values of a form are text, so that 5 and "5" are the same here. */
export function isSame(value: unknown, wanted: Scalar): boolean {
  return ["string", "number", "boolean", "bigint"].includes(typeof value) && String(value) === String(wanted);
}

export function fits(type: TypeExpression, value: unknown): boolean {
  switch (type.kind) {
    case "any":
      return true;
    case "array":
      return Array.isArray(value);
    case "map":
    case "ref":
    case "struct":
      return isObject(value) && !(value instanceof Uint8Array) && !(value instanceof Date);
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    case "float":
      return typeof value === "bigint" || Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "binary":
      return typeof value === "string" || value instanceof Uint8Array;
    default:
      return typeof value === "string";
  }
}

/** A type in one word. */
export function wordOf({ kind }: TypeExpression): string {
  return kind === "ref" || kind === "struct" || kind === "map" ? "object" : kind;
}
