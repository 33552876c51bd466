/**
 * Releases -> when actions, types and their members came and went, as far as the notes tell. A name that a note deletes
 * and none adds again, yet stands on a page today, is unknown from the deletion on: it is reported.
 */
import type { SpecContext } from "./context.js";
import { pathOf } from "./merge-changes.js";
import type { Action, Lifetime, Member, Release, TypeDefinition } from "./spec.js";

type Event = { added: number } | { deleted: number };

/** Events by path: `RunInstances`, `RunInstances.input.X`, `type:Placement`, `type:Placement.X`; oldest first. */
function readLifetimes(history: readonly Release[]): Map<string, Lifetime> {
  const events = new Map<string, Event[]>();
  for (const release of [...history].sort((a, b) => a.release - b.release)) {
    for (const change of release.changes) {
      const [, verb = ""] = /-(\w+)$/.exec(change.kind) ?? [];
      if (verb === "modified") continue;
      const event: Event = verb === "deleted" ? { deleted: release.release } : { added: release.release };
      for (const path of change.names.map((name) => pathOf(change, name)))
        events.set(path, [...(events.get(path) ?? []), event]);
    }
  }
  return events;
}

export function withLifetimes(
  actions: ReadonlyMap<string, Action>,
  types: ReadonlyMap<string, TypeDefinition>,
  history: readonly Release[],
  { report }: SpecContext,
): { actions: Map<string, Action>; types: Map<string, TypeDefinition> } {
  const events = readLifetimes(history);
  const lived = (path: string, current: boolean): { lifetime?: Lifetime } => {
    const own = events.get(path);
    const last = own?.[own.length - 1];
    if (current && last && "deleted" in last) report.add("spec/history-gap", { name: path, release: last.deleted });
    return own ? { lifetime: own } : {};
  };
  const members = (path: string, own: readonly Member[]): Member[] =>
    own.map((member) => ({ ...member, ...lived(`${path}.${member.name}`, true) }));
  return {
    actions: new Map(
      [...actions].map(([name, action]) => [
        name,
        {
          ...action,
          ...lived(name, action.status !== "obsolete"),
          ...(action.input ? { input: members(`${name}.input`, action.input) } : {}),
          ...(action.output ? { output: members(`${name}.output`, action.output) } : {}),
        },
      ]),
    ),
    types: new Map(
      [...types].map(([name, type]) => [
        name,
        { ...type, ...lived(`type:${name}`, type.defined !== false), members: members(`type:${name}`, type.members) },
      ]),
    ),
  };
}
