/**
 * The data a mock is driven by: one service, as plain JSON generated from its spec.
 * The engine knows nothing else about it.
 * Members, types and constraints are those of the spec format; a type that no page defines is left out of `types`.
 */
import type { Member, MemberRule } from "../../client/runtime/members.js";
import type { HttpBinding } from "../../client/runtime/operation.js";
import type { Binding, Reference, Resource } from "./state/binding.js";

export interface MockService {
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
  readonly protocol: { readonly kind: string; readonly responseRoot?: string; readonly endpoint?: string };
  /** The ids of all regions; absent where the pages list none. */
  readonly regions?: readonly string[];
  readonly actions: { readonly [name: string]: MockAction };
  readonly types: { readonly [name: string]: readonly Member[] };
  /** Rules across the members of a type. */
  readonly rules?: { readonly [type: string]: readonly MemberRule[] };
  /** What the service keeps, by the singular noun that its actions use. */
  readonly resources?: { readonly [name: string]: Resource };
  /** All documented error codes. */
  readonly errors: readonly string[];
  /** The codes that every action can answer with. */
  readonly commonErrors: readonly string[];
}

export interface MockAction {
  readonly status: "current" | "obsolete" | "undocumented";
  /** Where the action is, in services whose actions have addresses of their own. */
  readonly http?: HttpBinding;
  readonly region?: { readonly use: "required" | "optional" | "none"; readonly only?: readonly string[] };
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
  /** The input member that makes a repeated call the same call. */
  readonly clientToken?: string;
  readonly input?: readonly Member[];
  readonly output?: readonly Member[];
  /** Rules across the members of the input. */
  readonly rules?: readonly MemberRule[];
  readonly errors: readonly string[];
  readonly examples?: readonly MockExample[];
  /** Codes for what is wrong with a member, where its name does not lead to them: `KeyName tooLong` -> code. */
  readonly inputCodes?: { readonly [memberAndFault: string]: string };
  /** What it does to what the service keeps; absent: answered from the examples. */
  readonly binding?: Binding;
  /** Ids in the input that must be of something that exists, by the path of the member. */
  readonly references?: { readonly [path: string]: Reference };
}

/**
 * A valid documented example: the input as nested JSON or as flat parameters, the answer with or without its root
 * member.
 */
export interface MockExample {
  readonly request?: unknown;
  readonly response?: unknown;
}
