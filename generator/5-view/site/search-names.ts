/**
 * Services in, what is loaded first by every search out: names of actions and types with a few words on each, in shards of a size
 * that loads without a wait. A service stands in one shard whole. Refuses nothing: names are text, wherever they come from.
 */
import type { Spec } from "../../4-spec/spec.js";
import { noteAt } from "../describe.js";
import type { NamedPage, SearchIndex, SearchShard, ServiceNames } from "./search-data.js";
import { fewWords } from "./search-words.js";

/** Where the pages of a service stand: files without their ending, by name. */
interface PageFiles {
  readonly actions: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
}

export interface SearchInput {
  /** As `vendor/service`. */
  readonly folder: string;
  readonly spec: Spec;
  readonly notes: Readonly<Record<string, string>>;
  readonly paths: PageFiles;
}

export interface TitledNames {
  readonly title: string;
  readonly names: ServiceNames;
}

const SHARD_SIZE = 2000;

export function serviceNames({ folder, spec, notes, paths }: SearchInput): ServiceNames {
  return {
    folder,
    actions: Object.entries(spec.actions).flatMap(([name, { description, status }]) =>
      namedPage(name, paths.actions.get(name), fewWords(noteAt(notes, name), description), status === "obsolete"),
    ),
    types: Object.entries(spec.types).flatMap(([name, { description }]) =>
      namedPage(name, paths.types.get(name), fewWords(noteAt(notes, `type:${name}`), description), false),
    ),
  };
}

/** Data of all scripts that a site has once, by path from its root. Services come in the order in which the site lists them. */
export function searchShards(
  services: readonly TitledNames[],
  size = SHARD_SIZE,
): ReadonlyMap<string, SearchIndex | SearchShard> {
  const shards: ServiceNames[][] = [];
  let room = 0;
  const searched = services.map(({ title, names }) => {
    const count = names.actions.length + names.types.length;
    if (count > room) {
      shards.push([]);
      room = size;
    }
    room -= count;
    shards.at(-1)?.push(names);
    return { folder: names.folder, title, shard: Math.max(shards.length - 1, 0) };
  });
  const index: SearchIndex = { services: searched, shards: shards.length };
  return new Map<string, SearchIndex | SearchShard>([
    ["search/index.js", index],
    ...shards.map((own, i) => [`search/names-${i}.js`, { services: own }] as const),
  ]);
}

function namedPage(name: string, file: string | undefined, words: string, obsolete: boolean): NamedPage[] {
  if (file === undefined) return [];
  if (obsolete) return [[name, file, words, 1]];
  return [words === "" ? [name, file] : [name, file, words]];
}
