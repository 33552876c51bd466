// Made by docwright from the documented API. Do not edit.
import { describeDisasterRecoverGroupQuota as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DescribeDisasterRecoverGroupQuota`. */
export interface DescribeDisasterRecoverGroupQuotaRequest {}

/** Response of `DescribeDisasterRecoverGroupQuota`. */
export interface DescribeDisasterRecoverGroupQuotaResponse {
  readonly GroupQuota: number;
  readonly CurrentNum: number;
  readonly CvmInHostGroupQuota: number;
  readonly CvmInSwGroupQuota: number;
  readonly CvmInRackGroupQuota: number;
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
