// Made by docwright from the documented API. Do not edit.
import { describeReservedInstancesOfferings as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { Filter } from "../types/filter.js";
import type { ReservedInstancesOffering } from "../types/reserved-instances-offering.js";

/** Request of `DescribeReservedInstancesOfferings`. */
export interface DescribeReservedInstancesOfferingsRequest {
  /** Default `false`. */
  readonly DryRun?: boolean;
  /** Default `0`. */
  readonly Offset?: number;
  /** Default `20`. At most 100. */
  readonly Limit?: number;
  /** Default `94608000`. In seconds. */
  readonly MaxDuration?: number;
  /** Default `2592000`. In seconds. */
  readonly MinDuration?: number;
  /** At most 10 items. */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeReservedInstancesOfferings`. */
export interface DescribeReservedInstancesOfferingsResponse {
  readonly TotalCount: number;
  readonly ReservedInstancesOfferingsSet: readonly ReservedInstancesOffering[];
  readonly RequestId: string;
}

export type DescribeReservedInstancesOfferingsItem = ReservedInstancesOffering;

/** Error codes that the page of this action lists. */
export type DescribeReservedInstancesOfferingsErrorCode =
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
 * Lists reserved instance offerings on sale, by duration range and filters.
 * At most 10 calls a second. Paged by `Offset`, `Limit`. Filters: `zone`, `duration`, `instance-type`,
 * `offering-type`, `product-description`, `reserved-instances-offering-id`.
 * Page: https://www.tencentcloud.com/document/api/213/68356
 */
export function describeReservedInstancesOfferings(
  caller: Caller,
  input: DescribeReservedInstancesOfferingsRequest = {},
  options?: CallOptions,
): Promise<DescribeReservedInstancesOfferingsResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeReservedInstancesOfferings`, asked for one after the other as the loop goes on. */
export function describeReservedInstancesOfferingsPages(
  caller: Caller,
  input: DescribeReservedInstancesOfferingsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeReservedInstancesOfferingsResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `ReservedInstancesOfferingsSet`, page after page. */
export function describeReservedInstancesOfferingsItems(
  caller: Caller,
  input: DescribeReservedInstancesOfferingsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeReservedInstancesOfferingsItem, void, undefined> {
  return items(caller, operation, input, options);
}
