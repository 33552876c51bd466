/**
 * What a target is: a pure function from a spec (and notes) to a view, and a folder of templates that lays the view out.
 * A view is plain JSON. `data` goes to templates that render once; each entry of `each.action` renders every template
 * named `__action__…` under its `file` name. Files without `.hbs` are copied. What is in `without` is not made: paths, and folders as `name/`.
 */
import type { Spec } from "../4-spec/spec.js";
import type { Vendor } from "../vendors/vendor.js";

export interface View {
  readonly data: object;
  readonly each: Readonly<Record<string, readonly ViewItem[]>>;
  readonly without?: readonly string[];
}

export interface ViewItem {
  /** Takes the place of `__name__` in the template's path. */
  readonly file: string;
}

/** What every target is made from. */
export interface TargetInput {
  readonly spec: Spec;
  /** The spec before some of its actions were chosen; the same where all are. */
  readonly whole?: Spec;
  readonly vendor: Vendor;
  /** What integers beyond 2^53 are to readers of answers; numbers where nothing is said. */
  readonly integers?: "number" | "bigint";
  /** Our own words by path. */
  readonly notes: Readonly<Record<string, string>>;
  /** What was written by hand of the service's behaviour, in the order in which it is heard; given to targets that want it. */
  readonly behaviours?: readonly BehaviourModule[];
}

export interface BehaviourModule {
  /** What to import it by, from the folder of the target. */
  readonly from: string;
  /** What it says of each action. */
  readonly coverage: Readonly<Record<string, "stateful" | "computed">>;
}

export interface Target {
  readonly name: string;
  /** Folder of the target's output inside the service's folder; `.` is that folder itself. */
  readonly folder: string;
  /** Other targets whose files this one imports. */
  readonly needs: readonly string[];
  /** Protocols it is made for, where it speaks to a service or for one; a target without them is made of any spec. */
  readonly protocols?: readonly string[];
  /** Is told of behaviours that were written by hand. */
  readonly behaves?: true;
  toView(input: TargetInput): View;
}
