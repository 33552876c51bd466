/**
 * The lists of a service -> those of a release: groups that list one of its actions, error codes that one of its actions names,
 * releases up to it. What today's spec lists without naming an action stays.
 */
import type { Action, ErrorCase, ErrorDefinition, Spec } from "../4-spec/spec.js";

export function cutLists(
  spec: Spec,
  actions: ReadonlyMap<string, Action>,
  release: number,
): Pick<Spec, "errors" | "groups" | "history"> {
  const [before, now] = [Object.values(spec.actions), [...actions.values()]];
  const groups = spec.groups?.filter((group) => isListed(group, now) || !isListed(group, before));
  const gone = new Set(before.flatMap((action) => action.errors ?? []));
  for (const action of now) for (const code of action.errors ?? []) gone.delete(code);
  return {
    ...(groups && groups.length > 0 ? { groups } : {}),
    errors: Object.fromEntries(
      Object.entries(spec.errors)
        .filter(([code, error]) => error.common || !gone.has(code))
        .map(([code, error]) => [code, cutError(error, actions)]),
    ),
    history: spec.history.filter((own) => own.release <= release),
  };
}

function isListed(group: string, actions: readonly Action[]): boolean {
  return actions.some((action) => action.group === group && action.status !== "obsolete");
}

/** Readings that are documented for other actions only go. */
function cutError(error: ErrorDefinition, actions: ReadonlyMap<string, Action>): ErrorDefinition {
  const { cases, ...rest } = error;
  if (!cases?.some((own) => own.actions?.some((name) => !actions.has(name)))) return error;
  const kept = cases.flatMap(({ actions: named, ...reading }): ErrorCase[] => {
    const own = named?.filter((name) => actions.has(name));
    return own?.length === 0 ? [] : [{ ...reading, ...(own ? { actions: own } : {}) }];
  });
  return kept.length > 0 ? { ...rest, cases: kept } : rest;
}
