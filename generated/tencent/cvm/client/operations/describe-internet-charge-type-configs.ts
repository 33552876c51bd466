// Made by docwright from the documented API. Do not edit.
import { describeInternetChargeTypeConfigs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { InternetChargeTypeConfig } from "../types/internet-charge-type-config.js";

/** Request of `DescribeInternetChargeTypeConfigs`. */
export interface DescribeInternetChargeTypeConfigsRequest {}

/** Response of `DescribeInternetChargeTypeConfigs`. */
export interface DescribeInternetChargeTypeConfigsResponse {
  /** Ways to bill public traffic, each with a readable description. */
  readonly InternetChargeTypeConfigSet: readonly InternetChargeTypeConfig[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** The page of this action lists no error code of its own. */
export type DescribeInternetChargeTypeConfigsErrorCode = string;

/**
 * Lists the network billing methods with descriptions; takes no parameters.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33255
 */
export function describeInternetChargeTypeConfigs(
  caller: Caller,
  input: DescribeInternetChargeTypeConfigsRequest = {},
  options?: CallOptions,
): Promise<DescribeInternetChargeTypeConfigsResponse> {
  return caller.call(operation, input, options);
}
