// Made by docwright from the documented API. Do not edit.
import { type CallOptions, type Caller, type ClientOptions, createCaller } from "./runtime/client.js";
import type { ServiceInfo } from "./runtime/protocol.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";
import { allocateHosts, type AllocateHostsRequest, type AllocateHostsResponse } from "./operations/allocate-hosts.js";
import {
  associateInstancesKeyPairs,
  type AssociateInstancesKeyPairsRequest,
  type AssociateInstancesKeyPairsResponse,
} from "./operations/associate-instances-key-pairs.js";
import {
  associateSecurityGroups,
  type AssociateSecurityGroupsRequest,
  type AssociateSecurityGroupsResponse,
} from "./operations/associate-security-groups.js";
import {
  configureChcAssistVpc,
  type ConfigureChcAssistVpcRequest,
  type ConfigureChcAssistVpcResponse,
} from "./operations/configure-chc-assist-vpc.js";
import {
  configureChcDeployVpc,
  type ConfigureChcDeployVpcRequest,
  type ConfigureChcDeployVpcResponse,
} from "./operations/configure-chc-deploy-vpc.js";
import {
  convertOperatingSystems,
  type ConvertOperatingSystemsRequest,
  type ConvertOperatingSystemsResponse,
} from "./operations/convert-operating-systems.js";
import {
  createDisasterRecoverGroup,
  type CreateDisasterRecoverGroupRequest,
  type CreateDisasterRecoverGroupResponse,
} from "./operations/create-disaster-recover-group.js";
import { createImage, type CreateImageRequest, type CreateImageResponse } from "./operations/create-image.js";
import { createKeyPair, type CreateKeyPairRequest, type CreateKeyPairResponse } from "./operations/create-key-pair.js";
import {
  createLaunchTemplate,
  type CreateLaunchTemplateRequest,
  type CreateLaunchTemplateResponse,
} from "./operations/create-launch-template.js";
import {
  createLaunchTemplateVersion,
  type CreateLaunchTemplateVersionRequest,
  type CreateLaunchTemplateVersionResponse,
} from "./operations/create-launch-template-version.js";
import {
  deleteDisasterRecoverGroups,
  type DeleteDisasterRecoverGroupsRequest,
  type DeleteDisasterRecoverGroupsResponse,
} from "./operations/delete-disaster-recover-groups.js";
import { deleteImages, type DeleteImagesRequest, type DeleteImagesResponse } from "./operations/delete-images.js";
import {
  deleteKeyPairs,
  type DeleteKeyPairsRequest,
  type DeleteKeyPairsResponse,
} from "./operations/delete-key-pairs.js";
import {
  deleteLaunchTemplate,
  type DeleteLaunchTemplateRequest,
  type DeleteLaunchTemplateResponse,
} from "./operations/delete-launch-template.js";
import {
  deleteLaunchTemplateVersions,
  type DeleteLaunchTemplateVersionsRequest,
  type DeleteLaunchTemplateVersionsResponse,
} from "./operations/delete-launch-template-versions.js";
import {
  describeChcDeniedActions,
  type DescribeChcDeniedActionsRequest,
  type DescribeChcDeniedActionsResponse,
} from "./operations/describe-chc-denied-actions.js";
import {
  describeChcHosts,
  type DescribeChcHostsRequest,
  type DescribeChcHostsResponse,
} from "./operations/describe-chc-hosts.js";
import {
  describeDisasterRecoverGroupQuota,
  type DescribeDisasterRecoverGroupQuotaRequest,
  type DescribeDisasterRecoverGroupQuotaResponse,
} from "./operations/describe-disaster-recover-group-quota.js";
import {
  describeDisasterRecoverGroups,
  type DescribeDisasterRecoverGroupsRequest,
  type DescribeDisasterRecoverGroupsResponse,
} from "./operations/describe-disaster-recover-groups.js";
import { describeHosts, type DescribeHostsRequest, type DescribeHostsResponse } from "./operations/describe-hosts.js";
import {
  describeImageFromFamily,
  type DescribeImageFromFamilyRequest,
  type DescribeImageFromFamilyResponse,
} from "./operations/describe-image-from-family.js";
import {
  describeImageQuota,
  type DescribeImageQuotaRequest,
  type DescribeImageQuotaResponse,
} from "./operations/describe-image-quota.js";
import {
  describeImageSharePermission,
  type DescribeImageSharePermissionRequest,
  type DescribeImageSharePermissionResponse,
} from "./operations/describe-image-share-permission.js";
import {
  describeImages,
  type DescribeImagesRequest,
  type DescribeImagesResponse,
} from "./operations/describe-images.js";
import {
  describeImportImageOs,
  type DescribeImportImageOsRequest,
  type DescribeImportImageOsResponse,
} from "./operations/describe-import-image-os.js";
import {
  describeInstanceFamilyConfigs,
  type DescribeInstanceFamilyConfigsRequest,
  type DescribeInstanceFamilyConfigsResponse,
} from "./operations/describe-instance-family-configs.js";
import {
  describeInstanceTypeConfigs,
  type DescribeInstanceTypeConfigsRequest,
  type DescribeInstanceTypeConfigsResponse,
} from "./operations/describe-instance-type-configs.js";
import {
  describeInstanceVncUrl,
  type DescribeInstanceVncUrlRequest,
  type DescribeInstanceVncUrlResponse,
} from "./operations/describe-instance-vnc-url.js";
import {
  describeInstances,
  type DescribeInstancesRequest,
  type DescribeInstancesResponse,
} from "./operations/describe-instances.js";
import {
  describeInstancesAttributes,
  type DescribeInstancesAttributesRequest,
  type DescribeInstancesAttributesResponse,
} from "./operations/describe-instances-attributes.js";
import {
  describeInstancesOperationLimit,
  type DescribeInstancesOperationLimitRequest,
  type DescribeInstancesOperationLimitResponse,
} from "./operations/describe-instances-operation-limit.js";
import {
  describeInstancesStatus,
  type DescribeInstancesStatusRequest,
  type DescribeInstancesStatusResponse,
} from "./operations/describe-instances-status.js";
import {
  describeInternetChargeTypeConfigs,
  type DescribeInternetChargeTypeConfigsRequest,
  type DescribeInternetChargeTypeConfigsResponse,
} from "./operations/describe-internet-charge-type-configs.js";
import {
  describeKeyPairs,
  type DescribeKeyPairsRequest,
  type DescribeKeyPairsResponse,
} from "./operations/describe-key-pairs.js";
import {
  describeLaunchTemplateVersions,
  type DescribeLaunchTemplateVersionsRequest,
  type DescribeLaunchTemplateVersionsResponse,
} from "./operations/describe-launch-template-versions.js";
import {
  describeLaunchTemplates,
  type DescribeLaunchTemplatesRequest,
  type DescribeLaunchTemplatesResponse,
} from "./operations/describe-launch-templates.js";
import {
  describeRegions,
  type DescribeRegionsRequest,
  type DescribeRegionsResponse,
} from "./operations/describe-regions.js";
import {
  describeReservedInstances,
  type DescribeReservedInstancesRequest,
  type DescribeReservedInstancesResponse,
} from "./operations/describe-reserved-instances.js";
import {
  describeReservedInstancesConfigInfos,
  type DescribeReservedInstancesConfigInfosRequest,
  type DescribeReservedInstancesConfigInfosResponse,
} from "./operations/describe-reserved-instances-config-infos.js";
import {
  describeReservedInstancesOfferings,
  type DescribeReservedInstancesOfferingsRequest,
  type DescribeReservedInstancesOfferingsResponse,
} from "./operations/describe-reserved-instances-offerings.js";
import {
  describeZoneInstanceConfigInfos,
  type DescribeZoneInstanceConfigInfosRequest,
  type DescribeZoneInstanceConfigInfosResponse,
} from "./operations/describe-zone-instance-config-infos.js";
import { describeZones, type DescribeZonesRequest, type DescribeZonesResponse } from "./operations/describe-zones.js";
import {
  disassociateInstancesKeyPairs,
  type DisassociateInstancesKeyPairsRequest,
  type DisassociateInstancesKeyPairsResponse,
} from "./operations/disassociate-instances-key-pairs.js";
import {
  disassociateSecurityGroups,
  type DisassociateSecurityGroupsRequest,
  type DisassociateSecurityGroupsResponse,
} from "./operations/disassociate-security-groups.js";
import {
  enterRescueMode,
  type EnterRescueModeRequest,
  type EnterRescueModeResponse,
} from "./operations/enter-rescue-mode.js";
import {
  exitRescueMode,
  type ExitRescueModeRequest,
  type ExitRescueModeResponse,
} from "./operations/exit-rescue-mode.js";
import { exportImages, type ExportImagesRequest, type ExportImagesResponse } from "./operations/export-images.js";
import { importImage, type ImportImageRequest, type ImportImageResponse } from "./operations/import-image.js";
import { importKeyPair, type ImportKeyPairRequest, type ImportKeyPairResponse } from "./operations/import-key-pair.js";
import {
  inquirePricePurchaseReservedInstancesOffering,
  type InquirePricePurchaseReservedInstancesOfferingRequest,
  type InquirePricePurchaseReservedInstancesOfferingResponse,
} from "./operations/inquire-price-purchase-reserved-instances-offering.js";
import {
  inquiryPriceResetInstance,
  type InquiryPriceResetInstanceRequest,
  type InquiryPriceResetInstanceResponse,
} from "./operations/inquiry-price-reset-instance.js";
import {
  inquiryPriceResetInstancesInternetMaxBandwidth,
  type InquiryPriceResetInstancesInternetMaxBandwidthRequest,
  type InquiryPriceResetInstancesInternetMaxBandwidthResponse,
} from "./operations/inquiry-price-reset-instances-internet-max-bandwidth.js";
import {
  inquiryPriceResetInstancesType,
  type InquiryPriceResetInstancesTypeRequest,
  type InquiryPriceResetInstancesTypeResponse,
} from "./operations/inquiry-price-reset-instances-type.js";
import {
  inquiryPriceResizeInstanceDisks,
  type InquiryPriceResizeInstanceDisksRequest,
  type InquiryPriceResizeInstanceDisksResponse,
} from "./operations/inquiry-price-resize-instance-disks.js";
import {
  inquiryPriceRunInstances,
  type InquiryPriceRunInstancesRequest,
  type InquiryPriceRunInstancesResponse,
} from "./operations/inquiry-price-run-instances.js";
import {
  modifyChcAttribute,
  type ModifyChcAttributeRequest,
  type ModifyChcAttributeResponse,
} from "./operations/modify-chc-attribute.js";
import {
  modifyDisasterRecoverGroupAttribute,
  type ModifyDisasterRecoverGroupAttributeRequest,
  type ModifyDisasterRecoverGroupAttributeResponse,
} from "./operations/modify-disaster-recover-group-attribute.js";
import {
  modifyHostsAttribute,
  type ModifyHostsAttributeRequest,
  type ModifyHostsAttributeResponse,
} from "./operations/modify-hosts-attribute.js";
import {
  modifyImageAttribute,
  type ModifyImageAttributeRequest,
  type ModifyImageAttributeResponse,
} from "./operations/modify-image-attribute.js";
import {
  modifyImageSharePermission,
  type ModifyImageSharePermissionRequest,
  type ModifyImageSharePermissionResponse,
} from "./operations/modify-image-share-permission.js";
import {
  modifyInstancesAttribute,
  type ModifyInstancesAttributeRequest,
  type ModifyInstancesAttributeResponse,
} from "./operations/modify-instances-attribute.js";
import {
  modifyInstancesProject,
  type ModifyInstancesProjectRequest,
  type ModifyInstancesProjectResponse,
} from "./operations/modify-instances-project.js";
import {
  modifyInstancesRenewFlag,
  type ModifyInstancesRenewFlagRequest,
  type ModifyInstancesRenewFlagResponse,
} from "./operations/modify-instances-renew-flag.js";
import {
  modifyInstancesVpcAttribute,
  type ModifyInstancesVpcAttributeRequest,
  type ModifyInstancesVpcAttributeResponse,
} from "./operations/modify-instances-vpc-attribute.js";
import {
  modifyKeyPairAttribute,
  type ModifyKeyPairAttributeRequest,
  type ModifyKeyPairAttributeResponse,
} from "./operations/modify-key-pair-attribute.js";
import {
  modifyLaunchTemplateDefaultVersion,
  type ModifyLaunchTemplateDefaultVersionRequest,
  type ModifyLaunchTemplateDefaultVersionResponse,
} from "./operations/modify-launch-template-default-version.js";
import {
  purchaseReservedInstancesOffering,
  type PurchaseReservedInstancesOfferingRequest,
  type PurchaseReservedInstancesOfferingResponse,
} from "./operations/purchase-reserved-instances-offering.js";
import {
  rebootInstances,
  type RebootInstancesRequest,
  type RebootInstancesResponse,
} from "./operations/reboot-instances.js";
import {
  removeChcAssistVpc,
  type RemoveChcAssistVpcRequest,
  type RemoveChcAssistVpcResponse,
} from "./operations/remove-chc-assist-vpc.js";
import {
  removeChcDeployVpc,
  type RemoveChcDeployVpcRequest,
  type RemoveChcDeployVpcResponse,
} from "./operations/remove-chc-deploy-vpc.js";
import { resetInstance, type ResetInstanceRequest, type ResetInstanceResponse } from "./operations/reset-instance.js";
import {
  resetInstancesInternetMaxBandwidth,
  type ResetInstancesInternetMaxBandwidthRequest,
  type ResetInstancesInternetMaxBandwidthResponse,
} from "./operations/reset-instances-internet-max-bandwidth.js";
import {
  resetInstancesPassword,
  type ResetInstancesPasswordRequest,
  type ResetInstancesPasswordResponse,
} from "./operations/reset-instances-password.js";
import {
  resetInstancesType,
  type ResetInstancesTypeRequest,
  type ResetInstancesTypeResponse,
} from "./operations/reset-instances-type.js";
import {
  resizeInstanceDisks,
  type ResizeInstanceDisksRequest,
  type ResizeInstanceDisksResponse,
} from "./operations/resize-instance-disks.js";
import { runInstances, type RunInstancesRequest, type RunInstancesResponse } from "./operations/run-instances.js";
import {
  startInstances,
  type StartInstancesRequest,
  type StartInstancesResponse,
} from "./operations/start-instances.js";
import { stopInstances, type StopInstancesRequest, type StopInstancesResponse } from "./operations/stop-instances.js";
import { syncImages, type SyncImagesRequest, type SyncImagesResponse } from "./operations/sync-images.js";
import {
  terminateInstances,
  type TerminateInstancesRequest,
  type TerminateInstancesResponse,
} from "./operations/terminate-instances.js";

