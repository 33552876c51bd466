// Made by docwright from the documented API. Do not edit.
import type { CallOptions, Caller } from "../runtime/client.js";
import type { Filter } from "../types/filter.js";
import type { InstanceTypeQuotaItem } from "../types/instance-type-quota-item.js";

/** Request of `DescribeZoneInstanceConfigInfos`. */
export interface DescribeZoneInstanceConfigInfosRequest {
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeZoneInstanceConfigInfos`. */
export interface DescribeZoneInstanceConfigInfosResponse {
  readonly InstanceTypeQuotaSet: readonly InstanceTypeQuotaItem[];
  readonly RequestId: string;
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
  return caller.call("DescribeZoneInstanceConfigInfos", input, options);
}
