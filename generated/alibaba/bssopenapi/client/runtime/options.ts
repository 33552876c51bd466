/**
 * What users of a client may say: of a bare caller, of a whole client, and of a single call.
 */
import type { Drift } from "./inspect-output.js";
import type { Layer } from "./layer.js";
import type { Operation } from "./operation.js";
import type { Credentials, Json, Protocol } from "./protocol.js";
import type { Fetch, Send } from "./transport.js";
import type { InputProblem } from "./validate-input.js";

/** A caller of single actions: it has only what it is given. */
export interface CallerOptions extends SharedOptions {
  readonly credentials: CredentialsOption;
  /** By default the global fetch; `sendByNode()` is faster on Node. */
  readonly send?: Send | undefined;
  /** The first one outermost: `retries()`, `createLimiter()`. By default none. */
  readonly layers?: readonly Layer[] | undefined;
  /** By default JSON. */
  readonly json?: Json | undefined;
}

/** A whole client. */
export interface ClientOptions extends SharedOptions {
  /** By default the environment, then the shared file. */
  readonly credentials?: CredentialsOption | undefined;
  /** Another way to call the same service; by default the one that its vendor recommends. */
  readonly protocol?: Protocol | undefined;
  /** By default node:http and node:https on Node, the global fetch elsewhere. */
  readonly fetch?: Fetch | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Holds calls back: `createLimiter()`. */
  readonly limiter?: Layer | undefined;
  /** Called around each request, the first one outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Checks inputs before they are sent: `validate` of checks.js. */
  readonly validate?: ((action: string, input: object) => readonly InputProblem[]) | undefined;
  /** Compares answers with the documented types, for `onDrift`: `inspect` of checks.js. */
  readonly inspect?: ((action: string, output: object) => readonly Drift[]) | undefined;
  /** Told what `inspect` finds, and of integers that a number cannot hold. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
}

/** A whole client whose keys are known. */
export interface FullCallerOptions extends ClientOptions {
  readonly credentials: CredentialsOption;
}

/** The key, or a function that is asked for it before each request. */
export type CredentialsOption = Credentials | (() => Credentials | Promise<Credentials>);

interface SharedOptions {
  readonly region?: string | undefined;
  /**
   * A host, or an origin such as `http://127.0.0.1:4010`, or a function of the region; by default the host that the pages
   * name.
   */
  readonly endpoint?: string | ((region: string | undefined) => string | undefined) | undefined;
  /** How long one request may take, in milliseconds; by default 60,000. The signal of a call limits the call as a whole. */
  readonly timeoutMs?: number | undefined;
  /** The language of messages, such as `en-US`. */
  readonly language?: string | undefined;
  /** Milliseconds since 1970; by default the clock of the machine. */
  readonly now?: (() => number) | undefined;
  /** A fresh value for each request, hexadecimal; by default a random one. */
  readonly nonce?: (() => string) | undefined;
}

export interface RetryOptions {
  /** How often a call is sent at most, the first time included; by default 3. */
  readonly attempts?: number | undefined;
  /** The longest wait before the second try, in milliseconds; it doubles with each try. By default 100. */
  readonly baseMs?: number | undefined;
  /** No wait is longer, in milliseconds; by default 20,000. */
  readonly capMs?: number | undefined;
}

/** One request, as hooks see it. */
export interface Attempt {
  readonly vendor: string;
  readonly service: string;
  readonly action: string;
  readonly region: string | undefined;
  /** A copy without secrets, made when it is asked for. */
  input(): unknown;
  /** Headers to send besides, such as `traceparent`; they never replace one of the protocol. */
  readonly headers: Record<string, string>;
}

export interface Outcome {
  readonly status: number;
  readonly requestId: string | undefined;
}

/** Calls `next` once and gives its outcome back; what `next` throws is the failure of the request. */
export type Middleware = (attempt: Attempt, next: () => Promise<Outcome>) => Promise<Outcome>;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly region?: string | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /** The call does no harm when it is sent twice: known of actions that only read, and of calls with a client token. */
  readonly repeatable?: boolean | undefined;
}

export interface Caller {
  call<Response extends object>(action: string | Operation, input: object, options?: CallOptions): Promise<Response>;
}

/** What a response had that the pages do not say, and where. One line of the file that `docwright corrections` reads. */
export interface DriftEvent extends Omit<Drift, "kind"> {
  readonly kind: Drift["kind"] | "rounded-integer";
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
  readonly requestId?: string | undefined;
  /** ISO 8601. */
  readonly time: string;
}
