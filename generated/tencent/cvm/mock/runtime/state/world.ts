/**
 * All that calls share: the service with its behaviours joined, what is kept, and how records are made. One per mock; knows no
 * request.
 */
import { type JsonObject, own } from "../../../client/runtime/json.js";
import { type Member, type TypeLookup } from "../../../client/runtime/members.js";
import { printTime } from "../answers/synthesize-scalar.js";
import type { Behaviour, Kept } from "../behaviour.js";
import type { MockService } from "../service.js";
import type { Resource } from "./binding.js";
import { deriveLists, type DerivedList } from "./derived-lists.js";
import { type Answers, joinBehaviours } from "./join-behaviours.js";
import { hasForm, makeId } from "./make-id.js";
import { makeRecord } from "./make-record.js";
import { valueAt } from "./paths.js";
import { NamingIndex } from "./naming-index.js";
import { sampleRecords } from "./sample-records.js";
import type { SavedRecord } from "./saved-state.js";
import { type Entry, Store } from "./store.js";

export class World {
  readonly service: MockService;
  readonly answers: Answers;
  /** Actions that answer a dry run as they would answer the call. */
  readonly dryRuns: ReadonlySet<string>;
  readonly store = new Store((entry) => this.partsOf(entry));
  readonly types: TypeLookup;
  /** Lists of ids that follow from records of other resources, by resource. */
  readonly derived: ReadonlyMap<string, readonly DerivedList[]>;
  readonly naming = new NamingIndex(this.store);
  /** Regions that have what they have from the start. */
  readonly visited = new Set<string>();
  private readonly stocks: ReturnType<typeof joinBehaviours>["stocks"];
  private readonly seed: string;
  private readonly settable: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly samples = new Map<string, JsonObject | undefined>();

  constructor(service: MockService, behaviours: readonly Behaviour[], seed: string) {
    const joined = joinBehaviours(service, behaviours);
    this.service = joined.service;
    this.answers = joined.answers;
    this.dryRuns = joined.dryRuns;
    this.stocks = joined.stocks;
    this.seed = seed;
    this.types = (name) => own(this.service.types, name);
    this.settable = settablePaths(this.service);
    this.derived = deriveLists(this.service, this.settable);
  }

  resource(name: string): Resource {
    const found = own(this.service.resources, name);
    if (found === undefined) throw new Error(`mock: ${this.service.service} keeps no ${name}`);
    return found;
  }

  /** Forgets all but what was there from the start; what a region has comes when it is visited. */
  stock(now: number): void {
    this.store.clear();
    this.visited.clear();
    for (const [name, { catalogue = [] }] of Object.entries(this.service.resources ?? {}))
      for (const item of this.stocks.has(name) ? [] : catalogue)
        this.add(name, item as JsonObject, { region: undefined, now });
    this.store.begin();
  }

  /** Before anything is done in a region; undefined: in all of them. */
  visit(region: string | undefined, now: number): void {
    if (this.stocks.size === 0) return;
    for (const own of this.service.regions ?? []) {
      if ((region !== undefined && own !== region) || this.visited.has(own)) continue;
      this.visited.add(own);
      for (const [name, stock] of this.stocks)
        for (const item of stock(own)) this.add(name, item, { region: own, now });
    }
  }

  /** Without an id in what is given, one is made. An id that is there already is replaced. */
  add(
    name: string,
    given: JsonObject,
    { region, now, hidden = {} }: { region: string | undefined; now: number; hidden?: JsonObject },
  ): Entry {
    const resource = this.resource(name);
    const where = resource.regional ? region : undefined;
    const within = withinOf(given, resource);
    // What has no id is only listed.
    const id =
      resource.id === ""
        ? this.store.serial(name)
        : (idAt(given, resource.id) ?? this.newId(name, resource, where, within));
    const sample = this.sample(name);
    const full = {
      ...this.stamp(resource, sample, now),
      ...given,
      ...(resource.id === "" ? {} : { [resource.id]: id }),
    };
    const isGiven = (path: string): boolean =>
      this.settable.get(name)?.has(path) === true || own(resource.references, path) !== undefined;
    const members = this.membersOf(resource);
    const value = makeRecord(members, full, { types: this.types, sample, isGiven, now });
    return this.store.add({ resource: name, id, region: where, within, value, hidden, later: [] });
  }

  /** As it was saved. */
  restore({ resource, id, region, value, hidden = {}, later = [] }: SavedRecord): void {
    const within = withinOf(value, this.resource(resource));
    this.store.add({ resource, id, region, within, value, hidden, later });
  }

  membersOf({ type }: Resource): readonly Member[] {
    return typeof type === "string" ? (this.types(type) ?? []) : type;
  }

  /** Does the list follow from records of others? */
  isDerived(name: string, path: string): boolean {
    return this.derived.get(name)?.some((own) => `${own.path}[]` === path) === true;
  }

  /** Could this be the id of such a thing? */
  fits(name: string, id: unknown): boolean {
    return hasForm(this.resource(name).idForm, id);
  }

  private partsOf({ resource, id, region }: Entry): Entry[] {
    return Object.entries(this.service.resources ?? {}).flatMap(([name, { within, references }]) =>
      within === undefined || own(references, within) !== resource
        ? []
        : this.store.list(name, region).filter((part) => part.within === id),
    );
  }

  /** When it was made. */
  private stamp({ created, ...resource }: Resource, sample: JsonObject | undefined, now: number): JsonObject {
    const member = this.membersOf(resource).find(({ name }) => name === created);
    if (created === undefined || member === undefined) return {};
    const format = member.type.kind === "timestamp" ? member.type.format : undefined;
    return { [created]: printTime(now, { kind: "timestamp", ...(format && { format }) }, own(sample, created)) };
  }

  /** Counted in each thing that has such parts. */
  private newId(name: string, resource: Resource, region: string | undefined, within: Kept["within"]): string | number {
    const counted = within === undefined ? name : `${name}/${within}`;
    for (;;) {
      const serial = this.store.serial(counted);
      const id = makeId(resource.idForm, resource.id, `${this.seed}/${counted}/${serial}`, serial);
      if (this.store.get(name, id, region, within) === undefined) return id;
    }
  }

  private sample(name: string): JsonObject | undefined {
    if (!this.samples.has(name)) this.samples.set(name, sampleRecords(this.service, name)[0]);
    return this.samples.get(name);
  }
}

/** The id of what a record belongs to. */
export function withinOf(record: JsonObject, { within }: Resource): string | number | undefined {
  return within === undefined ? undefined : idAt(record, within);
}

function idAt(record: JsonObject, path: string): string | number | undefined {
  const id = valueAt(record, path);
  return (typeof id === "string" && id !== "") || typeof id === "number" ? id : undefined;
}

/** Record paths that some action writes, and the structures around them. */
function settablePaths(service: MockService): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { binding } of Object.values(service.actions)) {
    if (binding === undefined || !("set" in binding)) continue;
    const paths = all.get(binding.resource) ?? new Set<string>();
    for (const path of Object.values(binding.set)) paths.add(path.replace(/\[\]$/, ""));
    all.set(binding.resource, paths);
  }
  return all;
}
