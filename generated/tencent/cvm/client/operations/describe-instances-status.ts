// Made by docwright from the documented API. Do not edit.
import { describeInstancesStatus as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import { untilStates, type WaitOptions } from "../runtime/wait.js";
import type { InstanceStatus } from "../types/instance-status.js";

/** Request of `DescribeInstancesStatus`. */
export interface DescribeInstancesStatusRequest {
  /**
   * Instances whose state to return; without it all are listed.
   * At most 100 items.
   */
  readonly InstanceIds?: readonly string[];
  /**
   * How many states to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many states to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
}

/** Response of `DescribeInstancesStatus`. */
export interface DescribeInstancesStatusResponse {
  /** How many instances there are states for, on all pages together. */
  readonly TotalCount: number;
  /** Instance IDs of this page, each with its state. */
  readonly InstanceStatusSet: readonly InstanceStatus[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeInstancesStatusItem = InstanceStatus;

export interface DescribeInstancesStatusStates {
  readonly InstanceState?: DescribeInstancesStatusItem["InstanceState"];
}

/** Error codes that the page of this action lists. */
export type DescribeInstancesStatusErrorCode =
  | "InternalServerError"
  | "InvalidFilter"
  | "InvalidInstanceId.Malformed"
  | "InvalidParameterValue"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | "UnauthorizedOperation.InvalidToken"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists instance IDs with their states, for given IDs or page by page.
 * At most 40 calls a second. Paged by `Offset`, `Limit`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33256
 */
export function describeInstancesStatus(
  caller: Caller,
  input: DescribeInstancesStatusRequest = {},
  options?: CallOptions,
): Promise<DescribeInstancesStatusResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeInstancesStatus`, asked for one after the other as the loop goes on. */
export function describeInstancesStatusPages(
  caller: Caller,
  input: DescribeInstancesStatusRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeInstancesStatusResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `InstanceStatusSet`, page after page. */
export function describeInstancesStatusItems(
  caller: Caller,
  input: DescribeInstancesStatusRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeInstancesStatusItem, void, undefined> {
  return items(caller, operation, input, options);
}

/**
 * Asks `DescribeInstancesStatus` until all items of `InstanceStatusSet`, and at least one, have these states.
 * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
 */
export function describeInstancesStatusUntil(
  caller: Caller,
  input: DescribeInstancesStatusRequest,
  states: DescribeInstancesStatusStates,
  options?: WaitOptions & CallOptions,
): Promise<DescribeInstancesStatusResponse> {
  return untilStates(caller, operation, input, states, options);
}
