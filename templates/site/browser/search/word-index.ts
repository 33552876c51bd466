/**
 * The index of words: of names, notes and descriptions, by MiniSearch. Finds what names alone do not: a word that stands in a note, in
 * any language, and words with slips in them.
 */
import MiniSearch, { type Query as Wanted } from "minisearch";
import type { Kind } from "../../../../generator/5-view/site/search-data.js";
import type { Entry } from "./entries.js";
import type { Query } from "./query.js";
import { indexTerms } from "./terms.js";

interface Found {
  readonly entry: Entry;
  readonly weight: number;
}

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly words: string;
}

/** Shorter terms begin too many words; and a slip in them makes another word. */
const LEAST_PREFIX = 3;
const LEAST_FUZZY = 4;

export class WordIndex {
  private readonly entries: Entry[] = [];
  private readonly index = new MiniSearch<Indexed>({
    fields: ["name", "words"],
    tokenize: indexTerms,
    // Terms are folded already.
    processTerm: (term) => term,
    searchOptions: { boost: { name: 2 } },
  });

  add(entry: Entry): void {
    this.index.add({ id: this.entries.length, name: entry.name.text, words: entry.words });
    this.entries.push(entry);
  }

  find({ terms, kind, joined }: Query, slips: boolean): Found[] {
    if (terms.length === 0) return [];
    const words: Wanted = {
      queries: [...terms],
      combineWith: "AND",
      prefix: (term) => term.length >= LEAST_PREFIX,
      fuzzy: (term) => slips && term.length >= LEAST_FUZZY && 0.2,
      maxFuzzy: 2,
    };
    // A name in small letters is one word to who types it.
    const queries: Wanted[] = terms.length > 1 ? [words, { ...words, queries: [joined] }] : [words];
    const found = this.index.search({ queries, combineWith: "OR" }, { tokenize: (term) => [term], ...this.only(kind) });
    return found.flatMap(({ id, score }) => {
      const entry = this.entries[Number(id)];
      return entry ? [{ entry, weight: score }] : [];
    });
  }

  private only(kind: Kind | undefined): object {
    return kind ? { filter: ({ id }: { id: unknown }) => this.entries[Number(id)]?.kind === kind } : {};
  }
}
