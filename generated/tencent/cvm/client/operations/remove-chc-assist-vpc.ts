// Made by docwright from the documented API. Do not edit.
import { removeChcAssistVpc as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `RemoveChcAssistVpc`. */
export interface RemoveChcAssistVpcRequest {
  /** CHC hosts that lose both networks. */
  readonly ChcIds: readonly string[];
}

/** Response of `RemoveChcAssistVpc`. */
export interface RemoveChcAssistVpcResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type RemoveChcAssistVpcErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidHost.NotSupported"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.IncorrectFormat"
  | (string & {});

/**
 * Clears both the out-of-band and deployment networks of the given CHC hosts.
 * At most 20 calls a second. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48897
 */
export function removeChcAssistVpc(
  caller: Caller,
  input: RemoveChcAssistVpcRequest,
  options?: CallOptions,
): Promise<RemoveChcAssistVpcResponse> {
  return caller.call(operation, input, options);
}
