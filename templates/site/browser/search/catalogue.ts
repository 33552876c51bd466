/**
 * All that can be found, and the search over it. Names are compared one by one, which needs no index: they are found as soon as they
 * are added. Words stand in an index, which is built later, in slices; what is not in it yet is not found by its words yet. Pure.
 */
import { Best, type Hit } from "./best.js";
import type { Entry } from "./entries.js";
import { countMissing } from "./letters.js";
import { matchName, type NameMatch, TIERS } from "./match-name.js";
import { editsToBegin, slipsOf } from "./near.js";
import { parseQuery, type Query } from "./query.js";
import { WordIndex } from "./word-index.js";

export interface Answer {
  readonly hits: readonly Hit[];
  /** Nothing was found: these names are the nearest. */
  readonly proposed: boolean;
}

const PROPOSED = 5;
const NOTHING: NameMatch = { tier: TIERS.text, rest: 0, marks: [] };

export class Catalogue {
  private readonly entries: Entry[] = [];
  private readonly words = new WordIndex();
  private indexed = 0;

  add(entries: Iterable<Entry>): void {
    for (const entry of entries) this.entries.push(entry);
  }

  /** Puts words of what was added into the index while there is time; false when nothing is left to do. */
  index(isTime: () => boolean): boolean {
    while (this.indexed < this.entries.length && isTime()) {
      const entry = this.entries[this.indexed];
      if (entry) this.words.add(entry);
      this.indexed += 1;
    }
    return this.indexed < this.entries.length;
  }

  search(typed: string, service: string, limit: number): Answer {
    const query = parseQuery(typed);
    if (query.joined === "") return { hits: [], proposed: false };
    const best = new Best(service, limit);
    const found = this.findNames(query, best);
    if (!best.isFull()) this.findWords(query, best, found, false);
    if (best.bestTier() > TIERS.words && best.bestTier() !== TIERS.text) {
      this.findNear(query, best, found, slipsOf(query.joined.length));
      if (!best.isFull()) this.findWords(query, best, found, true);
    }
    const hits = best.list();
    return hits.length > 0 ? { hits, proposed: false } : { hits: this.propose(query, service), proposed: true };
  }

  private findNames(query: Query, best: Best): Set<Entry> {
    const found = new Set<Entry>();
    for (const entry of this.entries) {
      const match = isAsked(query, entry) ? matchName(query, entry.name) : undefined;
      if (!match) continue;
      best.add(entry, match);
      found.add(entry);
    }
    return found;
  }

  private findWords(query: Query, best: Best, found: Set<Entry>, slips: boolean): void {
    for (const { entry, weight } of this.words.find(query, slips)) {
      if (found.has(entry)) continue;
      best.add(entry, { ...NOTHING, tier: slips ? TIERS.nearText : TIERS.text }, weight);
      found.add(entry);
    }
  }

  private findNear(query: Query, best: Best, found: Set<Entry>, slips: number): void {
    if (slips === 0) return;
    for (const entry of this.entries) {
      if (!isAsked(query, entry) || found.has(entry)) continue;
      if (countMissing(query.letters, entry.name.letters) > slips) continue;
      const edits = editsToBegin(query.joined, entry.name.folded, slips);
      if (edits === undefined) continue;
      best.add(entry, { tier: TIERS.near, rest: edits, marks: [] });
      found.add(entry);
    }
  }

  /** What is farther off than a slip. */
  private propose(query: Query, service: string): readonly Hit[] {
    const best = new Best(service, PROPOSED);
    this.findNear(query, best, new Set(), Math.max(2, Math.ceil(query.joined.length / 3)));
    return best.list();
  }
}

function isAsked({ kind }: Query, entry: Entry): boolean {
  return kind === undefined || entry.kind === kind;
}
