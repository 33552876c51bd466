// Made by docwright from the documented API. Do not edit.
import { terminateInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `TerminateInstances`. */
export interface TerminateInstancesRequest {
  /**
   * Instances to give back; those protected are refused.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Whether monthly data disks attached to the instances go with them.
   * Default `false`. Since release 21.
   */
  readonly ReleasePrepaidDataDisks?: boolean;
}

/** Response of `TerminateInstances`. */
export interface TerminateInstancesResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type TerminateInstancesErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRole"
  | "FailedOperation.InvalidInstanceApplicationRoleEmr"
  | "FailedOperation.Unreturnable"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceNotSupportedPrepaidInstance"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.NotSupported"
  | "LimitExceeded.UserReturnQuota"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.InvalidToken"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation"
  | "UnsupportedOperation.InstanceChargeType"
  | "UnsupportedOperation.InstanceMixedPricingModel"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStateLaunchFailed"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminated"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.InstancesProtected"
  | "UnsupportedOperation.InvalidInstancesOwner"
  | "UnsupportedOperation.RedHatInstanceTerminateUnsupported"
  | "UnsupportedOperation.RedHatInstanceUnsupported"
  | "UnsupportedOperation.Region"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.UserLimitOperationExceedQuota"
  | (string & {});

/**
 * Terminates up to 100 instances, optionally releasing their monthly data disks.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33234
 */
export function terminateInstances(
  caller: Caller,
  input: TerminateInstancesRequest,
  options?: CallOptions,
): Promise<TerminateInstancesResponse> {
  return caller.call(operation, input, options);
}
