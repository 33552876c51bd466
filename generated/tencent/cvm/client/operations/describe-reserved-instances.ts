// Made by docwright from the documented API. Do not edit.
import type { CallOptions, Caller } from "../runtime/client.js";
import type { Filter } from "../types/filter.js";
import type { ReservedInstances } from "../types/reserved-instances.js";

/** Request of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesRequest {
  /** Default `false`. */
  readonly DryRun?: boolean;
  /** Default `0`. */
  readonly Offset?: number;
  /** Default `20`. At most 100. */
  readonly Limit?: number;
  /** At most 10 items. */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponse {
  readonly TotalCount: number;
  readonly ReservedInstancesSet: readonly ReservedInstances[];
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeReservedInstancesErrorCode =
  | "InternalServerError"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LimitExceeded"
  | "UnsupportedOperation.InvalidPermissionNonInternationalAccount"
  | "UnsupportedOperation.ReservedInstanceInvisibleForUser"
  | (string & {});

/**
 * Lists the reserved instances already bought, with filters and paging.
 * At most 10 calls a second. Paged by `Offset`, `Limit`. Filters: `zone`, `duration`, `instance-type`,
 * `instance-family`, `offering-type`, `product-description`, `reserved-instances-id`, `state`.
 * Page: https://www.tencentcloud.com/document/api/213/68457
 */
export function describeReservedInstances(
  caller: Caller,
  input: DescribeReservedInstancesRequest = {},
  options?: CallOptions,
): Promise<DescribeReservedInstancesResponse> {
  return caller.call("DescribeReservedInstances", input, options);
}
