/**
 * A spec -> for each type, the actions whose requests and whose responses hold it, directly or through other types; a type inside
 * itself counts once. Requests hold common parameters and values of filters too. A type that nothing reaches is used as its page says.
 */
import { reachedTypes } from "../4-spec/reached-types.js";
import type { Member, Spec } from "../4-spec/spec.js";
import type { Direction } from "./rule.js";

export type Uses = ReadonlyMap<string, Readonly<Record<Direction, ReadonlySet<string>>>>;

export function findUses({ actions, types, protocol }: Spec): Uses {
  const uses = new Map(
    Object.keys(types).map((name) => [name, { request: new Set<string>(), response: new Set<string>() }] as const),
  );
  const membersOf = (name: string): readonly Member[] | undefined =>
    Object.hasOwn(types, name) ? types[name]?.members : undefined;
  const common = Object.values(protocol.commonParameters ?? {}).flat();
  for (const [action, { input = [], output = [], filters = [] }] of Object.entries(actions)) {
    for (const name of reachedTypes([...common, ...input, ...filters], membersOf)) uses.get(name)?.request.add(action);
    for (const name of reachedTypes(output, membersOf)) uses.get(name)?.response.add(action);
  }
  for (const [name, { usage, usedBy }] of Object.entries(types)) {
    const own = uses.get(name);
    if (!own || own.request.size + own.response.size > 0) continue;
    if (usage !== "output") for (const action of usedBy) own.request.add(action);
    if (usage !== "input") for (const action of usedBy) own.response.add(action);
  }
  return uses;
}
