/**
 * Rules across members, conditions and variants -> schemas of what breaks them, for one `not` beside the properties.
 * `oneOf` and `allOf` would say the same, and make generators invent classes and unions; `not` they leave alone.
 * A path that leads through a list is not exact and left to `x-docwright-rules`.
 */
import type { Member, MemberRule, Spec, StructType, TypeExpression, Variant } from "../../4-spec/spec.js";
import type { JsonSchema } from "./json-schema.js";

type Types = Spec["types"];

export function forbid(broken: readonly JsonSchema[]): JsonSchema {
  const [only] = broken;
  if (only === undefined) return {};
  return { not: broken.length === 1 ? only : { anyOf: broken } };
}

/** A request, or a structure. */
export interface Owner {
  readonly members: readonly Member[];
  readonly rules?: readonly MemberRule[] | undefined;
  readonly variants?: StructType["variants"];
}

export function violations(
  { members, rules = [], variants = [] }: Owner,
  types: Types,
  schemaOf: (member: Member) => JsonSchema,
): JsonSchema[] {
  return [
    ...rules.flatMap((rule) => brokenRule(rule, members, types)),
    ...members.flatMap((member) => brokenConditions(member, members, types)),
    ...variants.flatMap((variant) => brokenVariant(variant, members, schemaOf)),
  ];
}

/** A list of coded elements may need some of the codes: each in a `contains`, of which a schema has room for one. */
export function neededVariants({ variants = [] }: StructType): JsonSchema {
  const needed = variants
    .filter((variant) => variant.required === true)
    .map((variant) => ({ contains: { type: "object", ...selected(variant) } }));
  return needed.length === 1 ? { ...needed[0] } : forbid(needed.map((own) => ({ not: own })));
}

function brokenRule({ kind, members: paths }: MemberRule, members: readonly Member[], types: Types): JsonSchema[] {
  const each = paths.map((path) => given(path, members, types)).filter((own) => own !== undefined);
  if (each.length < paths.length) return [];
  const several = each.flatMap((one, i) => each.slice(i + 1).map((other) => both(one, other)));
  const none = { not: { anyOf: each } };
  if (kind === "conflict") return several;
  return kind === "atLeastOne" ? [none] : [...several, none];
}

/** A member that is always needed needs no condition. */
function brokenConditions(member: Member, members: readonly Member[], types: Types): JsonSchema[] {
  if (member.required === true || member.readOnly) return [];
  const own = { required: [member.name] };
  return (member.constraints?.requiredWhen ?? []).flatMap((condition): JsonSchema[] => {
    const value = "is" in condition ? { enum: condition.is } : undefined;
    const other = given(condition.member, members, types, value);
    if (other === undefined) return [];
    return "is" in condition || condition.present ? [{ ...other, not: own }] : [{ not: { anyOf: [other, own] } }];
  });
}

/** An element with the variant's values whose other members are not as the variant has them. */
function brokenVariant(
  variant: Variant,
  members: readonly Member[],
  schemaOf: (member: Member) => JsonSchema,
): JsonSchema[] {
  const stricter = variant.members.filter((member) => {
    const general = members.find((own) => own.name === member.name);
    return general === undefined || JSON.stringify(schemaOf(general)) !== JSON.stringify(schemaOf(member));
  });
  const needed = variant.members.filter((member) => member.required === true).map((member) => member.name);
  if (stricter.length === 0 && needed.length === 0) return [];
  const right = {
    ...(stricter.length === 0
      ? {}
      : { properties: Object.fromEntries(stricter.map((member) => [member.name, schemaOf(member)])) }),
    ...(needed.length === 0 ? {} : { required: needed }),
  };
  return [{ ...selected(variant), not: right }];
}

function selected({ when }: Variant): JsonSchema {
  const values = Object.entries(when);
  return {
    required: values.map(([name]) => name),
    properties: Object.fromEntries(values.map(([name, value]) => [name, { const: value }])),
  };
}

/** That a member is given, at whatever depth, and has the value where one is asked for. */
function given(path: string, members: readonly Member[], types: Types, value?: JsonSchema): JsonSchema | undefined {
  const whole = members.some((member) => member.name === path);
  const [name = "", ...rest] = whole ? [path] : path.split(".");
  const member = members.find((own) => own.name === name);
  if (member === undefined || (member.type.kind === "array" && (rest.length > 0 || value !== undefined)))
    return undefined;
  const below = rest.length === 0 ? undefined : given(rest.join("."), membersOf(member.type, types), types, value);
  if (rest.length > 0 && below === undefined) return undefined;
  const inner = below ? { type: "object", ...below } : value;
  return { required: [name], ...(inner === undefined ? {} : { properties: Object.fromEntries([[name, inner]]) }) };
}

function membersOf(type: TypeExpression, types: Types): readonly Member[] {
  if (type.kind === "struct") return type.members;
  return type.kind === "ref" && Object.hasOwn(types, type.name) ? (types[type.name]?.members ?? []) : [];
}

function both(one: JsonSchema, other: JsonSchema): JsonSchema {
  const plain = [one, other].every((own) => !("properties" in own));
  return plain
    ? { required: [...new Set([one, other].flatMap((own) => own["required"] as readonly string[]))] }
    : { allOf: [one, other] };
}
