// Made by docwright from the documented API. Do not edit.
import { createLaunchTemplate as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ActionTimerInput } from "../types/action-timer.js";
import type { DataDiskInput } from "../types/data-disk.js";
import type { EnhancedService } from "../types/enhanced-service.js";
import type { InstanceChargePrepaid } from "../types/instance-charge-prepaid.js";
import type { InstanceMarketOptionsRequest } from "../types/instance-market-options-request.js";
import type { InternetAccessible } from "../types/internet-accessible.js";
import type { LoginSettingsInput } from "../types/login-settings.js";
import type { Metadata } from "../types/metadata.js";
import type { PlacementInput } from "../types/placement.js";
import type { SystemDiskInput } from "../types/system-disk.js";
import type { TagSpecification } from "../types/tag-specification.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequest {
  readonly LaunchTemplateName: string;
  readonly Placement: PlacementInput;
  readonly ImageId: string;
  readonly LaunchTemplateVersionDescription?: string;
  readonly InstanceType?: string;
  readonly SystemDisk?: SystemDiskInput;
  readonly DataDisks?: readonly DataDiskInput[];
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  readonly InternetAccessible?: InternetAccessible;
  readonly InstanceCount?: number;
  readonly InstanceName?: string;
  readonly LoginSettings?: LoginSettingsInput;
  readonly SecurityGroupIds?: readonly string[];
  readonly EnhancedService?: EnhancedService;
  readonly ClientToken?: string;
  readonly HostName?: string;
  readonly ActionTimer?: ActionTimerInput;
  readonly DisasterRecoverGroupIds?: readonly string[];
  readonly TagSpecification?: readonly TagSpecification[];
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  readonly UserData?: string;
  readonly DryRun?: boolean;
  readonly CamRoleName?: string;
  readonly HpcClusterId?: string;
  readonly InstanceChargeType?: string;
  readonly InstanceChargePrepaid?: InstanceChargePrepaid;
  /** Since release 29. */
  readonly DisableApiTermination?: boolean;
  /** Since release 29. */
  readonly LaunchTemplateTagSpecification?: readonly TagSpecification[];
  /** Since release 34. */
  readonly Metadata?: Metadata;
  /** Since release 34. */
  readonly TemplateDataModifyAction?: string;
}

/** Response of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateResponse {
  readonly LaunchTemplateId: string;
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CreateLaunchTemplateErrorCode =
  | "AccountQualificationRestrictions"
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "FailedOperation.DisasterRecoverGroupNotFound"
  | "FailedOperation.InquiryPriceFailed"
  | "FailedOperation.NoAvailableIpAddressCountInSubnet"
  | "FailedOperation.SecurityGroupActionFailed"
  | "FailedOperation.SnapshotSizeLargerThanDataSize"
  | "FailedOperation.TagKeyReserved"
  | "InstancesQuotaLimitExceeded"
  | "InternalError.TradeUnknownError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidClientToken.TooLong"
  | "InvalidHostId.Malformed"
  | "InvalidHostId.NotFound"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidInstanceName.TooLong"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.InternetAccessibleNotSupported"
  | "InvalidParameter.InvalidIpFormat"
  | "InvalidParameter.LackCoreCountOrThreadPerCore"
  | "InvalidParameter.PasswordNotSupported"
  | "InvalidParameter.SnapshotNotFound"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"
  | "InvalidParameterValue.CoreCountValue"
  | "InvalidParameterValue.IllegalHostName"
  | "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"
  | "InvalidParameterValue.InstanceTypeRequiredHpcCluster"
  | "InvalidParameterValue.InsufficientOffering"
  | "InvalidParameterValue.InsufficientPrice"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageForGivenInstanceType"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.InvalidIpFormat"
  | "InvalidParameterValue.InvalidLaunchTemplateDescription"
  | "InvalidParameterValue.InvalidLaunchTemplateName"
  | "InvalidParameterValue.InvalidLaunchTemplateVersionDescription"
  | "InvalidParameterValue.InvalidPassword"
  | "InvalidParameterValue.InvalidTimeFormat"
  | "InvalidParameterValue.InvalidUserDataFormat"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.MustDhcpEnabledVpc"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.SnapshotIdMalformed"
  | "InvalidParameterValue.SubnetNotExist"
  | "InvalidParameterValue.ThreadPerCoreValue"
  | "InvalidParameterValue.VpcIdMalformed"
  | "InvalidParameterValue.VpcIdNotExist"
  | "InvalidParameterValue.VpcIdZoneIdNotMatch"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidPassword"
  | "InvalidPeriod"
  | "InvalidPermission"
  | "InvalidProjectId.NotFound"
  | "InvalidSecurityGroupId.NotFound"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.InstanceQuota"
  | "LimitExceeded.LaunchTemplateQuota"
  | "LimitExceeded.SingleUSGQuota"
  | "LimitExceeded.SpotQuota"
  | "LimitExceeded.UserSpotQuota"
  | "LimitExceeded.VpcSubnetNum"
  | "MissingParameter"
  | "MissingParameter.DPDKInstanceTypeRequiredVPC"
  | "MissingParameter.MonitorService"
  | "ResourceInsufficient.AvailabilityZoneSoldOut"
  | "ResourceInsufficient.CloudDiskSoldOut"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "ResourceInsufficient.DisasterRecoverGroupCvmQuota"
  | "ResourceInsufficient.SpecifiedInstanceType"
  | "ResourceNotFound.HpcCluster"
  | "ResourceNotFound.KeyPairNotFound"
  | "ResourceNotFound.NoDefaultCbs"
  | "ResourceNotFound.NoDefaultCbsWithReason"
  | "ResourceUnavailable.InstanceType"
  | "ResourcesSoldOut.EipInsufficient"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnsupportedOperation.BandwidthPackageIdNotSupported"
  | "UnsupportedOperation.InstanceTypeNotSupportJumboFrame"
  | "UnsupportedOperation.InvalidDisk"
  | "UnsupportedOperation.KeyPairUnsupportedWindows"
  | "UnsupportedOperation.NoInstanceTypeSupportSpot"
  | "UnsupportedOperation.NotSupportImportInstancesActionTimer"
  | "UnsupportedOperation.OnlyForPrepaidAccount"
  | "VpcAddrNotInSubNet"
  | "VpcIpIsUsed"
  | (string & {});

/**
 * Stores instance settings as a launch template, whose first version is the default.
 * At most 20 calls a second. Since release 28.
 * Page: https://www.tencentcloud.com/document/api/213/45362
 */
export function createLaunchTemplate(
  caller: Caller,
  input: CreateLaunchTemplateRequest,
  options?: CallOptions,
): Promise<CreateLaunchTemplateResponse> {
  return caller.call(operation, input, options);
}
