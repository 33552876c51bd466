/**
 * A spec -> for each type, the actions whose requests and whose responses hold it, directly or through other types; a type inside
 * itself counts once. Requests hold common parameters and values of filters too. A type that nothing reaches is used as its page says.
 */
import { directTypes, reachedFrom } from "../4-spec/reached-types.js";
import type { Spec } from "../4-spec/spec.js";
import { rememberedOf } from "../support/remembered.js";
import type { Direction } from "./rule.js";

export type Uses = ReadonlyMap<string, Readonly<Record<Direction, ReadonlySet<string>>>>;

/** Specs of several releases share most of their members; and each spec is one side of two comparisons. */
const typesIn = rememberedOf(directTypes);

export const findUses: (spec: Spec) => Uses = rememberedOf(({ actions, types, protocol }) => {
  const uses = new Map(
    Object.keys(types).map((name) => [name, { request: new Set<string>(), response: new Set<string>() }] as const),
  );
  const namedBy = new Map(Object.entries(types).map(([name, { members }]) => [name, typesIn(members)]));
  const reached = (names: readonly string[]): ReadonlySet<string> =>
    reachedFrom(names, (name) => namedBy.get(name) ?? []);
  const common = Object.values(protocol.commonParameters ?? {}).flatMap(typesIn);
  for (const [action, { input = NONE, output = NONE, filters = NONE }] of Object.entries(actions)) {
    const sent = [...common, ...typesIn(input), ...typesIn(filters)];
    for (const name of reached(sent)) uses.get(name)?.request.add(action);
    for (const name of reached(typesIn(output))) uses.get(name)?.response.add(action);
  }
  for (const [name, { usage, usedBy }] of Object.entries(types)) {
    const own = uses.get(name);
    if (!own || own.request.size + own.response.size > 0) continue;
    if (usage !== "output") for (const action of usedBy) own.request.add(action);
    if (usage !== "input") for (const action of usedBy) own.response.add(action);
  }
  return uses;
});

const NONE: readonly never[] = [];
