/**
 * How well a name fits what was typed: the tier, how much of the name is left over, and what to mark. The one place that says what
 * is better than what; the first tier that fits counts. Pure.
 */
import { fold, humpsOf, type Range } from "./humps.js";
import { letterMask } from "./letters.js";
import { matchHumps } from "./match-humps.js";
import type { Query } from "./query.js";

/** Best first. Words that stand in notes, and names with slips, are found elsewhere. */
export const TIERS = {
  exact: 0,
  begins: 1,
  /** `DesIns`, `RI`: every hump of the name is named. */
  allHumps: 2,
  /** The first humps, none left out; the beginning of a name, where capitals were typed and it has none. */
  firstHumps: 3,
  /** A later hump, or several, literally. */
  laterWord: 4,
  /** Each of several words begins a hump, in any order. */
  words: 5,
  /** Humps left out in between. */
  someHumps: 6,
  inside: 7,
  text: 8,
  near: 9,
  nearText: 10,
} as const;

export interface Name {
  readonly text: string;
  readonly folded: string;
  readonly humps: readonly Range[];
  readonly letters: number;
}

export interface NameMatch {
  readonly tier: number;
  /** How much of the name was not asked for: less is better. */
  readonly rest: number;
  readonly marks: readonly Range[];
}

export function nameOf(text: string): Name {
  const folded = fold(text);
  return { text, folded, humps: humpsOf(text), letters: letterMask(folded) };
}

export function matchName(query: Query, name: Name): NameMatch | undefined {
  if ((query.letters & ~name.letters) !== 0 || query.joined === "") return undefined;
  return (
    begins(query, name) ??
    humpsInOrder(query, name) ??
    laterWord(query, name) ??
    words(query, name) ??
    rest(query, name)
  );
}

function begins(query: Query, { text, folded, humps }: Name): NameMatch | undefined {
  const typed = folded.startsWith(query.text) ? query.text : query.joined;
  if (!folded.startsWith(typed)) return undefined;
  const marks: Range[] = [[0, typed.length]];
  if (folded.length === typed.length)
    return { tier: TIERS.exact, rest: typed === query.joined && text !== query.written ? 1 : 0, marks };
  // `DI` is Describe|Images rather than the beginning of Disassociate.
  const isInitials = query.isCapitals && !text.startsWith(query.written);
  return {
    tier: isInitials ? TIERS.firstHumps : TIERS.begins,
    rest: humps.filter(([start]) => start >= typed.length).length,
    marks,
  };
}

function humpsInOrder(query: Query, { folded, humps }: Name): NameMatch | undefined {
  if (query.humps.text === "") return undefined;
  const match = matchHumps(query.humps, folded, humps, false);
  return match && { tier: match.left === 0 ? TIERS.allHumps : TIERS.firstHumps, rest: match.left, marks: match.marks };
}

function laterWord(query: Query, { folded, humps }: Name): NameMatch | undefined {
  const at = humps.findIndex(([start]) => folded.startsWith(query.joined, start));
  const start = humps[at]?.[0];
  if (start === undefined) return undefined;
  return { tier: TIERS.laterWord, rest: at, marks: [[start, start + query.joined.length]] };
}

function words(query: Query, { folded, humps }: Name): NameMatch | undefined {
  if (query.parts.length < 2) return undefined;
  const marks = query.parts.flatMap((part): Range[] => {
    const start = humps.find(([own]) => folded.startsWith(part, own))?.[0];
    return start === undefined ? [] : [[start, start + part.length]];
  });
  if (marks.length < query.parts.length) return undefined;
  return { tier: TIERS.words, rest: Math.max(humps.length - marks.length, 0), marks };
}

function rest(query: Query, { folded, humps }: Name): NameMatch | undefined {
  const some = query.humps.text.length > 1 ? matchHumps(query.humps, folded, humps, true) : undefined;
  if (some) return { tier: TIERS.someHumps, rest: some.left, marks: some.marks };
  const at = query.joined.length > 2 ? folded.indexOf(query.joined) : -1;
  return at < 0 ? undefined : { tier: TIERS.inside, rest: at, marks: [[at, at + query.joined.length]] };
}
