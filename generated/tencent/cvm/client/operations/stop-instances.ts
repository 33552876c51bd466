// Made by docwright from the documented API. Do not edit.
import { stopInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `StopInstances`. */
export interface StopInstancesRequest {
  /**
   * Running instances to shut down.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Older switch for a hard shutdown where the soft one fails.
   * Default `false`.
   * @deprecated Use StopType.
   */
  readonly ForceStop?: boolean;
  /**
   * How to shut down: softly, by power cut, or both in turn.
   * One of `SOFT_FIRST`, `HARD`, `SOFT` (soft shutdown only). Default `SOFT`.
   */
  readonly StopType?: "SOFT_FIRST" | "HARD" | "SOFT" | (string & {});
  /**
   * Whether an instance billed by the hour goes on costing while stopped.
   * Default `KEEP_CHARGING`.
   */
  readonly StoppedMode?: "KEEP_CHARGING" | "STOP_CHARGING" | (string & {});
}

/** Response of `StopInstances`. */
export interface StopInstancesResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type StopInstancesErrorCode =
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.ZoneNotSupported"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.HibernationForNormalInstance"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateCorrupted"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopped"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminated"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Shuts down up to 100 running instances, softly or by force.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33235
 */
export function stopInstances(
  caller: Caller,
  input: StopInstancesRequest,
  options?: CallOptions,
): Promise<StopInstancesResponse> {
  return caller.call(operation, input, options);
}
