// Made by docwright from the documented API. Do not edit.
import { describeZones as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { untilStates, type WaitOptions } from "../runtime/wait.js";
import type { ZoneInfo } from "../types/zone-info.js";

/** Request of `DescribeZones`. */
export interface DescribeZonesRequest {}

/** Response of `DescribeZones`. */
export interface DescribeZonesResponse {
  /** How many availability zones the region has. */
  readonly TotalCount: number;
  /** Zones of the region, those not open for use included. */
  readonly ZoneSet: readonly ZoneInfo[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeZonesItem = ZoneInfo;

export interface DescribeZonesStates {
  readonly ZoneState?: DescribeZonesItem["ZoneState"];
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
  return caller.call(operation, input, options);
}

/**
 * Asks `DescribeZones` until all items of `ZoneSet`, and at least one, have these states.
 * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
 */
export function describeZonesUntil(
  caller: Caller,
  input: DescribeZonesRequest,
  states: DescribeZonesStates,
  options?: WaitOptions & CallOptions,
): Promise<DescribeZonesResponse> {
  return untilStates(caller, operation, input, states, options);
}