export * from "./operations/allocate-hosts.js";
export * from "./operations/associate-instances-key-pairs.js";
export * from "./operations/associate-security-groups.js";
export * from "./operations/configure-chc-assist-vpc.js";
export * from "./operations/configure-chc-deploy-vpc.js";
export * from "./operations/convert-operating-systems.js";
export * from "./operations/create-disaster-recover-group.js";
export * from "./operations/create-image.js";
export * from "./operations/create-key-pair.js";
export * from "./operations/create-launch-template.js";
export * from "./operations/create-launch-template-version.js";
export * from "./operations/delete-disaster-recover-groups.js";
export * from "./operations/delete-images.js";
export * from "./operations/delete-key-pairs.js";
export * from "./operations/delete-launch-template.js";
export * from "./operations/delete-launch-template-versions.js";
export * from "./operations/describe-chc-denied-actions.js";
export * from "./operations/describe-chc-hosts.js";
export * from "./operations/describe-disaster-recover-group-quota.js";
export * from "./operations/describe-disaster-recover-groups.js";
export * from "./operations/describe-hosts.js";
export * from "./operations/describe-image-from-family.js";
export * from "./operations/describe-image-quota.js";
export * from "./operations/describe-image-share-permission.js";
export * from "./operations/describe-images.js";
export * from "./operations/describe-import-image-os.js";
export * from "./operations/describe-instance-family-configs.js";
export * from "./operations/describe-instance-type-configs.js";
export * from "./operations/describe-instance-vnc-url.js";
export * from "./operations/describe-instances.js";
export * from "./operations/describe-instances-attributes.js";
export * from "./operations/describe-instances-operation-limit.js";
export * from "./operations/describe-instances-status.js";
export * from "./operations/describe-internet-charge-type-configs.js";
export * from "./operations/describe-key-pairs.js";
export * from "./operations/describe-launch-template-versions.js";
export * from "./operations/describe-launch-templates.js";
export * from "./operations/describe-regions.js";
export * from "./operations/describe-reserved-instances.js";
export * from "./operations/describe-reserved-instances-config-infos.js";
export * from "./operations/describe-reserved-instances-offerings.js";
export * from "./operations/describe-zone-instance-config-infos.js";
export * from "./operations/describe-zones.js";
export * from "./operations/disassociate-instances-key-pairs.js";
export * from "./operations/disassociate-security-groups.js";
export * from "./operations/enter-rescue-mode.js";
export * from "./operations/exit-rescue-mode.js";
export * from "./operations/export-images.js";
export * from "./operations/import-image.js";
export * from "./operations/import-key-pair.js";
export * from "./operations/inquire-price-purchase-reserved-instances-offering.js";
export * from "./operations/inquiry-price-reset-instance.js";
export * from "./operations/inquiry-price-reset-instances-internet-max-bandwidth.js";
export * from "./operations/inquiry-price-reset-instances-type.js";
export * from "./operations/inquiry-price-resize-instance-disks.js";
export * from "./operations/inquiry-price-run-instances.js";
export * from "./operations/modify-chc-attribute.js";
export * from "./operations/modify-disaster-recover-group-attribute.js";
export * from "./operations/modify-hosts-attribute.js";
export * from "./operations/modify-image-attribute.js";
export * from "./operations/modify-image-share-permission.js";
export * from "./operations/modify-instances-attribute.js";
export * from "./operations/modify-instances-project.js";
export * from "./operations/modify-instances-renew-flag.js";
export * from "./operations/modify-instances-vpc-attribute.js";
export * from "./operations/modify-key-pair-attribute.js";
export * from "./operations/modify-launch-template-default-version.js";
export * from "./operations/purchase-reserved-instances-offering.js";
export * from "./operations/reboot-instances.js";
export * from "./operations/remove-chc-assist-vpc.js";
export * from "./operations/remove-chc-deploy-vpc.js";
export * from "./operations/reset-instance.js";
export * from "./operations/reset-instances-internet-max-bandwidth.js";
export * from "./operations/reset-instances-password.js";
export * from "./operations/reset-instances-type.js";
export * from "./operations/resize-instance-disks.js";
export * from "./operations/run-instances.js";
export * from "./operations/start-instances.js";
export * from "./operations/stop-instances.js";
export * from "./operations/sync-images.js";
export * from "./operations/terminate-instances.js";
export type * from "./types/action-timer.js";
export type * from "./types/attribute.js";
export type * from "./types/charge-prepaid.js";
export type * from "./types/chc-deploy-extra-config.js";
export type * from "./types/chc-host.js";
export type * from "./types/chc-host-denied-actions.js";
export type * from "./types/cpu-topology.js";
export type * from "./types/data-disk.js";
export type * from "./types/disaster-recover-group.js";
export type * from "./types/enhanced-service.js";
export type * from "./types/externals.js";
export type * from "./types/filter.js";
export type * from "./types/gpu-info.js";
export type * from "./types/host-item.js";
export type * from "./types/host-resource.js";
export type * from "./types/image.js";
export type * from "./types/image-os-list.js";
export type * from "./types/instance.js";
export type * from "./types/instance-attribute.js";
export type * from "./types/instance-charge-prepaid.js";
export type * from "./types/instance-family-config.js";
export type * from "./types/instance-market-options-request.js";
export type * from "./types/instance-status.js";
export type * from "./types/instance-type-config.js";
export type * from "./types/instance-type-quota-item.js";
export type * from "./types/internet-accessible.js";
export type * from "./types/internet-charge-type-config.js";
export type * from "./types/item-price.js";
export type * from "./types/key-pair.js";
export type * from "./types/launch-template.js";
export type * from "./types/launch-template-info.js";
export type * from "./types/launch-template-version-data.js";
export type * from "./types/launch-template-version-info.js";
export type * from "./types/local-disk-type.js";
export type * from "./types/login-settings.js";
export type * from "./types/metadata.js";
export type * from "./types/metadata-item.js";
export type * from "./types/operation-count-limit.js";
export type * from "./types/os-version.js";
export type * from "./types/placement.js";
export type * from "./types/price.js";
export type * from "./types/region-info.js";
export type * from "./types/reserved-instance-config-info-item.js";
export type * from "./types/reserved-instance-family-item.js";
export type * from "./types/reserved-instance-price.js";
export type * from "./types/reserved-instance-price-item.js";
export type * from "./types/reserved-instance-type-item.js";
export type * from "./types/reserved-instances.js";
export type * from "./types/reserved-instances-offering.js";
export type * from "./types/run-automation-service-enabled.js";
export type * from "./types/run-monitor-service-enabled.js";
export type * from "./types/run-security-service-enabled.js";
export type * from "./types/share-permission.js";
export type * from "./types/snapshot.js";
export type * from "./types/spot-market-options.js";
export type * from "./types/storage-block.js";
export type * from "./types/sync-image.js";
export type * from "./types/system-disk.js";
export type * from "./types/tag.js";
export type * from "./types/tag-specification.js";
export type * from "./types/target-os.js";
export type * from "./types/virtual-private-cloud.js";
export type * from "./types/zone-info.js";
export { ApiError, ConfigurationError, isError, TransportError } from "./runtime/errors.js";
export type { CallOptions, Caller, ClientOptions } from "./runtime/client.js";

