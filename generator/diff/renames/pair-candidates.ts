/**
 * What a list lost and what it gained -> the pairs that are worth a closer look: all of them, or, where that would be very many, for
 * each lost item at most twenty that share a word, the beginning or end of one, or all their members with it, the rarest first.
 */
import { type ListKind, type Named, partsOf } from "./score-renames.js";

const MOST_PAIRS = 40_000;
const MOST_OF_ONE = 20;

export function pairCandidates<T extends Named>(kind: ListKind, lost: readonly T[], gained: readonly T[]): [T, T][] {
  if (lost.length * gained.length <= MOST_PAIRS) return lost.flatMap((old) => gained.map((now): [T, T] => [old, now]));
  const known = new Map<string, T[]>();
  for (const item of gained)
    for (const key of keysOf(kind, item)) {
      const items = known.get(key) ?? [];
      known.set(key, items);
      items.push(item);
    }
  return lost.flatMap((old) => [...nearest(kind, old, known)].map((now): [T, T] => [old, now]));
}

function nearest<T extends Named>(kind: ListKind, old: T, known: ReadonlyMap<string, readonly T[]>): Set<T> {
  const lists = [...keysOf(kind, old)].map((key) => known.get(key) ?? []).sort((a, b) => a.length - b.length);
  const found = new Set<T>();
  for (const list of lists)
    for (const item of list) {
      if (found.size === MOST_OF_ONE) return found;
      found.add(item);
    }
  return found;
}

function keysOf(kind: ListKind, { parsed, value }: Named): Set<string> {
  const { words, sorted, flat } = parsed;
  const ends = words.filter((word) => word.length > 4).flatMap((word) => [word.slice(0, 4), word.slice(-4)]);
  const parts = [...partsOf(kind, value)].sort().join();
  return new Set([`flat ${flat}`, `sorted ${sorted}`, ...words, ...ends, ...(parts === "" ? [] : [parts])]);
}
