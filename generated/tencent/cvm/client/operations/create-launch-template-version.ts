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
  /** Zone, project and dedicated hosts that this version launches into. */
  readonly Placement: PlacementInput;
  /** Template that gets the new version. */
  readonly LaunchTemplateId: string;
  /** Number of the earlier version that the new one is based on. */
  readonly LaunchTemplateVersion?: number;
  /** Free text that tells this version from the others. */
  readonly LaunchTemplateVersionDescription?: string;
  /** Model of instances that this version launches. */
  readonly InstanceType?: string;
  /** Image that instances of this version start from. */
  readonly ImageId?: string;
  /** System disk of each instance that this version launches. */
  readonly SystemDisk?: SystemDiskInput;
  /** Data disks created with each instance of this version. */
  readonly DataDisks?: readonly DataDiskInput[];
  /** VPC and subnet that this version puts its instances into. */
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  /** Public IP and bandwidth settings that this version gives its instances. */
  readonly InternetAccessible?: InternetAccessible;
  /** How many instances one launch of this version creates. */
  readonly InstanceCount?: number;
  /** Display name of instances that this version launches. */
  readonly InstanceName?: string;
  /** Password, key pairs or image login for instances of this version. */
  readonly LoginSettings?: LoginSettingsInput;
  /** Security groups that instances of this version belong to. */
  readonly SecurityGroupIds?: readonly string[];
  /** Which agents for security, monitoring and automation this version switches on. */
  readonly EnhancedService?: EnhancedService;
  /** Idempotency token, kept among the settings of this version. */
  readonly ClientToken?: string;
  /** Hostname inside the system of instances that this version launches. */
  readonly HostName?: string;
  /** Scheduled termination for instances that this version launches. */
  readonly ActionTimer?: ActionTimerInput;
  /** Placement group over which instances of this version are spread. */
  readonly DisasterRecoverGroupIds?: readonly string[];
  /** Tags for the resources that a launch of this version creates. */
  readonly TagSpecification?: readonly TagSpecification[];
  /** Bid terms, where this version launches spot instances. */
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  /** Script or data handed to each instance of this version at its first start. */
  readonly UserData?: string;
  /** Only checks whether the request would succeed, adding no version. */
  readonly DryRun?: boolean;
  /** CAM role that programs on instances of this version can assume. */
  readonly CamRoleName?: string;
  /** High-performance cluster that instances of this version join. */
  readonly HpcClusterId?: string;
  /** How instances that this version launches are billed. */
  readonly InstanceChargeType?: string;
  /** Months and renewal behaviour, where this version makes monthly subscriptions. */
  readonly InstanceChargePrepaid?: InstanceChargePrepaid;
  /**
   * Whether instances of this version are protected from termination by API.
   * Since release 12.
   */
  readonly DisableApiTermination?: boolean;
  /**
   * Custom metadata that instances of this version carry.
   * Since release 34.
   */
  readonly Metadata?: Metadata;
  /**
   * How data of the base version is to be modified; values are not documented.
   * Since release 34.
   */
  readonly TemplateDataModifyAction?: string;
}

/** Response of `CreateLaunchTemplateVersion`. */
export interface CreateLaunchTemplateVersionResponse {
  /** Number of the version just added, for launching from it. */
  readonly LaunchTemplateVersionNumber: number;
  /** Identifies this call, for tracing it or asking support about it. */
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
