/**
 * The lists of a service -> those of a release: groups that list one of its actions, error codes that one of its actions names,
 * releases up to it. What today's spec lists without naming an action stays.
 */
import type { Action, ErrorCase, ErrorDefinition, Spec } from "../4-spec/spec.js";

type Actions = ReadonlyMap<string, Action>;

/** At any release: which actions name a code is found once. */
export function cutLists(
  spec: Spec,
): (actions: Actions, release: number) => Pick<Spec, "errors" | "groups" | "history"> {
  const holders = new Map<string, string[]>();
  for (const [name, { errors = [] }] of Object.entries(spec.actions))
    for (const code of errors) holders.set(code, [...(holders.get(code) ?? []), name]);
  const before = Object.values(spec.actions);
  const untold = new Set(spec.groups?.filter((group) => !isListed(group, before)));
  const cut = new Map<string, Pick<Spec, "errors" | "groups">>();
  const listsOf = (actions: Actions): Pick<Spec, "errors" | "groups"> => {
    const now = [...actions.values()];
    const groups = spec.groups?.filter((group) => untold.has(group) || isListed(group, now));
    const isGone = (code: string): boolean => holders.get(code)?.some((name) => actions.has(name)) === false;
    return {
      ...(groups && groups.length > 0 ? { groups } : {}),
      errors: Object.fromEntries(
        Object.entries(spec.errors)
          .filter(([code, error]) => error.common || !isGone(code))
          .map(([code, error]) => [code, cutError(error, actions)]),
      ),
    };
  };
  return (actions, release) => {
    // Groups depend on what is obsolete, too.
    const key = JSON.stringify([...actions].map(([name, { status }]) => [name, status]));
    const lists = cut.get(key) ?? listsOf(actions);
    cut.set(key, lists);
    return { ...lists, history: spec.history.filter((own) => own.release <= release) };
  };
}

function isListed(group: string, actions: readonly Action[]): boolean {
  return actions.some((action) => action.group === group && action.status !== "obsolete");
}

/** Readings that are documented for other actions only go. */
function cutError(error: ErrorDefinition, actions: Actions): ErrorDefinition {
  const { cases, ...rest } = error;
  if (!cases?.some((own) => own.actions?.some((name) => !actions.has(name)))) return error;
  const kept = cases.flatMap(({ actions: named, ...reading }): ErrorCase[] => {
    const own = named?.filter((name) => actions.has(name));
    return own?.length === 0 ? [] : [{ ...reading, ...(own ? { actions: own } : {}) }];
  });
  return kept.length > 0 ? { ...rest, cases: kept } : rest;
}
