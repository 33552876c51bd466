/**
 * What one list lost and gained -> pairs that may be one thing under another name, the likeliest first, each item in one pair at
 * most: `{from: "type:Disk.Size", to: "SizeGb"}`, as renames.ts reads them. Nothing is renamed by it: a user confirms.
 * Lists of which very much came and went are searched by the words of the names, and no longer pair by pair.
 */
import type { EnumValue, Member, Spec } from "../../4-spec/spec.js";
import { compareAscii } from "../../support/text.js";
import type { Change, Step } from "../change.js";
import { parseName } from "./compare-names.js";
import { pairCandidates } from "./pair-candidates.js";
import { printPath } from "../print-path.js";
import type { RenameReason } from "./rename-reasons.js";
import { hasName } from "./renames.js";
import { relateTypes } from "../ways/relate-types.js";
import { type ListKind, type Named, type Relate, type Score, scoreRename } from "./score-renames.js";

export interface RenameCandidate {
  /** Path in the old spec. */
  readonly from: string;
  /** The last name in the new one. */
  readonly to: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly RenameReason[];
}

/** Below it a pair is not told. Two members of one type, in one place, with names that have nothing in common, stay below it. */
export const LEAST_SCORE = 0.6;

const LISTS: Readonly<Record<string, ListKind>> = {
  "Spec.actions": "actions",
  "Spec.types": "types",
  "Action.input": "members",
  "Action.output": "members",
  "TypeDefinition.members": "members",
  "StructType.members": "members",
  "Variant.members": "members",
  "Protocol.commonParameters": "members",
  "Action.filters": "filters",
  "Constraints.enum": "values",
  "Filter.enum": "values",
};

export function findRenames(before: Spec, after: Spec, changes: readonly Change[]): RenameCandidate[] {
  const relate: Relate = (old, now) => relateTypes(old, now, before.types, after.types);
  const pairs = listsOf(changes).flatMap(({ kind, lost, gained }) => {
    const scored = pairCandidates(kind, lost, gained).flatMap(([old, now]): Pair[] => {
      const score = scoreRename(kind, old, now, relate);
      return score === undefined || score.score < LEAST_SCORE ? [] : [{ old, now, ...score }];
    });
    return chooseBest(scored);
  });
  return pairs
    .map(({ old, now, score, reasons }): RenameCandidate => ({ from: old.path, to: now.name, score, reasons }))
    .sort((a, b) => b.score - a.score || compareAscii(a.from, b.from));
}

interface Item extends Named {
  readonly path: string;
  /** Place in its list; 0 in records, whose order is that of the names. */
  readonly index: number;
}

interface Pair extends Score {
  readonly old: Item;
  readonly now: Item;
}

/** Of pairs that are as likely, the one whose items stand nearer to each other. */
function chooseBest(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Item>();
  const distance = ({ old, now }: Pair): number => Math.abs(old.index - now.index);
  return [...pairs]
    .sort(
      (a, b) =>
        b.score - a.score ||
        distance(a) - distance(b) ||
        compareAscii(a.old.name, b.old.name) ||
        compareAscii(a.now.name, b.now.name),
    )
    .filter(({ old, now }) => {
      if (taken.has(old) || taken.has(now)) return false;
      taken.add(old).add(now);
      return true;
    });
}

interface List {
  readonly kind: ListKind;
  readonly lost: readonly Item[];
  readonly gained: readonly Item[];
}

/** The lists that lost something and gained something. */
function listsOf(changes: readonly Change[]): List[] {
  const lists = new Map<string, { kind: ListKind; lost: Change[]; gained: Change[] }>();
  for (const change of changes) {
    const kind = LISTS[change.fact];
    if (kind === undefined || !isNamed(change)) continue;
    const key = printPlace(change.at.slice(0, -1));
    const list = lists.get(key) ?? { kind, lost: [], gained: [] };
    lists.set(key, list);
    if (change.what === "removed") list.lost.push(change);
    if (change.what === "added") list.gained.push(change);
  }
  return [...lists.values()]
    .filter(({ lost, gained }) => lost.length > 0 && gained.length > 0)
    .map(({ kind, lost, gained }) => ({ kind, lost: itemsOf(lost), gained: itemsOf(gained) }));
}

/** An item itself, not its list, with a name that a user can confirm: not a number, and not the second of one name. */
function isNamed({ fact, at, before, after }: Change): boolean {
  const step = at[at.length - 1];
  if (typeof step !== "object") return fact === "Spec.actions" || fact === "Spec.types";
  const { name, value } = (before ?? after) as Partial<Member & EnumValue>;
  return hasName(at) && step.item === (typeof value === "string" ? JSON.stringify(value) : name);
}

function itemsOf(changes: readonly Change[]): Item[] {
  const ordered = changes.map((change) => ({ change, index: indexOf(change.at) })).sort((a, b) => a.index - b.index);
  return ordered.map(({ change, index }, i): Item => {
    const step = change.at[change.at.length - 1];
    const name = typeof step === "object" ? step.item : (step ?? "");
    // Those before it that came or went do not count.
    const gap = typeof step === "object" ? index - i : undefined;
    return {
      name,
      parsed: parseName(name),
      value: change.before ?? change.after,
      gap,
      path: printPath(change.at),
      index,
    };
  });
}

function indexOf(at: readonly Step[]): number {
  const step = at[at.length - 1];
  return typeof step === "object" ? step.index : 0;
}

function printPlace(at: readonly Step[]): string {
  return JSON.stringify(at.map((step) => (typeof step === "object" ? step.index : step)));
}
