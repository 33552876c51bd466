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
  /** Name of the template, by which it can be searched. */
  readonly LaunchTemplateName: string;
  /** Zone, project and dedicated hosts of instances launched from the template. */
  readonly Placement: PlacementInput;
  /** Image that instances of the template start from. */
  readonly ImageId: string;
  /** Free text about the first version of the template. */
  readonly LaunchTemplateVersionDescription?: string;
  /** Model that sets CPU, memory and the like of instances launched. */
  readonly InstanceType?: string;
  /** System disk that each instance of the template gets. */
  readonly SystemDisk?: SystemDiskInput;
  /** Data disks created with each instance of the template. */
  readonly DataDisks?: readonly DataDiskInput[];
  /** VPC and subnet in which instances of the template are placed. */
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  /** Public IP and bandwidth settings of instances launched from the template. */
  readonly InternetAccessible?: InternetAccessible;
  /** How many instances one launch from the template creates. */
  readonly InstanceCount?: number;
  /** Display name of instances launched from the template. */
  readonly InstanceName?: string;
  /** Password, key pairs or image login with which instances of the template are entered. */
  readonly LoginSettings?: LoginSettingsInput;
  /** Security groups that instances of the template belong to. */
  readonly SecurityGroupIds?: readonly string[];
  /** Which agents for security, monitoring and automation the template switches on. */
  readonly EnhancedService?: EnhancedService;
  /** Idempotency token, kept among the settings of the first version. */
  readonly ClientToken?: string;
  /** Hostname inside the system of instances launched from the template. */
  readonly HostName?: string;
  /** Scheduled termination for instances launched from the template. */
  readonly ActionTimer?: ActionTimerInput;
  /** Placement group over which instances of the template are spread. */
  readonly DisasterRecoverGroupIds?: readonly string[];
  /** Tags for the resources that a launch from the template creates. */
  readonly TagSpecification?: readonly TagSpecification[];
  /** Bid terms, for a template of spot instances. */
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  /** Script or data handed to each instance of the template at its first start. */
  readonly UserData?: string;
  /** Only checks whether the request would succeed, storing no template. */
  readonly DryRun?: boolean;
  /** CAM role that programs on instances of the template can assume. */
  readonly CamRoleName?: string;
  /** High-performance cluster that instances of the template join. */
  readonly HpcClusterId?: string;
  /** How instances launched from the template are billed. */
  readonly InstanceChargeType?: string;
  /** Months and renewal behaviour, where the template makes monthly subscriptions. */
  readonly InstanceChargePrepaid?: InstanceChargePrepaid;
  /**
   * Whether instances of the template are protected from termination by API.
   * Since release 29.
   */
  readonly DisableApiTermination?: boolean;
  /**
   * Tags of the template itself, not of the instances it launches.
   * Since release 29.
   */
  readonly LaunchTemplateTagSpecification?: readonly TagSpecification[];
  /**
   * Custom metadata that instances of the template carry.
   * Since release 34.
   */
  readonly Metadata?: Metadata;
  /**
   * How template data is to be modified; its values are not documented.
   * Since release 34.
   */
  readonly TemplateDataModifyAction?: string;
}

/** Response of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateResponse {
  /** New template, to be named when launching instances or adding versions. */
  readonly LaunchTemplateId: string;
  /** Identifies this call, for tracing it or asking support about it. */
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
