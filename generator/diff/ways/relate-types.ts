/**
 * Two type expressions -> whether every value of the first is one of the second (`widened`), the other way round (`narrowed`), both
 * (`same`: another name for the same structure), or neither. Values are those of JSON; widths of integers count.
 */
import type { Member, Spec, TypeDefinition, TypeExpression } from "../../4-spec/spec.js";
import { isSame } from "../is-same.js";
import type { Way } from "../rule.js";

type Relation = Exclude<Way, "added" | "removed"> | "same";

type Types = Spec["types"];

export function relateTypes(before: TypeExpression, after: TypeExpression, old: Types, now: Types): Relation {
  if (isSame(before, after)) return "same";
  const isWider = isWithin(before, after);
  const isNarrower = isWithin(after, before);
  if (isWider || isNarrower) return isWider && isNarrower ? "same" : isWider ? "widened" : "narrowed";
  if ((before.kind === "array" && after.kind === "array") || (before.kind === "map" && after.kind === "map"))
    return relateTypes(before.of, after.of, old, now);
  return isSameStructure(before, after, old, now, new Set()) ? "same" : "changed";
}

/** Of plain types; structures are compared by their members. */
function isWithin(inner: TypeExpression, outer: TypeExpression): boolean {
  if (outer.kind === "any") return true;
  if (inner.kind === "integer")
    return outer.kind === "float" || (outer.kind === "integer" && areBitsWithin(inner, outer));
  if (inner.kind === "binary") return outer.kind === "string";
  if (inner.kind !== "timestamp" && inner.kind !== "date") return false;
  // A time may be a number: only a format tells, and not all formats are known.
  if (outer.kind === "string") return inner.format === "iso8601";
  return outer.kind === inner.kind && outer.format === undefined;
}

type IntegerType = Extract<TypeExpression, { readonly kind: "integer" }>;

/** Without a width, any integer of its sign. */
function areBitsWithin(inner: IntegerType, outer: IntegerType): boolean {
  const own = (type: IntegerType): number => type.bits ?? Infinity;
  if (inner.unsigned === outer.unsigned) return own(inner) <= own(outer);
  return inner.unsigned === true && (own(inner) < own(outer) || outer.bits === undefined);
}

function isSameStructure(
  before: TypeExpression,
  after: TypeExpression,
  old: Types,
  now: Types,
  open: ReadonlySet<string>,
): boolean {
  const [left, right] = [membersOf(before, old), membersOf(after, now)];
  if (!left || !right) return isSame(before, after);
  // Structures that hold themselves are the same unless something else in them differs.
  const pair = before.kind === "ref" && after.kind === "ref" ? `${before.name} ${after.name}` : undefined;
  if (pair !== undefined && open.has(pair)) return true;
  const inside = pair === undefined ? open : new Set([...open, pair]);
  return (
    left.length === right.length &&
    isSame(rulesOf(before, old), rulesOf(after, now)) &&
    left.every((member) => {
      const other = right.find((own) => own.name === member.name);
      return (
        other !== undefined &&
        isSame(demandsOf(member), demandsOf(other)) &&
        isSameType(member.type, other.type, old, now, inside)
      );
    })
  );
}

/** What is asked of values; what pages say besides is no part of a structure. */
function demandsOf({ required, in: place, nullable, readOnly, constraints }: Member): object {
  return { required, place, nullable, readOnly, constraints };
}

function isSameType(
  before: TypeExpression,
  after: TypeExpression,
  old: Types,
  now: Types,
  open: ReadonlySet<string>,
): boolean {
  // What differs in a type of that name is told where it stands.
  if (isSame(before, after)) return true;
  if ((before.kind === "array" && after.kind === "array") || (before.kind === "map" && after.kind === "map"))
    return isSameType(before.of, after.of, old, now, open);
  return isSameStructure(before, after, old, now, open);
}

function membersOf(type: TypeExpression, types: Types): readonly Member[] | undefined {
  if (type.kind === "struct") return type.variants ? undefined : type.members;
  if (type.kind !== "ref" || !Object.hasOwn(types, type.name)) return undefined;
  const definition = types[type.name];
  return definition?.defined === false ? undefined : definition?.members;
}

function rulesOf(type: TypeExpression, types: Types): TypeDefinition["rules"] {
  return type.kind === "ref" && Object.hasOwn(types, type.name) ? types[type.name]?.rules : undefined;
}
