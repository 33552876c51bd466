/**
 * What differs between two specs, without judgement: one change is one place with its value before and after. `at` leads from the
 * root of the spec to the place: keys of objects, and items of lists by their place in the old list (in the new one for an item
 * that came). Applied to the old spec, all changes give the new one (apply-changes.ts).
 */
export type Step = string | ItemStep;

/** An item of a list: its name (of a member, a value, a code; else its place as text). */
export interface ItemStep {
  readonly item: string;
  readonly index: number;
}

export interface Change {
  /** `renamed` where a user confirmed it, with the names; `reordered`: a list holds what it held, in another order. */
  readonly what: "added" | "removed" | "changed" | "renamed" | "reordered";
  /** Object and field, as in the schema: `Member.required`, `Constraints.maximum`; of an item of a list, the list: `Action.input`. */
  readonly fact: string;
  readonly at: readonly Step[];
  readonly before?: unknown;
  readonly after?: unknown;
  /** Of what was reordered: places in the old list of the items that stayed, in their new order. */
  readonly order?: readonly number[];
}
