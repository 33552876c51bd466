/**
 * The parts that the walk of compare-specs.ts is put together from. A comparer is given what stands at one place before and after,
 * at least one of them, and writes down each change. None of them knows what a change means.
 */
import type { Change, ItemStep, Step } from "../change.js";
import { isSame } from "../is-same.js";
import { matchItems, type Pair } from "./match-items.js";

interface Place {
  readonly fact: string;
  readonly at: readonly Step[];
  readonly walk: Walk;
}

/** What lasts for the whole walk. */
export interface Walk {
  readonly changes: Change[];
  /** The new name of an item that a user says was renamed; undefined for all others. */
  renamed(at: readonly Step[]): string | undefined;
}

export type Comparer<T> = (before: T | undefined, after: T | undefined, place: Place) => void;

/** A comparer for each field: one that the model gains and nothing compares does not compile. */
export type Fields<T> = { readonly [Key in keyof T]-?: Comparer<NonNullable<T[Key]>> };

/** The value as a whole, whatever it holds. */
export const whole: Comparer<unknown> = (before, after, { fact, at, walk }) => {
  if (before === undefined) walk.changes.push({ what: "added", fact, at, after });
  else if (after === undefined) walk.changes.push({ what: "removed", fact, at, before });
  else if (!isSame(before, after)) walk.changes.push({ what: "changed", fact, at, before, after });
};

/** A name by which items are matched: where it differs, it is another item. */
export const name: Comparer<string> = () => undefined;

/** Field by field; as a whole where one side has none. Keys that extend the format are compared as they are. */
export function object<T extends object>(kind: string, fields: Fields<T>): Comparer<T> {
  const entries = Object.entries(fields).map(([key, compare]) => {
    return { key, compare: compare as Comparer<unknown>, fact: `${kind}.${key}` };
  });
  return (before, after, place) => {
    if (before === undefined || after === undefined) return whole(before, after, place);
    const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
    for (const { key, compare, fact } of entries)
      if (!isSame(old[key], now[key])) compare(old[key], now[key], { fact, at: [...place.at, key], walk: place.walk });
    for (const key of extensionsOf(old, now))
      whole(old[key], now[key], { fact: `${kind}.x`, at: [...place.at, key], walk: place.walk });
  };
}

function extensionsOf(old: object, now: object): readonly string[] {
  const keys = [old, now].flatMap((own) => Object.keys(own).filter((key) => key.startsWith("x-")));
  return keys.length < 2 ? keys : [...new Set(keys)];
}

/** An object keyed by name. */
export function record<T>(compare: Comparer<T>): Comparer<Readonly<Record<string, T>>> {
  return (before = {}, after = {}, place) => {
    const known = new Set<string>();
    for (const key of Object.keys(before)) {
      const at = [...place.at, key];
      const wanted = place.walk.renamed(at);
      const now = wanted !== undefined && Object.hasOwn(after, wanted) ? wanted : key;
      if (now !== key) place.walk.changes.push({ what: "renamed", fact: place.fact, at, before: key, after: now });
      known.add(now);
      const other = Object.hasOwn(after, now) ? after[now] : undefined;
      if (!isSame(before[key], other)) compare(before[key], other, { ...place, at });
    }
    for (const key of Object.keys(after))
      if (!known.has(key)) compare(undefined, after[key], { ...place, at: [...place.at, key] });
  };
}

/** A list; its items are matched by what `nameOf` gives, and without it by being the same or standing between the same. */
export function list<T>(compare: Comparer<T>, nameOf?: (item: T) => string): Comparer<readonly T[]> {
  return (before, after, place) => {
    if (before === undefined || after === undefined) return whole(before, after, place);
    const renamed = (item: string, index: number): string | undefined =>
      place.walk.renamed([...place.at, { item, index }]);
    const pairs = matchItems(before, after, nameOf, renamed);
    for (const pair of pairs) compareItems(pair, compare, place);
    compareOrder(pairs, place);
  };
}

/** A list that says nothing when it is empty: the same as none. */
export function listOrNone<T>(compare: Comparer<T>, nameOf?: (item: T) => string): Comparer<readonly T[]> {
  const compareLists = list(compare, nameOf);
  return (before = [], after = [], place) => compareLists(before, after, place);
}

function compareItems<T>({ name: item, before, after }: Pair<T>, compare: Comparer<T>, place: Place): void {
  if (before?.base === after?.base && isSame(before?.value, after?.value)) return;
  const step: ItemStep = { item: before?.name ?? item, index: (before ?? after)?.index ?? 0 };
  const at = [...place.at, step];
  if (before !== undefined && after !== undefined && before.base !== after.base)
    place.walk.changes.push({ what: "renamed", fact: place.fact, at, before: before.base, after: after.base });
  compare(before?.value, after?.value, { ...place, at });
}

function compareOrder(pairs: readonly Pair<unknown>[], { fact, at, walk }: Place): void {
  const stayed = pairs.flatMap(({ name: item, before, after }) =>
    before === undefined || after === undefined ? [] : [{ item, old: before.index, now: after.index }],
  );
  // Pairs come in the old order.
  if (stayed.every(({ now }, i) => i === 0 || now > (stayed[i - 1]?.now ?? 0))) return;
  const moved = [...stayed].sort((a, b) => a.now - b.now);
  const names = (own: typeof stayed): string[] => own.map(({ item }) => item);
  const order = moved.map(({ old }) => old);
  walk.changes.push({ what: "reordered", fact, at, before: names(stayed), after: names(moved), order });
}
