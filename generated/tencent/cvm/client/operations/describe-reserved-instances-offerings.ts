// Made by docwright from the documented API. Do not edit.
import { describeReservedInstancesOfferings as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { Filter } from "../types/filter.js";
import type { ReservedInstancesOffering } from "../types/reserved-instances-offering.js";

/** Request of `DescribeReservedInstancesOfferings`. */
export interface DescribeReservedInstancesOfferingsRequest {
  /**
   * Only checks whether the request would succeed, returning no offerings.
   * Default `false`.
   */
  readonly DryRun?: boolean;
  /**
   * How many offerings to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many offerings to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
  /**
   * Longest term that an offering may have to be listed.
   * Default `94608000`. In seconds.
   */
  readonly MaxDuration?: number;
  /**
   * Shortest term that an offering may have to be listed.
   * Default `2592000`. In seconds.
   */
  readonly MinDuration?: number;
  /**
   * Conditions on zone, term, model, payment, platform or offering ID.
   * At most 10 items.
   */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeReservedInstancesOfferings`. */
export interface DescribeReservedInstancesOfferingsResponse {
  /** How many offerings match, on all pages together. */
  readonly TotalCount: number;
  /** Offerings of this page, whose IDs serve for quotes and purchases. */
  readonly ReservedInstancesOfferingsSet: readonly ReservedInstancesOffering[];
  /** Identifies this call, for tracing it or asking support about it. */
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
