// Made by docwright from the documented API. Do not edit.
import { describeZoneInstanceConfigInfos as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { untilStates, type WaitOptions } from "../runtime/wait.js";
import type { Filter } from "../types/filter.js";
import type { InstanceTypeQuotaItem } from "../types/instance-type-quota-item.js";

/** Request of `DescribeZoneInstanceConfigInfos`. */
export interface DescribeZoneInstanceConfigInfosRequest {
  /** Conditions on zone, billing method and the like. */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeZoneInstanceConfigInfos`. */
export interface DescribeZoneInstanceConfigInfosResponse {
  /** Models on sale or sold out, one entry per zone and billing method. */
  readonly InstanceTypeQuotaSet: readonly InstanceTypeQuotaItem[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeZoneInstanceConfigInfosItem = InstanceTypeQuotaItem;

export interface DescribeZoneInstanceConfigInfosStates {
  readonly Status?: DescribeZoneInstanceConfigInfosItem["Status"];
}

/** Error codes that the page of this action lists. */
export type DescribeZoneInstanceConfigInfosErrorCode =
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidRegion.NotFound"
  | "InvalidZone.MismatchRegion"
  | "ResourceInsufficient.AvailabilityZoneSoldOut"
  | "UnsupportedOperation"
  | "UnsupportedOperation.UnsupportedPool"
  | (string & {});

/**
 * Lists instance models per zone with specifications, price and stock.
 * At most 40 calls a second. Filters: `instance-charge-type`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33254
 */
export function describeZoneInstanceConfigInfos(
  caller: Caller,
  input: DescribeZoneInstanceConfigInfosRequest = {},
  options?: CallOptions,
): Promise<DescribeZoneInstanceConfigInfosResponse> {
  return caller.call(operation, input, options);
}

/**
 * Asks `DescribeZoneInstanceConfigInfos` until all items of `InstanceTypeQuotaSet`, and at least one, have these
 * states.
 * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
 */
export function describeZoneInstanceConfigInfosUntil(
  caller: Caller,
  input: DescribeZoneInstanceConfigInfosRequest,
  states: DescribeZoneInstanceConfigInfosStates,
  options?: WaitOptions & CallOptions,
): Promise<DescribeZoneInstanceConfigInfosResponse> {
  return untilStates(caller, operation, input, states, options);
}
