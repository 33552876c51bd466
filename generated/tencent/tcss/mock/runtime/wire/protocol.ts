/**
 * The seam between the engine and a wire protocol. A protocol module reads requests, checks signatures,
 * words refusals and writes answers;
 * the engine decides what is wrong with a call and what it returns, in neutral terms.
 */
import type { Credentials } from "../../../client/runtime/protocol.js";
import type { StandardCodes } from "../state/check-references.js";
import type { RawRequest } from "./raw-request.js";
import type { MockService } from "../service.js";

export interface Incoming {
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly input: WireInput;
}

/** The input as it came: a JSON value, flat text parameters, or nothing that could be read. */
export type WireInput =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "form"; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: "unreadable"; readonly detail: string };

/** What is wrong with a call; `at` is the member path, or the value that was given. */
export interface Complaint {
  readonly kind:
    "method" | "body" | "action" | "version" | "region" | "rate" | "missing" | "unknown" | "type" | "value";
  readonly at: string;
  readonly detail: string;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** What the mock signed, where a signature is wrong. */
  readonly expected?: { readonly canonicalRequest?: string; readonly stringToSign: string };
}

export interface Guard {
  readonly service: MockService;
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Reply {
  readonly status: number;
  readonly body: object;
}

export interface MockProtocol {
  readonly kind: string;
  /** What lists are counted from in parameter names and paths. */
  readonly listBase: 0 | 1;
  /** For ids of nothing, where an action documents no code of its own. */
  readonly standardCodes: StandardCodes;
  read(raw: RawRequest): Incoming;
  /** Why the caller is not who it says, or undefined. */
  verify(raw: RawRequest, guard: Guard): Promise<Refusal | undefined>;
  /** How the vendor words a complaint; undefined where its services let such a call pass. */
  word(complaint: Complaint): Refusal | undefined;
  /** A refusal on demand, with a documented code. */
  fault(code: string): Refusal;
  succeed(output: object, requestId: string, service: MockService): Reply;
  refuse(refusal: Refusal, requestId: string, raw: RawRequest, service: MockService): Reply;
}

/** Requests are good for five minutes around their timestamp. */
export const timestampWindowSeconds = 300;
