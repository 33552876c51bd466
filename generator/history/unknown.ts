// What is not known of a release, and the spec as of a release. Every entry says where, which facts, and why no note and no
// page tells them; print-unknown.ts says it in words. Paths are those of the spec; empty for the spec as a whole.
import type { Spec } from "../4-spec/spec.js";

/** Between two pieces of evidence that disagree, or before the first. */
export type Gap =
  /** No list names it, and no note tells when it came; `until` is the first release that shows it. */
  | { readonly why: "unlisted"; readonly until: number }
  /** Not there in `since` (a note deletes it), there in `until`, and no note adds it between. */
  | { readonly why: "deleted"; readonly since: number; readonly until: number }
  /** There in `since`, not there in `until`, and no note deletes it between. */
  | { readonly why: "gone"; readonly since: number; readonly until: number };

export type Unknown =
  | ({ readonly path: string; readonly facts: "existence" } & Gap)
  /** `release` modified the member, deleted it, or deleted it before it came again. */
  | {
      readonly path: string;
      readonly facts: "type and required";
      readonly why: "modified" | "deleted" | "returned";
      readonly release: number;
    }
  /** The member was there, no note deletes it, and no page has it. */
  | { readonly path: string; readonly facts: "type and required"; readonly why: "no-page" }
  /** Today's type names a structure that was not there, or of which that is unknown. */
  | {
      readonly path: string;
      readonly facts: "type";
      readonly why: "absent-type" | "unknown-type";
      readonly type: string;
    }
  /** All members of an action or a type. */
  | { readonly path: string; readonly facts: "content"; readonly why: "no-page" }
  | { readonly path: string; readonly facts: "content"; readonly why: "modified"; readonly release: number }
  /** `release` deleted the owner of these members, and it came again with what its page shows. */
  | { readonly path: string; readonly facts: "completeness"; readonly why: "returned"; readonly release: number }
  /** Facts of which notes never speak: `of` is their key in the spec, `count` how many places have it today. */
  | {
      readonly path: "";
      readonly facts: "untracked";
      readonly why: "untold";
      readonly of: string;
      readonly count: number;
    };

export interface AsOf {
  /** What is unknown is assumed to be as today; `leaveOutUnknown` gives the spec of what is known. */
  readonly spec: Spec;
  /** In the order of paths; what is untracked stands last. */
  readonly unknown: readonly Unknown[];
}

/** What specs as of a release say of themselves, in keys that the schema lets through. */
export interface Marks {
  readonly "x-as-of": {
    readonly release: number;
    readonly time?: string;
    readonly unknown: "assumed as today" | "left out";
  };
  readonly "x-unknown": readonly Unknown[];
}
