// Made by docwright from the documented API. Do not edit.
import { rebootInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `RebootInstances`. */
export interface RebootInstancesRequest {
  /**
   * Running instances to restart.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Older switch for a hard restart where the soft one fails.
   * Default `false`.
   * @deprecated Use StopType.
   */
  readonly ForceReboot?: boolean;
  /**
   * How instances first go down: softly, by power cut, or both in turn.
   * One of `SOFT` (soft shutdown), `HARD` (hard shutdown), `SOFT_FIRST`. Default `SOFT`.
   */
  readonly StopType?: "SOFT" | "HARD" | "SOFT_FIRST" | (string & {});
}

/** Response of `RebootInstances`. */
export interface RebootInstancesResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type RebootInstancesErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRole"
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateCorrupted"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopped"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Restarts up to 100 running instances, softly, by force, or soft first.
 * At most 10 calls a second. At most one of `ForceReboot`, `StopType`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33243
 */
export function rebootInstances(
  caller: Caller,
  input: RebootInstancesRequest,
  options?: CallOptions,
): Promise<RebootInstancesResponse> {
  return caller.call(operation, input, options);
}
