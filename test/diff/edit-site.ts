// A place in a spec that can be edited: an object of spec/schema.json, with the paths that the diff must give to what is in it.

export type Draft = Record<string, unknown>;

/** What the diff tells as one fact, whatever differs inside. */
export interface Whole {
  readonly fact: string;
  readonly path: string;
  read(): unknown;
  /** Where it stands once it is edited, if what it is named by may be edited. */
  pathNow?(): string;
}

/** The list that holds an object under a name. */
interface Listing {
  readonly fact: string;
  readonly items: Draft[];
  /** What stands around the name in paths. */
  readonly start: string;
  readonly end?: string;
}

export interface Site {
  readonly object: string;
  readonly own: Draft;
  /** Path of a field. */
  at(field: string): string;
  /** In front of the name of an item of a list or record in a field, and behind it. */
  start(field: string): string;
  end(field: string): string;
  readonly whole?: Whole;
  readonly listing?: Listing;
  /** Whether its name can be confirmed as renamed. */
  readonly canBeRenamed?: boolean;
  /** Which part of the spec it stands in. */
  readonly part: string;
}

type Starts = Readonly<Record<string, string>>;

export const drafts = (value: unknown): Draft[] => (Array.isArray(value) ? (value as Draft[]) : []);
export const entries = (value: unknown): [string, Draft][] => Object.entries((value ?? {}) as Record<string, Draft>);

type More = Partial<Site> & { readonly starts?: Starts; readonly ends?: Starts; readonly ats?: Starts };

export function site(object: string, own: Draft, prefix: string, more: More): Site {
  const { starts = {}, ends = {}, ats = {}, ...rest } = more;
  return {
    object,
    own,
    at: (field) => ats[field] ?? prefix + field,
    start: (field) => starts[field] ?? `${prefix}${field}.`,
    end: (field) => ends[field] ?? "",
    part: "service",
    ...rest,
  };
}

/** The second of a name is `name#2`. */
export function numberedName<T>(items: readonly T[], nameOf: (item: T) => string, index: number): string {
  const name = nameOf(items[index] as T);
  const count = items.slice(0, index + 1).filter((item) => nameOf(item) === name).length;
  return count === 1 ? name : `${name}#${count}`;
}
