// Made by docwright from the documented API. Do not edit.
import { associateInstancesKeyPairs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `AssociateInstancesKeyPairs`. */
export interface AssociateInstancesKeyPairsRequest {
  /**
   * Instances on which to install the key pairs.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Key pairs to bind, each of them to every instance given.
   * At most 100 items. Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`.
   */
  readonly KeyIds: readonly string[];
  /**
   * Whether to shut running instances down by force, since binding needs a stopped one.
   * Default `false`.
   */
  readonly ForceStop?: boolean;
}

/** Response of `AssociateInstancesKeyPairs`. */
export interface AssociateInstancesKeyPairsResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type AssociateInstancesKeyPairsErrorCode =
  | "InternalServerError"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidKeyPairId.Malformed"
  | "InvalidKeyPairId.NotFound"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.KeyPairNotSupported"
  | "InvalidParameterValue.LimitExceeded"
  | "MissingParameter"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.InstanceOsWindows"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
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
 * Binds key pairs to up to 100 instances, ending password login on them.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33232
 */
export function associateInstancesKeyPairs(
  caller: Caller,
  input: AssociateInstancesKeyPairsRequest,
  options?: CallOptions,
): Promise<AssociateInstancesKeyPairsResponse> {
  return caller.call(operation, input, options);
}
