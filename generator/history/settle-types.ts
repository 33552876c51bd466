/**
 * A spec whose members are settled -> what follows from them for its types: how they travel, which actions use them. A type
 * that no page defines and no note names is only a name that members use, and goes with the last of them; `before` is the
 * spec in which they all stood.
 */
import type { Action, Member, Spec, TypeDefinition } from "../4-spec/spec.js";
import { namesIn } from "./type-names.js";

export function settleTypes(spec: Spec, before: Spec, isNoted: (type: string) => boolean): Spec {
  const { actions, types } = spec;
  const reach = reachOf(Object.values(actions), new Map(Object.entries(types)));
  const gone = onlyNames(before, isNoted);
  if (gone.size > 0) for (const name of namedIn(spec)) gone.delete(name);
  const users = new Set(Object.keys(actions));
  return {
    ...spec,
    types: Object.fromEntries(
      Object.entries(types)
        .filter(([name]) => !gone.has(name))
        .map(([name, type]) => [
          name,
          { ...type, usage: usageOf(name, type, reach), usedBy: type.usedBy.filter((user) => users.has(user)) },
        ]),
    ),
  };
}

/** Types that are there because a member names them. */
function onlyNames(spec: Spec, isNoted: (type: string) => boolean): Set<string> {
  const bare = Object.entries(spec.types).filter(([name, type]) => type.defined === false && !isNoted(name));
  if (bare.length === 0) return new Set();
  const named = namedIn(spec);
  return new Set(bare.flatMap(([name]) => (named.has(name) ? [name] : [])));
}

function namedIn({ actions, types, protocol }: Spec): Set<string> {
  const named = new Set<string>();
  const members = [
    ...Object.values(actions).flatMap((action) => [...(action.input ?? []), ...(action.output ?? [])]),
    ...Object.values(types).flatMap((type) => type.members),
    ...Object.values(protocol.commonParameters ?? {}).flat(),
  ];
  const filters = Object.values(actions).flatMap((action) => action.filters ?? []);
  for (const { type } of [...members, ...filters]) for (const name of namesIn(type)) named.add(name);
  return named;
}

interface Reach {
  readonly input: ReadonlySet<string>;
  readonly output: ReadonlySet<string>;
}

function reachOf(actions: readonly Action[], types: ReadonlyMap<string, TypeDefinition>): Reach {
  const from = (members: readonly Member[]): ReadonlySet<string> => {
    const reached = new Set<string>();
    const open = members.flatMap(({ type }) => namesIn(type));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      for (const { type } of types.get(name)?.members ?? []) open.push(...namesIn(type));
    }
    return reached;
  };
  return {
    input: from(actions.flatMap((action) => action.input ?? [])),
    output: from(actions.flatMap((action) => action.output ?? [])),
  };
}

/** Of a type that nothing reaches, what its page says. */
function usageOf(name: string, { usage }: TypeDefinition, { input, output }: Reach): TypeDefinition["usage"] {
  if (!input.has(name) && !output.has(name)) return usage;
  return input.has(name) ? (output.has(name) ? "both" : "input") : "output";
}
