// An edit of a spec: what it did, stated as what the diff must say; how a field is held, which decides what can be done to it.
import type { Change } from "../../generator/diff/change.js";
import type { Draft, Site } from "./edit-site.js";
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
  | {
      readonly how: "name";
      readonly make: Make;
      readonly nameOf: (item: never) => string;
      readonly isConfirmable?: boolean;
    };

/** Undefined where the field cannot be edited so. */
export type Operation = (site: Site, field: string, random: SeededRandom) => Edit | undefined;

export const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** By name, as `__proto__` is one too. */
export function set(own: Draft, key: string, value: unknown): void {
  Object.defineProperty(own, key, { value, enumerable: true, configurable: true, writable: true });
}

export type Told = Pick<Expected, "what" | "before" | "after">;

/** One change of the field as a whole. */
export function one(site: Site, field: string, expected: Told): Edit {
  const path = site.at(field);
  return { expected: [{ fact: `${site.object}.${field}`, path, ...copy(expected) }], scope: path };
}

/** One change of an item of the list or record in the field. */
export function ofItem(site: Site, field: string, name: string, expected: Told): Edit {
  const path = site.start(field) + name + site.end(field);
  // A place in a list without names, or with names that stand again, moves with what stands before it.
  const scope = /^\d+$/.test(name) || field === "rules" ? site.start(field) : path;
  return { expected: [{ fact: `${site.object}.${field}`, path, ...copy(expected) }], scope };
}
