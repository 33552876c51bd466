// Ways to edit what has a name: keys of records that come and go, and names that become others, confirmed by a user or not.
import { copy, ofItem, set, type Holding, type Operation } from "./edit.js";
import { isClear } from "./edit-lists.js";
import { numberedName, type Draft } from "./edit-site.js";

type Keyed = Extract<Holding, { how: "record" }>;

export const addKey = ({ make }: Keyed): Operation => {
  return (site, field, random) => {
    const record = (site.own[field] ?? {}) as Draft;
    const [key, after] = [
      random.pick([random.word(), "__proto__", "constructor", "7"]),
      make(random, undefined, site.own),
    ];
    if (Object.hasOwn(record, key)) return undefined;
    set(record, key, after);
    set(site.own, field, record);
    return ofItem(site, field, key, { what: "added", after });
  };
};

export const removeKey: Operation = (site, field, random) => {
  const record = (site.own[field] ?? {}) as Draft;
  const keys = Object.keys(record);
  if (keys.length === 0) return undefined;
  const key = random.pick(keys);
  const before = record[key];
  delete record[key];
  if (keys.length === 1 && field === "commonParameters") delete site.own[field];
  return ofItem(site, field, key, { what: "removed", before });
};

export const renameKey: Operation = (site, field, random) => {
  const record = (site.own[field] ?? {}) as Draft;
  if (Object.keys(record).length === 0) return undefined;
  const [key, name] = [random.pick(Object.keys(record)), random.word()];
  const own = record[key];
  delete record[key];
  set(record, name, own);
  const edit = ofItem(site, field, key, { what: "renamed", before: key, after: name });
  return { ...edit, renames: [[site.start(field) + key, name]] };
};

export function rename({ make, nameOf }: Extract<Holding, { how: "name" }>, isConfirmed: boolean): Operation {
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
