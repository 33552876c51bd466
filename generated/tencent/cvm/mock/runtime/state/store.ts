/**
 * What a mock keeps: records by resource, region and id, each with what happens to it later. Changes since `begin` can be
 * taken back. Time is given, never read. Knows nothing of actions.
 */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Kept } from "../behaviour.js";
import { setAll } from "./paths.js";

/** Members by path and their values, or the end of the record, at a time of the clock. */
export interface Later {
  readonly at: number;
  readonly set: JsonObject | "remove";
  /** Whatever is done with the record until then: a timer, the end of what was bought. */
  readonly firm?: true;
}

/** A record, live: what is read from it is as of the last change. */
export interface Entry extends Kept {
  /** Without the lists that follow from other records; `project` adds them. */
  value: JsonObject;
  hidden: JsonObject;
  later: readonly Later[];
  /** Records are listed by it. */
  readonly order: number;
}

type Shelf = Map<string, Entry>;

export class Store {
  /** Another one after each change: what was worked out before may no longer hold. */
  version = 0;
  /** What goes when a record goes. */
  private readonly partsOf: (entry: Entry) => readonly Entry[];
  private readonly shelves = new Map<string, Shelf>();
  private readonly serials = new Map<string, number>();
  private undo: (() => void)[] = [];
  /** Records that were added or changed since `watch`. */
  private touched = new Map<Entry, "new" | "old">();
  /** No record changes by itself before. */
  private due = Infinity;
  private orders = 0;

  constructor(partsOf: (entry: Entry) => readonly Entry[]) {
    this.partsOf = partsOf;
  }

  resources(): string[] {
    return [...this.shelves.keys()];
  }

  /** In the order they were added; of all regions where none is named. */
  list(resource: string, region: string | undefined): Entry[] {
    const all = [...(this.shelves.get(resource)?.values() ?? [])];
    return region === undefined ? all : all.filter((own) => own.region === undefined || own.region === region);
  }

  /** `within` is the id of what it belongs to, where ids tell records apart only there. */
  get(resource: string, id: unknown, region: string | undefined, within?: unknown): Entry | undefined {
    const shelf = this.shelves.get(resource);
    if (shelf === undefined) return undefined;
    const found = shelf.get(keyOf(id, region, within)) ?? shelf.get(keyOf(id, undefined, within));
    if (found !== undefined || region !== undefined) return found;
    const isAsked = (own: Entry): boolean => String(own.id) === String(id) && own.within === within;
    return this.list(resource, undefined).find(isAsked);
  }

  add(kept: Omit<Entry, "order">): Entry {
    const shelf = this.shelves.get(kept.resource) ?? new Map<string, Entry>();
    this.shelves.set(kept.resource, shelf);
    const key = keyOf(kept.id, kept.region, kept.within);
    const before = shelf.get(key);
    const entry: Entry = { ...kept, order: before?.order ?? (this.orders += 1) };
    shelf.set(key, entry);
    this.version += 1;
    this.touched.set(entry, "new");
    this.expect(entry.later);
    this.undo.push(() => (before === undefined ? shelf.delete(key) : shelf.set(key, before)));
    return entry;
  }

  remove(entry: Entry): void {
    const shelf = this.shelves.get(entry.resource);
    const key = keyOf(entry.id, entry.region, entry.within);
    if (shelf?.get(key) !== entry) return;
    for (const part of this.partsOf(entry)) this.remove(part);
    shelf.delete(key);
    this.version += 1;
    this.undo.push(() => {
      // The order is part of the state.
      const all = [...shelf, [key, entry] as const].sort(([, left], [, right]) => left.order - right.order);
      shelf.clear();
      for (const [name, own] of all) shelf.set(name, own);
    });
  }

  change(entry: Entry, set: JsonObject): void {
    this.put(entry, { value: setAll(entry.value, set) });
  }

  hide(entry: Entry, hidden: JsonObject): void {
    this.put(entry, { hidden: { ...entry.hidden, ...hidden } });
  }

  schedule(entry: Entry, later: readonly Later[]): void {
    this.put(entry, { later: [...entry.later, ...later].sort((left, right) => left.at - right.at) });
    this.expect(later);
  }

  /** What was to happen to the members at these paths no longer does. */
  cancel(entry: Entry, paths: readonly string[]): void {
    const left = entry.later.flatMap((coming): Later[] => {
      if (coming.set === "remove" || coming.firm === true) return [coming];
      const others = Object.entries(coming.set).filter(([path]) => !paths.includes(path));
      return others.length === 0 ? [] : [{ ...coming, set: Object.fromEntries(others) }];
    });
    if (entry.later.length > 0) this.put(entry, { later: left });
  }

  /** Lets happen what is due. */
  settle(now: number): void {
    if (now < this.due) return;
    this.due = Infinity;
    for (const shelf of this.shelves.values())
      for (const entry of shelf.values()) if (entry.later.length > 0) this.settleEntry(entry, now);
  }

  /** The next number for a resource: ids are made from it. */
  serial(resource: string): number {
    const before = this.serials.get(resource) ?? 0;
    this.serials.set(resource, before + 1);
    this.undo.push(() => (before === 0 ? this.serials.delete(resource) : this.serials.set(resource, before)));
    return before + 1;
  }

  begin(): void {
    this.undo = [];
  }

  /** Back to where `begin` was. */
  takeBack(): void {
    for (const step of this.undo.reverse()) step();
    this.undo = [];
    this.version += 1;
    // What has happened in between may be still to happen now.
    this.due = -Infinity;
  }

  /** From now on changes are noted, until `changed` is asked. */
  watch(): void {
    this.touched.clear();
  }

  /** What is still kept of it. */
  changed(): [Entry, "new" | "old"][] {
    return [...this.touched].filter(([{ resource, id, region, within }]) =>
      this.shelves.get(resource)?.has(keyOf(id, region, within)),
    );
  }

  clear(): void {
    this.version += 1;
    this.touched.clear();
    this.shelves.clear();
    this.serials.clear();
    this.undo = [];
    this.due = Infinity;
    this.orders = 0;
  }

  savedSerials(): { readonly [resource: string]: number } {
    return Object.fromEntries(this.serials);
  }

  restoreSerial(resource: string, serial: number): void {
    this.serials.set(resource, serial);
  }

  private put(entry: Entry, next: Partial<Pick<Entry, "value" | "hidden" | "later">>): void {
    const { value, hidden, later } = entry;
    Object.assign(entry, next);
    this.version += 1;
    if (!this.touched.has(entry)) this.touched.set(entry, "old");
    this.undo.push(() => Object.assign(entry, { value, hidden, later }));
  }

  private settleEntry(entry: Entry, now: number): void {
    const due = entry.later.filter(({ at }) => at <= now);
    const left = entry.later.slice(due.length);
    if (due.length > 0) this.put(entry, { later: left });
    for (const { set } of due) {
      if (set === "remove") return this.remove(entry);
      this.change(entry, set);
    }
    this.expect(left);
  }

  private expect(later: readonly Later[]): void {
    for (const { at } of later) this.due = Math.min(this.due, at);
  }
}

/** Lengths in front, since a caller may write anything into regions and ids. */
function keyOf(id: unknown, region = "", within: unknown = ""): string {
  const around = String(within);
  return `${region.length} ${around.length} ${region}${around}${String(id)}`;
}
