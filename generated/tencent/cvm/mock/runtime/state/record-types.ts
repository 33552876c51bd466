/** The type of a member of records, by its path: what comes from the input is made to fit it. */
import type { Member, TypeExpression, TypeLookup } from "../../../client/runtime/members.js";
import { isObject, type JsonObject } from "../../../client/runtime/json.js";
import { valueAt } from "./paths.js";

export function typeAt(members: readonly Member[], path: string, types: TypeLookup): TypeExpression | undefined {
  const [name, ...rest] = path.replace(/\[\]$/, "").split(".");
  const type = members.find((own) => own.name === name)?.type;
  if (rest.length === 0 || type === undefined) return type;
  const inner = type.kind === "ref" ? types(type.name) : type.kind === "struct" ? type.members : undefined;
  return inner && typeAt(inner, rest.join("."), types);
}

/** A list for a single value gives its first item, a single value for a list a list of it. */
export function fitting(value: unknown, type: TypeExpression | undefined): unknown {
  if (type === undefined || type.kind === "any") return value;
  if (type.kind === "array") return Array.isArray(value) ? value : [value];
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

/** A structure goes over the one that is there, member by member. */
export function over(record: JsonObject, path: string, value: unknown): unknown {
  const old = valueAt(record, path);
  return isObject(value) && isObject(old) ? { ...old, ...value } : value;
}
