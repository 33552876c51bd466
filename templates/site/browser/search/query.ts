/** What was typed in, what to look for out: `code: Invalid.Vpc` asks for error codes only. Pure. */
import { KINDS, type Kind } from "../../../../generator/5-view/site/search-data.js";
import { fold } from "./humps.js";
import { letterMask } from "./letters.js";
import { type HumpQuery, humpQuery } from "./match-humps.js";
import { queryTerms } from "./terms.js";

export interface Query {
  /** Only this kind. */
  readonly kind?: Kind;
  /** Folded; white space is gone from the one, and is one space in the other. */
  readonly joined: string;
  readonly text: string;
  /** As written, without white space: tells which of two names that differ in capitals is meant. */
  readonly written: string;
  /** Two capitals or more, and nothing else: initials, most likely. */
  readonly isCapitals: boolean;
  readonly parts: readonly string[];
  readonly humps: HumpQuery;
  readonly letters: number;
  /** For the index of words. */
  readonly terms: readonly string[];
}

const FILTER = new RegExp(`^\\s*(${KINDS.join("|")})s?\\s*[:：]`, "i");
/** Longer than any name: the rest of a pasted text is no query. */
const LONGEST = 200;

export function parseQuery(typed: string): Query {
  const filter = FILTER.exec(typed);
  const kind = KINDS.find((own) => own === filter?.[1]?.toLowerCase());
  const asked = typed
    .slice(filter?.[0].length ?? 0)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
  const text = fold(asked);
  const joined = text.replaceAll(" ", "");
  return {
    ...(kind && { kind }),
    joined,
    text,
    written: asked.replaceAll(" ", ""),
    isCapitals: /^\p{Lu}{2,}$/u.test(asked),
    parts: text.split(" ").filter((part) => part !== ""),
    humps: humpQuery(asked),
    letters: letterMask(joined),
    terms: queryTerms(asked),
  };
}
