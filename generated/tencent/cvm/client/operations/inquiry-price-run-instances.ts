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
  /** Required without `LaunchTemplate`. */
  readonly Placement: PlacementInput;
  /** Required without `LaunchTemplate`. Found in `DescribeImages.output.ImageSet[].ImageId`. */
  readonly ImageId: string;
  /** Default `POSTPAID_BY_HOUR`. */
  readonly InstanceChargeType?: "POSTPAID_BY_HOUR" | (string & {});
  /** Required when `InstanceChargeType` is `PREPAID`. */
  readonly InstanceChargePrepaid?: InstanceChargePrepaid;
  /** Default `S1.SMALL1`. Found in `DescribeInstanceTypeConfigs.output`. */
  readonly InstanceType?: string;
  readonly SystemDisk?: SystemDiskInput;
  /** At most 21 items. */
  readonly DataDisks?: readonly DataDiskInput[];
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  readonly InternetAccessible?: InternetAccessible;
  /** Default `1`. 1 to 100. */
  readonly InstanceCount?: number;
  /** At most 60 characters. */
  readonly InstanceName?: string;
  readonly LoginSettings?: LoginSettingsInput;
  readonly SecurityGroupIds?: readonly string[];
  readonly EnhancedService?: EnhancedService;
  /** At most 64 characters. */
  readonly ClientToken?: string;
  readonly HostName?: string;
  readonly TagSpecification?: readonly TagSpecification[];
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest;
  /** Since release 2. */
  readonly HpcClusterId?: string;
  /** Since release 24. */
  readonly CpuTopology?: CpuTopology;
  /** Since release 24. */
  readonly LaunchTemplate?: LaunchTemplate;
}

/** Response of `InquiryPriceRunInstances`. */
export interface InquiryPriceRunInstancesResponse {
  readonly Price: Price;
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