/** Error codes that every action may answer with. */
export type CommonErrorCode =
  | "ActionOffline"
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.InvalidSecretId"
  | "AuthFailure.MFAFailure"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure"
  | "AuthFailure.UnauthorizedOperation"
  | "DryRunOperation"
  | "FailedOperation"
  | "InternalError"
  | "InvalidAction"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidRequest"
  | "IpInBlacklist"
  | "IpNotInWhitelist"
  | "LimitExceeded"
  | "MissingParameter"
  | "NoSuchProduct"
  | "NoSuchVersion"
  | "RequestLimitExceeded"
  | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
  | "RequestLimitExceeded.IPLimitExceeded"
  | "RequestLimitExceeded.UinLimitExceeded"
  | "RequestSizeLimitExceeded"
  | "ResourceInUse"
  | "ResourceInsufficient"
  | "ResourceNotFound"
  | "ResourceUnavailable"
  | "ResponseSizeLimitExceeded"
  | "ServiceUnavailable"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedProtocol"
  | "UnsupportedRegion"
  | (string & {});

/** Tencent Cloud cvm 2017-03-12 */
export const service: ServiceInfo = {
  vendor: "tencent",
  service: "cvm",
  version: "2017-03-12",
  protocol: "tencent-v3",
  endpoint: "cvm.intl.tencentcloudapi.com",
  responseRoot: "Response",
};

