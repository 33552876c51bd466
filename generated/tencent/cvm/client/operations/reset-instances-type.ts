// Made by docwright from the documented API. Do not edit.
import { resetInstancesType as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `ResetInstancesType`. */
export interface ResetInstancesTypeRequest {
  /**
   * Instance to switch; a list with room for one.
   * At most 1 item. Found in `DescribeInstances.output.InstanceSet[].InstanceId`.
   */
  readonly InstanceIds: readonly string[];
  /**
   * Model that the instance gets.
   * Found in `DescribeInstanceTypeConfigs.output`.
   */
  readonly InstanceType: string;
  /**
   * Whether a running instance may be shut down by force for the switch.
   * Default `false`.
   */
  readonly ForceStop?: boolean;
}

/** Response of `ResetInstancesType`. */
export interface ResetInstancesTypeResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type ResetInstancesTypeErrorCode =
  | "FailedOperation.InvalidInstanceApplicationRole"
  | "FailedOperation.InvalidInstanceApplicationRoleEmr"
  | "FailedOperation.PromotionalPerioRestriction"
  | "InternalError.TradeUnknownError"
  | "InternalServerError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidAccount.UnpaidOrder"
  | "InvalidHostId.Malformed"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceId.Malformed"
  | "InvalidInstanceId.NotFound"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter"
  | "InvalidParameter.HostIdStatusNotSupport"
  | "InvalidParameterValue"
  | "InvalidParameterValue.BasicNetworkInstanceFamily"
  | "InvalidParameterValue.GPUInstanceFamily"
  | "InvalidParameterValue.InstanceIdMalformed"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidGPUFamilyChange"
  | "InvalidParameterValue.InvalidInstanceSource"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidPeriod"
  | "InvalidPermission"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.EipNumLimit"
  | "LimitExceeded.EniLimitInstanceType"
  | "LimitExceeded.EniNumLimit"
  | "LimitExceeded.InstanceTypeBandwidth"
  | "LimitExceeded.SpotQuota"
  | "MissingParameter"
  | "OperationDenied.InstanceOperationInProgress"
  | "ResourceInsufficient.CloudDiskSoldOut"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "ResourceInsufficient.SpecifiedInstanceType"
  | "ResourceNotFound.InvalidZoneInstanceType"
  | "ResourceUnavailable.InstanceType"
  | "ResourcesSoldOut.AvailableZone"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnauthorizedOperation.MFAExpired"
  | "UnauthorizedOperation.MFANotFound"
  | "UnsupportedOperation.DiskSnapCreateTimeTooOld"
  | "UnsupportedOperation.HeterogeneousChangeInstanceFamily"
  | "UnsupportedOperation.InstanceReinstallFailed"
  | "UnsupportedOperation.InstanceStateBanning"
  | "UnsupportedOperation.InstanceStateExitServiceLiveMigrate"
  | "UnsupportedOperation.InstanceStateFreezing"
  | "UnsupportedOperation.InstanceStateRebooting"
  | "UnsupportedOperation.InstanceStateRescueMode"
  | "UnsupportedOperation.InstanceStateRunning"
  | "UnsupportedOperation.InstanceStateShutdown"
  | "UnsupportedOperation.InstanceStateStarting"
  | "UnsupportedOperation.InstanceStateStopping"
  | "UnsupportedOperation.InstanceStateTerminating"
  | "UnsupportedOperation.InvalidInstanceWithSwapDisk"
  | "UnsupportedOperation.LocalDataDiskChangeInstanceFamily"
  | "UnsupportedOperation.LocalDiskMigratingToCloudDisk"
  | "UnsupportedOperation.NoInstanceTypeSupportSpot"
  | "UnsupportedOperation.NotSupportUnpaidOrder"
  | "UnsupportedOperation.OriginalInstanceTypeInvalid"
  | "UnsupportedOperation.RedHatInstanceUnsupported"
  | "UnsupportedOperation.SpecialInstanceType"
  | "UnsupportedOperation.StoppedModeStopCharging"
  | "UnsupportedOperation.StoppedModeStopChargingSameFamily"
  | "UnsupportedOperation.SystemDiskType"
  | "UnsupportedOperation.UnsupportedARMChangeInstanceFamily"
  | "UnsupportedOperation.UnsupportedChangeInstanceFamily"
  | "UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM"
  | "UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily"
  | (string & {});

/**
 * Switches one instance per call to another model; unavailable for CDH instances.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33239
 */
export function resetInstancesType(
  caller: Caller,
  input: ResetInstancesTypeRequest,
  options?: CallOptions,
): Promise<ResetInstancesTypeResponse> {
  return caller.call(operation, input, options);
}
