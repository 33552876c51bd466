/**
 * Two names -> how alike they are, 0 to 1, and why: by their words, whatever their case and order (`DiskSize`, `size-disk`), with a
 * slip of a letter in one of them (`Capcity`). Names that say the opposite (`MinSize`, `MaxSize`) or count otherwise (`Ipv4`, `Ipv6`)
 * are those of two things, however alike they look.
 */
import { countEdits } from "../../support/nearest-names.js";
import type { RenameReason } from "./rename-reasons.js";
import { areOpposite, areSynonyms } from "./word-relations.js";

export interface Name {
  /** Lower case, in the order of the name; without the numbers. */
  readonly words: readonly string[];
  /** The words sorted, as one text. */
  readonly sorted: string;
  /** The numbers in the name, as one text. */
  readonly numbers: string;
  /** Letters and digits only, lower case. */
  readonly flat: string;
  readonly letters: number;
}

export interface Likeness {
  readonly score: number;
  readonly reason?: RenameReason | undefined;
}

export function parseName(name: string): Name {
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu) ?? [];
  const all = parts.map((part) => part.toLowerCase());
  const words = all.filter((part) => !/^\p{N}/u.test(part));
  return {
    words,
    sorted: [...words].sort().join(" "),
    numbers: all.filter((part) => /^\p{N}/u.test(part)).join(" "),
    flat: all.join(""),
    letters: words.join("").length,
  };
}

/** Undefined for names that cannot be those of one thing. */
export function compareNames(before: Name, after: Name): Likeness | undefined {
  if (before.numbers !== after.numbers) return undefined;
  if (before.flat === after.flat && before.flat !== "") return { score: 1, reason: "same-words" };
  if (before.sorted === after.sorted && before.sorted !== "") return { score: 0.95, reason: "same-words" };
  const { shared, kinds, left, right } = matchWords(before.words, after.words);
  if (left.some((word) => right.some((other) => areOpposite(word, other)))) return undefined;
  const score = (2 * shared) / (before.letters + after.letters || 1);
  const reason = kinds.has("slip") ? "few-letters" : kinds.has("synonym") ? "other-words" : undefined;
  if (left.length + right.length === 0) return { score: score * 0.9, reason };
  if (shared > 0 && (left.length === 0 || right.length === 0))
    return reason ? { score: score * 0.9, reason: "shared-words" } : { score, reason: "one-in-the-other" };
  const [short, long] = before.flat.length < after.flat.length ? [before.flat, after.flat] : [after.flat, before.flat];
  // Without words to go by: `tagkey`, `tag-key-name`.
  if (short.length >= 4 && long.includes(short))
    return { score: (2 * short.length) / (short.length + long.length), reason: "one-in-the-other" };
  // Each says something that the other does not: `ImageId`, `ImageName`.
  return shared > 0 ? { score: score / 3, reason: "shared-words" } : { score: 0 };
}

/** Names of actions begin with what they do: `RunCups` and `QuoteRunCups` do two things, however alike they look. */
export function startAlike(before: Name, after: Name): boolean {
  const [word = "", other = ""] = [before.words[0], after.words[0]];
  return MATCHES.some(([, isMatch]) => isMatch(word, other));
}

type Match = "same" | "slip" | "synonym";

interface MatchedWords {
  /** Letters of the words that both have, on the average of both sides. */
  readonly shared: number;
  readonly kinds: ReadonlySet<Match>;
  /** Words that only one of them has. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const MATCHES: readonly (readonly [Match, (word: string, other: string) => boolean])[] = [
  ["same", (word, other) => word === other],
  ["slip", isSlip],
  ["synonym", areSynonyms],
];

function matchWords(before: readonly string[], after: readonly string[]): MatchedWords {
  const kinds = new Set<Match>();
  let [left, shared] = [before, 0];
  const right = [...after];
  for (const [kind, isMatch] of MATCHES) {
    left = left.filter((word) => {
      const at = right.findIndex((other) => isMatch(word, other));
      const [other] = at < 0 ? [] : right.splice(at, 1);
      if (other === undefined) return true;
      shared += (word.length + other.length) / 2;
      kinds.add(kind);
      return false;
    });
  }
  return { shared, kinds, left, right };
}

/** A slip of a letter, a plural, or an abbreviation: `Desc`. Short words that differ in a letter are other words: `Ip`, `Id`. */
function isSlip(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (areOpposite(word, other)) return false;
  if (short.length >= 3 && long.startsWith(short)) return true;
  const limit = short.length >= 8 ? 2 : short.length >= 4 ? 1 : 0;
  return long.length - short.length <= limit && limit > 0 && countEdits(word, other) <= limit;
}
