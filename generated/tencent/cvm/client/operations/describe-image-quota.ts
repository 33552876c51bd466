// Made by docwright from the documented API. Do not edit.
import { describeImageQuota as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DescribeImageQuota`. */
export interface DescribeImageQuotaRequest {}

/** Response of `DescribeImageQuota`. */
export interface DescribeImageQuotaResponse {
  /** How many images the account may hold at a time. */
  readonly ImageNumQuota: number;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** The page of this action lists no error code of its own. */
export type DescribeImageQuotaErrorCode = string;

/**
 * Returns how many images the account may hold; takes no parameters.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33274
 */
export function describeImageQuota(
  caller: Caller,
  input: DescribeImageQuotaRequest = {},
  options?: CallOptions,
): Promise<DescribeImageQuotaResponse> {
  return caller.call(operation, input, options);
}
