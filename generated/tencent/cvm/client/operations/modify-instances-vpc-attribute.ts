// Made by docwright from the documented API. Do not edit.
import { modifyInstancesVpcAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `ModifyInstancesVpcAttribute`. */
export interface ModifyInstancesVpcAttributeRequest {
  /**
   * Instances that change network.
   * Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** VPC and subnet to move to, optionally with new private IPs. */
  readonly VirtualPrivateCloud: VirtualPrivateCloud;
  /**
   * Whether running instances may be shut down by force for the move.
   * Default `true`.
   */
  readonly ForceStop?: boolean;
  /**
   * Whether the instances keep their hostname through the move.
   * Default `false`.
   */
  readonly ReserveHostName?: boolean;
}

/** Response of `ModifyInstancesVpcAttribute`. */
export interface ModifyInstancesVpcAttributeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyInstancesVpcAttributeErrorCode =
  | "EniNotAllowedChangeSubnet"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceState"
  | "InvalidParameterValue"
  | "InvalidParameterValue.IPAddressMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidIpFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.MustDhcpEnabledVpc"
  | "InvalidParameterValue.SubnetIdMalformed"
  | "InvalidParameterValue.VpcIdMalformed"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.EdgeZoneInstance"
  | "UnsupportedOperation.ElasticNetworkInterface"
  | "UnsupportedOperation.IPv6NotSupportVpcMigrate"
  | "UnsupportedOperation.InstanceChargeType"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
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
  | "UnsupportedOperation.ModifyVPCWithCLB"
  | "UnsupportedOperation.ModifyVPCWithClassLink"
  | "UnsupportedOperation.NoVpcNetwork"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | "VpcAddrNotInSubNet"
  | "VpcIpIsUsed"
  | (string & {});

/**
 * Moves instances to another VPC, subnet or private IP, restarting them.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33244
 */
export function modifyInstancesVpcAttribute(
  caller: Caller,
  input: ModifyInstancesVpcAttributeRequest,
  options?: CallOptions,
): Promise<ModifyInstancesVpcAttributeResponse> {
  return caller.call(operation, input, options);
}
