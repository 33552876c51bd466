/**
 * Loads what can be found, nearest first: the list of services, names of the shard with the current service and its members and codes,
 * then all other names. Members and codes of other services come with them where services are few, else on request.
 */
import type { SearchIndex, SearchShard, ServiceSearch } from "../../../../generator/5-view/site/search-data.js";
import { loadData } from "../shared/load.js";
import { Catalogue } from "./catalogue.js";
import { detailEntries, type Entry, nameEntries, serviceEntries } from "./entries.js";
import { inSlices } from "./slices.js";

/** So many services are loaded whole. */
const FEW = 12;

export class SearchData {
  readonly catalogue = new Catalogue();
  /** Services of the site; those whose members and codes are not asked for yet; what could not be loaded. */
  services: readonly string[] = [];
  waiting: string[] = [];
  failed: string[] = [];
  private loading = 0;
  private isIndexing = false;
  private readonly service: string;
  private readonly changed: () => void;

  constructor(service: string, changed: () => void) {
    this.service = service;
    this.changed = changed;
  }

  get isLoading(): boolean {
    return this.loading > 0;
  }

  async load(): Promise<void> {
    await this.take<SearchIndex>("search/index.js", (index) => {
      this.services = index.services.map(({ folder }) => folder);
      this.waiting = [...this.services];
      const near = index.services.find(({ folder }) => folder === this.service)?.shard ?? 0;
      const shards = Array.from({ length: index.shards }, (_, i) => i).sort(
        (one, other) => Number(other === near) - Number(one === near) || one - other,
      );
      void this.loadAll(shards);
      return serviceEntries(index);
    });
  }

  /** Members and codes of these services. */
  async loadDetails(services = this.waiting): Promise<void> {
    const wanted = [...services];
    this.waiting = this.waiting.filter((folder) => !wanted.includes(folder));
    await Promise.all(
      wanted.map((folder) =>
        this.take<ServiceSearch>(`${folder}/data/search.js`, (data) => detailEntries(folder, data)),
      ),
    );
  }

  private async loadAll([first, ...others]: readonly number[]): Promise<void> {
    if (first === undefined) return;
    await this.loadShard(first);
    if (this.waiting.includes(this.service)) await this.loadDetails([this.service]);
    await Promise.all(others.map((shard) => this.loadShard(shard)));
    performance.mark("search-names");
    if (this.services.length <= FEW) await this.loadDetails();
  }

  private loadShard(shard: number): Promise<void> {
    return this.take<SearchShard>(`search/names-${shard}.js`, nameEntries);
  }

  /** What cannot be loaded is named and left out. */
  private async take<Value>(path: string, entriesOf: (value: Value) => readonly Entry[]): Promise<void> {
    this.loading += 1;
    try {
      this.catalogue.add(entriesOf(await loadData<Value>(path)));
      this.index();
    } catch {
      this.failed.push(path);
    }
    this.loading -= 1;
    this.changed();
  }

  private index(): void {
    if (this.isIndexing) return;
    this.isIndexing = true;
    inSlices(
      (isTime) => this.catalogue.index(isTime),
      () => {
        this.isIndexing = false;
        performance.mark("search-indexed");
        this.changed();
      },
    );
  }
}
