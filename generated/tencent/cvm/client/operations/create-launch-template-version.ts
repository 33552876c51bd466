// Made by docwright from the documented API. Do not edit.
import { createLaunchTemplateVersion as operation } from "../operations.js";
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

/** Request of `CreateLaunchTemplateVersion`. */
export interface CreateLaunchTemplateVersionRequest {
  readonly Placement: PlacementInput;
  readonly LaunchTemplateId: string;
  readonly LaunchTemplateVersion?: number;
  readonly LaunchTemplateVersionDescription?: string;
  readonly InstanceType?: string;
  readonly ImageId?: string;
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
  /** Since release 12. */
  readonly DisableApiTermination?: boolean;
  /** Since release 34. */
  readonly Metadata?: Metadata;
  /** Since release 34. */
  readonly TemplateDataModifyAction?: string;
}

/** Response of `CreateLaunchTemplateVersion`. */
export interface CreateLaunchTemplateVersionResponse {
  readonly LaunchTemplateVersionNumber: number;
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type CreateLaunchTemplateVersionErrorCode =
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "FailedOperation.DisasterRecoverGroupNotFound"
  | "FailedOperation.InquiryPriceFailed"
  | "FailedOperation.TagKeyReserved"
  | "InternalError.TradeUnknownError"
  | "InvalidClientToken.TooLong"
  | "InvalidHostId.Malformed"
  | "InvalidHostId.NotFound"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidInstanceName.TooLong"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.InvalidIpFormat"
  | "InvalidParameter.PasswordNotSupported"
  | "InvalidParameter.SnapshotNotFound"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"
  | "InvalidParameterValue.IllegalHostName"
  | "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.InvalidIpFormat"
  | "InvalidParameterValue.InvalidLaunchTemplateVersionDescription"
  | "InvalidParameterValue.InvalidUserDataFormat"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateIdVerNotExisted"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | "InvalidParameterValue.LaunchTemplateVersion"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.MustDhcpEnabledVpc"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.SnapshotIdMalformed"
  | "InvalidParameterValue.SubnetNotExist"
  | "InvalidParameterValue.ThreadPerCoreValue"
  | "InvalidParameterValue.VpcIdZoneIdNotMatch"
  | "InvalidParameterValue.VpcNotSupportIpv6Address"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidPassword"
  | "InvalidPeriod"
  | "InvalidPermission"
  | "InvalidProjectId.NotFound"
  | "InvalidSecurityGroupId.NotFound"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.InstanceQuota"
  | "LimitExceeded.LaunchTemplateQuota"
  | "LimitExceeded.LaunchTemplateVersionQuota"
  | "LimitExceeded.SingleUSGQuota"
  | "LimitExceeded.SpotQuota"
  | "LimitExceeded.UserSpotQuota"
  | "LimitExceeded.VpcSubnetNum"
  | "MissingParameter"
  | "MissingParameter.DPDKInstanceTypeRequiredVPC"
  | "MissingParameter.MonitorService"
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
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedOperation.BandwidthPackageIdNotSupported"
  | "UnsupportedOperation.InstanceTypeNotSupportJumboFrame"
  | "UnsupportedOperation.InvalidDisk"
  | "UnsupportedOperation.KeyPairUnsupportedWindows"
  | "UnsupportedOperation.NoInstanceTypeSupportSpot"
  | "UnsupportedOperation.OnlyForPrepaidAccount"
  | "VpcAddrNotInSubNet"
  | "VpcIpIsUsed"
  | (string & {});

/**
 * Adds a version based on an earlier one; a template holds at most 30.
 * At most 20 calls a second. Since release 8.
 * Page: https://www.tencentcloud.com/document/api/213/45361
 */
export function createLaunchTemplateVersion(
  caller: Caller,
  input: CreateLaunchTemplateVersionRequest,
  options?: CallOptions,
): Promise<CreateLaunchTemplateVersionResponse> {
  return caller.call(operation, input, options);
}
