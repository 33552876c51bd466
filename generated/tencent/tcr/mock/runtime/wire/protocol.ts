/**
 * The seam between the engine and a wire protocol. A protocol module reads requests, checks signatures,
 * words refusals and writes answers;
 * the engine decides what is wrong with a call and what it returns, in neutral terms.
 */
import type { Bytes } from "../../../client/runtime/bytes.js";
import type { Credentials } from "../../../client/runtime/protocol.js";
import type { StandardCodes } from "../state/check-references.js";
import type { Nonces } from "./nonces.js";
import type { Pair, RawRequest } from "./raw-request.js";
import type { MockService } from "../service.js";

export interface Incoming {
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly input: WireInput;
  /** What the caller wants the answer to be; the protocol knows what it is without that. */
  readonly format?: "json" | "xml" | undefined;
}

/** The input as it came, or why it cannot be read. */
export type WireInput =
  | { readonly kind: "json"; readonly value: unknown }
  /** Flat parameters, and what stands nested beside them. */
  | { readonly kind: "form"; readonly pairs: readonly Pair<string | Bytes>[]; readonly beside?: object | undefined }
  | { readonly kind: "unreadable"; readonly why: "media" | "parts" | "body"; readonly detail: string };

/** What is wrong with a call; `at` is the member path, or the value that was given. */
export interface Complaint {
  readonly kind: RequestFault | InputFault;
  readonly at: string;
  readonly detail: string;
}

export interface InputComplaint extends Complaint {
  readonly kind: InputFault;
}

/** `media`: the type of the body, `parts`: a body of parts that is none, `body`: what the body holds. */
export type RequestFault = "method" | "size" | "media" | "parts" | "body" | "action" | "version" | "region" | "rate";

/** `value`: not among the documented ones. `conflict`: too many of some members are given, `noneOf`: none of them. */
export type InputFault =
  | "missing"
  | "unknown"
  | "type"
  | "value"
  | "tooSmall"
  | "tooLarge"
  | "step"
  | "tooShort"
  | "tooLong"
  | "tooFew"
  | "tooMany"
  | "pattern"
  | "conflict"
  | "noneOf";

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  /** What the mock signed, where a signature is wrong. */
  readonly expected?: SignedText;
  /** What the caller signed, where a known mistake makes the caller's signature. */
  readonly received?: ReceivedText;
}

export interface SignedText {
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
}

export interface ReceivedText extends SignedText {
  /** What the caller did, such as `the host is signed without its port`. */
  readonly mistake: string;
}

export interface Guard {
  readonly service: MockService;
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonces: Nonces;
}

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** More headers, with names in small letters. */
  readonly headers?: { readonly [name: string]: string };
}

/** What an answer is about. */
export interface Asked {
  readonly raw: RawRequest;
  readonly incoming: Incoming;
  readonly requestId: string;
  readonly service: MockService;
}

export interface MockProtocol {
  readonly kind: string;
  /** What lists are counted from in parameter names and paths. */
  readonly listBase: 0 | 1;
  /** For ids of nothing, where an action documents no code of its own. */
  readonly standardCodes: StandardCodes;
  /** The input member that says the region, where the protocol has no other word for it. */
  readonly regionMember?: string;
  /** What keeps a request from being looked at: its method, its size. */
  screen(raw: RawRequest): Complaint | undefined;
  read(raw: RawRequest, service: MockService): Incoming;
  /** Why the caller is not who it says, or undefined. */
  verify(raw: RawRequest, guard: Guard): Promise<Refusal | undefined>;
  /** How the vendor words a complaint; undefined where its services let such a call pass. */
  word(complaint: Complaint): Refusal | undefined;
  /** A refusal on demand, with a documented code. */
  fault(code: string): Refusal;
  succeed(output: object, asked: Asked): Reply;
  refuse(refusal: Refusal, asked: Asked): Reply;
}

/** Requests are good for five minutes around their timestamp. */
export const timestampWindowSeconds = 300;
