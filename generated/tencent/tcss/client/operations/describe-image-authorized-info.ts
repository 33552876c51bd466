// Made by docwright from the documented API. Do not edit.
import { describeImageAuthorizedInfo as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ImageScanInquireInfo } from "../types/image-scan-inquire-info.js";

/** Request of `DescribeImageAuthorizedInfo`. */
export interface DescribeImageAuthorizedInfoRequest {}

/** Response of `DescribeImageAuthorizedInfo`. */
export interface DescribeImageAuthorizedInfoResponse {
  /** For example `1`. */
  readonly TotalAuthorizedCnt: number;
  /** For example `1`. */
  readonly UsedAuthorizedCnt: number;
  /** For example `1`. */
  readonly ScannedImageCnt: number;
  /** For example `1`. */
  readonly NotScannedImageCnt: number;
  /** For example `1`. */
  readonly NotScannedLocalImageCnt: number;
  /** For example `1`. */
  readonly TrialAuthorizedCnt: number;
  /** For example `1`. */
  readonly UsedTrialAuthorizedCnt: number;
  /** For example `1`. */
  readonly PurchasedAuthorizedCnt: number;
  /** For example `1`. */
  readonly UsedPurchasedAuthorizedCnt: number;
  /** For example `false`. */
  readonly CanApplyFreeImageAuthorize: boolean;
  readonly ImageScanInquireInfo: ImageScanInquireInfo;
  /** For example `1`. */
  readonly RepeatImageIdCnt: number;
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeImageAuthorizedInfoErrorCode = "InternalError" | "InternalError.MainDBFail" | (string & {});

/**
 * Counts image scan licences (total, used, trial, purchased) and images scanned or not.
 * At most 20 calls a second.
 */
export function describeImageAuthorizedInfo(
  caller: Caller,
  input: DescribeImageAuthorizedInfoRequest = {},
  options?: CallOptions,
): Promise<DescribeImageAuthorizedInfoResponse> {
  return caller.call(operation, input, options);
}
