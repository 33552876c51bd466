/**
 * The ids that a call came with, to reappear in its answer: input members called `...Id` or `...Ids`,
 * scalars and lists of scalars.
 *   {InstanceIds: ["a", "b"]}  ->  InstanceIds: a and b;  InstanceId: the one whose turn it is in the list around it
 */
import { isObject, own } from "../../../client/runtime/json.js";
import { type Member, membersOf, type TypeExpression, type TypeLookup } from "../../../client/runtime/members.js";

export type Echo = ReadonlyMap<string, readonly unknown[]>;

const isIdName = (name: string): boolean => /I[dD]s?$/.test(name);

export function collectEcho(members: readonly Member[], input: object): Echo {
  const echo = new Map<string, readonly unknown[]>();
  for (const { name } of members.filter((member) => isIdName(member.name))) {
    const value = isObject(input) ? own(input, name) : undefined;
    if (Array.isArray(value) && value.length > 0) {
      echo.set(name, value);
      if (name.endsWith("s")) echo.set(name.slice(0, -1), value);
    } else if (typeof value === "string" || typeof value === "number") {
      echo.set(name, [value]);
    }
  }
  return echo;
}

/** The echoed value of a scalar or list member; `index` is that of the list item it stands in. */
export function echoed(echo: Echo, name: string, type: TypeExpression, index: number): unknown {
  const values = echo.get(name);
  if (values === undefined) return undefined;
  if (type.kind === "array") return values.every((value) => isOfType(type.of, value)) ? values : undefined;
  const value = values[Math.min(index, values.length - 1)];
  return isOfType(type, value) ? value : undefined;
}

/**
 * How many items a list of objects needs so that each id of a list of the input has its own; undefined where it has
 * no such id.
 */
export function echoedItems(echo: Echo, itemType: TypeExpression, types: TypeLookup): number | undefined {
  const members = membersOf(itemType, undefined, types) ?? [];
  const counts = members.flatMap(({ name, type }) =>
    type.kind === "array" || !echo.has(`${name}s`) ? [] : [echo.get(name)?.length ?? 0],
  );
  return counts.length === 0 ? undefined : Math.max(...counts);
}

function isOfType(type: TypeExpression, value: unknown): boolean {
  return type.kind === "integer" ? Number.isInteger(value) : type.kind === "string" && typeof value === "string";
}
