/**
 * What stood under one name and what stands under another, both of one list -> how likely they are the same thing, 0 to 1, and why.
 * Names count for about half; the rest is what the spec says of both. Undefined where the names speak of two things.
 */
import type { Action, EnumValue, Filter, Member, TypeDefinition, TypeExpression } from "../../4-spec/spec.js";
import { compareNames, type Likeness, type Name, startAlike } from "./compare-names.js";
import { isSame } from "../is-same.js";
import type { relateTypes } from "../ways/relate-types.js";
import type { RenameReason } from "./rename-reasons.js";

/** One item that a list lost or gained. */
export interface Named {
  readonly name: string;
  readonly parsed: Name;
  readonly value: unknown;
  /** How many items that stayed stand before it; undefined where the order of the list says nothing. */
  readonly gap: number | undefined;
}

export interface Score {
  readonly score: number;
  readonly reasons: readonly RenameReason[];
}

/** Points that a piece of evidence gives, and what it is called; some count without a word. */
type Evidence = readonly [points: number, reason?: RenameReason | undefined];

interface Scale {
  /** What the likeness of the names gives at most. */
  readonly name: number;
  evidence(before: unknown, after: unknown, relate: Relate): readonly Evidence[];
  readonly place: number;
}

/** Two types, each of its spec. */
export type Relate = (before: TypeExpression, after: TypeExpression) => ReturnType<typeof relateTypes>;

export type ListKind = "members" | "filters" | "values" | "types" | "actions";

const SCALES: Readonly<Record<ListKind, Scale>> = {
  members: { name: 0.5, place: 0.1, evidence: (old, now, relate) => ofMembers(old as Member, now as Member, relate) },
  filters: { name: 0.55, place: 0.15, evidence: (old, now, relate) => ofFilters(old as Filter, now as Filter, relate) },
  values: { name: 0.7, place: 0.15, evidence: (old, now) => ofValues(old as EnumValue, now as EnumValue) },
  types: { name: 0.4, place: 0, evidence: (old, now) => [ofParts(partsOf("types", old), partsOf("types", now), 0.6)] },
  actions: { name: 0.5, place: 0, evidence: (old, now) => ofActions(old as Action, now as Action) },
};

export function scoreRename(kind: ListKind, before: Named, after: Named, relate: Relate): Score | undefined {
  const found = compareNames(before.parsed, after.parsed);
  if (found === undefined) return undefined;
  const likeness: Likeness = kind !== "actions" || startAlike(before.parsed, after.parsed) ? found : { score: 0 };
  const { name, place, evidence } = SCALES[kind];
  const isSamePlace = before.gap !== undefined && before.gap === after.gap;
  const all: readonly Evidence[] = [
    [name * likeness.score, likeness.reason],
    ...evidence(before.value, after.value, relate),
    ...(isSamePlace ? [[place, "same-place"] as const] : []),
  ];
  const score = all.reduce((sum, [points]) => sum + points, 0);
  return {
    score: Math.round(Math.min(1, score) * 100) / 100,
    reasons: all.flatMap(([points, reason]) => (points > 0 && reason !== undefined ? [reason] : [])),
  };
}

function ofMembers(before: Member, after: Member, relate: Relate): Evidence[] {
  const type = relate(before.type, after.type);
  const [old, now] = [before.constraints, after.constraints];
  return [
    type === "same" ? [0.2, "same-type"] : [type === "changed" ? 0 : 0.1],
    (before.required ?? false) === (after.required ?? false) ? [0.05, "same-required"] : [0],
    old === undefined && now === undefined ? [0.05] : isSame(old, now) ? [0.1, "same-constraints"] : [0],
  ];
}

function ofFilters(before: Filter, after: Filter, relate: Relate): Evidence[] {
  return [
    relate(before.type, after.type) === "same" ? [0.2, "same-type"] : [0],
    before.enum !== undefined && isSame(before.enum, after.enum) ? [0.1, "same-values"] : [0],
  ];
}

function ofValues(before: EnumValue, after: EnumValue): Evidence[] {
  return [before.label !== undefined && before.label === after.label ? [0.15, "same-label"] : [0]];
}

function ofActions(before: Action, after: Action): Evidence[] {
  const isSameHttp = before.http !== undefined && isSame(before.http, after.http);
  return [ofParts(partsOf("actions", before), partsOf("actions", after), 0.5), isSameHttp ? [0.3, "same-http"] : [0]];
}

/** Of what holds few members, or none, that they are the same says little. */
function ofParts(before: ReadonlySet<string>, after: ReadonlySet<string>, points: number): Evidence {
  const size = Math.max(before.size, after.size);
  if (size === 0) return [points / 2];
  const common = [...after].filter((own) => before.has(own)).length;
  const share = common / (before.size + after.size - common);
  const weight = points * share * Math.min(1, size / 3);
  return share === 1 ? [weight, "same-members"] : share >= 0.5 ? [weight, "most-members"] : [weight];
}

/** What an action or a type is made of: lists, names and kinds of its members. */
export function partsOf(kind: ListKind, value: unknown): ReadonlySet<string> {
  const partsOfList = (list: string, members: readonly Member[] = []): string[] =>
    members.map(({ name, type }) => `${list}.${name} ${type.kind}`);
  if (kind === "types") return new Set(partsOfList("members", (value as TypeDefinition).members));
  if (kind !== "actions") return new Set();
  const { input, output } = value as Action;
  return new Set([...partsOfList("input", input), ...partsOfList("output", output)]);
}
