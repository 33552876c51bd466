// Made by docwright from the documented API. Do not edit.
import { exitRescueMode as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ExitRescueMode`. */
export interface ExitRescueModeRequest {
  /** Which instance to take out of rescue mode. */
  readonly InstanceId: string;
}

/** Response of `ExitRescueMode`. */
export interface ExitRescueModeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ExitRescueModeErrorCode =
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRunning"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStopped"
  | "UnsupportedOperation.InstanceStateStopping"
  | (string & {});

/**
 * Takes one instance, given by ID, out of rescue mode.
 * At most 20 calls a second. Since release 24.
 * Page: https://www.tencentcloud.com/document/api/213/64969
 */
export function exitRescueMode(
  caller: Caller,
  input: ExitRescueModeRequest,
  options?: CallOptions,
): Promise<ExitRescueModeResponse> {
  return caller.call(operation, input, options);
}
