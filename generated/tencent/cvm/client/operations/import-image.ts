// Made by docwright from the documented API. Do not edit.
import { importImage as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `ImportImage`. */
export interface ImportImageRequest {
  readonly Architecture: "x86_64" | "i386" | (string & {});
  /** Found in `DescribeImportImageOs.output`. */
  readonly OsType: string;
  /** Found in `DescribeImportImageOs.output`. */
  readonly OsVersion: string;
  readonly ImageUrl: string;
  readonly ImageName: string;
  readonly ImageDescription?: string;
  readonly DryRun?: boolean;
  readonly Force?: boolean;
  /** Since release 8. */
  readonly TagSpecification?: readonly TagSpecification[];
  /** Since release 15. */
  readonly LicenseType?: "TencentCloud" | "BYOL" | (string & {});
  /** Since release 21. */
  readonly BootMode?: string;
  /** Since release 24. */
  readonly ImageFamily?: string;
}

/** Response of `ImportImage`. */
export interface ImportImageResponse {
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ImportImageErrorCode =
  | "ImageQuotaLimitExceeded"
  | "InvalidImageName.Duplicate"
  | "InvalidImageOsType.Unsupported"
  | "InvalidImageOsVersion.Unsupported"
  | "InvalidParameter.InvalidParameterUrlError"
  | "InvalidParameterValue.ISOMustImportByForce"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidBootMode"
  | "InvalidParameterValue.InvalidImageFamily"
  | "InvalidParameterValue.InvalidLicenseType"
  | "InvalidParameterValue.TagKeyNotFound"
  | "InvalidParameterValue.TooLarge"
  | "OperationDenied.InnerUserProhibitAction"
  | "RegionAbilityLimit.UnsupportedToImportImage"
  | (string & {});

/**
 * Imports a disk image from COS, in RAW, VHD, QCOW2 or VMDK format.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33270
 */
export function importImage(
  caller: Caller,
  input: ImportImageRequest,
  options?: CallOptions,
): Promise<ImportImageResponse> {
  return caller.call(operation, input, options);
}
