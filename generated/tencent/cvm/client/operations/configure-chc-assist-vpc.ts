// Made by docwright from the documented API. Do not edit.
import { configureChcAssistVpc as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `ConfigureChcAssistVpc`. */
export interface ConfigureChcAssistVpcRequest {
  readonly ChcIds: readonly string[];
  readonly BmcVirtualPrivateCloud: VirtualPrivateCloud;
  readonly BmcSecurityGroupIds?: readonly string[];
  readonly DeployVirtualPrivateCloud?: VirtualPrivateCloud;
  readonly DeploySecurityGroupIds?: readonly string[];
}

/** Response of `ConfigureChcAssistVpc`. */
export interface ConfigureChcAssistVpcResponse {
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
