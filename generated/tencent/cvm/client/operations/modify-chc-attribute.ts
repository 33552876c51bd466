// Made by docwright from the documented API. Do not edit.
import { modifyChcAttribute as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ModifyChcAttribute`. */
export interface ModifyChcAttributeRequest {
  /** CHC hosts to change. */
  readonly ChcIds: readonly string[];
  /** New display name of the hosts. */
  readonly InstanceName?: string;
  /** New device type under which the hosts are listed. */
  readonly DeviceType?: string;
  /** New account name for the out-of-band controller (BMC). */
  readonly BmcUser?: string;
  /**
   * New password of the out-of-band controller's account.
   * 8 to 16 characters.
   */
  readonly Password?: string;
  /** Security groups for the out-of-band network from now on. */
  readonly BmcSecurityGroupIds?: readonly string[];
}

/** Response of `ModifyChcAttribute`. */
export interface ModifyChcAttributeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ModifyChcAttributeErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidHost.NotSupported"
  | "InvalidParameter"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.ChcNetworkEmpty"
  | "InvalidParameterValue.IncorrectFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.NotEmpty"
  | "InvalidPassword"
  | "InvalidSecurityGroupId.NotFound"
  | (string & {});

/**
 * Changes name, device type, BMC login or BMC security groups of CHC hosts.
 * At most 20 calls a second. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48898
 */
export function modifyChcAttribute(
  caller: Caller,
  input: ModifyChcAttributeRequest,
  options?: CallOptions,
): Promise<ModifyChcAttributeResponse> {
  return caller.call(operation, input, options);
}
