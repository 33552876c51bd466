/**
 * Two lists -> which item of one is which of the other. Items with names are matched by them; of several of one name those that are
 * the same, then the others in order. Items without names are matched by being the same, in order, and those that stand between the
 * same ones by their place there.
 */
import { isSame } from "../is-same.js";

interface Item<T> {
  /** The second of a name is `name#2`; without names, the place. */
  readonly name: string;
  /** As it is named in the list; empty without names. */
  readonly base: string;
  readonly index: number;
  readonly value: T;
}

export interface Pair<T> {
  readonly name: string;
  readonly before?: Item<T>;
  readonly after?: Item<T>;
}

export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: ((item: T) => string) | undefined,
  renamed: (name: string, index: number) => string | undefined,
): Pair<T>[] {
  if (nameOf === undefined) return alignItems(before, after);
  const [old, now] = [named(before, nameOf), named(after, nameOf)];
  const [byName, open] = [new Map(now.map((item) => [item.name, item])), new Set(now)];
  const twins = findTwins(old, now);
  for (const item of twins.values()) open.delete(item);
  const take = (item: Item<T> | undefined): Item<T> | undefined => (item && open.delete(item) ? item : undefined);
  const pairs = old.map((item): Pair<T> => {
    const wanted = renamed(item.name, item.index);
    const own = [wanted, item.name].map((name) => (name === undefined ? undefined : byName.get(name)));
    const found = twins.get(item) ?? take(own[0]) ?? take(own[1]) ?? take(leftOf(item, open, byName));
    return { name: item.name, before: item, ...(found ? { after: found } : {}) };
  });
  return [...pairs, ...[...open].map((item): Pair<T> => ({ name: item.name, after: item }))];
}

function named<T>(items: readonly T[], nameOf: (item: T) => string): Item<T>[] {
  const counts = new Map<string, number>();
  return items.map((value, index) => {
    const base = nameOf(value);
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return { name: count === 1 ? base : `${base}#${count}`, base, index, value };
  });
}

const isNumbered = ({ name, base }: Item<unknown>): boolean => name !== base;

/** Of names that stand several times, the items that are the same on both sides. */
function findTwins<T>(old: readonly Item<T>[], now: readonly Item<T>[]): Map<Item<T>, Item<T>> {
  const twins = new Map<Item<T>, Item<T>>();
  const several = new Set([...old, ...now].filter(isNumbered).map(({ base }) => base));
  const open = new Set(now.filter(({ base }) => several.has(base)));
  for (const item of old.filter(({ base }) => several.has(base))) {
    const twin = [...open].find(({ base, value }) => base === item.base && isSame(value, item.value));
    if (twin && open.delete(twin)) twins.set(item, twin);
  }
  return twins;
}

/** Where its own place among those of its name is taken, the first that is left. */
function leftOf<T>(
  item: Item<T>,
  open: ReadonlySet<Item<T>>,
  byName: ReadonlyMap<string, Item<T>>,
): Item<T> | undefined {
  const isOne = !isNumbered(item) && !byName.has(`${item.base}#2`);
  return isOne ? undefined : [...open].find(({ base }) => base === item.base);
}

/** The longest run of same items, and what stands between them. */
function alignItems<T>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const item = (list: readonly T[], index: number): Item<T> => ({
    name: String(index),
    base: "",
    index,
    value: list[index] as T,
  });
  const pairs: Pair<T>[] = [];
  const between = (from: readonly [number, number], to: readonly [number, number]): void => {
    const [removed, added] = [to[0] - from[0], to[1] - from[1]];
    for (let i = 0; i < Math.max(removed, added); i++) {
      const old = i < removed ? { before: item(before, from[0] + i) } : {};
      const now = i < added ? { after: item(after, from[1] + i) } : {};
      pairs.push({ name: String((i < removed ? from[0] : from[1]) + i), ...old, ...now });
    }
  };
  let last: readonly [number, number] = [0, 0];
  for (const [old, now] of longestCommon(before, after)) {
    between(last, [old, now]);
    pairs.push({ name: String(old), before: item(before, old), after: item(after, now) });
    last = [old + 1, now + 1];
  }
  between(last, [before.length, after.length]);
  return pairs;
}

/** Places of the longest common subsequence; what is the same at both ends is not counted again. */
function longestCommon(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shortest - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const start = Array.from({ length: head }, (_, i): [number, number] => [i, i]);
  const end = Array.from({ length: tail }, (_, i): [number, number] => [
    before.length - tail + i,
    after.length - tail + i,
  ]);
  const middle = commonBetween(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [...start, ...middle.map(([a, b]): [number, number] => [a + head, b + head]), ...end];
}

/** Lists that differ all over and are longer than any page has are compared place by place. */
const MOST_PAIRS = 1_000_000;

function commonBetween(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] = isSame(before[i], after[j])
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1));
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (isSame(before[i], after[j])) common.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return common;
}
