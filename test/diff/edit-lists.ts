// Ways to edit a list: items that come, go and move.
import { ofItem, one, set, type Holding, type Operation } from "./edit.js";
import { numberedName } from "./edit-site.js";

type List = Extract<Holding, { how: "list" }>;

/** Items that are the same have no paths of their own. */
export function isClear(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}

/** As paths name an item: the second of a name has a number, one without a name its place. */
function nameIn({ nameOf }: Pick<List, "nameOf">, items: readonly unknown[], index: number): string {
  return nameOf ? numberedName(items as never[], nameOf, index) : String(index);
}

export const addList = (holding: List): Operation => {
  return (site, field, random) => {
    if (field in site.own) return undefined;
    const items = [holding.make(random, undefined, site.own), holding.make(random, undefined, site.own)];
    const after = items.filter((item) => item !== undefined);
    if (!isClear(after)) return undefined;
    set(site.own, field, after);
    return one(site, field, { what: "added", after });
  };
};

export const addItem = (holding: List): Operation => {
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

export const removeItem = (holding: List, isOptional: boolean): Operation => {
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

export const reorder = (holding: List): Operation => {
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
export const moveItem: Operation = (site, field, random) => {
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
