// Made by docwright from the documented API. Do not edit.
import { describeInstanceTypeConfigs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { Filter } from "../types/filter.js";
import type { InstanceTypeConfig } from "../types/instance-type-config.js";

/** Request of `DescribeInstanceTypeConfigs`. */
export interface DescribeInstanceTypeConfigsRequest {
  /**
   * Conditions on zone or instance family.
   * At most 10 items.
   */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeInstanceTypeConfigs`. */
export interface DescribeInstanceTypeConfigsResponse {
  /** Models with CPU, GPU, FPGA and memory, one entry per zone. */
  readonly InstanceTypeConfigSet: readonly InstanceTypeConfig[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeInstanceTypeConfigsErrorCode =
  | "InternalServerError"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameterValue"
  | "InvalidZone.MismatchRegion"
  | (string & {});

/**
 * Lists instance models of a region, filtered by zone or family.
 * At most 40 calls a second. Filters: `zone`, `instance-family`. Since release 1.
 * @deprecated Release 9 deleted this action.
 */
export function describeInstanceTypeConfigs(
  caller: Caller,
  input: DescribeInstanceTypeConfigsRequest = {},
  options?: CallOptions,
): Promise<DescribeInstanceTypeConfigsResponse> {
  return caller.call(operation, input, options);
}
