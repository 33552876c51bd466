// Made by docwright from the documented API. Do not edit.
import { describeRegions as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DescribeRegions`. */
export type DescribeRegionsRequest = Readonly<Record<string, unknown>>;

/** Response of `DescribeRegions`. */
export type DescribeRegionsResponse = Readonly<Record<string, unknown>>;

/** No page lists the error codes of this action. */
export type DescribeRegionsErrorCode = string;

/**
 * Lists regions with their display names and availability states.
 * At most 20 calls a second. Since release 1.
 * Listed, but described on no page: parameters are unknown.
 * Page: https://www.tencentcloud.com/document/api/213/15708
 */
export function describeRegions(
  caller: Caller,
  input: DescribeRegionsRequest = {},
  options?: CallOptions,
): Promise<DescribeRegionsResponse> {
  return caller.call(operation, input, options);
}
