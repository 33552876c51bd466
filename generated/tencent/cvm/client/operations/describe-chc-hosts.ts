// Made by docwright from the documented API. Do not edit.
import { describeChcHosts as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import { untilStates, type WaitOptions } from "../runtime/wait.js";
import type { ChcHost } from "../types/chc-host.js";
import type { Filter } from "../types/filter.js";

/** Request of `DescribeChcHosts`. */
export interface DescribeChcHostsRequest {
  /**
   * CHC hosts to return; all are considered without it.
   * At most 100 items.
   */
  readonly ChcIds?: readonly string[];
  /** Conditions on zone, name, state, device type, VPC or subnet. */
  readonly Filters?: readonly Filter[];
  /**
   * How many hosts to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many hosts to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
}

/** Response of `DescribeChcHosts`. */
export interface DescribeChcHostsResponse {
  /** How many hosts match, on all pages together. */
  readonly TotalCount: number;
  /** Hosts of this page with their hardware and networks. */
  readonly ChcHostSet: readonly ChcHost[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeChcHostsItem = ChcHost;

export interface DescribeChcHostsStates {
  readonly InstanceState?: DescribeChcHostsItem["InstanceState"];
}

/** Error codes that the page of this action lists. */
export type DescribeChcHostsErrorCode =
  | "AccountQualificationRestrictions"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidParameter.AtMostOne"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.IncorrectFormat"
  | "InvalidParameterValue.NotEmpty"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.SubnetIdMalformed"
  | "InvalidParameterValue.VpcIdMalformed"
  | "InvalidParameterValueLimit"
  | "InvalidParameterValueOffset"
  | "InvalidZone.MismatchRegion"
  | "MissingParameter"
  | (string & {});

/**
 * Lists CHC hosts by ID or by filter, up to 100 per page.
 * At most 20 calls a second. At most one of `ChcIds`, `Filters`. Paged by `Offset`, `Limit`. Filters: `zone`,
 * `instance-name`, `instance-state`, `device-type`, `vpc-id`, `subnet-id`. Since release 14.
 * Page: https://www.tencentcloud.com/document/api/213/48899
 */
export function describeChcHosts(
  caller: Caller,
  input: DescribeChcHostsRequest = {},
  options?: CallOptions,
): Promise<DescribeChcHostsResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeChcHosts`, asked for one after the other as the loop goes on. */
export function describeChcHostsPages(
  caller: Caller,
  input: DescribeChcHostsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeChcHostsResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `ChcHostSet`, page after page. */
export function describeChcHostsItems(
  caller: Caller,
  input: DescribeChcHostsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeChcHostsItem, void, undefined> {
  return items(caller, operation, input, options);
}

/**
 * Asks `DescribeChcHosts` until all items of `ChcHostSet`, and at least one, have these states.
 * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
 */
export function describeChcHostsUntil(
  caller: Caller,
  input: DescribeChcHostsRequest,
  states: DescribeChcHostsStates,
  options?: WaitOptions & CallOptions,
): Promise<DescribeChcHostsResponse> {
  return untilStates(caller, operation, input, states, options);
}
