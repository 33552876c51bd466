// Made by docwright from the documented API. Do not edit.
import { disassociateInstancesKeyPairs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DisassociateInstancesKeyPairs`. */
export interface DisassociateInstancesKeyPairsRequest {
  /**
   * Linux instances from which to remove the key pairs.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Key pairs to unbind, each of them from every instance given.
   * At most 100 items. Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`.
   */
  readonly KeyIds: readonly string[];
  /**
   * Whether to shut running instances down by force, since unbinding needs a stopped one.
   * Default `false`.
   */
  readonly ForceStop?: boolean;
}

/** Response of `DisassociateInstancesKeyPairs`. */
export interface DisassociateInstancesKeyPairsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DisassociateInstancesKeyPairsErrorCode =
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidKeyPairId.Malformed"
  | "InvalidKeyPairId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnsupportedOperation.InstanceOsWindows"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateRunning"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Unbinds key pairs from up to 100 Linux instances, which must be stopped.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33228
 */
export function disassociateInstancesKeyPairs(
  caller: Caller,
  input: DisassociateInstancesKeyPairsRequest,
  options?: CallOptions,
): Promise<DisassociateInstancesKeyPairsResponse> {
  return caller.call(operation, input, options);
}
