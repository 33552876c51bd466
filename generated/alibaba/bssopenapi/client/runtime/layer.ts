/**
 * The seam between a caller and what goes around a request: retries, limits, checks, hooks. A layer takes a request, may wait,
 * change it, pass it on any number of times, or refuse it.
 */
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";

export interface CallRequest {
  readonly operation: Operation;
  readonly input: object;
  readonly options: CallOptions;
  /** Sent besides those of the protocol: none of its names, in whatever letters. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallResult {
  readonly status: number;
  /** The answer as it came. */
  readonly text: string;
  readonly response: object;
}

export type Next = (request: CallRequest) => Promise<CallResult>;
export type Layer = (request: CallRequest, next: Next) => Promise<CallResult>;
