// Made by docwright from the documented API. Do not edit.
import { exportImages as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ExportImages`. */
export interface ExportImagesRequest {
  /** COS bucket that receives the files, its name ending in the APPID. */
  readonly BucketName: string;
  /** Custom images to export. */
  readonly ImageIds?: readonly string[];
  /**
   * File format that the images are written in.
   * Default `RAW`.
   */
  readonly ExportFormat?: "RAW" | "QCOW2" | "VHD" | "VMDK" | (string & {});
  /** What the names of the exported files begin with. */
  readonly FileNamePrefixList?: readonly string[];
  /** Whether to leave the data disks of the images out. */
  readonly OnlyExportRootDisk?: boolean;
  /** Only checks whether the images could be exported, writing nothing. */
  readonly DryRun?: boolean;
  /**
   * CAM role whose rights are used to write to the bucket.
   * Default `CVM_QcsRole`.
   */
  readonly RoleName?: string;
}

/** Response of `ExportImages`. */
export interface ExportImagesResponse {
  /** Export task, which goes on after the answer. */
  readonly TaskId: number;
  /**
   * Paths in the bucket at which the files will stand.
   * Since release 20.
   */
  readonly CosPaths: readonly string[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ExportImagesErrorCode =
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidParameter.ImageIdsSnapshotIdsMustOne"
  | "InvalidParameter.SnapshotNotFound"
  | "InvalidParameterValue.BucketNotFound"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidBucketPermissionForExport"
  | "InvalidParameterValue.InvalidFileNamePrefixList"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageOsName"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.TooLarge"
  | "LimitExceeded.ExportImageTaskLimitExceeded"
  | "UnsupportedOperation.EncryptedImagesNotSupported"
  | "UnsupportedOperation.ImageTooLargeExportUnsupported"
  | "UnsupportedOperation.MarketImageExportUnsupported"
  | "UnsupportedOperation.PublicImageExportUnsupported"
  | "UnsupportedOperation.RedHatImageExportUnsupported"
  | "UnsupportedOperation.SharedImageExportUnsupported"
  | "UnsupportedOperation.WindowsImageExportUnsupported"
  | (string & {});

/**
 * Starts a task that writes custom images to a COS bucket.
 * At most 20 calls a second. Since release 12.
 * Page: https://www.tencentcloud.com/document/api/213/47833
 */
export function exportImages(
  caller: Caller,
  input: ExportImagesRequest,
  options?: CallOptions,
): Promise<ExportImagesResponse> {
  return caller.call(operation, input, options);
}
