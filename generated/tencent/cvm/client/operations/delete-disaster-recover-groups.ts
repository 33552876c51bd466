// Made by docwright from the documented API. Do not edit.
import { deleteDisasterRecoverGroups as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DeleteDisasterRecoverGroups`. */
export interface DeleteDisasterRecoverGroupsRequest {
  /**
   * Placement groups to delete, none of them holding an instance.
   * At most 10 items. Found in
   * `DescribeDisasterRecoverGroups.output.DisasterRecoverGroupSet[].DisasterRecoverGroupId`.
   */
  readonly DisasterRecoverGroupIds: readonly string[];
}

/** Response of `DeleteDisasterRecoverGroups`. */
export interface DeleteDisasterRecoverGroupsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DeleteDisasterRecoverGroupsErrorCode =
  | "FailedOperation.PlacementSetNotEmpty"
  | "InvalidParameterValue.DisasterRecoverGroupIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "ResourceInsufficient.DisasterRecoverGroupCvmQuota"
  | "ResourceNotFound.InvalidPlacementSet"
  | (string & {});

/**
 * Deletes up to 10 spread placement groups, all of which must be empty.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33263
 */
export function deleteDisasterRecoverGroups(
  caller: Caller,
  input: DeleteDisasterRecoverGroupsRequest,
  options?: CallOptions,
): Promise<DeleteDisasterRecoverGroupsResponse> {
  return caller.call(operation, input, options);
}
