// A JSON value against the members that a spec declares: every deviation, with its path. Written from the spec format
// alone, so that it does not repeat the mock's own view of it.
import type { Constraints, Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";

export function checkMembers(members: readonly Member[], value: unknown, spec: Spec, path: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path} is no object`];
  const found = new Map<string, unknown>(Object.entries(value));
  const unknown = [...found.keys()].filter((name) => !members.some((member) => member.name === name));
  return [
    ...unknown.map((name) => `${path}.${name} is not declared`),
    ...members.flatMap((member) => {
      const at = `${path}.${member.name}`;
      if (!found.has(member.name)) return isCyclic(member.type, spec) ? [] : [`${at} is missing`];
      const own = found.get(member.name);
      if (own === null) return member.nullable ? [] : [`${at} is null`];
      return checkValue(member.type, member.constraints, own, spec, at);
    }),
  ];
}

function checkValue(
  type: TypeExpression,
  constraints: Constraints | undefined,
  value: unknown,
  spec: Spec,
  at: string,
): string[] {
  switch (type.kind) {
    case "array":
      if (!Array.isArray(value)) return [`${at} is no array`];
      return value.flatMap((item, i) => checkValue(type.of, constraints?.items, item, spec, `${at}[${i}]`));
    case "ref": {
      const definition = Object.hasOwn(spec.types, type.name) ? spec.types[type.name] : undefined;
      if (!definition || definition.defined === false) return isObject(value) ? [] : [`${at} is no object`];
      return checkMembers(definition.members, value, spec, at);
    }
    case "struct":
      return checkMembers(type.members, value, spec, at);
    case "map":
      if (!isObject(value)) return [`${at} is no object`];
      return Object.entries(value).flatMap(([key, own]) => checkValue(type.of, undefined, own, spec, `${at}.${key}`));
    default:
      return isScalar(type.kind, value) ? [] : [`${at} is no ${type.kind}: ${JSON.stringify(value)}`];
  }
}

function isScalar(kind: TypeExpression["kind"], value: unknown): boolean {
  switch (kind) {
    case "any":
      return true;
    case "integer":
      return Number.isSafeInteger(value);
    case "float":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    default:
      return typeof value === "string";
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A type that holds itself must end somewhere. */
function isCyclic(type: TypeExpression, spec: Spec, around: readonly string[] = []): boolean {
  if (type.kind === "array" || type.kind === "map") return isCyclic(type.of, spec, around);
  if (type.kind !== "ref") return false;
  if (around.includes(type.name)) return true;
  const members = spec.types[type.name]?.members ?? [];
  return members.some((member) => isCyclic(member.type, spec, [...around, type.name]));
}
