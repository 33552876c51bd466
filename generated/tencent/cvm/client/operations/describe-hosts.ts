// Made by docwright from the documented API. Do not edit.
import { describeHosts as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DescribeHosts`. */
export type DescribeHostsRequest = Readonly<Record<string, unknown>>;

/** Response of `DescribeHosts`. */
export type DescribeHostsResponse = Readonly<Record<string, unknown>>;

/** No page lists the error codes of this action. */
export type DescribeHostsErrorCode = string;

/**
 * Lists dedicated hosts (CDH) with filters, showing placement, billing and resources.
 * At most 10 calls a second. Since release 1.
 * Listed, but described on no page: parameters are unknown.
 * Page: https://www.tencentcloud.com/document/api/213/33279
 */
export function describeHosts(
  caller: Caller,
  input: DescribeHostsRequest = {},
  options?: CallOptions,
): Promise<DescribeHostsResponse> {
  return caller.call(operation, input, options);
}
