// Made by docwright from the documented API. Do not edit.
import { describeReservedInstancesConfigInfos as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { Filter } from "../types/filter.js";
import type { ReservedInstanceConfigInfoItem } from "../types/reserved-instance-config-info-item.js";

/** Request of `DescribeReservedInstancesConfigInfos`. */
export interface DescribeReservedInstancesConfigInfosRequest {
  /** Conditions on zone, platform or term. */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeReservedInstancesConfigInfos`. */
export interface DescribeReservedInstancesConfigInfosResponse {
  /** Reservable models with prices, sorted into classes and families. */
  readonly ReservedInstanceConfigInfos: readonly ReservedInstanceConfigInfoItem[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeReservedInstancesConfigInfosErrorCode =
  | "InvalidFilter"
  | "InvalidZone.MismatchRegion"
  | "UnsupportedOperation.InvalidPermissionNonInternationalAccount"
  | "UnsupportedOperation.ReservedInstanceInvisibleForUser"
  | (string & {});

/**
 * Lists reservable instance types by family, each with specifications and prices.
 * At most 20 calls a second. Filters: `zone`, `product-description`, `duration`. Since release 3.
 * Page: https://www.tencentcloud.com/document/api/213/68456
 */
export function describeReservedInstancesConfigInfos(
  caller: Caller,
  input: DescribeReservedInstancesConfigInfosRequest = {},
  options?: CallOptions,
): Promise<DescribeReservedInstancesConfigInfosResponse> {
  return caller.call(operation, input, options);
}
