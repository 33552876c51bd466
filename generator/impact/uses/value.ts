/** What can be known of a value without running the code that makes it. */
import type { Scalar } from "../../4-spec/spec.js";
import type { Spot } from "../hit.js";

export type Value =
  /** One of these; most often there is one. */
  | { readonly kind: "scalar"; readonly values: readonly Scalar[]; readonly spot: Spot }
  | ObjectValue
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly open: boolean; readonly spot: Spot }
  | { readonly kind: "unknown"; readonly spot: Spot }
  /** Taken from another request: what it is, is looked at where it was written. */
  | { readonly kind: "elsewhere"; readonly spot: Spot };

export interface ObjectValue {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Entry>;
  /** It may have more members than these. */
  readonly open: boolean;
  readonly spot: Spot;
}

export interface Entry {
  readonly value: Value;
  /** Where its name stands. */
  readonly spot: Spot;
  /** It may be absent after all. */
  readonly maybe: boolean;
}

export const NOTHING = (spot: Spot): ObjectValue => ({ kind: "object", entries: new Map(), open: false, spot });

/** Values at a path of member names below an object, lists entered; undefined where what stands there cannot be known. */
export function scalarsAt(owner: ObjectValue, path: string): readonly Scalar[] | undefined {
  let found: readonly Value[] = [owner];
  for (const name of path.split(".")) {
    const next: Value[] = [];
    for (const value of found.flatMap((own) => (own.kind === "list" ? own.items : [own]))) {
      if (value.kind !== "object" || isOpenFor(value, name)) return undefined;
      const entry = value.entries.get(name);
      if (entry) next.push(entry.value);
    }
    found = next;
  }
  const values = found.flatMap((own) => (own.kind === "list" ? own.items : [own]));
  if (values.some(({ kind }) => kind === "unknown" || kind === "elsewhere")) return undefined;
  if (values.some((value) => value.kind === "scalar" && value.values.length > 1)) return undefined;
  return values.flatMap((value) => (value.kind === "scalar" ? value.values : [true]));
}

/** Whether a member is given: yes, no, or undefined where that cannot be known. */
export function isGiven(owner: ObjectValue, path: string): boolean | undefined {
  const [name = "", ...rest] = path.split(".");
  const entry = owner.entries.get(name);
  if (entry === undefined) return owner.open ? undefined : false;
  if (entry.maybe) return undefined;
  if (rest.length === 0) return true;
  return entry.value.kind === "object" ? isGiven(entry.value, rest.join(".")) : undefined;
}

function isOpenFor({ entries, open }: ObjectValue, name: string): boolean {
  const entry = entries.get(name);
  return entry === undefined ? open : entry.maybe;
}
