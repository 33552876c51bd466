// Made by docwright from the documented API. Do not edit.
import { enterRescueMode as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `EnterRescueMode`. */
export interface EnterRescueModeRequest {
  /** Instance to start in rescue mode. */
  readonly InstanceId: string;
  /** Password to log in with while in rescue mode. */
  readonly Password: string;
  /** Account to log in with while in rescue mode. */
  readonly Username?: string;
  /** Whether a running instance may be shut down by force to get there. */
  readonly ForceStop?: boolean;
}

/** Response of `EnterRescueMode`. */
export interface EnterRescueModeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type EnterRescueModeErrorCode =
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidPassword"
  | "InvalidPassword"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnsupportedOperation.ArmArchitecture"
  | "UnsupportedOperation.EdgeZoneNotSupportCloudDisk"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Puts one instance into rescue mode, with a login password for it.
 * At most 20 calls a second. Since release 24.
 * Page: https://www.tencentcloud.com/document/api/213/64970
 */
export function enterRescueMode(
  caller: Caller,
  input: EnterRescueModeRequest,
  options?: CallOptions,
): Promise<EnterRescueModeResponse> {
  return caller.call(operation, input, options);
}
