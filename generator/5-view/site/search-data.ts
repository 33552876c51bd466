/**
 * What the search of a site reads: the contract between the generator, which writes it as data scripts, and the browser. Compact,
 * since it is loaded whole: lists instead of objects where there are many, and what is empty at the end of a list is left out.
 */

/** In the order in which they are shown, everything else being equal. */
export const KINDS = ["service", "action", "type", "member", "code"] as const;
export type Kind = (typeof KINDS)[number];

/** `search/index.js` */
export interface SearchIndex {
  readonly services: readonly SearchedService[];
  /** How many there are of `search/names-<number>.js`. */
  readonly shards: number;
}

interface SearchedService {
  readonly folder: string;
  readonly title: string;
  /** The number of the shard that has its names. */
  readonly shard: number;
}

/** `search/names-<number>.js` */
export interface SearchShard {
  readonly services: readonly ServiceNames[];
}

export interface ServiceNames {
  readonly folder: string;
  readonly actions: readonly NamedPage[];
  readonly types: readonly NamedPage[];
}

/** Name, file without its ending, what it is in few words, and 1 where it is no longer served. */
export type NamedPage = readonly [name: string, file: string, words?: string, obsolete?: 1];

/** `<service>/data/search.js` */
export interface ServiceSearch {
  /** Pages that have members: of actions first, of types after them. */
  readonly pages: readonly NamedPage[];
  /** How many of the pages are of actions. */
  readonly actions: number;
  readonly members: readonly FoundMember[];
  readonly codes: readonly FoundCode[];
}

/** One name, wherever it stands. */
export type FoundMember = readonly [name: string, words: string, ...places: MemberPlace[]];

/** The id of the row, and the pages that have such a row, by number. */
export type MemberPlace = readonly [id: string, ...pages: number[]];

/** Code, what it means in few words, how many actions give it. */
export type FoundCode = readonly [code: string, words: string, actions: number];
