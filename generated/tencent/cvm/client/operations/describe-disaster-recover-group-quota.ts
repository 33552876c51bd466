// Made by docwright from the documented API. Do not edit.
import { describeDisasterRecoverGroupQuota as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DescribeDisasterRecoverGroupQuota`. */
export interface DescribeDisasterRecoverGroupQuotaRequest {}

/** Response of `DescribeDisasterRecoverGroupQuota`. */
export interface DescribeDisasterRecoverGroupQuotaResponse {
  /** How many placement groups the account may have. */
  readonly GroupQuota: number;
  /** How many placement groups the account has now. */
  readonly CurrentNum: number;
  /** Instances allowed in a group that spreads over physical machines. */
  readonly CvmInHostGroupQuota: number;
  /** Instances allowed in a group that spreads over switches. */
  readonly CvmInSwGroupQuota: number;
  /** Instances allowed in a group that spreads over racks. */
  readonly CvmInRackGroupQuota: number;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** The page of this action lists no error code of its own. */
export type DescribeDisasterRecoverGroupQuotaErrorCode = string;

/**
 * Returns placement group limits, current count and instance quotas per group type.
 * At most 20 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33262
 */
export function describeDisasterRecoverGroupQuota(
  caller: Caller,
  input: DescribeDisasterRecoverGroupQuotaRequest = {},
  options?: CallOptions,
): Promise<DescribeDisasterRecoverGroupQuotaResponse> {
  return caller.call(operation, input, options);
}
