// Made by docwright from the documented API. Do not edit.
import { runInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ActionTimerInput } from "../types/action-timer.js";
import type { CpuTopology } from "../types/cpu-topology.js";
import type { DataDiskInput } from "../types/data-disk.js";
import type { EnhancedService } from "../types/enhanced-service.js";
import type { InstanceChargePrepaid } from "../types/instance-charge-prepaid.js";
import type { InstanceMarketOptionsRequest } from "../types/instance-market-options-request.js";
import type { InternetAccessible } from "../types/internet-accessible.js";
import type { LaunchTemplate } from "../types/launch-template.js";
import type { LoginSettingsInput } from "../types/login-settings.js";
import type { PlacementInput } from "../types/placement.js";
import type { SystemDiskInput } from "../types/system-disk.js";
import type { TagSpecification } from "../types/tag-specification.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `RunInstances`. */
export interface RunInstancesRequest {
  /**
   * How the instances are billed: hourly, with their dedicated host, or as spot.
   * One of `POSTPAID_BY_HOUR` (Hourly-based pay-as-you-go), `CDHPAID`, `SPOTPAID` (Spot instance). Default
   * `POSTPAID_BY_HOUR`.
   */
  readonly InstanceChargeType?: "POSTPAID_BY_HOUR" | "CDHPAID" | "SPOTPAID" | (string & {});
  /**
   * Months to buy and renewal behaviour of a monthly subscription.
   * Required when `InstanceChargeType` is `PREPAID`.
   */
  readonly InstanceChargePrepaid?: InstanceChargePrepaid;
  /**
   * Zone to launch in, with project and dedicated hosts where wanted.
   * Required without `LaunchTemplate`.
   */
  readonly Placement?: PlacementInput;
  /**
   * Model that sets CPU, memory and the like.
   * Default `S1.SMALL1`. Found in `DescribeInstanceTypeConfigs.output`.
   */
  readonly InstanceType?: string;
  /**
   * Image that the system disks are filled from.
   * Required without `LaunchTemplate`. Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageId?: string;
  /** Type and size of each system disk; the usual ones without it. */
  readonly SystemDisk?: SystemDiskInput;
  /** Data disks to create with each instance; none without it. */
  readonly DataDisks?: readonly DataDiskInput[];
  /** VPC and subnet of the instances, optionally with chosen private IPs. */
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  /** Public IP and outbound bandwidth of the instances; no bandwidth without it. */
  readonly InternetAccessible?: InternetAccessible;
  /**
   * How many instances to create with one request.
   * Default `1`.
   */
  readonly InstanceCount?: number;
  /**
   * Display name of the instances.
   * At most 60 characters.
   */
  readonly InstanceName?: string;
  /** Password, key pairs or image login with which the instances are entered. */
  readonly LoginSettings?: LoginSettingsInput;
  /** Security groups whose rules the instances follow. */
  readonly SecurityGroupIds?: readonly string[];
  /** Which agents for security, monitoring and automation are installed. */
  readonly EnhancedService?: EnhancedService;
  /**
   * String of your own making; repeating a request with it creates nothing twice.
   * At most 64 characters.
   */
  readonly ClientToken?: string;
  /** Hostname inside the system of the instances. */
  readonly HostName?: string;
  /** When the instances are to be terminated on their own. */
  readonly ActionTimer?: ActionTimerInput;
  /**
   * Placement group that keeps the instances on separate hardware.
   * At most 1 item.
   */
  readonly DisasterRecoverGroupIds?: readonly string[];
  /** Tags for the instances and whatever is created with them. */
  readonly TagSpecification?: readonly TagSpecification[];
  /** Bid terms of spot instances. */
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  /**
   * Script or data handed to each instance at its first start.
   * Format base64.
   */
  readonly UserData?: string;
  /**
   * Only checks whether the request would succeed, creating nothing.
   * Default `false`.
   */
  readonly DryRun?: boolean;
  /**
   * Cores and threads to enable; those of the model without it.
   * Since release 23.
   */
  readonly CpuTopology?: CpuTopology;
  /**
   * CAM role that programs on the instances can assume.
   * Since release 4.
   */
  readonly CamRoleName?: string;
  /**
   * High-performance cluster to join, for models that need one.
   * Since release 2.
   */
  readonly HpcClusterId?: string;
  /**
   * Template version to take settings from, so that fewer need to be given.
   * Since release 8.
   */
  readonly LaunchTemplate?: LaunchTemplate;
  /**
   * Dedicated cluster (CDC) to create the instances in.
   * Since release 12.
   */
  readonly DedicatedClusterId?: string;
  /**
   * CHC hosts on which to create the instances.
   * Since release 8.
   */
  readonly ChcIds?: readonly string[];
  /**
   * Whether the new instances are protected from termination by API.
   * Default `false`.
   */
  readonly DisableApiTermination?: boolean;
}

