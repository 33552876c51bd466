// Made by docwright from the documented API. Do not edit.
import { syncImages as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { SyncImage } from "../types/sync-image.js";

/** Request of `SyncImages`. */
export interface SyncImagesRequest {
  /**
   * Images to copy, one per request and in normal state.
   * Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageIds: readonly string[];
  /** Regions that receive a copy; for a shared image, the present one. */
  readonly DestinationRegions: readonly string[];
  /**
   * Only checks whether the copy would succeed, making none.
   * Default `false`. Since release 10.
   */
  readonly DryRun?: boolean;
  /**
   * Name that the copies get.
   * Since release 17.
   */
  readonly ImageName?: string;
  /**
   * Whether the answer names the copies in ImageSet.
   * Default `false`. Since release 20.
   */
  readonly ImageSetRequired?: boolean;
  /**
   * Whether the copies are encrypted.
   * Default `false`. Since release 26.
   */
  readonly Encrypt?: boolean;
  /**
   * KMS key that encrypts the copies.
   * Since release 26.
   */
  readonly KmsKeyId?: string;
}

/** Response of `SyncImages`. */
export interface SyncImagesResponse {
  /**
   * Copies in the making, one entry per region, if asked for.
   * Since release 19.
   */
  readonly ImageSet: readonly SyncImage[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type SyncImagesErrorCode =
  | "FailedOperation.InvalidImageState"
  | "ImageQuotaLimitExceeded"
  | "InvalidImageId.IncorrectState"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidImageId.TooLarge"
  | "InvalidImageName.Duplicate"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.InvalidKmsKeyId"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.InvalidRegion"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidRegion.NotFound"
  | "InvalidRegion.Unavailable"
  | "UnsupportedOperation.EncryptedImagesNotSupported"
  | "UnsupportedOperation.LocationImageNotSupported"
  | "UnsupportedOperation.Region"
  | "UnsupportedOperation.SyncEncryptImageNotSupport"
  | (string & {});

/**
 * Copies one custom image to other regions, or a shared image within its region.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33267
 */
export function syncImages(
  caller: Caller,
  input: SyncImagesRequest,
  options?: CallOptions,
): Promise<SyncImagesResponse> {
  return caller.call(operation, input, options);
}
