// Made by docwright from the documented API. Do not edit.
import { modifyDisasterRecoverGroupAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyDisasterRecoverGroupAttribute`. */
export interface ModifyDisasterRecoverGroupAttributeRequest {
  /**
   * Placement group to rename.
   * Found in `DescribeDisasterRecoverGroups.output.DisasterRecoverGroupSet[].DisasterRecoverGroupId`.
   */
  readonly DisasterRecoverGroupId: string;
  /**
   * Display name that the group gets.
   * 1 to 60 characters.
   */
  readonly Name: string;
}

/** Response of `ModifyDisasterRecoverGroupAttribute`. */
export interface ModifyDisasterRecoverGroupAttributeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyDisasterRecoverGroupAttributeErrorCode =
  | "InvalidParameterValue.TooLong"
  | "ResourceInsufficient.DisasterRecoverGroupCvmQuota"
  | "ResourceNotFound.InvalidPlacementSet"
  | (string & {});

/**
 * Renames one spread placement group, given by its ID.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33247
 */
export function modifyDisasterRecoverGroupAttribute(
  caller: Caller,
  input: ModifyDisasterRecoverGroupAttributeRequest,
  options?: CallOptions,
): Promise<ModifyDisasterRecoverGroupAttributeResponse> {
  return caller.call(operation, input, options);
}
