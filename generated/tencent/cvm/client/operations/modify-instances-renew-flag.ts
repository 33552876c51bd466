// Made by docwright from the documented API. Do not edit.
import { modifyInstancesRenewFlag as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyInstancesRenewFlag`. */
export interface ModifyInstancesRenewFlagRequest {
  /**
   * Monthly subscribed instances whose renewal to set.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** Whether expiry is announced, and whether subscriptions renew on their own. */
  readonly RenewFlag:
    "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {});
}

/** Response of `ModifyInstancesRenewFlag`. */
export interface ModifyInstancesRenewFlagResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyInstancesRenewFlagErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRoleEmr"
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.InstanceChargeType"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"
  | (string & {});

/**
 * Sets what happens when subscriptions of up to 100 monthly instances expire.
 * At most 10 calls a second. Since release 31.
 * Page: https://www.tencentcloud.com/document/api/213/68324
 */
export function modifyInstancesRenewFlag(
  caller: Caller,
  input: ModifyInstancesRenewFlagRequest,
  options?: CallOptions,
): Promise<ModifyInstancesRenewFlagResponse> {
  return caller.call(operation, input, options);
}
