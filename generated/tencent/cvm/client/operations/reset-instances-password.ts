// Made by docwright from the documented API. Do not edit.
import { resetInstancesPassword as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ResetInstancesPassword`. */
export interface ResetInstancesPasswordRequest {
  /**
   * Instances that all get the same new password.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** New password, under the rules of the operating system. */
  readonly Password: string;
  /**
   * Account in the operating system whose password changes.
   * At most 64 characters.
   */
  readonly UserName?: string;
  /**
   * Whether to shut running instances down by force, as only stopped ones can change.
   * Default `false`.
   */
  readonly ForceStop?: boolean;
}

/** Response of `ResetInstancesPassword`. */
export interface ResetInstancesPasswordResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ResetInstancesPasswordErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRole"
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidPassword"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.TooLong"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateRunning"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Sets one login password on up to 100 instances, stopped unless ForceStop is true.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33240
 */
export function resetInstancesPassword(
  caller: Caller,
  input: ResetInstancesPasswordRequest,
  options?: CallOptions,
): Promise<ResetInstancesPasswordResponse> {
  return caller.call(operation, input, options);
}
