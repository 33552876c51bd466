/**
 * Values by the paths of the spec, and objects with another value there: `Placement.Zone`, `LoginSettings.KeyIds[]`,
 * `InstanceSet[].InstanceId`. Objects are never changed, only copied along the path.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";

/** All values at a path; `[]` stands for each item of a list. What is not there, and null, gives none. */
export function valuesAt(object: unknown, path: string): readonly unknown[] {
  let values: unknown[] = [object];
  for (const step of path.split(".")) {
    const many = step.endsWith("[]");
    const name = many ? step.slice(0, -2) : step;
    const found: unknown[] = [];
    for (const value of values) {
      const inner = isObject(value) ? own(value, name) : undefined;
      if (many && Array.isArray(inner)) found.push(...(inner as unknown[]));
      else if (inner !== undefined && inner !== null) found.push(inner);
    }
    values = found;
  }
  return values;
}

/** The one value at a path without `[]`; undefined where nothing is. */
export function valueAt(object: unknown, path: string): unknown {
  return valuesAt(object, path)[0];
}

/** A copy with a value at a path without `[]`; undefined takes the member away. */
export function setAt(object: JsonObject, path: string, value: unknown): JsonObject {
  const [name = "", ...rest] = path.split(".");
  const inner = own(object, name);
  const next = rest.length === 0 ? value : setAt(isObject(inner) ? inner : {}, rest.join("."), value);
  const others = Object.entries(object).filter(([other]) => other !== name);
  if (next === undefined) return Object.fromEntries(others);
  // In its old place, so that a change does not reorder what is printed.
  if (!Object.hasOwn(object, name)) return Object.fromEntries([...others, [name, next]]);
  return Object.fromEntries(Object.entries(object).map(([other, old]) => [other, other === name ? next : old]));
}

/** A copy with all of the values at their paths. */
export function setAll(object: JsonObject, values: JsonObject): JsonObject {
  return Object.entries(values).reduce((made, [path, value]) => setAt(made, path, value), object);
}
