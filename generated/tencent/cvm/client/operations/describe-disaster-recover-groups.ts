// Made by docwright from the documented API. Do not edit.
import { describeDisasterRecoverGroups as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { DisasterRecoverGroup } from "../types/disaster-recover-group.js";
import type { Filter } from "../types/filter.js";

/** Request of `DescribeDisasterRecoverGroups`. */
export interface DescribeDisasterRecoverGroupsRequest {
  /**
   * Placement groups to return; all are considered without it.
   * At most 10 items.
   */
  readonly DisasterRecoverGroupIds?: readonly string[];
  /** Text to look for in group names; a partial match counts. */
  readonly Name?: string;
  /**
   * How many groups to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many groups to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
  /**
   * Conditions on tag keys and tag values.
   * At most 10 items. Since release 30.
   */
  readonly Filters?: readonly Filter[];
}

/** Response of `DescribeDisasterRecoverGroups`. */
export interface DescribeDisasterRecoverGroupsResponse {
  /** Placement groups of this page with the instances in them. */
  readonly DisasterRecoverGroupSet: readonly DisasterRecoverGroup[];
  /** How many groups match, on all pages together. */
  readonly TotalCount: number;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeDisasterRecoverGroupsItem = DisasterRecoverGroup;

/** Error codes that the page of this action lists. */
export type DescribeDisasterRecoverGroupsErrorCode =
  "InvalidParameterValue.DisasterRecoverGroupIdMalformed" | "InvalidParameterValue.LimitExceeded" | (string & {});

/**
 * Lists spread placement groups by IDs, fuzzy name or tag filter.
 * At most 10 calls a second. Paged by `Offset`, `Limit`. Filters: `tag-key`, `tag-value`, `tag:tag-key`. Since
 * release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33261
 */
export function describeDisasterRecoverGroups(
  caller: Caller,
  input: DescribeDisasterRecoverGroupsRequest = {},
  options?: CallOptions,
): Promise<DescribeDisasterRecoverGroupsResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeDisasterRecoverGroups`, asked for one after the other as the loop goes on. */
export function describeDisasterRecoverGroupsPages(
  caller: Caller,
  input: DescribeDisasterRecoverGroupsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeDisasterRecoverGroupsResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `DisasterRecoverGroupSet`, page after page. */
export function describeDisasterRecoverGroupsItems(
  caller: Caller,
  input: DescribeDisasterRecoverGroupsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeDisasterRecoverGroupsItem, void, undefined> {
  return items(caller, operation, input, options);
}
