/**
 * What stands around a change: the objects and lists of the old spec and the new. All steps are those of the old spec; what stands
 * there now is worked out from the changes, since names and places in lists may differ.
 */
import type { Constraints, Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import { applyTo } from "../walk/apply-changes.js";
import type { Change, Step } from "../change.js";

export interface Places {
  old(at: readonly Step[]): unknown;
  /** What changes stand deeper than one step below is not looked at. */
  now(at: readonly Step[]): unknown;
  /** Changes of what stands directly in an object or a list. */
  changesIn(at: readonly Step[]): readonly Change[];
}

export function createPlaces(before: Spec, changes: readonly Change[]): Places {
  let index: Map<string, Change[]> | undefined;
  const changesIn = (at: readonly Step[]): readonly Change[] => {
    index ??= indexByHolder(changes);
    return index.get(keyOf(at)) ?? [];
  };
  const old = (at: readonly Step[]): unknown => at.reduce<unknown>(enter, before);
  const now = (at: readonly Step[]): unknown =>
    applyTo(
      old(at),
      changesIn(at).map((change) => ({ ...change, at: change.at.slice(-1) })),
    );
  return { old, now, changesIn };
}

function indexByHolder(changes: readonly Change[]): Map<string, Change[]> {
  const index = new Map<string, Change[]>();
  for (const change of changes) {
    const key = keyOf(change.at.slice(0, -1));
    const known = index.get(key);
    if (known) known.push(change);
    else index.set(key, [change]);
  }
  return index;
}

function keyOf(at: readonly Step[]): string {
  return JSON.stringify(at.map((step) => (typeof step === "object" ? [step.item] : step)));
}

function enter(value: unknown, step: Step): unknown {
  const key = typeof step === "object" ? String(step.index) : step;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** Where the member stands whose constraint changed. */
export function memberAt(at: readonly Step[]): readonly Step[] {
  return at.slice(0, at.lastIndexOf("constraints"));
}

/** The member whose constraint changed, as it was. */
export function memberOf(at: readonly Step[], places: Places): Partial<Member> {
  return (places.old(memberAt(at)) ?? {}) as Partial<Member>;
}

/** What the value is that a constraint is about, as it was: of a list, its items. */
export function innermostType(at: readonly Step[], places: Places): TypeExpression | undefined {
  let { type } = memberOf(at, places);
  while (type?.kind === "array" || type?.kind === "map") type = type.of;
  return type;
}

/** The limits that hold a changed one, as they were and as they are. */
export function limitsAround(at: readonly Step[], places: Places): { before: Constraints; after: Constraints } {
  const holder = at.slice(0, at.length - 1);
  return {
    before: (places.old(holder) ?? {}) as Constraints,
    after: (places.now(holder) ?? {}) as Constraints,
  };
}
