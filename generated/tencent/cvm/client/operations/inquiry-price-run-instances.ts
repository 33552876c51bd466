// Made by docwright from the documented API. Do not edit.
import { inquiryPriceRunInstances as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { CpuTopology } from "../types/cpu-topology.js";
import type { DataDiskInput } from "../types/data-disk.js";
import type { EnhancedService } from "../types/enhanced-service.js";
import type { InstanceChargePrepaid } from "../types/instance-charge-prepaid.js";
import type { InstanceMarketOptionsRequest } from "../types/instance-market-options-request.js";
import type { InternetAccessible } from "../types/internet-accessible.js";
import type { LaunchTemplate } from "../types/launch-template.js";
import type { LoginSettingsInput } from "../types/login-settings.js";
import type { PlacementInput } from "../types/placement.js";
import type { Price } from "../types/price.js";
import type { SystemDiskInput } from "../types/system-disk.js";
import type { TagSpecification } from "../types/tag-specification.js";
import type { VirtualPrivateCloud } from "../types/virtual-private-cloud.js";

/** Request of `InquiryPriceRunInstances`. */
export interface InquiryPriceRunInstancesRequest {
  /**
   * Zone, project and dedicated hosts that the quoted instances would go to.
   * Required without `LaunchTemplate`.
   */
  readonly Placement: PlacementInput;
  /**
   * Image that the quoted instances would start from.
   * Required without `LaunchTemplate`. Found in `DescribeImages.output.ImageSet[].ImageId`.
   */
  readonly ImageId: string;
  /**
   * Billing method that the quote assumes.
   * Default `POSTPAID_BY_HOUR`.
   */
  readonly InstanceChargeType?: "POSTPAID_BY_HOUR" | (string & {});
  /**
   * Months and renewal behaviour that the quote assumes for a subscription.
   * Required when `InstanceChargeType` is `PREPAID`.
   */
  readonly InstanceChargePrepaid?: InstanceChargePrepaid;
  /**
   * Model to quote for.
   * Default `S1.SMALL1`. Found in `DescribeInstanceTypeConfigs.output`.
   */
  readonly InstanceType?: string;
  /** System disk that each quoted instance would have. */
  readonly SystemDisk?: SystemDiskInput;
  /**
   * Data disks that each quoted instance would have.
   * At most 21 items.
   */
  readonly DataDisks?: readonly DataDiskInput[];
  /** VPC and subnet that the quoted instances would be in. */
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  /** Public bandwidth to quote beside the instances. */
  readonly InternetAccessible?: InternetAccessible;
  /**
   * How many instances the quote covers.
   * Default `1`. 1 to 100.
   */
  readonly InstanceCount?: number;
  /**
   * Display name that the instances would carry.
   * At most 60 characters.
   */
  readonly InstanceName?: string;
  /** Login method that the quoted instances would get. */
  readonly LoginSettings?: LoginSettingsInput;
  /** Security groups that the quoted instances would belong to. */
  readonly SecurityGroupIds?: readonly string[];
  /** Agents that the quoted instances would run. */
  readonly EnhancedService?: EnhancedService;
  /**
   * Idempotency token, as RunInstances would be given it.
   * At most 64 characters.
   */
  readonly ClientToken?: string;
  /** Hostname that the quoted instances would have inside their system. */
  readonly HostName?: string;
  /** Tags that the quoted instances would carry. */
  readonly TagSpecification?: readonly TagSpecification[];
  /** Bid terms, for a quote on spot instances. */
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  /**
   * High-performance cluster that the quoted instances would join.
   * Since release 2.
   */
  readonly HpcClusterId?: string;
  /**
   * Cores and threads to enable on the quoted instances.
   * Since release 24.
   */
  readonly CpuTopology?: CpuTopology;
  /**
   * Stored settings to quote for, in place of placement and image given here.
   * Since release 24.
   */
  readonly LaunchTemplate?: LaunchTemplate;
}

/** Response of `InquiryPriceRunInstances`. */
export interface InquiryPriceRunInstancesResponse {
  /** What the instances and their public bandwidth would cost. */
  readonly Price: Price;
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type InquiryPriceRunInstancesErrorCode =
  | "AccountQualificationRestrictions"
  | "AuthFailure.CamRoleNameAuthenticateFailed"
  | "FailedOperation.DisasterRecoverGroupNotFound"
  | "FailedOperation.IllegalTagKey"
  | "FailedOperation.IllegalTagValue"
  | "FailedOperation.InquiryPriceFailed"
  | "FailedOperation.SnapshotSizeLargerThanDataSize"
  | "FailedOperation.TagKeyReserved"
  | "FailedOperation.TatAgentNotSupport"
  | "InstancesQuotaLimitExceeded"
  | "InternalError.TradeUnknownError"
  | "InvalidClientToken.TooLong"
  | "InvalidHostId.Malformed"
  | "InvalidHostId.NotFound"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidInstanceName.TooLong"
  | "InvalidInstanceType.Malformed"
  | "InvalidParameter.EdgeZoneMissInternetAccessible"
  | "InvalidParameter.HostIdCustomizedInstanceTypeNotSupport"
  | "InvalidParameter.HostIdInstanceTypeNotSupport"
  | "InvalidParameter.HostIdStandardInstanceTypeNotSupport"
  | "InvalidParameter.InstanceImageNotSupport"
  | "InvalidParameter.InstanceTypeSupportedHostNotFound"
  | "InvalidParameter.InternetAccessibleNotSupported"
  | "InvalidParameter.OnlySupportForEdgeZone"
  | "InvalidParameter.SnapshotNotFound"
  | "InvalidParameter.SpecialParameterForSpecialAccount"
  | "InvalidParameterCombination"
  | "InvalidParameterValue"
  | "InvalidParameterValue.BandwidthPackageIdMalformed"
  | "InvalidParameterValue.BandwidthPackageIdNotFound"
  | "InvalidParameterValue.BandwidthPackageIspNotMatch"
  | "InvalidParameterValue.BandwidthPackageZoneNotMatch"
  | "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall"
  | "InvalidParameterValue.DuplicateTags"
  | "InvalidParameterValue.InstanceTypeNotFound"
  | "InvalidParameterValue.InstanceTypeNotSupportHpcCluster"
  | "InvalidParameterValue.InstanceTypeRequiredHpcCluster"
  | "InvalidParameterValue.InsufficientPrice"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageFormat"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageOsName"
  | "InvalidParameterValue.InvalidImageState"
  | "InvalidParameterValue.InvalidTimeFormat"
  | "InvalidParameterValue.InvalidUserDataFormat"
  | "InvalidParameterValue.IspNotSupportForEdgeZone"
  | "InvalidParameterValue.IspValueRepeated"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValue.Range"
  | "InvalidParameterValue.RequiredLocationImage"
  | "InvalidParameterValue.SnapshotIdMalformed"
  | "InvalidParameterValue.TagKeyNotFound"
  | "InvalidParameterValue.TagQuotaLimitExceeded"
  | "InvalidParameterValue.ZoneNotSupported"
  | "InvalidPassword"
  | "InvalidPeriod"
  | "InvalidPermission"
  | "InvalidProjectId.NotFound"
  | "InvalidZone.MismatchRegion"
  | "LimitExceeded.DisasterRecoverGroup"
  | "LimitExceeded.InstanceEniNumLimit"
  | "MissingParameter"
  | "MissingParameter.MonitorService"
  | "ResourceInsufficient.CloudDiskUnavailable"
  | "ResourceInsufficient.DisasterRecoverGroupCvmQuota"
  | "ResourceNotFound.HpcCluster"
  | "ResourceNotFound.NoDefaultCbs"
  | "ResourceNotFound.NoDefaultCbsWithReason"
  | "ResourceUnavailable.InstanceType"
  | "ResourcesSoldOut.SpecifiedInstanceType"
  | "UnsupportedOperation.BandwidthPackageIdNotSupported"
  | "UnsupportedOperation.InstanceTypeNotSupportJumboFrame"
  | "UnsupportedOperation.InvalidDisk"
  | "UnsupportedOperation.InvalidRegionDiskEncrypt"
  | "UnsupportedOperation.NoInstanceTypeSupportSpot"
  | "UnsupportedOperation.NotSupportImportInstancesActionTimer"
  | "UnsupportedOperation.OnlyForPrepaidAccount"
  | "UnsupportedOperation.SpotUnsupportedRegion"
  | "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew"
  | "UnsupportedOperation.UnsupportedInternationalUser"
  | (string & {});

/**
 * Quotes instance and bandwidth prices for a configuration that RunInstances would create.
 * At most 10 calls a second. Safe to repeat with the same `ClientToken`. Since release 17.
 * Page: https://www.tencentcloud.com/document/api/213/33248
 */
export function inquiryPriceRunInstances(
  caller: Caller,
  input: InquiryPriceRunInstancesRequest,
  options?: CallOptions,
): Promise<InquiryPriceRunInstancesResponse> {
  return caller.call(operation, input, options);
}
