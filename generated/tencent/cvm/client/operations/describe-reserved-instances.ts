// Made by docwright from the documented API. Do not edit.
import { describeReservedInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import { untilStates, type WaitOptions } from "../runtime/wait.js";
import type { Filter } from "../types/filter.js";
import type { ReservedInstances } from "../types/reserved-instances.js";

/** Request of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesRequest {
  /**
   * Only checks whether the request would succeed, returning no reservations.
   * Default `false`.
   */
  readonly DryRun?: boolean;
  /**
   * How many reservations to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many reservations to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
  /**
   * Conditions on zone, term, model, family, payment, platform, ID or state.
   * At most 10 items.
   */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponse {
  /** How many reservations match, on all pages together. */
  readonly TotalCount: number;
  /** Reservations of this page with model, term and state. */
  readonly ReservedInstancesSet: readonly ReservedInstances[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeReservedInstancesItem = ReservedInstances;

export interface DescribeReservedInstancesStates {
  readonly State?: DescribeReservedInstancesItem["State"];
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
  return caller.call(operation, input, options);
}

/** All pages of `DescribeReservedInstances`, asked for one after the other as the loop goes on. */
export function describeReservedInstancesPages(
  caller: Caller,
  input: DescribeReservedInstancesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeReservedInstancesResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `ReservedInstancesSet`, page after page. */
export function describeReservedInstancesItems(
  caller: Caller,
  input: DescribeReservedInstancesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeReservedInstancesItem, void, undefined> {
  return items(caller, operation, input, options);
}

/**
 * Asks `DescribeReservedInstances` until all items of `ReservedInstancesSet`, and at least one, have these states.
 * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
 */
export function describeReservedInstancesUntil(
  caller: Caller,
  input: DescribeReservedInstancesRequest,
  states: DescribeReservedInstancesStates,
  options?: WaitOptions & CallOptions,
): Promise<DescribeReservedInstancesResponse> {
  return untilStates(caller, operation, input, states, options);
}