/** A client of Tencent Cloud cvm 2017-03-12: one method an action. */
export interface Client {
  /** What each method calls: for actions that this client does not know yet. */
  readonly caller: Caller;
  /**
   * Orders dedicated hosts (CDH), taking placement, prepaid terms and tags.
   * At most 10 calls a second. Since release 1.
   * Listed, but described on no page: parameters are unknown.
   * Page: https://www.tencentcloud.com/document/api/213/33280
   */
  allocateHosts(input?: AllocateHostsRequest, options?: CallOptions): Promise<AllocateHostsResponse>;
  /**
   * Binds key pairs to up to 100 instances, ending password login on them.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33232
   */
  associateInstancesKeyPairs(
    input: AssociateInstancesKeyPairsRequest,
    options?: CallOptions,
  ): Promise<AssociateInstancesKeyPairsResponse>;
  /**
   * Adds one security group to up to 100 instances.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33265
   */
  associateSecurityGroups(
    input: AssociateSecurityGroupsRequest,
    options?: CallOptions,
  ): Promise<AssociateSecurityGroupsResponse>;
  /**
   * Sets the out-of-band network, and optionally the deployment network, of CHC hosts.
   * At most 20 calls a second. Since release 14.
   * Page: https://www.tencentcloud.com/document/api/213/48901
   */
  configureChcAssistVpc(
    input: ConfigureChcAssistVpcRequest,
    options?: CallOptions,
  ): Promise<ConfigureChcAssistVpcResponse>;
  /**
   * Sets the deployment network and its security groups for CHC hosts.
   * At most 20 calls a second. Since release 14.
   * Page: https://www.tencentcloud.com/document/api/213/48900
   */
  configureChcDeployVpc(
    input: ConfigureChcDeployVpcRequest,
    options?: CallOptions,
  ): Promise<ConfigureChcDeployVpcResponse>;
  /**
   * Migrates CentOS 7 or 8 instances to TencentOS; a dry run lists targets.
   * At most 20 calls a second. Since release 24.
   * Page: https://www.tencentcloud.com/document/api/213/64972
   */
  convertOperatingSystems(
    input: ConvertOperatingSystemsRequest,
    options?: CallOptions,
  ): Promise<ConvertOperatingSystemsResponse>;
  /**
   * Creates a placement group that spreads instances over hosts, switches or racks.
   * At most 10 calls a second. Safe to repeat with the same `ClientToken`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33264
   */
  createDisasterRecoverGroup(
    input: CreateDisasterRecoverGroupRequest,
    options?: CallOptions,
  ): Promise<CreateDisasterRecoverGroupResponse>;
  /**
   * Creates an image from an instance, or from snapshots including its system disk.
   * At most 10 calls a second. At most one of `InstanceId`, `SnapshotIds`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33276
   */
  createImage(input: CreateImageRequest, options?: CallOptions): Promise<CreateImageResponse>;
  /**
   * Generates an OpenSSH RSA key pair and returns its private key once.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33231
   */
  createKeyPair(input: CreateKeyPairRequest, options?: CallOptions): Promise<CreateKeyPairResponse>;
  /**
   * Stores instance settings as a launch template, whose first version is the default.
   * At most 20 calls a second. Since release 28.
   * Page: https://www.tencentcloud.com/document/api/213/45362
   */
  createLaunchTemplate(
    input: CreateLaunchTemplateRequest,
    options?: CallOptions,
  ): Promise<CreateLaunchTemplateResponse>;
  /**
   * Adds a version based on an earlier one; a template holds at most 30.
   * At most 20 calls a second. Since release 8.
   * Page: https://www.tencentcloud.com/document/api/213/45361
   */
  createLaunchTemplateVersion(
    input: CreateLaunchTemplateVersionRequest,
    options?: CallOptions,
  ): Promise<CreateLaunchTemplateVersionResponse>;
  /**
   * Deletes up to 10 spread placement groups, all of which must be empty.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33263
   */
  deleteDisasterRecoverGroups(
    input: DeleteDisasterRecoverGroupsRequest,
    options?: CallOptions,
  ): Promise<DeleteDisasterRecoverGroupsResponse>;
  /**
   * Deletes images that are neither shared, still being created nor in use.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33275
   */
  deleteImages(input: DeleteImagesRequest, options?: CallOptions): Promise<DeleteImagesResponse>;
  /**
   * Deletes up to 100 key pairs that no instance or image uses.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33230
   */
  deleteKeyPairs(input: DeleteKeyPairsRequest, options?: CallOptions): Promise<DeleteKeyPairsResponse>;
  /**
   * Deletes one launch template, named by its ID.
   * At most 20 calls a second. Since release 8.
   * Page: https://www.tencentcloud.com/document/api/213/45360
   */
  deleteLaunchTemplate(
    input: DeleteLaunchTemplateRequest,
    options?: CallOptions,
  ): Promise<DeleteLaunchTemplateResponse>;
  /**
   * Deletes the numbered versions of one launch template.
   * At most 20 calls a second. Since release 8.
   * Page: https://www.tencentcloud.com/document/api/213/45359
   */
  deleteLaunchTemplateVersions(
    input: DeleteLaunchTemplateVersionsRequest,
    options?: CallOptions,
  ): Promise<DeleteLaunchTemplateVersionsResponse>;
  /**
   * Tells for each CHC host its state and which actions it refuses.
   * At most 20 calls a second. Since release 16.
   * Page: https://www.tencentcloud.com/document/api/213/49703
   */
  describeChcDeniedActions(
    input: DescribeChcDeniedActionsRequest,
    options?: CallOptions,
  ): Promise<DescribeChcDeniedActionsResponse>;
  /**
   * Lists CHC hosts by ID or by filter, up to 100 per page.
   * At most 20 calls a second. At most one of `ChcIds`, `Filters`. Paged by `Offset`, `Limit`. Filters: `zone`,
   * `instance-name`, `instance-state`, `device-type`, `vpc-id`, `subnet-id`. Since release 14.
   * Page: https://www.tencentcloud.com/document/api/213/48899
   */
  describeChcHosts(input?: DescribeChcHostsRequest, options?: CallOptions): Promise<DescribeChcHostsResponse>;
  /**
   * Returns placement group limits, current count and instance quotas per group type.
   * At most 20 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33262
   */
  describeDisasterRecoverGroupQuota(
    input?: DescribeDisasterRecoverGroupQuotaRequest,
    options?: CallOptions,
  ): Promise<DescribeDisasterRecoverGroupQuotaResponse>;
  /**
   * Lists spread placement groups by IDs, fuzzy name or tag filter.
   * At most 10 calls a second. Paged by `Offset`, `Limit`. Filters: `tag-key`, `tag-value`, `tag:tag-key`. Since
   * release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33261
   */
  describeDisasterRecoverGroups(
    input?: DescribeDisasterRecoverGroupsRequest,
    options?: CallOptions,
  ): Promise<DescribeDisasterRecoverGroupsResponse>;
  /**
   * Lists dedicated hosts (CDH) with filters, showing placement, billing and resources.
   * At most 10 calls a second. Since release 1.
   * Listed, but described on no page: parameters are unknown.
   * Page: https://www.tencentcloud.com/document/api/213/33279
   */
  describeHosts(input?: DescribeHostsRequest, options?: CallOptions): Promise<DescribeHostsResponse>;
  /**
   * Returns the usable image of a family, or null when there is none.
   * At most 20 calls a second. Since release 24.
   * Page: https://www.tencentcloud.com/document/api/213/64971
   */
  describeImageFromFamily(
    input?: DescribeImageFromFamilyRequest,
    options?: CallOptions,
  ): Promise<DescribeImageFromFamilyResponse>;
  /**
   * Returns how many images the account may hold; takes no parameters.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33274
   */
  describeImageQuota(input?: DescribeImageQuotaRequest, options?: CallOptions): Promise<DescribeImageQuotaResponse>;
  /**
   * Lists the accounts that one image is shared with, and since when.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33273
   */
  describeImageSharePermission(
    input: DescribeImageSharePermissionRequest,
    options?: CallOptions,
  ): Promise<DescribeImageSharePermissionResponse>;
  /**
   * Lists images by ID or by filters such as type, name or platform.
   * At most 40 calls a second. At most one of `ImageIds`, `Filters`. Paged by `Offset`, `Limit`. Filters:
   * `image-id`, `image-type`, `image-name`, `platform`, `tag-key`, `tag-value`, `tag:tag-key`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33272
   */
  describeImages(input?: DescribeImagesRequest, options?: CallOptions): Promise<DescribeImagesResponse>;
  /**
   * Lists operating systems, versions and architectures accepted for image import.
   * At most 288 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33271
   */
  describeImportImageOs(
    input?: DescribeImportImageOsRequest,
    options?: CallOptions,
  ): Promise<DescribeImportImageOsResponse>;
  /**
   * Lists the instance model families usable in the region; takes no parameters.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/35072
   */
  describeInstanceFamilyConfigs(
    input?: DescribeInstanceFamilyConfigsRequest,
    options?: CallOptions,
  ): Promise<DescribeInstanceFamilyConfigsResponse>;
  /**
   * Lists instance models of a region, filtered by zone or family.
   * At most 40 calls a second. Filters: `zone`, `instance-family`. Since release 1.
   * @deprecated Release 9 deleted this action.
   */
  describeInstanceTypeConfigs(
    input?: DescribeInstanceTypeConfigsRequest,
    options?: CallOptions,
  ): Promise<DescribeInstanceTypeConfigsResponse>;
  /**
   * Issues a single-use console link to an instance, expiring after 15 seconds.
   * At most 10 calls a second. Since release 1.
   * @deprecated Release 9 deleted this action.
   */
  describeInstanceVncUrl(
    input: DescribeInstanceVncUrlRequest,
    options?: CallOptions,
  ): Promise<DescribeInstanceVncUrlResponse>;
  /**
   * Lists instances by ID or by filter, 20 unless Limit says otherwise.
   * At most 40 calls a second. At most one of `InstanceIds`, `Filters`. Paged by `Offset`, `Limit`. Filters:
   * `zone`, `project-id`, `host-id`, `vpc-id`, `subnet-id`, `instance-id`, `security-group-id`, `instance-name`,
   * `instance-charge-type`, `private-ip-address`, `public-ip-address`, `tag-key`, `tag-value`, `tag:tag-key`. Since
   * release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33258
   */
  describeInstances(input?: DescribeInstancesRequest, options?: CallOptions): Promise<DescribeInstancesResponse>;
  /**
   * Returns chosen attributes, currently only UserData, of the given instances.
   * At most 20 calls a second. Since release 33.
   * Page: https://www.tencentcloud.com/document/api/213/68775
   */
  describeInstancesAttributes(
    input: DescribeInstancesAttributesRequest,
    options?: CallOptions,
  ): Promise<DescribeInstancesAttributesResponse>;
  /**
   * Returns used and allowed downgrade counts of up to 100 instances.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33257
   */
  describeInstancesOperationLimit(
    input: DescribeInstancesOperationLimitRequest,
    options?: CallOptions,
  ): Promise<DescribeInstancesOperationLimitResponse>;
  /**
   * Lists instance IDs with their states, for given IDs or page by page.
   * At most 40 calls a second. Paged by `Offset`, `Limit`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33256
   */
  describeInstancesStatus(
    input?: DescribeInstancesStatusRequest,
    options?: CallOptions,
  ): Promise<DescribeInstancesStatusResponse>;
  /**
   * Lists the network billing methods with descriptions; takes no parameters.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33255
   */
  describeInternetChargeTypeConfigs(
    input?: DescribeInternetChargeTypeConfigsRequest,
    options?: CallOptions,
  ): Promise<DescribeInternetChargeTypeConfigsResponse>;
  /**
   * Lists key pairs by ID or filter; private keys are never returned.
   * At most 10 calls a second. At most one of `KeyIds`, `Filters`. Paged by `Offset`, `Limit`. Filters:
   * `project-id`, `key-name`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33229
   */
  describeKeyPairs(input?: DescribeKeyPairsRequest, options?: CallOptions): Promise<DescribeKeyPairsResponse>;
  /**
   * Lists versions of one launch template by number, range or default flag.
   * At most 20 calls a second. At most one of `LaunchTemplateVersions`, `DefaultVersion`. Paged by `Offset`,
   * `Limit`. Since release 8.
   * Page: https://www.tencentcloud.com/document/api/213/45358
   */
  describeLaunchTemplateVersions(
    input: DescribeLaunchTemplateVersionsRequest,
    options?: CallOptions,
  ): Promise<DescribeLaunchTemplateVersionsResponse>;
  /**
   * Lists launch templates, optionally narrowed by IDs or by template name.
   * At most 20 calls a second. At most one of `LaunchTemplateIds`, `Filters`. Paged by `Offset`, `Limit`. Filters:
   * `LaunchTemplateName`. Since release 8.
   * Page: https://www.tencentcloud.com/document/api/213/45357
   */
  describeLaunchTemplates(
    input?: DescribeLaunchTemplatesRequest,
    options?: CallOptions,
  ): Promise<DescribeLaunchTemplatesResponse>;
  /**
   * Lists regions with their display names and availability states.
   * At most 20 calls a second. Since release 1.
   * Listed, but described on no page: parameters are unknown.
   * Page: https://www.tencentcloud.com/document/api/213/15708
   */
  describeRegions(input?: DescribeRegionsRequest, options?: CallOptions): Promise<DescribeRegionsResponse>;
  /**
   * Lists the reserved instances already bought, with filters and paging.
   * At most 10 calls a second. Paged by `Offset`, `Limit`. Filters: `zone`, `duration`, `instance-type`,
   * `instance-family`, `offering-type`, `product-description`, `reserved-instances-id`, `state`.
   * Page: https://www.tencentcloud.com/document/api/213/68457
   */
  describeReservedInstances(
    input?: DescribeReservedInstancesRequest,
    options?: CallOptions,
  ): Promise<DescribeReservedInstancesResponse>;
  /**
   * Lists reservable instance types by family, each with specifications and prices.
   * At most 20 calls a second. Filters: `zone`, `product-description`, `duration`. Since release 3.
   * Page: https://www.tencentcloud.com/document/api/213/68456
   */
  describeReservedInstancesConfigInfos(
    input?: DescribeReservedInstancesConfigInfosRequest,
    options?: CallOptions,
  ): Promise<DescribeReservedInstancesConfigInfosResponse>;
  /**
   * Lists reserved instance offerings on sale, by duration range and filters.
   * At most 10 calls a second. Paged by `Offset`, `Limit`. Filters: `zone`, `duration`, `instance-type`,
   * `offering-type`, `product-description`, `reserved-instances-offering-id`.
   * Page: https://www.tencentcloud.com/document/api/213/68356
   */
  describeReservedInstancesOfferings(
    input?: DescribeReservedInstancesOfferingsRequest,
    options?: CallOptions,
  ): Promise<DescribeReservedInstancesOfferingsResponse>;
  /**
   * Lists instance models per zone with specifications, price and stock.
   * At most 40 calls a second. Filters: `instance-charge-type`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33254
   */
  describeZoneInstanceConfigInfos(
    input?: DescribeZoneInstanceConfigInfosRequest,
    options?: CallOptions,
  ): Promise<DescribeZoneInstanceConfigInfosResponse>;
  /**
   * Lists availability zones with their codes, display names and states.
   * At most 20 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/35071
   */
  describeZones(input?: DescribeZonesRequest, options?: CallOptions): Promise<DescribeZonesResponse>;
  /**
   * Unbinds key pairs from up to 100 Linux instances, which must be stopped.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33228
   */
  disassociateInstancesKeyPairs(
    input: DisassociateInstancesKeyPairsRequest,
    options?: CallOptions,
  ): Promise<DisassociateInstancesKeyPairsResponse>;
  /**
   * Removes one security group from the given instances.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33253
   */
  disassociateSecurityGroups(
    input: DisassociateSecurityGroupsRequest,
    options?: CallOptions,
  ): Promise<DisassociateSecurityGroupsResponse>;
  /**
   * Puts one instance into rescue mode, with a login password for it.
   * At most 20 calls a second. Since release 24.
   * Page: https://www.tencentcloud.com/document/api/213/64970
   */
  enterRescueMode(input: EnterRescueModeRequest, options?: CallOptions): Promise<EnterRescueModeResponse>;
  /**
   * Takes one instance, given by ID, out of rescue mode.
   * At most 20 calls a second. Since release 24.
   * Page: https://www.tencentcloud.com/document/api/213/64969
   */
  exitRescueMode(input: ExitRescueModeRequest, options?: CallOptions): Promise<ExitRescueModeResponse>;
  /**
   * Starts a task that writes custom images to a COS bucket.
   * At most 20 calls a second. Since release 12.
   * Page: https://www.tencentcloud.com/document/api/213/47833
   */
  exportImages(input: ExportImagesRequest, options?: CallOptions): Promise<ExportImagesResponse>;
  /**
   * Imports a disk image from COS, in RAW, VHD, QCOW2 or VMDK format.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33270
   */
  importImage(input: ImportImageRequest, options?: CallOptions): Promise<ImportImageResponse>;
  /**
   * Registers an existing OpenSSH RSA public key under a new name.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33227
   */
  importKeyPair(input: ImportKeyPairRequest, options?: CallOptions): Promise<ImportKeyPairResponse>;
  /**
   * Quotes the price of a number of reserved instances from one offering.
   * At most 20 calls a second. Safe to repeat with the same `ClientToken`. Since release 3.
   * Page: https://www.tencentcloud.com/document/api/213/38307
   */
  inquirePricePurchaseReservedInstancesOffering(
    input: InquirePricePurchaseReservedInstancesOfferingRequest,
    options?: CallOptions,
  ): Promise<InquirePricePurchaseReservedInstancesOfferingResponse>;
  /**
   * Quotes the price of reinstalling an instance from its current or another image.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33252
   */
  inquiryPriceResetInstance(
    input: InquiryPriceResetInstanceRequest,
    options?: CallOptions,
  ): Promise<InquiryPriceResetInstanceResponse>;
  /**
   * Quotes the price of a new public bandwidth cap for given instances.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33251
   */
  inquiryPriceResetInstancesInternetMaxBandwidth(
    input: InquiryPriceResetInstancesInternetMaxBandwidthRequest,
    options?: CallOptions,
  ): Promise<InquiryPriceResetInstancesInternetMaxBandwidthResponse>;
  /**
   * Quotes the price of switching one instance to another model, CDH excluded.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33250
   */
  inquiryPriceResetInstancesType(
    input: InquiryPriceResetInstancesTypeRequest,
    options?: CallOptions,
  ): Promise<InquiryPriceResetInstancesTypeResponse>;
  /**
   * Quotes the price of enlarging one non-elastic data disk of an instance.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33249
   */
  inquiryPriceResizeInstanceDisks(
    input: InquiryPriceResizeInstanceDisksRequest,
    options?: CallOptions,
  ): Promise<InquiryPriceResizeInstanceDisksResponse>;
  /**
   * Quotes instance and bandwidth prices for a configuration that RunInstances would create.
   * At most 10 calls a second. Safe to repeat with the same `ClientToken`. Since release 17.
   * Page: https://www.tencentcloud.com/document/api/213/33248
   */
  inquiryPriceRunInstances(
    input: InquiryPriceRunInstancesRequest,
    options?: CallOptions,
  ): Promise<InquiryPriceRunInstancesResponse>;
  /**
   * Changes name, device type, BMC login or BMC security groups of CHC hosts.
   * At most 20 calls a second. Since release 14.
   * Page: https://www.tencentcloud.com/document/api/213/48898
   */
  modifyChcAttribute(input: ModifyChcAttributeRequest, options?: CallOptions): Promise<ModifyChcAttributeResponse>;
  /**
   * Renames one spread placement group, given by its ID.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33247
   */
  modifyDisasterRecoverGroupAttribute(
    input: ModifyDisasterRecoverGroupAttributeRequest,
    options?: CallOptions,
  ): Promise<ModifyDisasterRecoverGroupAttributeResponse>;
  /**
   * Changes attributes of dedicated hosts (CDH); parameters are not documented here.
   * At most 10 calls a second. Since release 1.
   * Listed, but described on no page: parameters are unknown.
   * Page: https://www.tencentcloud.com/document/api/213/33278
   */
  modifyHostsAttribute(
    input?: ModifyHostsAttributeRequest,
    options?: CallOptions,
  ): Promise<ModifyHostsAttributeResponse>;
  /**
   * Changes name, description, family or deprecation flag of one of your images.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33269
   */
  modifyImageAttribute(
    input: ModifyImageAttributeRequest,
    options?: CallOptions,
  ): Promise<ModifyImageAttributeResponse>;
  /**
   * Shares one custom image with other accounts, or withdraws the sharing.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33268
   */
  modifyImageSharePermission(
    input: ModifyImageSharePermissionRequest,
    options?: CallOptions,
  ): Promise<ModifyImageSharePermissionResponse>;
  /**
   * Changes name, security groups, role, hostname, user data or protection of instances.
   * At most 10 calls a second. Exactly one of `InstanceName`, `SecurityGroups`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33246
   */
  modifyInstancesAttribute(
    input: ModifyInstancesAttributeRequest,
    options?: CallOptions,
  ): Promise<ModifyInstancesAttributeResponse>;
  /**
   * Moves up to 100 instances to another project, unless bound to load balancers.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33245
   */
  modifyInstancesProject(
    input: ModifyInstancesProjectRequest,
    options?: CallOptions,
  ): Promise<ModifyInstancesProjectResponse>;
  /**
   * Sets what happens when subscriptions of up to 100 monthly instances expire.
   * At most 10 calls a second. Since release 31.
   * Page: https://www.tencentcloud.com/document/api/213/68324
   */
  modifyInstancesRenewFlag(
    input: ModifyInstancesRenewFlagRequest,
    options?: CallOptions,
  ): Promise<ModifyInstancesRenewFlagResponse>;
  /**
   * Moves instances to another VPC, subnet or private IP, restarting them.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33244
   */
  modifyInstancesVpcAttribute(
    input: ModifyInstancesVpcAttributeRequest,
    options?: CallOptions,
  ): Promise<ModifyInstancesVpcAttributeResponse>;
  /**
   * Renames a key pair or changes its description, or both.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33226
   */
  modifyKeyPairAttribute(
    input: ModifyKeyPairAttributeRequest,
    options?: CallOptions,
  ): Promise<ModifyKeyPairAttributeResponse>;
  /**
   * Makes a given version the default one of a launch template.
   * At most 20 calls a second. Since release 8.
   * Page: https://www.tencentcloud.com/document/api/213/45356
   */
  modifyLaunchTemplateDefaultVersion(
    input: ModifyLaunchTemplateDefaultVersionRequest,
    options?: CallOptions,
  ): Promise<ModifyLaunchTemplateDefaultVersionResponse>;
  /**
   * Buys a number of reserved instances from one offering, idempotently with a ClientToken.
   * At most 10 calls a second. Safe to repeat with the same `ClientToken`.
   * Page: https://www.tencentcloud.com/document/api/213/68355
   */
  purchaseReservedInstancesOffering(
    input: PurchaseReservedInstancesOfferingRequest,
    options?: CallOptions,
  ): Promise<PurchaseReservedInstancesOfferingResponse>;
  /**
   * Restarts up to 100 running instances, softly, by force, or soft first.
   * At most 10 calls a second. At most one of `ForceReboot`, `StopType`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33243
   */
  rebootInstances(input: RebootInstancesRequest, options?: CallOptions): Promise<RebootInstancesResponse>;
  /**
   * Clears both the out-of-band and deployment networks of the given CHC hosts.
   * At most 20 calls a second. Since release 14.
   * Page: https://www.tencentcloud.com/document/api/213/48897
   */
  removeChcAssistVpc(input: RemoveChcAssistVpcRequest, options?: CallOptions): Promise<RemoveChcAssistVpcResponse>;
  /**
   * Clears only the deployment network of the given CHC hosts.
   * At most 20 calls a second. Since release 14.
   * Page: https://www.tencentcloud.com/document/api/213/48896
   */
  removeChcDeployVpc(input: RemoveChcDeployVpcRequest, options?: CallOptions): Promise<RemoveChcDeployVpcResponse>;
  /**
   * Reinstalls the system of one instance, wiping its system disk.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33242
   */
  resetInstance(input: ResetInstanceRequest, options?: CallOptions): Promise<ResetInstanceResponse>;
  /**
   * Changes the outbound public bandwidth cap of up to 100 instances.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33241
   */
  resetInstancesInternetMaxBandwidth(
    input: ResetInstancesInternetMaxBandwidthRequest,
    options?: CallOptions,
  ): Promise<ResetInstancesInternetMaxBandwidthResponse>;
  /**
   * Sets one login password on up to 100 instances, stopped unless ForceStop is true.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33240
   */
  resetInstancesPassword(
    input: ResetInstancesPasswordRequest,
    options?: CallOptions,
  ): Promise<ResetInstancesPasswordResponse>;
  /**
   * Switches one instance per call to another model; unavailable for CDH instances.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33239
   */
  resetInstancesType(input: ResetInstancesTypeRequest, options?: CallOptions): Promise<ResetInstancesTypeResponse>;
  /**
   * Expands one data disk or the system disk of an instance.
   * At most 10 calls a second. Exactly one of `DataDisks`, `SystemDisk`. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33238
   */
  resizeInstanceDisks(input: ResizeInstanceDisksRequest, options?: CallOptions): Promise<ResizeInstanceDisksResponse>;
  /**
   * Creates and starts one or more instances, returning their IDs before creation completes.
   * At most 10 calls a second. Asynchronous: the answer comes before the work is done. Safe to repeat with the same
   * `ClientToken`. Since release 11.
   * Page: https://www.tencentcloud.com/document/api/213/33237
   */
  runInstances(input?: RunInstancesRequest, options?: CallOptions): Promise<RunInstancesResponse>;
  /**
   * Starts up to 100 stopped instances; they pass through STARTING to RUNNING.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33236
   */
  startInstances(input: StartInstancesRequest, options?: CallOptions): Promise<StartInstancesResponse>;
  /**
   * Shuts down up to 100 running instances, softly or by force.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33235
   */
  stopInstances(input: StopInstancesRequest, options?: CallOptions): Promise<StopInstancesResponse>;
  /**
   * Copies one custom image to other regions, or a shared image within its region.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33267
   */
  syncImages(input: SyncImagesRequest, options?: CallOptions): Promise<SyncImagesResponse>;
  /**
   * Terminates up to 100 instances, optionally releasing their monthly data disks.
   * At most 10 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/33234
   */
  terminateInstances(input: TerminateInstancesRequest, options?: CallOptions): Promise<TerminateInstancesResponse>;
}

