/**
 * A rule that makes calls fail: which calls, when among them, and how. Plain JSON, but for a function as `input`.
 *   { action: "RunInstances", code: "InternalError", nth: 2 }
 *   { transport: "reset", probability: 0.1 }
 *   { action: "RunInstances", transport: "timeout", afterwards: true, times: 1 }
 */
import type { JsonObject } from "../../../client/runtime/json.js";

export type Fault = FaultedCalls & (CodeFault | BrokenTransport);

interface CodeFault {
  /** An error code that the pages document for the action, or for all actions. */
  readonly code: string;
  readonly message?: string | undefined;
  readonly transport?: undefined;
}

interface BrokenTransport {
  readonly transport: TransportFault;
  readonly code?: undefined;
  readonly message?: undefined;
}

export const transportWords = ["reset", "timeout", "slow", "truncate", "malformed"] as const;

/**
 * `reset`: the connection breaks before an answer; `timeout`: no answer ever comes; `slow`: the true answer, late;
 * `truncate`: the connection breaks after half of the body; `malformed`: HTTP 200 with JSON that stops in the middle;
 * a number from 500 to 599: that HTTP status with a page of HTML, as gateways answer.
 */
export type TransportFault = (typeof transportWords)[number] | number;

interface FaultedCalls {
  /** Absent: every action, of those that document the code. */
  readonly action?: string | undefined;
  /**
   * What the input must hold: members left out may be anything, each item of a list must be in the list of the call; or
   * a function that says it.
   */
  readonly input?: JsonObject | ((input: JsonObject) => boolean) | undefined;
  /** Of the matching calls only this one, from 1. Calls that another rule hits count too. */
  readonly nth?: number | undefined;
  /** So many matching calls pass before. */
  readonly after?: number | undefined;
  /** How many calls it hits at most. */
  readonly times?: number | undefined;
  /** The share of the matching calls that it hits, 0 to 1; the seed says which. */
  readonly probability?: number | undefined;
  /** Milliseconds before the answer, or before what comes for one; 1000 for `slow`, else none. */
  readonly delayMs?: number | undefined;
  /** The action is carried out first, and then its answer gets lost. Without it nothing of the state changes. */
  readonly afterwards?: boolean | undefined;
}
