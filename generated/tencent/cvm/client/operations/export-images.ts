// Made by docwright from the documented API. Do not edit.
import { exportImages as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ExportImages`. */
export interface ExportImagesRequest {
  readonly BucketName: string;
  readonly ImageIds?: readonly string[];
  /** Default `RAW`. */
  readonly ExportFormat?: "RAW" | "QCOW2" | "VHD" | "VMDK" | (string & {});
  readonly FileNamePrefixList?: readonly string[];
  readonly OnlyExportRootDisk?: boolean;
  readonly DryRun?: boolean;
  /** Default `CVM_QcsRole`. */
  readonly RoleName?: string;
}

/** Response of `ExportImages`. */
export interface ExportImagesResponse {
  readonly TaskId: number;
  /** Since release 20. */
  readonly CosPaths: readonly string[];
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
