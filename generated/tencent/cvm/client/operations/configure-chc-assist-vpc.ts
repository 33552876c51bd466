// Made by docwright from the documented API. Do not edit.
import { configureChcAssistVpc as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `ConfigureChcAssistVpc`. */
export interface ConfigureChcAssistVpcRequest {
  /** CHC hosts whose networks are set. */
  readonly ChcIds: readonly string[];
  /** VPC and subnet of the out-of-band network, with private IPs for the hosts. */
  readonly BmcVirtualPrivateCloud: VirtualPrivateCloud;
  /** Security groups that guard the out-of-band network. */
  readonly BmcSecurityGroupIds?: readonly string[];
  /** VPC and subnet of the deployment network; left unset without it. */
  readonly DeployVirtualPrivateCloud?: VirtualPrivateCloud;
  /** Security groups that guard the deployment network. */
  readonly DeploySecurityGroupIds?: readonly string[];
}

/** Response of `ConfigureChcAssistVpc`. */
export interface ConfigureChcAssistVpcResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ConfigureChcAssistVpcErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidHost.NotSupported"
  | "InvalidInstance.NotSupported"
  | "InvalidParameter"
  | "InvalidParameterValue.AmountNotEqual"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.IPAddressMalformed"
  | "InvalidParameterValue.IncorrectFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.MustDhcpEnabledVpc"
  | "InvalidParameterValue.SubnetIdMalformed"
  | "LimitExceeded.VpcSubnetNum"
  | "VpcAddrNotInSubNet"
  | "VpcIpIsUsed"
  | (string & {});

/**
 * Sets the out-of-band network, and optionally the deployment network, of CHC hosts.
 * At most 20 calls a second. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48901
 */
export function configureChcAssistVpc(
  caller: Caller,
  input: ConfigureChcAssistVpcRequest,
  options?: CallOptions,
): Promise<ConfigureChcAssistVpcResponse> {
  return caller.call(operation, input, options);
}
