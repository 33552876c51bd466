// Made by docwright from the documented API. Do not edit.
import { createImage as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { TagSpecification } from "../types/tag-specification.js";

/** Request of `CreateImage`. */
export interface CreateImageRequest {
  readonly ImageName: string;
  readonly InstanceId?: string;
  readonly ImageDescription?: string;
  /** Default `false`. */
  readonly ForcePoweroff?: "true" | "false" | (string & {});
  /** Default `FALSE`. */
  readonly Sysprep?: "TRUE" | "FALSE" | (string & {});
  readonly DataDiskIds?: readonly string[];
  readonly SnapshotIds?: readonly string[];
  readonly DryRun?: boolean;
  /** Since release 8. */
  readonly TagSpecification?: readonly TagSpecification[];
  /** Since release 24. */
  readonly ImageFamily?: string;
}

/** Response of `CreateImage`. */
export interface CreateImageResponse {
  /** May be null. */
  readonly ImageId: string | null;
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
