/**
 * An action or type -> what was made of it at a release, made once for each span of releases in which neither its notes nor the
 * lifetimes on its page say anything. What it leaves unknown is told every time.
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
    const made = this.made.get(span) ?? collect(make);
    this.made.set(span, made);
    for (const own of made.unknown) list(own);
    return made.owner;
  }
}

function collect<Owner>(make: (list: List) => Owner | undefined): Made<Owner> {
  const unknown: Unknown[] = [];
  return { owner: make((own) => unknown.push(own)), unknown };
}

function eventsOf(page: Action | TypeDefinition): number[] {
  const members: readonly Member[] =
    "members" in page ? page.members : [...((page as Action).input ?? []), ...((page as Action).output ?? [])];
  const lifetimes = [page, ...members].flatMap(({ lifetime = [] }) => lifetime);
  return lifetimes.map((event) => ("added" in event ? event.added : event.deleted));
}
