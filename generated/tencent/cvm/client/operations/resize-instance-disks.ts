// Made by docwright from the documented API. Do not edit.
import { resizeInstanceDisks as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { DataDiskInput } from "../types/data-disk.js";
import type { SystemDiskInput } from "../types/system-disk.js";

/** Request of `ResizeInstanceDisks`. */
export interface ResizeInstanceDisksRequest {
  /**
   * Instance whose disk is expanded.
   * Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceId: string;
  /** Data disk to expand, by ID, with its new size. */
  readonly DataDisks?: readonly DataDiskInput[];
  /**
   * Whether a running instance may be shut down by force for the expansion.
   * Default `false`.
   */
  readonly ForceStop?: boolean;
  /**
   * New size of the system disk, where that is the one to expand.
   * Since release 8.
   */
  readonly SystemDisk?: SystemDiskInput;
  /**
   * Whether to expand while the instance keeps running.
   * Since release 8.
   */
  readonly ResizeOnline?: boolean;
}

/** Response of `ResizeInstanceDisks`. */
export interface ResizeInstanceDisksResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ResizeInstanceDisksErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRole"
  | "InternalError"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.CdhOnlyLocalDataDiskResize"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.ZoneNotSupported"
  | "MissingParameter"
  | "MissingParameter.AtLeastOne"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnsupportedOperation.InstanceChargeType"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateCorrupted"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateRunning"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopped"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.InvalidDataDisk"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Expands one data disk or the system disk of an instance.
 * At most 10 calls a second. Exactly one of `DataDisks`, `SystemDisk`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33238
 */
export function resizeInstanceDisks(
  caller: Caller,
  input: ResizeInstanceDisksRequest,
  options?: CallOptions,
): Promise<ResizeInstanceDisksResponse> {
  return caller.call(operation, input, options);
}
