// Made by docwright from the documented API. Do not edit.
import { importImage as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `ImportImage`. */
export interface ImportImageRequest {
  /** Processor architecture that the imported system was built for. */
  readonly Architecture: "x86_64" | "i386" | (string & {});
  /**
   * Name of the system in the disk image, as DescribeImportImageOs spells it.
   * Found in `DescribeImportImageOs.output`.
   */
  readonly OsType: string;
  /**
   * Version of the system, as DescribeImportImageOs spells it.
   * Found in `DescribeImportImageOs.output`.
   */
  readonly OsVersion: string;
  /** COS address of the disk image file. */
  readonly ImageUrl: string;
  /** Name that the image gets, unique among your own images. */
  readonly ImageName: string;
  /** Free text kept with the imported image. */
  readonly ImageDescription?: string;
  /** Only checks whether the file could be imported, creating no image. */
  readonly DryRun?: boolean;
  /** Whether to import even what the usual checks would refuse. */
  readonly Force?: boolean;
  /**
   * Tags that the imported image carries from the start.
   * Since release 8.
   */
  readonly TagSpecification?: readonly TagSpecification[];
  /**
   * Who provides the system licence: the cloud, or you yourself with BYOL.
   * Since release 15.
   */
  readonly LicenseType?: "TencentCloud" | "BYOL" | (string & {});
  /**
   * Firmware interface through which the imported system boots.
   * Since release 21.
   */
  readonly BootMode?: string;
  /**
   * Family that the imported image joins.
   * Since release 24.
   */
  readonly ImageFamily?: string;
}

/** Response of `ImportImage`. */
export interface ImportImageResponse {
  /** Identifies this call, for tracing it or asking support about it. */
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
