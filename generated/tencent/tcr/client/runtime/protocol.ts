/**
 * The seam between the caller and a wire protocol: a call in, a signed request out;
 * an answer in, the response or an error out.
 * A protocol module is pure but for its hashing: it never sends, and it reads no clock.
 */
import type { Bytes } from "./bytes.js";
import type { Operation } from "./operation.js";

export interface ServiceInfo {
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
  /** The kind of the protocol, as the spec names it. */
  readonly protocol: string;
  /** The host that the pages name; absent where they name none. */
  readonly endpoint?: string;
  /** The member of the answer that wraps the response. */
  readonly responseRoot?: string;
  /** Integers beyond 2^53 come as bigint; as a rounded number, and reported, where this is absent. */
  readonly integers?: "bigint";
}

export interface Credentials {
  readonly id: string;
  readonly secret: string;
  /** The token of temporary credentials. */
  readonly token?: string | undefined;
}

export interface Call {
  readonly service: ServiceInfo;
  readonly operation: Operation;
  readonly input: object;
  readonly host: string;
  readonly credentials: Credentials;
  readonly region: string | undefined;
  readonly language: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** A value never used before, for protocols that ask for one. */
  readonly nonce: () => string;
  /** Writes a JSON body. */
  readonly json: Json;
}

/** JSON itself, or a form of it that keeps large integers. */
export interface Json {
  stringify(value: unknown): string;
  parse(text: string): unknown;
}

export interface WireRequest {
  readonly method: string;
  /** The path, and the query, if any. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where nothing is sent but the head. */
  readonly body?: string | Bytes | undefined;
}

export interface WireAnswer {
  readonly action: string;
  readonly service: ServiceInfo;
  readonly status: number;
  /** The parsed JSON of the body. */
  readonly value: unknown;
}

export interface Protocol {
  readonly kind: string;
  sign(call: Call): Promise<WireRequest>;
  /**
   * The response of the action; throws ApiError where the service refused, TransportError where the answer has no
   * known shape.
   */
  read(answer: WireAnswer): object;
  /** The codes by which the service says that too many calls came. */
  readonly throttling: RegExp;
}
