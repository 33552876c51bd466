// Made by docwright from the documented API. Do not edit.
import { describeInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import { untilStates, type WaitOptions } from "../runtime/wait.js";
import type { Filter } from "../types/filter.js";
import type { Instance } from "../types/instance.js";

/** Request of `DescribeInstances`. */
export interface DescribeInstancesRequest {
  /**
   * Instances to return; all are considered without it.
   * At most 100 items.
   */
  readonly InstanceIds?: readonly string[];
  /**
   * Conditions on zone, network, name, billing, IP address, tags and the like.
   * At most 10 items.
   */
  readonly Filters?: readonly Filter[];
  /**
   * How many instances to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many instances to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
}

/** Response of `DescribeInstances`. */
export interface DescribeInstancesResponse {
  /** How many instances match, on all pages together. */
  readonly TotalCount: number;
  /** Instances of this page in full detail. */
  readonly InstanceSet: readonly Instance[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeInstancesItem = Instance;

export interface DescribeInstancesStates {
  readonly RestrictState?: DescribeInstancesItem["RestrictState"];
  readonly InstanceState?: DescribeInstancesItem["InstanceState"];
  readonly LatestOperationState?: DescribeInstancesItem["LatestOperationState"];
}

/** Error codes that the page of this action lists. */
export type DescribeInstancesErrorCode =
  | "FailedOperation.IllegalTagKey"
  | "FailedOperation.IllegalTagValue"
  | "FailedOperation.TagKeyReserved"
  | "InternalServerError"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidHostId.Malformed"
  | "InvalidInstanceId.Malformed"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.IPAddressMalformed"
  | "InvalidParameterValue.IPv6AddressMalformed"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidIpFormat"
  | "InvalidParameterValue.InvalidTimeFormat"
  | "InvalidParameterValue.InvalidVagueName"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.SubnetIdMalformed"
  | "InvalidParameterValue.TagKeyNotFound"
  | "InvalidParameterValue.UuidMalformed"
  | "InvalidParameterValue.VpcIdMalformed"
  | "InvalidSecurityGroupId.NotFound"
  | "InvalidSgId.Malformed"
  | "InvalidZone.MismatchRegion"
  | "ResourceNotFound.HpcCluster"
  | "UnauthorizedOperation.InvalidToken"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists instances by ID or by filter, 20 unless Limit says otherwise.
 * At most 40 calls a second. At most one of `InstanceIds`, `Filters`. Paged by `Offset`, `Limit`. Filters: `zone`,
 * `project-id`, `host-id`, `vpc-id`, `subnet-id`, `instance-id`, `security-group-id`, `instance-name`,
 * `instance-charge-type`, `private-ip-address`, `public-ip-address`, `tag-key`, `tag-value`, `tag:tag-key`. Since
 * release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33258
 */
export function describeInstances(
  caller: Caller,
  input: DescribeInstancesRequest = {},
  options?: CallOptions,
): Promise<DescribeInstancesResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeInstances`, asked for one after the other as the loop goes on. */
export function describeInstancesPages(
  caller: Caller,
  input: DescribeInstancesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeInstancesResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `InstanceSet`, page after page. */
export function describeInstancesItems(
  caller: Caller,
  input: DescribeInstancesRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeInstancesItem, void, undefined> {
  return items(caller, operation, input, options);
}

/**
 * Asks `DescribeInstances` until all items of `InstanceSet`, and at least one, have these states.
 * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
 */
export function describeInstancesUntil(
  caller: Caller,
  input: DescribeInstancesRequest,
  states: DescribeInstancesStates,
  options?: WaitOptions & CallOptions,
): Promise<DescribeInstancesResponse> {
  return untilStates(caller, operation, input, states, options);
}
