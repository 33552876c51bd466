// Made by docwright from the documented API. Do not edit.
import { resetInstancesInternetMaxBandwidth as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { InternetAccessible } from "../types/internet-accessible.js";

/** Request of `ResetInstancesInternetMaxBandwidth`. */
export interface ResetInstancesInternetMaxBandwidthRequest {
  /**
   * Instances that get the new bandwidth cap.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** New cap, as outbound megabits per second. */
  readonly InternetAccessible: InternetAccessible;
  /**
   * Day from which the new cap applies.
   * Format date.
   */
  readonly StartTime?: string;
  /**
   * Day until which the new cap applies.
   * Format date.
   */
  readonly EndTime?: string;
}

/** Response of `ResetInstancesInternetMaxBandwidth`. */
export interface ResetInstancesInternetMaxBandwidthResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ResetInstancesInternetMaxBandwidthErrorCode =
  | "FailedOperation.NotFoundEIP"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.BandwidthPackageIdMalformed"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.Range"
  | "InvalidPermission"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnsupportedOperation.BandwidthPackageIdNotSupported"
  | "UnsupportedOperation.EdgeZoneInstance"
  | "UnsupportedOperation.InstanceChargeType"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Changes the outbound public bandwidth cap of up to 100 instances.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33241
 */
export function resetInstancesInternetMaxBandwidth(
  caller: Caller,
  input: ResetInstancesInternetMaxBandwidthRequest,
  options?: CallOptions,
): Promise<ResetInstancesInternetMaxBandwidthResponse> {
  return caller.call(operation, input, options);
}
