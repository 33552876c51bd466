// Made by docwright from the documented API. Do not edit.
import { associateSecurityGroups as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `AssociateSecurityGroups`. */
export interface AssociateSecurityGroupsRequest {
  /**
   * Security group to add; a list in form, yet with room for one.
   * At most 1 item.
   */
  readonly SecurityGroupIds: readonly string[];
  /**
   * Instances that the rules of the group will apply to.
   * At most 100 items.
   */
  readonly InstanceIds: readonly string[];
}

/** Response of `AssociateSecurityGroups`. */
export interface AssociateSecurityGroupsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type AssociateSecurityGroupsErrorCode =
  | "FailedOperation.SecurityGroupActionFailed"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidSecurityGroupId.NotFound"
  | "InvalidSgId.Malformed"
  | "LimitExceeded.AssociateUSGLimitExceeded"
  | "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"
  | "LimitExceeded.SingleUSGQuota"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "SecGroupActionFailure"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | (string & {});

/**
 * Adds one security group to up to 100 instances.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33265
 */
export function associateSecurityGroups(
  caller: Caller,
  input: AssociateSecurityGroupsRequest,
  options?: CallOptions,
): Promise<AssociateSecurityGroupsResponse> {
  return caller.call(operation, input, options);
}
