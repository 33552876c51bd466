/** The best hits of many, in order: by tier, what is still served, the service one is in, kind, what is left over of the name. Pure. */
import { KINDS } from "../../../../generator/5-view/site/search-data.js";
import type { Entry } from "./entries.js";
import type { NameMatch } from "./match-name.js";

export interface Hit extends NameMatch {
  readonly entry: Entry;
  /** How well words fit, as the index of words has it: more is better, and counts last. */
  readonly weight: number;
}

export class Best {
  private readonly hits: { readonly hit: Hit; readonly cost: number }[] = [];
  private readonly service: string;
  private readonly limit: number;

  /** `service` is the one of the page; none on pages of the whole site. */
  constructor(service: string, limit: number) {
    this.service = service;
    this.limit = limit;
  }

  add(entry: Entry, match: NameMatch, weight = 0): void {
    const cost = this.costOf(entry, match);
    const worst = this.hits.at(-1);
    if (worst && this.isFull() && cost > worst.cost) return;
    const added = { hit: { ...match, entry, weight }, cost };
    let [low, high] = [0, this.hits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.hits[middle];
      if (other && compare(other, added) <= 0) low = middle + 1;
      else high = middle;
    }
    this.hits.splice(low, 0, added);
    if (this.hits.length > this.limit) this.hits.pop();
  }

  isFull(): boolean {
    return this.hits.length === this.limit;
  }

  bestTier(): number {
    return this.hits[0]?.hit.tier ?? Infinity;
  }

  list(): Hit[] {
    return this.hits.map(({ hit }) => hit);
  }

  /** One number, so that comparing thousands is cheap: each line is worth more than all below it. */
  private costOf({ kind, name, obsolete, service }: Entry, { tier, rest }: NameMatch): number {
    let cost = tier * 2 + (obsolete ? 1 : 0);
    cost = cost * 2 + (service === this.service ? 0 : 1);
    cost = cost * 8 + KINDS.indexOf(kind);
    cost = cost * 64 + Math.min(rest, 63);
    return cost * 512 + Math.min(name.text.length, 511);
  }
}

interface Weighed {
  readonly hit: Hit;
  readonly cost: number;
}

/** Down to the link, so that the order never depends on which data came first. */
function compare(one: Weighed, other: Weighed): number {
  return (
    one.cost - other.cost ||
    other.hit.weight - one.hit.weight ||
    order(one.hit.entry.name.text, other.hit.entry.name.text) ||
    order(one.hit.entry.link, other.hit.entry.link)
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
