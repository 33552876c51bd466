// Made by docwright from the documented API. Do not edit.
import { describeChcDeniedActions as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ChcHostDeniedActions } from "../types/chc-host-denied-actions.js";

/** Request of `DescribeChcDeniedActions`. */
export interface DescribeChcDeniedActionsRequest {
  /** CHC hosts to ask about. */
  readonly ChcIds: readonly string[];
}

/** Response of `DescribeChcDeniedActions`. */
export interface DescribeChcDeniedActionsResponse {
  /** State and refused actions, one entry per host. */
  readonly ChcHostDeniedActionSet: readonly ChcHostDeniedActions[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeChcDeniedActionsErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.IncorrectFormat"
  | (string & {});

/**
 * Tells for each CHC host its state and which actions it refuses.
 * At most 20 calls a second. Since release 16.
 * Page: https://www.tencentcloud.com/document/api/213/49703
 */
export function describeChcDeniedActions(
  caller: Caller,
  input: DescribeChcDeniedActionsRequest,
  options?: CallOptions,
): Promise<DescribeChcDeniedActionsResponse> {
  return caller.call(operation, input, options);
}
