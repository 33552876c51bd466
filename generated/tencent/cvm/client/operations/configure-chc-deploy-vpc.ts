// Made by docwright from the documented API. Do not edit.
import { configureChcDeployVpc as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `ConfigureChcDeployVpc`. */
export interface ConfigureChcDeployVpcRequest {
  /** CHC hosts that get the deployment network. */
  readonly ChcIds: readonly string[];
  /** VPC and subnet over which systems are installed, with private IPs for the hosts. */
  readonly DeployVirtualPrivateCloud: VirtualPrivateCloud;
  /** Security groups for traffic on the deployment network. */
  readonly DeploySecurityGroupIds?: readonly string[];
}

/** Response of `ConfigureChcDeployVpc`. */
export interface ConfigureChcDeployVpcResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ConfigureChcDeployVpcErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidHost.NotSupported"
  | "InvalidInstance.NotSupported"
  | "InvalidParameter"
  | "InvalidParameterValue.AmountNotEqual"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.DeployVpcAlreadyExists"
  | "InvalidParameterValue.IncorrectFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.MustDhcpEnabledVpc"
  | "VpcAddrNotInSubNet"
  | "VpcIpIsUsed"
  | (string & {});

/**
 * Sets the deployment network and its security groups for CHC hosts.
 * At most 20 calls a second. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48900
 */
export function configureChcDeployVpc(
  caller: Caller,
  input: ConfigureChcDeployVpcRequest,
  options?: CallOptions,
): Promise<ConfigureChcDeployVpcResponse> {
  return caller.call(operation, input, options);
}
