/**
 * A name in, its words out: camel-case humps, runs of capitals, digits, what stands between dots and underscores. A hump is a range
 * of the name. `DescribeIPv6.Quota2` has Describe, I, Pv, 6, Quota, 2.
 */
export type Range = readonly [start: number, end: number];

/** Of names beyond any that people write the end is one hump: matching stays cheap. */
const MOST = 24;

export function humpsOf(name: string): readonly Range[] {
  const humps: Range[] = [];
  for (const found of name.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{Lo}+/gu)) {
    if (humps.length === MOST) return [...humps.slice(0, -1), [humps[MOST - 1]?.[0] ?? 0, name.length]];
    humps.push([found.index, found.index + found[0].length]);
  }
  return humps;
}

/** Lower case, letter by letter: a place in the result is the place in the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (sign) => sign.toLowerCase());
}
