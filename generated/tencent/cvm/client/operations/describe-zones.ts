// Made by docwright from the documented API. Do not edit.
import type { CallOptions, Caller } from "../runtime/client.js";
import type { ZoneInfo } from "../types/zone-info.js";

/** Request of `DescribeZones`. */
export interface DescribeZonesRequest {}

/** Response of `DescribeZones`. */
export interface DescribeZonesResponse {
  readonly TotalCount: number;
  readonly ZoneSet: readonly ZoneInfo[];
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeZonesErrorCode =
  | "InvalidFilter"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.ZoneNotSupported"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists availability zones with their codes, display names and states.
 * At most 20 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/35071
 */
export function describeZones(
  caller: Caller,
  input: DescribeZonesRequest = {},
  options?: CallOptions,
): Promise<DescribeZonesResponse> {
  return caller.call("DescribeZones", input, options);
}
