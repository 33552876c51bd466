// Specs in, what the browser searches out: through the very data that a site delivers, as JSON.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SitePaths } from "../../generator/5-view/site/paths.js";
import type { SearchIndex, SearchShard } from "../../generator/5-view/site/search-data.js";
import { type SearchInput, searchShards, serviceNames } from "../../generator/5-view/site/search-names.js";
import { serviceSearch } from "../../generator/5-view/site/search-service.js";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { Catalogue } from "../../templates/site/browser/search/catalogue.js";
import { detailEntries, nameEntries, serviceEntries } from "../../templates/site/browser/search/entries.js";

const specs = resolve(import.meta.dirname, "../../spec");

/** Every committed service in its one version. */
export function committedServices(): SearchInput[] {
  const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders(specs).flatMap((vendor) =>
    folders(join(specs, vendor.name)).flatMap((service) =>
      folders(join(specs, vendor.name, service.name)).map((version) =>
        readService(`${vendor.name}/${service.name}`, version.name),
      ),
    ),
  );
}

export function searchInput(folder: string, spec: Spec, notes: Readonly<Record<string, string>> = {}): SearchInput {
  return { folder, spec, notes, paths: new SitePaths(spec) };
}

/** A spec of one action and one type of which only names and words matter. */
export function smallSpec(action: string, type: string, members: readonly Member[], words?: string): Spec {
  return {
    specVersion: 1,
    vendor: "v",
    service: "s",
    languages: ["en"],
    protocol: { kind: "tencent-v3" },
    actions: { [action]: { status: "current", input: members, ...(words && { description: words }) } },
    types: { [type]: { usage: "input", usedBy: [], members: [] } },
    errors: {},
    history: [],
  };
}

export function catalogueOf(services: readonly SearchInput[]): Catalogue {
  const catalogue = new Catalogue();
  const files = searchShards(services.map((own) => ({ title: own.folder, names: serviceNames(own) })));
  for (const [path, value] of files) {
    const read: unknown = JSON.parse(JSON.stringify(value));
    catalogue.add(path.endsWith("index.js") ? serviceEntries(read as SearchIndex) : nameEntries(read as SearchShard));
  }
  for (const own of services) catalogue.add(detailEntries(own.folder, serviceSearch(own)));
  while (catalogue.index(() => true));
  return catalogue;
}

function readService(folder: string, version: string): SearchInput {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(specs, folder, version, name), "utf8"));
  return searchInput(folder, read("spec.json") as Spec, read("notes.json") as Record<string, string>);
}