/** Response of `RunInstances`. */
export interface RunInstancesResponse {
  /** New instances, which may still be in creation or yet fail. */
  readonly InstanceIdSet: readonly string[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type RunInstancesErrorCode =
  | "AccountQualificationRestrictions"
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "FailedOperation.DisasterRecoverGroupNotFound"
  | "FailedOperation.IllegalTagKey"
  | "FailedOperation.IllegalTagValue"
  | "FailedOperation.InquiryPriceFailed"
  | "FailedOperation.NoAvailableIpAddressCountInSubnet"
  | "FailedOperation.PromotionalRegionRestriction"
  | "FailedOperation.SecurityGroupActionFailed"
  | "FailedOperation.SnapshotSizeLargerThanDataSize"
  | "FailedOperation.SnapshotSizeLessThanDataSize"
  | "FailedOperation.TagKeyReserved"
  | "InstancesQuotaLimitExceeded"
  | "InternalError.TradeUnknownError"
  | "InvalidAccount.InsufficientBalance"
  | "InvalidClientToken.TooLong"
  | "InvalidHostId.Malformed"
  | "InvalidHostId.NotFound"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidInstance.NotSupported"
  | "InvalidInstanceName.TooLong"
  | "InvalidInstanceType.Malformed"
  | "InvalidKeyPairId.Malformed"
  | "InvalidParameter.CdcNotSupported"
  | "InvalidParameter.EdgeZoneMissInternetAccessible"
  | "InvalidParameter.HostIdCustomizedInstanceTypeNotSupport"
  | "InvalidParameter.HostIdInstanceTypeNotSupport"
  | "InvalidParameter.HostIdStandardInstanceTypeNotSupport"
  | "InvalidParameter.HostIdStatusNotSupport"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.InstanceTypeSupportedHostNotFound"
  | "InvalidParameter.InternetAccessibleNotSupported"
  | "InvalidParameter.InvalidIpFormat"
  | "InvalidParameter.LackCoreCountOrThreadPerCore"
  | "InvalidParameter.OnlySupportForEdgeZone"
  | "InvalidParameter.ParameterConflict"
  | "InvalidParameter.SnapshotNotFound"
  | "InvalidParameter.SpecialParameterForSpecialAccount"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.BandwidthPackageIdMalformed"
  | "InvalidParameterValue.BandwidthPackageIdNotFound"
  | "InvalidParameterValue.BandwidthPackageIspNotMatch"
  | "InvalidParameterValue.BandwidthPackageZoneNotMatch"
  | "InvalidParameterValue.CamRoleNameMalformed"
  | "InvalidParameterValue.ChcHostsNotFound"
  | "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"
  | "InvalidParameterValue.CoreCountValue"
  | "InvalidParameterValue.DedicatedClusterNotSupportedChargeType"
  | "InvalidParameterValue.Duplicate"
  | "InvalidParameterValue.DuplicateTags"
  | "InvalidParameterValue.ExternalIpQuotaLimited"
  | "InvalidParameterValue.HpcClusterIdZoneIdNotMatch"
  | "InvalidParameterValue.IPAddressMalformed"
  | "InvalidParameterValue.IllegalHostName"
  | "InvalidParameterValue.IncorrectFormat"
  | "InvalidParameterValue.InstanceTypeNotFound"
  | "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"
  | "InvalidParameterValue.InstanceTypeRequiredHpcCluster"
  | "InvalidParameterValue.InsufficientOffering"
  | "InvalidParameterValue.InsufficientPrice"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageForGivenInstanceType"
  | "InvalidParameterValue.InvalidImageFormat"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageOsName"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.InvalidIpFormat"
  | "InvalidParameterValue.InvalidPassword"
  | "InvalidParameterValue.InvalidTimeFormat"
  | "InvalidParameterValue.InvalidUserDataFormat"
  | "InvalidParameterValue.IspNotSupportForEdgeZone"
  | "InvalidParameterValue.IspValueRepeated"
  | "InvalidParameterValue.KeyPairNotFound"
  | "InvalidParameterValue.LaunchTemplateIdMalformed"
  | "InvalidParameterValue.LaunchTemplateIdNotExisted"
  | "InvalidParameterValue.LaunchTemplateNotFound"
  | "InvalidParameterValue.LaunchTemplateVersion"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.MustDhcpEnabledVpc"
  | "InvalidParameterValue.NotCdcSubnet"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.SnapshotIdMalformed"
  | "InvalidParameterValue.SubnetIdMalformed"
  | "InvalidParameterValue.SubnetNotExist"
  | "InvalidParameterValue.TagKeyNotFound"
  | "InvalidParameterValue.TagQuotaLimitExceeded"
  | "InvalidParameterValue.ThreadPerCoreValue"
  | "InvalidParameterValue.TooLarge"
  | "InvalidParameterValue.VpcIdMalformed"
  | "InvalidParameterValue.VpcIdNotExist"
  | "InvalidParameterValue.VpcIdZoneIdNotMatch"
  | "InvalidParameterValue.VpcNotSupportIpv6Address"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidPassword"
  | "InvalidPeriod"
  | "InvalidPermission"
  | "InvalidProjectId.NotFound"
  | "InvalidSecurityGroupId.NotFound"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.CvmInstanceQuota"
  | "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded"
  | "LimitExceeded.DisasterRecoverGroup"
  | "LimitExceeded.IPv6AddressNum"
  | "LimitExceeded.InstanceEniNumLimit"
  | "LimitExceeded.InstanceQuota"
  | "LimitExceeded.PrepayQuota"
  | "LimitExceeded.PrepayUnderwriteQuota"
  | "LimitExceeded.SingleUSGQuota"
  | "LimitExceeded.SpotQuota"
  | "LimitExceeded.UserSpotQuota"
  | "LimitExceeded.VpcSubnetNum"
  | "MissingParameter"
  | "MissingParameter.DPDKInstanceTypeRequiredVPC"
  | "MissingParameter.MonitorService"
  | "OperationDenied.AccountNotSupported"
  | "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork"
  | "OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip"
  | "ResourceInsufficient.AvailabilityZoneSoldOut"
  | "ResourceInsufficient.CidrBlock"
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
  | "UnauthorizedOperation.InvalidToken"
  | "UnsupportedOperation"
  | "UnsupportedOperation.BandwidthPackageIdNotSupported"
  | "UnsupportedOperation.HibernationOsVersion"
  | "UnsupportedOperation.InstanceStateIsolating"
  | "UnsupportedOperation.InstanceTypeNotSupportJumboFrame"
  | "UnsupportedOperation.InstancesEnableJumboWithoutReboot"
  | "UnsupportedOperation.InvalidDisk"
  | "UnsupportedOperation.InvalidRegionDiskEncrypt"
  | "UnsupportedOperation.KeyPairUnsupportedWindows"
  | "UnsupportedOperation.NoInstanceTypeSupportSpot"
  | "UnsupportedOperation.NotSupportImportInstancesActionTimer"
  | "UnsupportedOperation.OnlyForPrepaidAccount"
  | "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2"
  | "UnsupportedOperation.SpotUnsupportedRegion"
  | "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"
  | "UnsupportedOperation.UnsupportedInternationalUser"
  | "VpcAddrNotInSubNet"
  | "VpcIpIsUsed"
  | (string & {});

/**
 * Creates and starts one or more instances, returning their IDs before creation completes.
 * At most 10 calls a second. Asynchronous: the answer comes before the work is done. Safe to repeat with the same
 * `ClientToken`. Since release 11.
 * Page: https://www.tencentcloud.com/document/api/213/33237
 */
export function runInstances(
  caller: Caller,
  input: RunInstancesRequest = {},
  options?: CallOptions,
): Promise<RunInstancesResponse> {
  return caller.call(operation, input, options);
}
