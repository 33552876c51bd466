/**
 * An action or type -> what was made of it at a release, made once for each span of releases in which neither its notes nor the
 * lifetimes on its page say anything, and one object for all spans in which it is alike. What it leaves unknown is told every time.
 */
import type { Action, Member, TypeDefinition } from "../4-spec/spec.js";
import type { Unknown } from "./unknown.js";

interface Made<Owner> {
  readonly owner: Owner | undefined;
  readonly unknown: readonly Unknown[];
}

type List = (unknown: Unknown) => void;

export class Spans<Owner extends Action | TypeDefinition> {
  private readonly made = new Map<string, Made<Owner>>();
  private readonly turns: ReadonlySet<number>;

  /** `told`: releases that prove something of it. */
  constructor(page: Owner | undefined, told: readonly number[], previous: (release: number) => number | undefined) {
    const turns = [...told, ...(page ? eventsOf(page) : [])];
    this.turns = new Set(turns.flatMap((release) => [release, previous(release) ?? release - 1]));
  }

  /** `also` is what else it depends on. */
  at(release: number, also: number, list: List, make: (list: List) => Owner | undefined): Owner | undefined {
    let behind = 0;
    for (const turn of this.turns) if (turn <= release) behind++;
    const span = `${behind} ${this.turns.has(release)} ${also}`;
    const made = this.made.get(span) ?? this.collect(make);
    this.made.set(span, made);
    for (const own of made.unknown) list(own);
    return made.owner;
  }

  private collect(make: (list: List) => Owner | undefined): Made<Owner> {
    const unknown: Unknown[] = [];
    const owner = make((own) => unknown.push(own));
    const known = [...this.made.values()].find((own) => owner && own.owner && isAlike(owner, own.owner));
    return { owner: known?.owner ?? owner, unknown };
  }
}

type Values = Readonly<Record<string, unknown>>;

/** They hold the same, or lists of the same. */
function isAlike(a: object, b: object): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame((a as Values)[key], (b as Values)[key]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

function eventsOf(page: Action | TypeDefinition): number[] {
  const members: readonly Member[] =
    "members" in page ? page.members : [...((page as Action).input ?? []), ...((page as Action).output ?? [])];
  const lifetimes = [page, ...members].flatMap(({ lifetime = [] }) => lifetime);
  return lifetimes.map((event) => ("added" in event ? event.added : event.deleted));
}
