// Made by docwright from the documented API. Do not edit.
import type { CallOptions, Caller } from "../runtime/client.js";
import type { InstanceStatus } from "../types/instance-status.js";

/** Request of `DescribeInstancesStatus`. */
export interface DescribeInstancesStatusRequest {
  /** At most 100 items. */
  readonly InstanceIds?: readonly string[];
  /** Default `0`. */
  readonly Offset?: number;
  /** Default `20`. At most 100. */
  readonly Limit?: number;
}

/** Response of `DescribeInstancesStatus`. */
export interface DescribeInstancesStatusResponse {
  readonly TotalCount: number;
  readonly InstanceStatusSet: readonly InstanceStatus[];
  readonly RequestId: string;
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
  return caller.call("DescribeInstancesStatus", input, options);
}
