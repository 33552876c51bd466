/**
 * The seam between the caller and a wire protocol: a call in, a signed request out;
 * an answer in, the response or an error out.
 * A protocol module is pure but for its hashing: it never sends, and it reads no clock.
 */
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
}

export interface Credentials {
  readonly id: string;
  readonly secret: string;
  /** The token of temporary credentials. */
  readonly token?: string | undefined;
}

export interface Call {
  readonly service: ServiceInfo;
  readonly action: string;
  readonly input: object;
  readonly host: string;
  readonly credentials: Credentials;
  readonly region: string | undefined;
  readonly language: string | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** A value never used before, for protocols that ask for one. */
  readonly nonce: string;
}

export interface WireRequest {
  readonly method: "GET" | "POST";
  /** `/` and the query, if any. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
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
}
