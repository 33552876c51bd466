/**
 * A spec whose members are settled -> what follows from them for its types: how they travel, which actions use them. A type
 * that no page defines and no note names is only a name that members use, and goes with the last of them; `before` is the
 * spec in which they all stood.
 */
import { directTypes, reachedFrom } from "../4-spec/reached-types.js";
import type { Action, Spec, TypeDefinition } from "../4-spec/spec.js";
import { rememberedOf } from "../support/remembered.js";

export function settleTypes(spec: Spec, before: Spec, isNoted: (type: string) => boolean): Spec {
  const { actions, types } = spec;
  const reach = reachOf(Object.values(actions), types);
  const gone = onlyNames(before, isNoted);
  if (gone.size > 0) for (const name of namedIn(spec)) gone.delete(name);
  const users = new Set(Object.keys(actions));
  return {
    ...spec,
    types: Object.fromEntries(
      Object.entries(types)
        .filter(([name]) => !gone.has(name))
        .map(([name, type]) => [name, settled(type, usageOf(name, type, reach), users)]),
    ),
  };
}

function settled(type: TypeDefinition, usage: TypeDefinition["usage"], users: ReadonlySet<string>): TypeDefinition {
  const usedBy = type.usedBy.filter((user) => users.has(user));
  return usage === type.usage && usedBy.length === type.usedBy.length ? type : { ...type, usage, usedBy };
}

/** Types that are there because a member names them. */
function onlyNames(spec: Spec, isNoted: (type: string) => boolean): Set<string> {
  const bare = Object.entries(spec.types).filter(([name, type]) => type.defined === false && !isNoted(name));
  if (bare.length === 0) return new Set();
  const named = namedIn(spec);
  return new Set(bare.flatMap(([name]) => (named.has(name) ? [name] : [])));
}

/** Specs of several releases share most of their members. */
const typesIn = rememberedOf(directTypes);

function namedIn({ actions, types, protocol }: Spec): Set<string> {
  return new Set([
    ...Object.values(actions).flatMap((action) => [
      ...sent(action),
      ...answered(action),
      ...typesIn(action.filters ?? NONE),
    ]),
    ...Object.values(types).flatMap((type) => typesIn(type.members)),
    ...Object.values(protocol.commonParameters ?? {}).flatMap(typesIn),
  ]);
}

const NONE: readonly never[] = [];
const sent = ({ input = NONE }: Action): readonly string[] => typesIn(input);
const answered = ({ output = NONE }: Action): readonly string[] => typesIn(output);

interface Reach {
  readonly input: ReadonlySet<string>;
  readonly output: ReadonlySet<string>;
}

function reachOf(actions: readonly Action[], types: Spec["types"]): Reach {
  const namedBy = new Map(Object.entries(types).map(([name, { members }]) => [name, typesIn(members)]));
  const from = (names: readonly string[]): ReadonlySet<string> => reachedFrom(names, (name) => namedBy.get(name) ?? []);
  return { input: from(actions.flatMap(sent)), output: from(actions.flatMap(answered)) };
}

/** Of a type that nothing reaches, what its page says. */
function usageOf(name: string, { usage }: TypeDefinition, { input, output }: Reach): TypeDefinition["usage"] {
  if (!input.has(name) && !output.has(name)) return usage;
  return input.has(name) ? (output.has(name) ? "both" : "input") : "output";
}
