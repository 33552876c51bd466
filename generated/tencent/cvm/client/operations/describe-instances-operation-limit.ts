// Made by docwright from the documented API. Do not edit.
import { describeInstancesOperationLimit as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { OperationCountLimit } from "../types/operation-count-limit.js";

/** Request of `DescribeInstancesOperationLimit`. */
export interface DescribeInstancesOperationLimitRequest {
  /**
   * Instances whose allowance is asked about.
   * At most 100 items. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /** Operation to count; a degrade is a switch to a smaller configuration. */
  readonly Operation: "INSTANCE_DEGRADE" | (string & {});
}

/** Response of `DescribeInstancesOperationLimit`. */
export interface DescribeInstancesOperationLimitResponse {
  /** Times used and times allowed, one entry per instance. */
  readonly InstanceOperationLimitSet: readonly OperationCountLimit[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeInstancesOperationLimitErrorCode =
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.LimitExceeded"
  | (string & {});

/**
 * Returns used and allowed downgrade counts of up to 100 instances.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33257
 */
export function describeInstancesOperationLimit(
  caller: Caller,
  input: DescribeInstancesOperationLimitRequest,
  options?: CallOptions,
): Promise<DescribeInstancesOperationLimitResponse> {
  return caller.call(operation, input, options);
}
