// The ways of the changes between two specs of one action, for the tests of them.
import type { Action, Condition, Constraints, Member, MemberRule, Spec } from "../../generator/4-spec/spec.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { findWay } from "../../generator/diff/ways/find-ways.js";
import { kindOfFact } from "../../generator/diff/kind-of-fact.js";
import { createPlaces } from "../../generator/diff/ways/places.js";
import { renamedBy } from "../../generator/diff/renames/renames.js";
import type { Kind } from "../../generator/diff/rules/registry.js";

/** The members of its request, or also the rules across them. */
export type Side = readonly Member[] | Pick<Action, "input" | "rules">;

export function specOf(side: Side): Spec {
  const action: Action = { status: "current", output: [], errors: [], ...("length" in side ? { input: side } : side) };
  const protocol = { kind: "tencent-v3" } as const;
  const head = { specVersion: 1, vendor: "tencent", service: "tea", languages: ["en"], protocol } as const;
  return { ...head, actions: { BrewTea: action }, types: {}, errors: {}, history: [] };
}

/** The ways of all changes of a kind, in the order of the walk. */
export function waysOf(
  kind: Kind,
  before: Side,
  after: Side,
  renames: Readonly<Record<string, string>> = {},
): string[] {
  const [old, now] = [specOf(before), specOf(after)];
  const changes = compareSpecs(old, now, renamedBy(new Map(Object.entries(renames))));
  const sides = { before: old, after: now, places: createPlaces(old, changes) };
  return changes.filter((own) => kindOfFact(own) === kind).map((own) => findWay(kind, own, sides));
}

export const grams = (type: Member["type"], constraints?: Constraints): readonly Member[] => [
  { name: "Grams", type, ...(constraints ? { constraints } : {}) },
];

export const text = { kind: "string" } as const;

export const kind = (...values: string[]): Member => ({
  name: "Kind",
  type: text,
  constraints: { enum: values.map((value) => ({ value })) },
});

export const cold: Member = { name: "Cold", type: { kind: "boolean" } };

export const milk = (requiredWhen: readonly Condition[] = [], more: Partial<Member> = {}): Member => ({
  name: "Milk",
  type: text,
  ...more,
  ...(requiredWhen.length > 0 ? { constraints: { requiredWhen } } : {}),
});

export const is = (...values: string[]): Condition => ({ member: "Kind", is: values });

export const given = (member: string, present = true): Condition => ({ member, present });

export const rule = (own: MemberRule["kind"], ...members: string[]): MemberRule => ({ kind: own, members });
/** `A!` must be given. */
export const named = (...names: string[]): readonly Member[] =>
  names.map((own) => ({ name: own.replace("!", ""), type: text, ...(own.endsWith("!") ? { required: true } : {}) }));
