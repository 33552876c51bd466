// Made by docwright from the documented API. Do not edit.
import { disassociateSecurityGroups as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DisassociateSecurityGroups`. */
export interface DisassociateSecurityGroupsRequest {
  /**
   * Security group to remove; a list in form, yet with room for one.
   * At most 1 item.
   */
  readonly SecurityGroupIds: readonly string[];
  /** Instances that leave the group. */
  readonly InstanceIds: readonly string[];
}

/** Response of `DisassociateSecurityGroups`. */
export interface DisassociateSecurityGroupsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DisassociateSecurityGroupsErrorCode =
  | "FailedOperation.SecurityGroupActionFailed"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidSecurityGroupId.NotFound"
  | "InvalidSgId.Malformed"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "SecGroupActionFailure"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Removes one security group from the given instances.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33253
 */
export function disassociateSecurityGroups(
  caller: Caller,
  input: DisassociateSecurityGroupsRequest,
  options?: CallOptions,
): Promise<DisassociateSecurityGroupsResponse> {
  return caller.call(operation, input, options);
}
