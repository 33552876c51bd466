// Made by docwright from the documented API. Do not edit.
import { checkInstance as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `CheckInstance`. */
export interface CheckInstanceRequest {
  /** Which registry to check; it need not exist. */
  readonly RegistryId: string;
}

/** Response of `CheckInstance`. */
export interface CheckInstanceResponse {
  /** Whether an Enterprise Edition registry stands behind the ID. */
  readonly IsValidated: boolean;
  /** Number of the region in which the registry stands. */
  readonly RegionId: number;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CheckInstanceErrorCode =
  | "FailedOperation.DependenceError"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Tells whether an Enterprise Edition instance ID is valid, and its region.
 * At most 20 calls a second.
 */
export function checkInstance(
  caller: Caller,
  input: CheckInstanceRequest,
  options?: CallOptions,
): Promise<CheckInstanceResponse> {
  return caller.call(operation, input, options);
}
