/**
 * A path of the spec -> what it names: `Action`, `Action.input.Member.Sub`, `Action.output.X[]`, `type:T.Member`,
 * `error:Code`; `[]` is an item of a list, `{}` a value of a map. Undefined where it names nothing. `keysOf` gives the keys that lead there, for those who write a value.
 */
import type { Spec } from "./spec.js";

export type Key = string | number;

export function resolvePath(spec: Spec, path: string): unknown {
  const keys = keysOf(spec, path);
  return keys && valueAt(spec, keys);
}

/**
 * Keys from the root. The last one may lead to nothing yet: a free key of an object, or the place after the last member;
 * undefined where not even its owner exists.
 */
export function keysOf(spec: Spec, path: string): readonly Key[] | undefined {
  if (path.startsWith("error:")) return ["errors", path.slice(6)];
  const [head = "", ...steps] = path.split(".");
  const keys: Key[] = head.startsWith("type:") ? ["types", head.slice(5)] : ["actions", head];
  if (head.startsWith("type:") && steps.length > 0) keys.push("members");
  while (steps.length > 0) {
    const owner = valueAt(spec, keys);
    if (typeof owner !== "object" || owner === null) return undefined;
    const size = Array.isArray(owner) ? sizeOfName(owner, steps) : 1;
    const name = plain(steps.splice(0, size).join("."));
    keys.push(Array.isArray(owner) ? placeOf(owner, name) : name);
    const type = own(valueAt(spec, keys), "type");
    if (steps.length > 0 && type !== undefined) keys.push("type", ...stepsInto(type), "members");
  }
  return keys;
}

/** From a list or map, of lists or maps or not, to what it holds. */
function stepsInto(type: unknown): Key[] {
  const kind = own(type, "kind");
  return kind === "array" || kind === "map" ? ["of", ...stepsInto(own(type, "of"))] : [];
}

function plain(name: string): string {
  return name.replace(/(?:\[\]|\{\})+$/, "");
}

/** Steps that make the name of a member: names of flat vendors have dots of their own. */
function sizeOfName(members: readonly { readonly name: string }[], steps: readonly string[]): number {
  const sizes = steps.map((_, i) => i + 1);
  const named = (size: number): string => plain(steps.slice(0, size).join("."));
  return sizes.find((size) => members.some((member) => member.name === named(size))) ?? 1;
}

function placeOf(members: readonly { readonly name: string }[], name: string): number {
  const found = members.findIndex((member) => member.name === name);
  return found < 0 ? members.length : found;
}

export function valueAt(root: unknown, keys: readonly Key[]): unknown {
  return keys.reduce((value, key) => own(value, key), root);
}

/** Keys of an object and places of a list; a list has no `length` here. */
function own(value: unknown, key: Key): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? (value as unknown[])[key] : undefined;
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
