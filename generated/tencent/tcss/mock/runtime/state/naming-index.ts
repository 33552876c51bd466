/**
 * The ids of the records that name a thing: for lists that follow from others (derived-lists.ts). Looked up for each record of
 * a listing, so worked out once for each state of the store and not once a record.
 */
import type { DerivedList } from "./derived-lists.js";
import { valuesAt } from "./paths.js";
import type { Store } from "./store.js";

type Ids = readonly (string | number)[];

const none: Ids = [];

export class NamingIndex {
  private readonly store: Store;
  private version = -1;
  /** By what names, where, and the region. */
  private readonly known = new Map<string, ReadonlyMap<unknown, Ids>>();

  constructor(store: Store) {
    this.store = store;
  }

  /** In the order of the records that name it; those of a region, or of all. */
  idsNaming({ of, naming }: DerivedList, id: string | number, region: string | undefined): Ids {
    if (this.version !== this.store.version) this.known.clear();
    this.version = this.store.version;
    const key = JSON.stringify([of, naming, region]);
    const ids = this.known.get(key) ?? this.collect(of, naming, region);
    this.known.set(key, ids);
    return ids.get(id) ?? none;
  }

  private collect(of: string, naming: string, region: string | undefined): ReadonlyMap<unknown, Ids> {
    const ids = new Map<unknown, (string | number)[]>();
    for (const { id, value } of this.store.list(of, region)) {
      for (const named of new Set(valuesAt(value, naming))) {
        const others = ids.get(named);
        if (others === undefined) ids.set(named, [id]);
        else others.push(id);
      }
    }
    return ids;
  }
}
