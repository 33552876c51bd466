/**
 * The data a mock is driven by: one service, as plain JSON generated from its spec.
 * The engine knows nothing else about it.
 * Members, types and constraints are those of the spec format; a type that no page defines is left out of `types`.
 */
import type { Member } from "../../client/runtime/members.js";

export interface MockService {
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
  readonly protocol: { readonly kind: string; readonly responseRoot?: string; readonly endpoint?: string };
  /** The ids of all regions; absent where the pages list none. */
  readonly regions?: readonly string[];
  readonly actions: { readonly [name: string]: MockAction };
  readonly types: { readonly [name: string]: readonly Member[] };
  /** All documented error codes. */
  readonly errors: readonly string[];
  /** The codes that every action can answer with. */
  readonly commonErrors: readonly string[];
}

export interface MockAction {
  readonly status: "current" | "obsolete" | "undocumented";
  readonly region?: { readonly use: "required" | "optional" | "none"; readonly only?: readonly string[] };
  readonly input?: readonly Member[];
  readonly output?: readonly Member[];
  readonly errors: readonly string[];
  readonly examples?: readonly MockExample[];
}

/**
 * A valid documented example: the input as nested JSON or as flat parameters, the answer with or without its root
 * member.
 */
export interface MockExample {
  readonly request?: unknown;
  readonly response?: unknown;
}
