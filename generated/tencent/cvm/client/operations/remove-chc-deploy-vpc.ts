// Made by docwright from the documented API. Do not edit.
import { removeChcDeployVpc as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `RemoveChcDeployVpc`. */
export interface RemoveChcDeployVpcRequest {
  /** CHC hosts that lose the deployment network. */
  readonly ChcIds: readonly string[];
}

/** Response of `RemoveChcDeployVpc`. */
export interface RemoveChcDeployVpcResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type RemoveChcDeployVpcErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidHost.NotSupported"
  | "InvalidParameter"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.IncorrectFormat"
  | (string & {});

/**
 * Clears only the deployment network of the given CHC hosts.
 * At most 20 calls a second. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48896
 */
export function removeChcDeployVpc(
  caller: Caller,
  input: RemoveChcDeployVpcRequest,
  options?: CallOptions,
): Promise<RemoveChcDeployVpcResponse> {
  return caller.call(operation, input, options);
}
