// Made by docwright from the documented API. Do not edit.
import { createImage as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateImage`. */
export interface CreateImageRequest {
  /** Name of the new image, unique among your own images. */
  readonly ImageName: string;
  /** Instance whose system disk becomes the image. */
  readonly InstanceId?: string;
  /** Free text kept with the image. */
  readonly ImageDescription?: string;
  /**
   * Whether an instance that does not shut down softly may be powered off.
   * Default `false`.
   */
  readonly ForcePoweroff?: "true" | "false" | (string & {});
  /**
   * Whether to generalise a Windows system with Sysprep first.
   * Default `FALSE`.
   */
  readonly Sysprep?: "TRUE" | "FALSE" | (string & {});
  /** Data disks of the instance to include beside its system disk. */
  readonly DataDiskIds?: readonly string[];
  /** Snapshots to build the image from, one of them of a system disk. */
  readonly SnapshotIds?: readonly string[];
  /** Only checks whether the request would succeed, creating no image. */
  readonly DryRun?: boolean;
  /**
   * Tags that the new image carries from the start.
   * Since release 8.
   */
  readonly TagSpecification?: readonly TagSpecification[];
  /**
   * Family the image joins, through which its newest member can be looked up.
   * Since release 24.
   */
  readonly ImageFamily?: string;
}

/** Response of `CreateImage`. */
export interface CreateImageResponse {
  /**
   * New image, not usable before its creation has ended.
   * May be null.
   */
  readonly ImageId: string | null;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CreateImageErrorCode =
  | "ImageQuotaLimitExceeded"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidImageName.Duplicate"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.NotFound"
  | "InvalidParameter.DataDiskIdContainsRootDisk"
  | "InvalidParameter.DataDiskNotBelongSpecifiedInstance"
  | "InvalidParameter.DuplicateSystemSnapshots"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.InvalidDependence"
  | "InvalidParameter.LocalDataDiskNotSupport"
  | "InvalidParameter.SnapshotNotFound"
  | "InvalidParameter.SpecifyOneParameter"
  | "InvalidParameter.SwapDiskNotSupport"
  | "InvalidParameter.SystemSnapshotNotFound"
  | "InvalidParameter.ValueTooLarge"
  | "InvalidParameterConflict"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageFamily"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.PreheatNotSupportedInstanceType"
  | "InvalidParameterValue.PreheatNotSupportedZone"
  | "InvalidParameterValue.PreheatUnavailableZones"
  | "InvalidParameterValue.TagKeyNotFound"
  | "InvalidParameterValue.TagQuotaLimitExceeded"
  | "InvalidParameterValue.TooLarge"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.PreheatImageSnapshotOutOfQuota"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.InstanceOperationInProgress"
  | "ResourceInUse"
  | "ResourceInUse.DiskRollbacking"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "ResourceUnavailable.SnapshotCreating"
  | "UnsupportedOperation.EncryptedImagesNotSupported"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.InvalidDiskFastRollback"
  | "UnsupportedOperation.NotSupportInstanceImage"
  | "UnsupportedOperation.PreheatImage"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Creates an image from an instance, or from snapshots including its system disk.
 * At most 10 calls a second. At most one of `InstanceId`, `SnapshotIds`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33276
 */
export function createImage(
  caller: Caller,
  input: CreateImageRequest,
  options?: CallOptions,
): Promise<CreateImageResponse> {
  return caller.call(operation, input, options);
}
