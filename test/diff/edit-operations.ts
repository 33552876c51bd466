// A field of a site (edit-sites.ts) -> the ways to edit it, by how it is held. The spec is edited in place, and what the diff must say of
// it is stated by what was done.
import { isSame, one, set, type Holding, type Make, type Operation } from "./edit.js";
import { addItem, addList, moveItem, removeItem, reorder } from "./edit-lists.js";
import { addKey, removeKey, rename, renameKey } from "./edit-names.js";

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
      return {
        renamed: rename(holding, false),
        ...(holding.isConfirmable ? { "rename confirmed": rename(holding, true) } : {}),
      };
  }
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
