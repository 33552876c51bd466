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
}

/** A record, live: what is read from it is as of the last change. */
export interface Entry extends Kept {
  value: JsonObject;
  hidden: JsonObject;
  later: readonly Later[];
  /** Records are listed by it. */
  readonly order: number;
}

type Shelf = Map<string, Entry>;

export class Store {
  private readonly shelves = new Map<string, Shelf>();
  private readonly serials = new Map<string, number>();
  private undo: (() => void)[] = [];
  /** No record changes by itself before. */
  private due = Infinity;
  private orders = 0;

  resources(): string[] {
    return [...this.shelves.keys()];
  }

  /** In the order they were added; of all regions where none is named. */
  list(resource: string, region: string | undefined): Entry[] {
    const all = [...(this.shelves.get(resource)?.values() ?? [])];
    return region === undefined ? all : all.filter((own) => own.region === undefined || own.region === region);
  }

  get(resource: string, id: unknown, region: string | undefined): Entry | undefined {
    const shelf = this.shelves.get(resource);
    if (shelf === undefined) return undefined;
    const found = shelf.get(keyOf(id, region)) ?? shelf.get(keyOf(id, undefined));
    if (found !== undefined || region !== undefined) return found;
    return this.list(resource, undefined).find((own) => String(own.id) === String(id));
  }

  add(kept: Omit<Entry, "order">): Entry {
    const shelf = this.shelves.get(kept.resource) ?? new Map<string, Entry>();
    this.shelves.set(kept.resource, shelf);
    const key = keyOf(kept.id, kept.region);
    const before = shelf.get(key);
    const entry: Entry = { ...kept, order: before?.order ?? (this.orders += 1) };
    shelf.set(key, entry);
    this.expect(entry.later);
    this.undo.push(() => (before === undefined ? shelf.delete(key) : shelf.set(key, before)));
    return entry;
  }

  remove(entry: Entry): void {
    const shelf = this.shelves.get(entry.resource);
    const key = keyOf(entry.id, entry.region);
    if (shelf?.get(key) !== entry) return;
    shelf.delete(key);
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
    const left = entry.later.filter(({ set }) => set !== "remove" && !paths.some((path) => Object.hasOwn(set, path)));
    if (left.length < entry.later.length) this.put(entry, { later: left });
  }

  /** Lets happen what is due. */
  settle(now: number): void {
    if (now < this.due) return;
    this.due = Infinity;
    for (const shelf of this.shelves.values())
      for (const entry of shelf.values()) if (entry.later.length > 0) this.settleEntry(entry, now);
    // Time cannot be taken back.
    this.undo = [];
  }

  /** The next number for a resource: ids are made from it. */
  serial(resource: string): number {
    const next = (this.serials.get(resource) ?? 0) + 1;
    this.serials.set(resource, next);
    return next;
  }

  begin(): void {
    this.undo = [];
  }

  /** Back to where `begin` was; serial numbers stay used. */
  takeBack(): void {
    for (const step of this.undo.reverse()) step();
    this.undo = [];
  }

  clear(): void {
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

/** No region and no id holds the separator. */
function keyOf(id: unknown, region: string | undefined): string {
  return `${region ?? ""}\n${String(id)}`;
}