export function createClient(options: ClientOptions): Client {
  const caller = createCaller(service, tencentV3, options);
  return {
    caller,
    allocateHosts: (input, own) => allocateHosts(caller, input, own),
    associateInstancesKeyPairs: (input, own) => associateInstancesKeyPairs(caller, input, own),
    associateSecurityGroups: (input, own) => associateSecurityGroups(caller, input, own),
    configureChcAssistVpc: (input, own) => configureChcAssistVpc(caller, input, own),
    configureChcDeployVpc: (input, own) => configureChcDeployVpc(caller, input, own),
    convertOperatingSystems: (input, own) => convertOperatingSystems(caller, input, own),
    createDisasterRecoverGroup: (input, own) => createDisasterRecoverGroup(caller, input, own),
    createImage: (input, own) => createImage(caller, input, own),
    createKeyPair: (input, own) => createKeyPair(caller, input, own),
    createLaunchTemplate: (input, own) => createLaunchTemplate(caller, input, own),
    createLaunchTemplateVersion: (input, own) => createLaunchTemplateVersion(caller, input, own),
    deleteDisasterRecoverGroups: (input, own) => deleteDisasterRecoverGroups(caller, input, own),
    deleteImages: (input, own) => deleteImages(caller, input, own),
    deleteKeyPairs: (input, own) => deleteKeyPairs(caller, input, own),
    deleteLaunchTemplate: (input, own) => deleteLaunchTemplate(caller, input, own),
    deleteLaunchTemplateVersions: (input, own) => deleteLaunchTemplateVersions(caller, input, own),
    describeChcDeniedActions: (input, own) => describeChcDeniedActions(caller, input, own),
    describeChcHosts: (input, own) => describeChcHosts(caller, input, own),
    describeDisasterRecoverGroupQuota: (input, own) => describeDisasterRecoverGroupQuota(caller, input, own),
    describeDisasterRecoverGroups: (input, own) => describeDisasterRecoverGroups(caller, input, own),
    describeHosts: (input, own) => describeHosts(caller, input, own),
    describeImageFromFamily: (input, own) => describeImageFromFamily(caller, input, own),
    describeImageQuota: (input, own) => describeImageQuota(caller, input, own),
    describeImageSharePermission: (input, own) => describeImageSharePermission(caller, input, own),
    describeImages: (input, own) => describeImages(caller, input, own),
    describeImportImageOs: (input, own) => describeImportImageOs(caller, input, own),
    describeInstanceFamilyConfigs: (input, own) => describeInstanceFamilyConfigs(caller, input, own),
    describeInstanceTypeConfigs: (input, own) => describeInstanceTypeConfigs(caller, input, own),
    describeInstanceVncUrl: (input, own) => describeInstanceVncUrl(caller, input, own),
    describeInstances: (input, own) => describeInstances(caller, input, own),
    describeInstancesAttributes: (input, own) => describeInstancesAttributes(caller, input, own),
    describeInstancesOperationLimit: (input, own) => describeInstancesOperationLimit(caller, input, own),
    describeInstancesStatus: (input, own) => describeInstancesStatus(caller, input, own),
    describeInternetChargeTypeConfigs: (input, own) => describeInternetChargeTypeConfigs(caller, input, own),
    describeKeyPairs: (input, own) => describeKeyPairs(caller, input, own),
    describeLaunchTemplateVersions: (input, own) => describeLaunchTemplateVersions(caller, input, own),
    describeLaunchTemplates: (input, own) => describeLaunchTemplates(caller, input, own),
    describeRegions: (input, own) => describeRegions(caller, input, own),
    describeReservedInstances: (input, own) => describeReservedInstances(caller, input, own),
    describeReservedInstancesConfigInfos: (input, own) => describeReservedInstancesConfigInfos(caller, input, own),
    describeReservedInstancesOfferings: (input, own) => describeReservedInstancesOfferings(caller, input, own),
    describeZoneInstanceConfigInfos: (input, own) => describeZoneInstanceConfigInfos(caller, input, own),
    describeZones: (input, own) => describeZones(caller, input, own),
    disassociateInstancesKeyPairs: (input, own) => disassociateInstancesKeyPairs(caller, input, own),
    disassociateSecurityGroups: (input, own) => disassociateSecurityGroups(caller, input, own),
    enterRescueMode: (input, own) => enterRescueMode(caller, input, own),
    exitRescueMode: (input, own) => exitRescueMode(caller, input, own),
    exportImages: (input, own) => exportImages(caller, input, own),
    importImage: (input, own) => importImage(caller, input, own),
    importKeyPair: (input, own) => importKeyPair(caller, input, own),
    inquirePricePurchaseReservedInstancesOffering: (input, own) =>
      inquirePricePurchaseReservedInstancesOffering(caller, input, own),
    inquiryPriceResetInstance: (input, own) => inquiryPriceResetInstance(caller, input, own),
    inquiryPriceResetInstancesInternetMaxBandwidth: (input, own) =>
      inquiryPriceResetInstancesInternetMaxBandwidth(caller, input, own),
    inquiryPriceResetInstancesType: (input, own) => inquiryPriceResetInstancesType(caller, input, own),
    inquiryPriceResizeInstanceDisks: (input, own) => inquiryPriceResizeInstanceDisks(caller, input, own),
    inquiryPriceRunInstances: (input, own) => inquiryPriceRunInstances(caller, input, own),
    modifyChcAttribute: (input, own) => modifyChcAttribute(caller, input, own),
    modifyDisasterRecoverGroupAttribute: (input, own) => modifyDisasterRecoverGroupAttribute(caller, input, own),
    modifyHostsAttribute: (input, own) => modifyHostsAttribute(caller, input, own),
    modifyImageAttribute: (input, own) => modifyImageAttribute(caller, input, own),
    modifyImageSharePermission: (input, own) => modifyImageSharePermission(caller, input, own),
    modifyInstancesAttribute: (input, own) => modifyInstancesAttribute(caller, input, own),
    modifyInstancesProject: (input, own) => modifyInstancesProject(caller, input, own),
    modifyInstancesRenewFlag: (input, own) => modifyInstancesRenewFlag(caller, input, own),
    modifyInstancesVpcAttribute: (input, own) => modifyInstancesVpcAttribute(caller, input, own),
    modifyKeyPairAttribute: (input, own) => modifyKeyPairAttribute(caller, input, own),
    modifyLaunchTemplateDefaultVersion: (input, own) => modifyLaunchTemplateDefaultVersion(caller, input, own),
    purchaseReservedInstancesOffering: (input, own) => purchaseReservedInstancesOffering(caller, input, own),
    rebootInstances: (input, own) => rebootInstances(caller, input, own),
    removeChcAssistVpc: (input, own) => removeChcAssistVpc(caller, input, own),
    removeChcDeployVpc: (input, own) => removeChcDeployVpc(caller, input, own),
    resetInstance: (input, own) => resetInstance(caller, input, own),
    resetInstancesInternetMaxBandwidth: (input, own) => resetInstancesInternetMaxBandwidth(caller, input, own),
    resetInstancesPassword: (input, own) => resetInstancesPassword(caller, input, own),
    resetInstancesType: (input, own) => resetInstancesType(caller, input, own),
    resizeInstanceDisks: (input, own) => resizeInstanceDisks(caller, input, own),
    runInstances: (input, own) => runInstances(caller, input, own),
    startInstances: (input, own) => startInstances(caller, input, own),
    stopInstances: (input, own) => stopInstances(caller, input, own),
    syncImages: (input, own) => syncImages(caller, input, own),
    terminateInstances: (input, own) => terminateInstances(caller, input, own),
  };
}
