/**
 * What a call can fail with: ApiError (the service refused), TransportError (no usable answer),
 * ConfigurationError (nothing was sent).
 * Messages name actions, codes and hosts, never a key, a token or a request body.
 */
export interface ApiErrorDetails {
  readonly code: string;
  readonly message: string;
  readonly action: string;
  readonly status: number;
  readonly requestId?: string | undefined;
}

export class ApiError<Code extends string = string> extends Error {
  override readonly name = "ApiError";
  readonly code: Code;
  readonly action: string;
  readonly status: number;
  readonly requestId: string | undefined;

  constructor(details: ApiErrorDetails & { readonly code: Code }) {
    super(`${details.action}: ${details.code}: ${details.message}`);
    this.code = details.code;
    this.action = details.action;
    this.status = details.status;
    this.requestId = details.requestId;
  }
}

export type TransportFailure = "network" | "timeout" | "answer";

export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly failure: TransportFailure;
  readonly action: string;
  /** The HTTP status, where there was an answer that could not be read. */
  readonly status: number | undefined;

  constructor(
    failure: TransportFailure,
    action: string,
    message: string,
    more: { status?: number; cause?: unknown } = {},
  ) {
    super(`${action}: ${message}`, more.cause === undefined ? undefined : { cause: more.cause });
    this.failure = failure;
    this.action = action;
    this.status = more.status;
  }
}

export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** The codes that a pattern stands for: `A.*` is `A` and everything below it, anything else is itself. */
export type CodesOf<Pattern extends string> = Pattern extends `${infer Prefix}.*`
  ? Prefix | `${Prefix}.${string}`
  : Pattern;

/**
 * Is this an error of the service, and of this code? `InvalidParameter.*` covers `InvalidParameter` and all codes
 * below it
 * (`InvalidParameter.Conflict`), but not `InvalidParameterValue`.
 * Judged by name, not by class: each generated client has its own runtime.
 */
export function isError<Pattern extends string = string>(
  error: unknown,
  pattern?: Pattern,
): error is ApiError<CodesOf<Pattern>> {
  if (!(error instanceof Error) || error.name !== "ApiError" || !("code" in error)) return false;
  return pattern === undefined || (typeof error.code === "string" && matchesCode(error.code, pattern));
}

function matchesCode(code: string, pattern: string): boolean {
  if (!pattern.endsWith(".*")) return code === pattern;
  const prefix = pattern.slice(0, -2);
  return code === prefix || code.startsWith(`${prefix}.`);
}
