/**
 * What the pages do not tell a mock, written by hand: a behaviour names a service, and says for some of its resources and
 * actions how they differ from what was inferred. Behaviours of users come after ours and go before them.
 *
 *   export default defineBehaviour({
 *     service: "tencent/cvm",
 *     actions: {
 *       StopInstances: {
 *         coverage: "stateful",
 *         answer(call, inferred) {
 *           for (const instance of call.named("Instance", "InstanceIds"))
 *             if (instance.value["Locked"] === true) call.refuse("UnsupportedOperation", "The instance is locked.");
 *           return inferred();
 *         },
 *       },
 *     },
 *   });
 */
import type { JsonObject } from "../../client/runtime/json.js";
import type { MockAction } from "./service.js";
import type { Binding, Reference, Resource, State, StateRefusals } from "./state/binding.js";

export interface Behaviour {
  /** `vendor/service`. */
  readonly service: string;
  /** Fields of resources that go before the inferred ones; a resource that is not inferred is given whole. */
  readonly resources?: { readonly [name: string]: Partial<Resource> };
  readonly actions?: { readonly [name: string]: ActionBehaviour };
  /** What each region has from the start, by resource; takes the place of the catalogue. */
  readonly stock?: { readonly [resource: string]: (region: string) => readonly JsonObject[] };
}

export interface ActionBehaviour {
  /** What COVERAGE.md says of it: a later call shows the effect, or the answer follows from input and state. */
  readonly coverage: "stateful" | "computed";
  /** Takes the place of the inferred one. */
  readonly binding?: Binding;
  /** Put over the inferred ones; undefined takes one away. */
  readonly references?: { readonly [path: string]: Reference | undefined };
  /** Put over the inferred ones, state by state; undefined takes one away. */
  readonly refusals?: Partial<Omit<StateRefusals, "codes">> & {
    readonly codes?: { readonly [state: string]: string | undefined };
  };
  /** Codes for what is wrong with a member of the input, where its name does not lead to them: `KeyName tooLong` -> code. */
  readonly inputCodes?: { readonly [memberAndFault: string]: string };
  /** A dry run gives the same answer; else it gives only a RequestId. */
  readonly answersDryRun?: true;
  /**
   * The answer: documented output members, those left out are completed. `inferred` gives the answer without this behaviour:
   * that of the next one, of the binding, or of the examples.
   */
  answer?(call: Call, inferred: () => JsonObject): JsonObject;
}

/** One call whose input is valid and whose ids exist. What it changes is taken back where it is refused or a dry run. */
export interface Call {
  readonly action: string;
  readonly facts: MockAction;
  readonly input: JsonObject;
  readonly region: string | undefined;
  /** Those of the service; none where the pages list none. */
  readonly regions: readonly string[];
  /** The mock's clock, milliseconds since 1970. */
  readonly now: number;
  readonly requestId: string;
  /** The values at a path of the input, lists unfolded by `[]`: `at("LoginSettings.KeyIds[]")`. */
  at(path: string): readonly unknown[];
  /** Records of a resource that this call can see, oldest first. */
  all(resource: string): readonly Kept[];
  /** `within` is the id of what it is a part of, where there are parts. */
  find(resource: string, id: unknown, within?: unknown): Kept | undefined;
  /** The same call as if it had come to another region: what it finds and adds is there. */
  elsewhere(region: string): Call;
  /** The record as listings show it: its value with the lists of ids that follow from other records. */
  show(kept: Kept): JsonObject;
  /** Those whose ids stand at a path of the input (a text, a number or a list), in that order. */
  named(resource: string, inputPath: string): readonly Kept[];
  /** A new record: what is given, completed from the documented type, with an id of the documented shape. */
  add(resource: string, given: JsonObject, hidden?: JsonObject): Kept;
  /** Sets members by their paths; undefined takes one away. */
  change(kept: Kept, set: JsonObject): void;
  /** The same, some milliseconds of the clock later; `firm`: whatever states the record passes until then. */
  later(kept: Kept, milliseconds: number, set: JsonObject | "remove", firm?: "firm"): void;
  /** Lets the record pass states: the first at once, then one each two seconds of the clock. */
  pass(kept: Kept, through: readonly State[], to: State | "remove"): void;
  /** What this listing says of things that are kept nowhere, with all their members: filtered and paged as it does. */
  list(items: readonly JsonObject[]): JsonObject;
  /** Members that no listing shows. */
  hide(kept: Kept, hidden: JsonObject): void;
  remove(kept: Kept): void;
  /** A choice that the seed makes, the same each time for the same key: from 0 up to, not including, 1. */
  chance(key: string): number;
  /**
   * Ends the call with an error; a code that the pages document neither for the action nor for all, and that the vendor does
   * not have for wrong ids either, is our own fault and throws.
   */
  refuse(code: string, message: string): never;
}

/** A record in the state. */
export interface Kept {
  readonly resource: string;
  readonly id: string | number;
  readonly region: string | undefined;
  /** The id of what it is a part of; its own tells it only from the other parts. */
  readonly within?: string | number | undefined;
  readonly value: JsonObject;
  /** What was given and no listing shows: user data, tokens. */
  readonly hidden: JsonObject;
}

/** Only the types: gives back what it takes. */
export function defineBehaviour(behaviour: Behaviour): Behaviour {
  return behaviour;
}
