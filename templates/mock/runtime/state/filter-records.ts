/**
 * Named filters, as `Filters: [{Name: "zone", Values: ["a", "b"]}]`: a record passes when each filter finds one of its values
 * in it. A filter of tags (`tag:env`) looks for the tag `env`.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import type { FilterRules } from "./binding.js";
import { valueAt, valuesAt } from "./paths.js";
import type { RunningCall } from "./running-call.js";

export function filterRecords<Listed>(
  call: RunningCall,
  entries: readonly Listed[],
  rules: FilterRules | undefined,
  show: (listed: Listed) => JsonObject,
): readonly Listed[] {
  const filters = rules === undefined ? undefined : valueAt(call.input, rules.path);
  if (rules === undefined || !Array.isArray(filters)) return entries;
  return (filters as unknown[]).filter(isObject).reduce((left, filter) => {
    const name = String(own(filter, rules.name));
    const given = own(filter, rules.values);
    const wanted = new Set((Array.isArray(given) ? (given as unknown[]) : [given]).map(String));
    const paths = pathsOf(name, rules);
    if (paths === undefined) {
      if (rules.unknown === undefined) return left;
      return call.refuseAs(rules.unknown, `There is no filter ${name}.`);
    }
    // Documented, and no record shows what it compares.
    return paths.path === "" ? left : left.filter((entry) => matches(show(entry), paths, wanted));
  }, entries);
}

interface FilterPath {
  readonly path: string;
  /** Only items of the list that have this value: `Tags[]`, `Key`, `env`. */
  readonly among?: { readonly list: string; readonly key: string; readonly is: string };
}

/** `tag:*` -> `Tags[Key=*].Value` is documented for any key. Undefined where no page names the filter. */
function pathsOf(name: string, { paths }: FilterRules): FilterPath | undefined {
  const plain = own(paths, name);
  if (plain !== undefined) return { path: plain };
  for (const [known, template] of Object.entries(paths)) {
    const [before = "", after] = known.split("*");
    if (after === undefined || !name.startsWith(before) || !name.endsWith(after)) continue;
    const [, list = "", key = "", path = ""] = /^(.+)\[(\w+)=\*\]\.(\w+)$/.exec(template) ?? [];
    const is = name.slice(before.length, name.length - after.length);
    return list === "" ? { path: template } : { path, among: { list: `${list}[]`, key, is } };
  }
  return undefined;
}

function matches(value: JsonObject, { path, among }: FilterPath, wanted: ReadonlySet<string>): boolean {
  const places: readonly unknown[] =
    among === undefined
      ? [value]
      : valuesAt(value, among.list).filter((item) => isObject(item) && own(item, among.key) === among.is);
  return places.some((place) => valuesAt(place, path).some((found) => wanted.has(String(found))));
}
