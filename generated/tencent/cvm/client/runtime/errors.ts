/**
 * What a call can fail with: ApiError (the service refused), TransportError (no usable answer),
 * ConfigurationError and ValidationError (nothing was sent).
 * Messages name actions, codes and hosts, never a key, a token or a request body.
 */
import type { InputProblem } from "./validate-input.js";

export interface ApiErrorDetails<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly action: string;
  readonly status: number;
  readonly requestId?: string | undefined;
}

export class ApiError<Code extends string = string> extends Error {
  override readonly name = "ApiError";
  declare readonly code: Code;
  declare readonly action: string;
  declare readonly status: number;
  declare readonly requestId: string | undefined;

  constructor({ message, ...details }: ApiErrorDetails<Code>) {
    super(`${details.action}: ${details.code}: ${message}`);
    Object.assign(this, details);
  }
}

export type TransportFailure = "network" | "timeout" | "answer";

export class TransportError extends Error {
  override readonly name = "TransportError";
  declare readonly failure: TransportFailure;
  declare readonly action: string;
  /** The HTTP status, where there was an answer that could not be read. */
  declare readonly status: number | undefined;

  constructor(
    failure: TransportFailure,
    action: string,
    message: string,
    { status, ...more }: { status?: number; cause?: unknown } = {},
  ) {
    super(`${action}: ${message}`, more);
    Object.assign(this, { failure, action, status });
  }
}

export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** The input does not meet the documented constraints: thrown only where the client was given `validate`. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly action: string;
  readonly problems: readonly InputProblem[];

  constructor(action: string, problems: readonly InputProblem[]) {
    super(`${action}: ${problems.map(({ path, message }) => `${path} ${message}`.trim()).join("; ")}`);
    this.action = action;
    this.problems = problems;
  }
}

/** The codes that a pattern stands for: `A.*` is `A` and everything below it, anything else is itself. */
export type CodesOf<Pattern extends string> = Pattern extends `${infer Prefix}.*`
  ? Prefix | `${Prefix}.${string}`
  : Pattern;

/**
 * Is this an error of the service, and of this code? `InvalidParameter.*` covers `InvalidParameter` and all codes below it
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
