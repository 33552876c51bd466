// Made by docwright from the documented API. Do not edit.
import { resetInstance as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { EnhancedService } from "../types/enhanced-service.js";
import type { LoginSettingsInput } from "../types/login-settings.js";
import type { SystemDiskInput } from "../types/system-disk.js";

/** Request of `ResetInstance`. */
export interface ResetInstanceRequest {
  /**
   * Instance to reinstall; what its system disk holds is lost.
   * Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceId: string;
  /**
   * Image to install; the current one is used again without it.
   * Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageId?: string;
  /** System disk settings to reinstall with, such as a larger size. */
  readonly SystemDisk?: SystemDiskInput;
  /** Password, key pairs or image login of the new system. */
  readonly LoginSettings?: LoginSettingsInput;
  /** Agents to install in the new system for security, monitoring and automation. */
  readonly EnhancedService?: EnhancedService;
  /** Hostname that the new system gets. */
  readonly HostName?: string;
  /**
   * Script or data that the new system is handed at its first start.
   * Format base64. Since release 19.
   */
  readonly UserData?: string;
}

/** Response of `ResetInstance`. */
export interface ResetInstanceResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ResetInstanceErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRoleEmr"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceType.Malformed"
  | "InvalidKeyPairId.Malformed"
  | "InvalidParameter.HostNameIllegal"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.ParameterConflict"
  | "InvalidParameterValue"
  | "InvalidParameterValue.IllegalHostName"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InstanceTypeNotFound"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageForGivenInstanceType"
  | "InvalidParameterValue.InvalidImageFormat"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageIdForRetsetInstance"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.InvalidPassword"
  | "InvalidParameterValue.InvalidUserDataFormat"
  | "InvalidParameterValue.KeyPairNotFound"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.RequiredLocationImage"
  | "InvalidParameterValue.ZoneNotSupported"
  | "MissingParameter"
  | "MissingParameter.MonitorService"
  | "MutexOperation.TaskRunning"
  | "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"
  | "OperationDenied.InstanceOperationInProgress"
  | "ResourceInUse"
  | "ResourceInsufficient.CloudDiskSoldOut"
  | "ResourceNotFound.KeyPairNotFound"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnauthorizedOperation.InvalidToken"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation"
  | "UnsupportedOperation.InstanceChargeType"
  | "UnsupportedOperation.InstanceStateCorrupted"
  | "UnsupportedOperation.InstanceStateEnterRescueMode"
  | "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateExitRescueMode"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceStatePending"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminated"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.InvalidImageLicenseTypeForReset"
  | "UnsupportedOperation.KeyPairUnsupportedWindows"
  | "UnsupportedOperation.ModifyEncryptionNotSupported"
  | "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | (string & {});

/**
 * Reinstalls the system of one instance, wiping its system disk.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33242
 */
export function resetInstance(
  caller: Caller,
  input: ResetInstanceRequest,
  options?: CallOptions,
): Promise<ResetInstanceResponse> {
  return caller.call(operation, input, options);
}
