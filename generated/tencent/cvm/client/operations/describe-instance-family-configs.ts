// Made by docwright from the documented API. Do not edit.
import { describeInstanceFamilyConfigs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { InstanceFamilyConfig } from "../types/instance-family-config.js";

/** Request of `DescribeInstanceFamilyConfigs`. */
export interface DescribeInstanceFamilyConfigsRequest {}

/** Response of `DescribeInstanceFamilyConfigs`. */
export interface DescribeInstanceFamilyConfigsResponse {
  /** Model families of the region, each with short and full name. */
  readonly InstanceFamilyConfigSet: readonly InstanceFamilyConfig[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeInstanceFamilyConfigsErrorCode =
  "InternalServerError" | "InvalidParameterValue" | "InvalidRegion.NotFound" | (string & {});

/**
 * Lists the instance model families usable in the region; takes no parameters.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/35072
 */
export function describeInstanceFamilyConfigs(
  caller: Caller,
  input: DescribeInstanceFamilyConfigsRequest = {},
  options?: CallOptions,
): Promise<DescribeInstanceFamilyConfigsResponse> {
  return caller.call(operation, input, options);
}
