// Made by docwright from the documented API. Do not edit.
import { describeImageAuthorizedInfo as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ImageScanInquireInfo } from "../types/image-scan-inquire-info.js";

/** Request of `DescribeImageAuthorizedInfo`. */
export interface DescribeImageAuthorizedInfoRequest {}

/** Response of `DescribeImageAuthorizedInfo`. */
export interface DescribeImageAuthorizedInfoResponse {
  /**
   * Image scan licences the account has, trial and purchased ones together.
   * For example `1`.
   */
  readonly TotalAuthorizedCnt: number;
  /**
   * How many of all licences are taken by images.
   * For example `1`.
   */
  readonly UsedAuthorizedCnt: number;
  /**
   * Number of images that have been scanned.
   * For example `1`.
   */
  readonly ScannedImageCnt: number;
  /**
   * Number of images that still wait for a scan.
   * For example `1`.
   */
  readonly NotScannedImageCnt: number;
  /**
   * Number of local images, on nodes rather than in registries, without a scan.
   * For example `1`.
   */
  readonly NotScannedLocalImageCnt: number;
  /**
   * How many licences came free for a trial.
   * For example `1`.
   */
  readonly TrialAuthorizedCnt: number;
  /**
   * How many of the trial licences are taken by images.
   * For example `1`.
   */
  readonly UsedTrialAuthorizedCnt: number;
  /**
   * How many licences were bought.
   * For example `1`.
   */
  readonly PurchasedAuthorizedCnt: number;
  /**
   * How many of the bought licences are taken by images.
   * For example `1`.
   */
  readonly UsedPurchasedAuthorizedCnt: number;
  /**
   * Whether the account may ask for free image scan licences.
   * For example `false`.
   */
  readonly CanApplyFreeImageAuthorize: boolean;
  /** Purchase of the scan licences: its term, capacity and use. */
  readonly ImageScanInquireInfo: ImageScanInquireInfo;
  /**
   * Number of image IDs that occur more than once.
   * For example `1`.
   */
  readonly RepeatImageIdCnt: number;
  /** Identifies this call, for tracing it or asking support about it. */
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
