// Ways to edit a field of a site (edit-sites.ts): the spec is edited in place, and what the diff must say of it is stated by what was
// done. How a field is held (a value, a list, a record, a name) decides what can be done to it.
import type { Change } from "../../generator/diff/change.js";
import { numberedName, type Draft, type Site } from "./edit-sites.js";
import type { SeededRandom } from "./seeded-random.js";

export interface Expected {
  readonly what: Change["what"];
  readonly fact: string;
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface Edit {
  readonly expected: readonly Expected[];
  /** Everything that the edit may disturb stands below this path. */
  readonly scope: string;
  /** What the user confirms to be renamed: old path, new name. */
  readonly renames?: readonly (readonly [string, string])[];
}

/** Makes a value other than the old one; undefined where there is none. */
export type Make<T = unknown> = (random: SeededRandom, old: unknown, owner: Draft) => T | undefined;

export type Holding =
  /** One fact, whatever it is. */
  | { readonly how: "value"; readonly make: Make; readonly isConstant?: boolean }
  /** Items, by name where they have one. `isWhole`: no list says something else than an empty one. */
  | { readonly how: "list"; readonly make: Make; readonly nameOf?: (item: never) => string; readonly isWhole?: boolean }
  | { readonly how: "record"; readonly make: Make; readonly isConfirmable?: boolean }
  /** What a list knows its item by. */
  | { readonly how: "name"; readonly make: Make; readonly nameOf: (item: never) => string; readonly isConfirmable?: boolean };

/** Undefined where the field cannot be edited so. */
export type Operation = (site: Site, field: string, random: SeededRandom) => Edit | undefined;

export const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** By name, as `__proto__` is one too. */
export function set(own: Draft, key: string, value: unknown): void {
  Object.defineProperty(own, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The operations of a way to hold, by name; `isOptional` of the field. */
export function operationsOf(holding: Holding, isOptional: boolean): Readonly<Record<string, Operation>> {
  switch (holding.how) {
    case "value": {
      const change = holding.isConstant ? {} : { change: changeValue(holding.make) };
      return { ...change, ...(isOptional ? { add: addValue(holding.make), remove } : {}) };
    }
    case "list": {
      const whole = isOptional && holding.isWhole ? { "list added": addList(holding), "list removed": remove } : {};
      const own = { "item added": addItem(holding), "item removed": removeItem(holding, isOptional) };
      return { ...own, ...whole, ...(holding.nameOf ? { reordered: reorder(holding) } : { moved: moveItem }) };
    }
    case "record": {
      const own = { "key added": addKey(holding), "key removed": removeKey };
      return { ...own, ...(holding.isConfirmable ? { "rename confirmed": renameKey } : {}) };
    }
    case "name":
      return { renamed: rename(holding, false), ...(holding.isConfirmable ? { "rename confirmed": rename(holding, true) } : {}) };
  }
}

function one(site: Site, field: string, expected: Pick<Expected, "what" | "before" | "after">): Edit {
  const path = site.at(field);
  return { expected: [{ fact: `${site.object}.${field}`, path, ...copy(expected) }], scope: path };
}

const changeValue = (make: Make): Operation => {
  return (site, field, random) => {
    const before = site.own[field];
    const after = before === undefined ? undefined : make(random, before, site.own);
    if (after === undefined || isSame(before, after)) return undefined;
    set(site.own, field, after);
    return one(site, field, { what: "changed", before, after });
  };
};

const addValue = (make: Make): Operation => {
  return (site, field, random) => {
    const after = field in site.own ? undefined : make(random, undefined, site.own);
    if (after === undefined) return undefined;
    set(site.own, field, after);
    return one(site, field, { what: "added", after });
  };
};

const remove: Operation = (site, field) => {
  const before = site.own[field];
  if (before === undefined) return undefined;
  delete site.own[field];
  return one(site, field, { what: "removed", before });
};

type List = Extract<Holding, { how: "list" }>;

/** Items that are the same have no paths of their own. */
function isClear(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}

/** As paths name an item: the second of a name has a number, one without a name its place. */
function nameIn({ nameOf }: Pick<List, "nameOf">, items: readonly unknown[], index: number): string {
  return nameOf ? numberedName(items as never[], nameOf, index) : String(index);
}

function ofItem(site: Site, field: string, name: string, expected: Pick<Expected, "what" | "before" | "after">): Edit {
  const path = site.start(field) + name + site.end(field);
  // A place in a list without names, or with names that stand again, moves with what stands before it.
  const scope = /^\d+$/.test(name) || field === "rules" ? site.start(field) : path;
  return { expected: [{ fact: factOf(site, field), path, ...copy(expected) }], scope };
}

function factOf({ object }: Site, field: string): string {
  return `${object}.${field}`;
}

const addList = (holding: List): Operation => {
  return (site, field, random) => {
    if (field in site.own) return undefined;
    const items = [holding.make(random, undefined, site.own), holding.make(random, undefined, site.own)];
    const after = items.filter((item) => item !== undefined);
    if (!isClear(after)) return undefined;
    set(site.own, field, after);
    return one(site, field, { what: "added", after });
  };
};

const addItem = (holding: List): Operation => {
  return (site, field, random) => {
    const old = site.own[field] as unknown[] | undefined;
    const item = holding.make(random, undefined, site.own);
    if (item === undefined || (old === undefined && holding.isWhole)) return undefined;
    const index = random.below((old?.length ?? 0) + 1);
    const items = [...(old ?? [])];
    items.splice(index, 0, item);
    if (!isClear(items)) return undefined;
    set(site.own, field, items);
    return ofItem(site, field, nameIn(holding, items, index), { what: "added", after: item });
  };
};

const removeItem = (holding: List, isOptional: boolean): Operation => {
  return (site, field, random) => {
    const items = (site.own[field] ?? []) as unknown[];
    if (items.length === 0 || !isClear(items)) return undefined;
    const index = random.below(items.length);
    const name = nameIn(holding, items, index);
    const [item] = items.splice(index, 1);
    if (items.length === 0 && isOptional && !holding.isWhole) delete site.own[field];
    return ofItem(site, field, name, { what: "removed", before: item });
  };
};

const reorder = (holding: List): Operation => {
  return (site, field, random) => {
    const items = (site.own[field] ?? []) as unknown[];
    if (items.length < 2 || !isClear(items)) return undefined;
    const names = new Map(items.map((item, index) => [item, nameIn(holding, items, index)]));
    const before = [...names.values()];
    const from = random.below(items.length);
    const [item] = items.splice(from, 1);
    items.splice((from + 1 + random.below(items.length)) % (items.length + 1), 0, item);
    const after = items.map((own) => names.get(own));
    return { ...one(site, field, { what: "reordered", before, after }), scope: site.start(field) };
  };
};

/** Without names, what moves goes here and comes there; by two places or more, so that nothing else can have moved. */
const moveItem: Operation = (site, field, random) => {
  const items = (site.own[field] ?? []) as unknown[];
  if (items.length < 3 || !isClear(items)) return undefined;
  const ends = random.pick([
    [0, items.length - 1],
    [items.length - 1, 0],
  ] as const);
  const [item] = items.splice(ends[0], 1);
  items.splice(ends[1], 0, item);
  const [gone, come] = [
    ofItem(site, field, String(ends[0]), { what: "removed", before: item }),
    ofItem(site, field, String(ends[1]), { what: "added", after: item }),
  ];
  return { expected: [...gone.expected, ...come.expected], scope: site.start(field) };
};

type Keyed = Extract<Holding, { how: "record" }>;

const addKey = ({ make }: Keyed): Operation => {
  return (site, field, random) => {
    const record = (site.own[field] ?? {}) as Draft;
    const [key, after] = [random.pick([random.word(), "__proto__", "constructor", "7"]), make(random, undefined, site.own)];
    if (Object.hasOwn(record, key)) return undefined;
    set(record, key, after);
    set(site.own, field, record);
    return ofItem(site, field, key, { what: "added", after });
  };
};

const removeKey: Operation = (site, field, random) => {
  const record = (site.own[field] ?? {}) as Draft;
  const keys = Object.keys(record);
  if (keys.length === 0) return undefined;
  const key = random.pick(keys);
  const before = record[key];
  delete record[key];
  if (keys.length === 1 && field === "commonParameters") delete site.own[field];
  return ofItem(site, field, key, { what: "removed", before });
};

const renameKey: Operation = (site, field, random) => {
  const record = (site.own[field] ?? {}) as Draft;
  if (Object.keys(record).length === 0) return undefined;
  const [key, name] = [random.pick(Object.keys(record)), random.word()];
  const own = record[key];
  delete record[key];
  set(record, name, own);
  const edit = ofItem(site, field, key, { what: "renamed", before: key, after: name });
  return { ...edit, renames: [[site.start(field) + key, name]] };
};

function rename({ make, nameOf }: Extract<Holding, { how: "name" }>, isConfirmed: boolean): Operation {
  return (site, field, random) => {
    const { listing } = site;
    if (!listing || (isConfirmed && site.canBeRenamed !== true) || !isClear(listing.items)) return undefined;
    const { fact, start, end = "", items } = listing;
    const [before, index] = [copy(site.own), items.indexOf(site.own)];
    const value = make(random, site.own[field], site.own);
    if (value === undefined) return undefined;
    const name = nameOf({ ...before, [field]: value } as never);
    if (items.some((item) => nameOf(item as never) === name)) return undefined;
    const path = start + numberedName(items as never[], nameOf, index) + end;
    set(site.own, field, value);
    const [old, to] = [nameOf(before as never), start + name + end];
    const scope = path;
    if (isConfirmed)
      return { expected: [{ what: "renamed", fact, path, before: old, after: name }], scope, renames: [[path, name]] };
    const went = { what: "removed", fact, path, before } as const;
    return { expected: [went, { what: "added", fact, path: to, after: copy(site.own) }], scope };
  };
}
