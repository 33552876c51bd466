/**
 * Nested input against the documented members: every complaint, in the order of the members, unknown names first.
 * Enumerations are closed.
 * Lazy: whoever answers with the first complaint pays for no other.
 * What no page defines (open types, undocumented members) is not judged.
 */
import { isObject, own } from "./json.js";
import { isChosen, isSame, membersOf, type Types } from "./members-of.js";
import type { Complaint } from "./protocol.js";
import type { Constraints, Member, StructType, TypeExpression } from "./service.js";

export interface Rules {
  readonly types: Types;
  readonly listBase: 0 | 1;
}

export function* validateInput(members: readonly Member[], input: unknown, rules: Rules): Generator<Complaint> {
  if (isObject(input)) yield* checkMembers(members, input, "", rules);
  else yield { kind: "body", at: "", detail: "The input must be an object." };
}

function* checkMembers(
  members: readonly Member[],
  value: { readonly [name: string]: unknown },
  path: string,
  rules: Rules,
): Generator<Complaint> {
  const known = new Set(members.map((member) => member.name));
  for (const name of Object.keys(value)) {
    if (!known.has(name)) yield complain("unknown", path + name, "is not a parameter of this action.");
  }
  for (const member of members) {
    const found = own(value, member.name);
    const at = path + member.name;
    if (found !== undefined && found !== null) yield* checkValue(member.type, member.constraints, found, at, rules);
    else if (member.required === true) yield complain("missing", at, "is required.");
  }
}

function* checkValue(
  type: TypeExpression,
  constraints: Constraints | undefined,
  value: unknown,
  at: string,
  rules: Rules,
): Generator<Complaint> {
  if (!fits(type, value)) {
    yield complain(
      "type",
      at,
      `must be of type ${type.kind === "ref" || type.kind === "struct" ? "object" : type.kind}.`,
    );
  } else if (type.kind === "array" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* checkValue(type.of, constraints?.items, item, `${at}.${index + rules.listBase}`, rules);
    }
    if (type.of.kind === "struct") yield* checkRequiredVariants(type.of, value, at);
  } else if (type.kind === "map" && isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      yield* checkValue(type.of, constraints?.items, item, `${at}.${name}`, rules);
    }
  } else if (isObject(value)) {
    const members = membersOf(type, value, rules.types);
    if (members !== undefined) yield* checkMembers(members, value, `${at}.`, rules);
  } else {
    yield* checkEnum(constraints, value, at);
  }
}

function* checkEnum(constraints: Constraints | undefined, value: unknown, at: string): Generator<Complaint> {
  const allowed = constraints?.enum;
  if (allowed === undefined || allowed.some((entry) => isSame(value, entry.value))) return;
  yield complain("value", at, `must be one of ${allowed.map((entry) => String(entry.value)).join(", ")}.`);
}

/** A list of coded properties may demand that some codes occur. */
function* checkRequiredVariants(type: StructType, items: readonly unknown[], at: string): Generator<Complaint> {
  for (const variant of type.variants ?? []) {
    if (variant.required !== true || items.some((item) => isChosen(variant, item))) continue;
    const when = Object.entries(variant.when).map(([name, value]) => `${name}=${String(value)}`);
    yield complain("missing", at, `needs an item with ${when.join(", ")}.`);
  }
}

function fits(type: TypeExpression, value: unknown): boolean {
  switch (type.kind) {
    case "any":
      return true;
    case "array":
      return Array.isArray(value);
    case "map":
    case "ref":
    case "struct":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    case "float":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    default:
      return typeof value === "string";
  }
}

function complain(kind: Complaint["kind"], at: string, what: string): Complaint {
  return { kind, at, detail: `${at} ${what}` };
}
