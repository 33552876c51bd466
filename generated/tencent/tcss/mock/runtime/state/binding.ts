/**
 * What is known of the things a service keeps and of what its actions do to them: plain data, inferred from the spec.
 * A record of a resource is an object with the members of its type, as listing actions give it.
 * Paths are those of the spec, from the input, the output or the record: `Placement.Zone`, `LoginSettings.KeyIds[]`
 * (each item of a list), `InstanceSet[].InstanceId`.
 */
import type { Member } from "../../../client/runtime/members.js";

export interface Resource {
  /**
   * The member of the record that tells it from all others; text or a number. "": nothing does; such things are in a
   * catalogue only, to be listed and filtered.
   */
  readonly id: string;
  /**
   * Record path of the id of the thing that it is a part of: its own id tells it only from the other parts of that thing, as
   * version 1 of a template. `references` tells what that thing is; its parts go when it goes.
   */
  readonly within?: string;
  /** The named type of a record, or its members where no page names one. */
  readonly type: string | readonly Member[];
  /** The shape of ids as the pages show them; without it they are made from the member's name. */
  readonly idForm?: IdForm;
  /** Whether each region has its own; else all regions show the same. */
  readonly regional: boolean;
  /** Where the record keeps when it was made. */
  readonly created?: string;
  readonly state?: { readonly path: string; readonly values: readonly State[] };
  /** Where the record tells what was last done with it. */
  readonly operation?: Operation;
  /** Ids of other resources in a record, by path: what is named there is in use. */
  readonly references?: { readonly [path: string]: string };
  /** What exists from the start: things that no action creates, from the documented examples. */
  readonly catalogue?: readonly object[];
}

/** Record paths of the last action, of its RequestId and of how far it is. */
export interface Operation {
  readonly action: string;
  readonly requestId: string;
  readonly progress: string;
  readonly running: string;
  readonly done: string;
  /** Refuses another action while one is running, where that action documents the code. */
  readonly busy?: string;
}

/** Some services count their states. */
export type State = string | number;

export type IdForm =
  | {
      readonly kind: "text";
      readonly prefix: string;
      /** How many characters stand behind the prefix. */
      readonly length: number;
      readonly alphabet: "alphanumeric" | "hex" | "digits";
    }
  | { readonly kind: "uuid" }
  /** Counted from `first`; for resources without an id of their own, such as the versions of a template. */
  | { readonly kind: "count"; readonly first: number };

/** An input member whose value is the id of a resource; the codes are those that the action documents for it. */
export interface Reference {
  readonly resource: string;
  /** False for listings, which give what they find. */
  readonly mustExist: boolean;
  /** No such thing; absent: nothing fits among the action's codes, and a common one is taken. */
  readonly notFound?: string;
  /** Not of the shape of such an id. */
  readonly malformed?: string;
}

/**
 * States that a thing passes: at once the first of `through`, at last `to`, each after some seconds of the mock's clock.
 */
export interface Passage {
  readonly path: string;
  readonly through: readonly State[];
  /** Absent: the state before the call comes back, as after a reboot. */
  readonly to?: State;
}

/** States in which an action is refused, each with its documented code. */
export interface StateRefusals {
  readonly path: string;
  readonly codes: { readonly [state: string]: string };
  /** Input members that, when true, let the action go on in some of them all the same (`ForceStop` where it runs). */
  readonly unless?: { readonly inputs: readonly string[]; readonly states: readonly State[] };
}

/** Which records an action is about: input path -> record path. A list in the input means any of its items. */
export type By = { readonly [inputPath: string]: string };
/**
 * What of the input goes into the record: input path -> record path. With `[]` in the input path it is the list of all values
 * there. A list for a single value: its first item; a single value for a list: a list of it.
 */
export type Set = { readonly [inputPath: string]: string };

export interface Create {
  readonly kind: "create";
  readonly resource: string;
  readonly set: Set;
  /** Input path of how many are made; one without it. */
  readonly count?: string;
  /** Output path of the new id or ids; absent: the answer does not tell. */
  readonly id?: string;
  /** Output path of the whole record; "": the output itself. */
  readonly record?: string;
  readonly passage?: Passage;
  /** Input path of the id of a record of the same resource: the new one is a copy of it, with what `set` says. */
  readonly copyOf?: string;
  readonly unique?: Unique;
  readonly quota?: Quota;
}

/** A record path whose value must be its own, with the code that refuses a second one. */
export interface Unique {
  readonly path: string;
  readonly refusal: string;
}

/** How many there may be, and the code that refuses one more. */
export interface Quota {
  readonly limit: number;
  readonly refusal: string;
}

/** Also an action that gives one thing: `single`. */
export interface List {
  readonly kind: "list";
  readonly resource: string;
  /** Output path of the list, or of the one structure; "": the output itself is the record. */
  readonly items: string;
  readonly single?: true;
  readonly by: By;
  /** Input path of the list of named filters (`{Name, Values}`), with the record path of each documented name. */
  readonly filters?: FilterRules;
  readonly total?: string;
  readonly page?: PageRules;
}

export interface FilterRules {
  readonly path: string;
  readonly name: string;
  readonly values: string;
  /**
   * `tag:*` -> `Tags[Key=*].Value`: whatever stands for `*` in the filter's name stands for it in the path. "": the filter is
   * documented, and no record shows what it compares.
   */
  readonly paths: { readonly [filter: string]: string };
  /** The code for a filter that no page names. */
  readonly unknown?: string;
}

export interface PageRules {
  readonly style: "offset" | "page" | "token";
  /** Input paths. */
  readonly cursor: string;
  readonly size?: string;
  readonly standardSize: number;
  /** Output paths. */
  readonly next?: string;
  readonly more?: string;
}

export interface Update {
  readonly kind: "update";
  readonly resource: string;
  readonly by: By;
  /** A structure goes over that of the record, member by member. */
  readonly set: Set;
  /** Record paths that get the same value each time: `Attached` becomes true, `InstanceId` empty. */
  readonly fixed?: { readonly [recordPath: string]: string | number | boolean };
  readonly unique?: Unique;
  readonly passage?: Passage;
  readonly refusals?: StateRefusals;
}

export interface Delete {
  readonly kind: "delete";
  readonly resource: string;
  readonly by: By;
  /** Passed before the record is gone; without it, it is gone at once. */
  readonly passage?: Passage;
  readonly refusals?: StateRefusals;
  /** Refuses while records of others name it; absent: what names it forgets it. */
  readonly inUse?: string;
}

/** Ids of one resource put into, or taken out of, lists of ids in records of another. */
export interface Link {
  readonly kind: "link" | "unlink";
  readonly resource: string;
  readonly by: By;
  /** Input path of the ids -> record path of the list. */
  readonly set: Set;
  readonly refusals?: StateRefusals;
}

export type Binding = Create | List | Update | Delete | Link;
