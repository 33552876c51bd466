// Made by docwright from the documented API. Do not edit.
import { describeInstanceVncUrl as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlRequest {
  /**
   * Instance whose console is to be opened.
   * Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceId: string;
}

/** Response of `DescribeInstanceVncUrl`. */
export interface DescribeInstanceVncUrlResponse {
  /**
   * URL-encoded WebSocket address of the console, good for one use.
   * Format url.
   */
  readonly InstanceVncUrl: string;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeInstanceVncUrlErrorCode =
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceState"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopped"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminated"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Issues a single-use console link to an instance, expiring after 15 seconds.
 * At most 10 calls a second. Since release 1.
 * @deprecated Release 9 deleted this action.
 */
export function describeInstanceVncUrl(
  caller: Caller,
  input: DescribeInstanceVncUrlRequest,
  options?: CallOptions,
): Promise<DescribeInstanceVncUrlResponse> {
  return caller.call(operation, input, options);
}
