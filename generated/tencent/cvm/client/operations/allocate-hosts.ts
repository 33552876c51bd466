// Made by docwright from the documented API. Do not edit.
import { allocateHosts as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `AllocateHosts`. */
export type AllocateHostsRequest = Readonly<Record<string, unknown>>;

/** Response of `AllocateHosts`. */
export type AllocateHostsResponse = Readonly<Record<string, unknown>>;

/** No page lists the error codes of this action. */
export type AllocateHostsErrorCode = string;

/**
 * Orders dedicated hosts (CDH), taking placement, prepaid terms and tags.
 * At most 10 calls a second. Since release 1.
 * Listed, but described on no page: parameters are unknown.
 * Page: https://www.tencentcloud.com/document/api/213/33280
 */
export function allocateHosts(
  caller: Caller,
  input: AllocateHostsRequest = {},
  options?: CallOptions,
): Promise<AllocateHostsResponse> {
  return caller.call(operation, input, options);
}
