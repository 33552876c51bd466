// Made by docwright from the documented API. Do not edit.
import { defaultCredentials } from "./credentials.js";
import type { AllocateHostsRequest, AllocateHostsResponse } from "./operations/allocate-hosts.js";
import type {
  AssociateInstancesKeyPairsRequest,
  AssociateInstancesKeyPairsResponse,
} from "./operations/associate-instances-key-pairs.js";
import type {
  AssociateSecurityGroupsRequest,
  AssociateSecurityGroupsResponse,
} from "./operations/associate-security-groups.js";
import type {
  ConfigureChcAssistVpcRequest,
  ConfigureChcAssistVpcResponse,
} from "./operations/configure-chc-assist-vpc.js";
import type {
  ConfigureChcDeployVpcRequest,
  ConfigureChcDeployVpcResponse,
} from "./operations/configure-chc-deploy-vpc.js";
import type {
  ConvertOperatingSystemsRequest,
  ConvertOperatingSystemsResponse,
} from "./operations/convert-operating-systems.js";
import type {
  CreateDisasterRecoverGroupRequest,
  CreateDisasterRecoverGroupResponse,
} from "./operations/create-disaster-recover-group.js";
import type { CreateImageRequest, CreateImageResponse } from "./operations/create-image.js";
import type { CreateKeyPairRequest, CreateKeyPairResponse } from "./operations/create-key-pair.js";
import type { CreateLaunchTemplateRequest, CreateLaunchTemplateResponse } from "./operations/create-launch-template.js";
import type {
  CreateLaunchTemplateVersionRequest,
  CreateLaunchTemplateVersionResponse,
} from "./operations/create-launch-template-version.js";
import type {
  DeleteDisasterRecoverGroupsRequest,
  DeleteDisasterRecoverGroupsResponse,
} from "./operations/delete-disaster-recover-groups.js";
import type { DeleteImagesRequest, DeleteImagesResponse } from "./operations/delete-images.js";
import type { DeleteKeyPairsRequest, DeleteKeyPairsResponse } from "./operations/delete-key-pairs.js";
import type { DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse } from "./operations/delete-launch-template.js";
import type {
  DeleteLaunchTemplateVersionsRequest,
  DeleteLaunchTemplateVersionsResponse,
} from "./operations/delete-launch-template-versions.js";
import type {
  DescribeChcDeniedActionsRequest,
  DescribeChcDeniedActionsResponse,
} from "./operations/describe-chc-denied-actions.js";
import type {
  DescribeChcHostsRequest,
  DescribeChcHostsResponse,
  DescribeChcHostsItem,
  DescribeChcHostsStates,
} from "./operations/describe-chc-hosts.js";
import type {
  DescribeDisasterRecoverGroupQuotaRequest,
  DescribeDisasterRecoverGroupQuotaResponse,
} from "./operations/describe-disaster-recover-group-quota.js";
import type {
  DescribeDisasterRecoverGroupsRequest,
  DescribeDisasterRecoverGroupsResponse,
  DescribeDisasterRecoverGroupsItem,
} from "./operations/describe-disaster-recover-groups.js";
import type { DescribeHostsRequest, DescribeHostsResponse } from "./operations/describe-hosts.js";
import type {
  DescribeImageFromFamilyRequest,
  DescribeImageFromFamilyResponse,
} from "./operations/describe-image-from-family.js";
import type { DescribeImageQuotaRequest, DescribeImageQuotaResponse } from "./operations/describe-image-quota.js";
import type {
  DescribeImageSharePermissionRequest,
  DescribeImageSharePermissionResponse,
} from "./operations/describe-image-share-permission.js";
import type {
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeImagesItem,
} from "./operations/describe-images.js";
import type {
  DescribeImportImageOsRequest,
  DescribeImportImageOsResponse,
} from "./operations/describe-import-image-os.js";
import type {
  DescribeInstanceFamilyConfigsRequest,
  DescribeInstanceFamilyConfigsResponse,
} from "./operations/describe-instance-family-configs.js";
import type {
  DescribeInstanceTypeConfigsRequest,
  DescribeInstanceTypeConfigsResponse,
} from "./operations/describe-instance-type-configs.js";
import type {
  DescribeInstanceVncUrlRequest,
  DescribeInstanceVncUrlResponse,
} from "./operations/describe-instance-vnc-url.js";
import type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstancesItem,
  DescribeInstancesStates,
} from "./operations/describe-instances.js";
import type {
  DescribeInstancesAttributesRequest,
  DescribeInstancesAttributesResponse,
} from "./operations/describe-instances-attributes.js";
import type {
  DescribeInstancesOperationLimitRequest,
  DescribeInstancesOperationLimitResponse,
} from "./operations/describe-instances-operation-limit.js";
import type {
  DescribeInstancesStatusRequest,
  DescribeInstancesStatusResponse,
  DescribeInstancesStatusItem,
  DescribeInstancesStatusStates,
} from "./operations/describe-instances-status.js";
import type {
  DescribeInternetChargeTypeConfigsRequest,
  DescribeInternetChargeTypeConfigsResponse,
} from "./operations/describe-internet-charge-type-configs.js";
import type {
  DescribeKeyPairsRequest,
  DescribeKeyPairsResponse,
  DescribeKeyPairsItem,
} from "./operations/describe-key-pairs.js";
import type {
  DescribeLaunchTemplateVersionsRequest,
  DescribeLaunchTemplateVersionsResponse,
  DescribeLaunchTemplateVersionsItem,
} from "./operations/describe-launch-template-versions.js";
import type {
  DescribeLaunchTemplatesRequest,
  DescribeLaunchTemplatesResponse,
  DescribeLaunchTemplatesItem,
} from "./operations/describe-launch-templates.js";
import type { DescribeRegionsRequest, DescribeRegionsResponse } from "./operations/describe-regions.js";
import type {
  DescribeReservedInstancesRequest,
  DescribeReservedInstancesResponse,
  DescribeReservedInstancesItem,
  DescribeReservedInstancesStates,
} from "./operations/describe-reserved-instances.js";
import type {
  DescribeReservedInstancesConfigInfosRequest,
  DescribeReservedInstancesConfigInfosResponse,
} from "./operations/describe-reserved-instances-config-infos.js";
import type {
  DescribeReservedInstancesOfferingsRequest,
  DescribeReservedInstancesOfferingsResponse,
  DescribeReservedInstancesOfferingsItem,
} from "./operations/describe-reserved-instances-offerings.js";
import type {
  DescribeZoneInstanceConfigInfosRequest,
  DescribeZoneInstanceConfigInfosResponse,
  DescribeZoneInstanceConfigInfosStates,
} from "./operations/describe-zone-instance-config-infos.js";
import type { DescribeZonesRequest, DescribeZonesResponse, DescribeZonesStates } from "./operations/describe-zones.js";
import type {
  DisassociateInstancesKeyPairsRequest,
  DisassociateInstancesKeyPairsResponse,
} from "./operations/disassociate-instances-key-pairs.js";
import type {
  DisassociateSecurityGroupsRequest,
  DisassociateSecurityGroupsResponse,
} from "./operations/disassociate-security-groups.js";
import type { EnterRescueModeRequest, EnterRescueModeResponse } from "./operations/enter-rescue-mode.js";
import type { ExitRescueModeRequest, ExitRescueModeResponse } from "./operations/exit-rescue-mode.js";
import type { ExportImagesRequest, ExportImagesResponse } from "./operations/export-images.js";
import type { ImportImageRequest, ImportImageResponse } from "./operations/import-image.js";
import type { ImportKeyPairRequest, ImportKeyPairResponse } from "./operations/import-key-pair.js";
import type {
  InquirePricePurchaseReservedInstancesOfferingRequest,
  InquirePricePurchaseReservedInstancesOfferingResponse,
} from "./operations/inquire-price-purchase-reserved-instances-offering.js";
import type {
  InquiryPriceResetInstanceRequest,
  InquiryPriceResetInstanceResponse,
} from "./operations/inquiry-price-reset-instance.js";
import type {
  InquiryPriceResetInstancesInternetMaxBandwidthRequest,
  InquiryPriceResetInstancesInternetMaxBandwidthResponse,
} from "./operations/inquiry-price-reset-instances-internet-max-bandwidth.js";
import type {
  InquiryPriceResetInstancesTypeRequest,
  InquiryPriceResetInstancesTypeResponse,
} from "./operations/inquiry-price-reset-instances-type.js";
import type {
  InquiryPriceResizeInstanceDisksRequest,
  InquiryPriceResizeInstanceDisksResponse,
} from "./operations/inquiry-price-resize-instance-disks.js";
import type {
  InquiryPriceRunInstancesRequest,
  InquiryPriceRunInstancesResponse,
} from "./operations/inquiry-price-run-instances.js";
import type { ModifyChcAttributeRequest, ModifyChcAttributeResponse } from "./operations/modify-chc-attribute.js";
import type {
  ModifyDisasterRecoverGroupAttributeRequest,
  ModifyDisasterRecoverGroupAttributeResponse,
} from "./operations/modify-disaster-recover-group-attribute.js";
import type { ModifyHostsAttributeRequest, ModifyHostsAttributeResponse } from "./operations/modify-hosts-attribute.js";
import type { ModifyImageAttributeRequest, ModifyImageAttributeResponse } from "./operations/modify-image-attribute.js";
import type {
  ModifyImageSharePermissionRequest,
  ModifyImageSharePermissionResponse,
} from "./operations/modify-image-share-permission.js";
import type {
  ModifyInstancesAttributeRequest,
  ModifyInstancesAttributeResponse,
} from "./operations/modify-instances-attribute.js";
import type {
  ModifyInstancesProjectRequest,
  ModifyInstancesProjectResponse,
} from "./operations/modify-instances-project.js";
import type {
  ModifyInstancesRenewFlagRequest,
  ModifyInstancesRenewFlagResponse,
} from "./operations/modify-instances-renew-flag.js";
import type {
  ModifyInstancesVpcAttributeRequest,
  ModifyInstancesVpcAttributeResponse,
} from "./operations/modify-instances-vpc-attribute.js";
import type {
  ModifyKeyPairAttributeRequest,
  ModifyKeyPairAttributeResponse,
} from "./operations/modify-key-pair-attribute.js";
import type {
  ModifyLaunchTemplateDefaultVersionRequest,
  ModifyLaunchTemplateDefaultVersionResponse,
} from "./operations/modify-launch-template-default-version.js";
import type {
  PurchaseReservedInstancesOfferingRequest,
  PurchaseReservedInstancesOfferingResponse,
} from "./operations/purchase-reserved-instances-offering.js";
import type { RebootInstancesRequest, RebootInstancesResponse } from "./operations/reboot-instances.js";
import type { RemoveChcAssistVpcRequest, RemoveChcAssistVpcResponse } from "./operations/remove-chc-assist-vpc.js";
import type { RemoveChcDeployVpcRequest, RemoveChcDeployVpcResponse } from "./operations/remove-chc-deploy-vpc.js";
import type { ResetInstanceRequest, ResetInstanceResponse } from "./operations/reset-instance.js";
import type {
  ResetInstancesInternetMaxBandwidthRequest,
  ResetInstancesInternetMaxBandwidthResponse,
} from "./operations/reset-instances-internet-max-bandwidth.js";
import type {
  ResetInstancesPasswordRequest,
  ResetInstancesPasswordResponse,
} from "./operations/reset-instances-password.js";
import type { ResetInstancesTypeRequest, ResetInstancesTypeResponse } from "./operations/reset-instances-type.js";
import type { ResizeInstanceDisksRequest, ResizeInstanceDisksResponse } from "./operations/resize-instance-disks.js";
import type { RunInstancesRequest, RunInstancesResponse } from "./operations/run-instances.js";
import type { StartInstancesRequest, StartInstancesResponse } from "./operations/start-instances.js";
import type { StopInstancesRequest, StopInstancesResponse } from "./operations/stop-instances.js";
import type { SyncImagesRequest, SyncImagesResponse } from "./operations/sync-images.js";
import type { TerminateInstancesRequest, TerminateInstancesResponse } from "./operations/terminate-instances.js";
import * as operations from "./operations.js";
import { buildClient } from "./runtime/build-client.js";
import { createFullCaller } from "./runtime/full-caller.js";
import type { CallOptions, Caller, ClientOptions } from "./runtime/options.js";
import { tencentV3 } from "./runtime/protocol-tencent.js";
import type { ServiceInfo } from "./runtime/protocol.js";
import type { WaitOptions } from "./runtime/wait.js";

export type {
  AllocateHostsRequest,
  AllocateHostsResponse,
  AllocateHostsErrorCode,
} from "./operations/allocate-hosts.js";
export type {
  AssociateInstancesKeyPairsRequest,
  AssociateInstancesKeyPairsResponse,
  AssociateInstancesKeyPairsErrorCode,
} from "./operations/associate-instances-key-pairs.js";
export type {
  AssociateSecurityGroupsRequest,
  AssociateSecurityGroupsResponse,
  AssociateSecurityGroupsErrorCode,
} from "./operations/associate-security-groups.js";
export type {
  ConfigureChcAssistVpcRequest,
  ConfigureChcAssistVpcResponse,
  ConfigureChcAssistVpcErrorCode,
} from "./operations/configure-chc-assist-vpc.js";
export type {
  ConfigureChcDeployVpcRequest,
  ConfigureChcDeployVpcResponse,
  ConfigureChcDeployVpcErrorCode,
} from "./operations/configure-chc-deploy-vpc.js";
export type {
  ConvertOperatingSystemsRequest,
  ConvertOperatingSystemsResponse,
  ConvertOperatingSystemsErrorCode,
} from "./operations/convert-operating-systems.js";
export type {
  CreateDisasterRecoverGroupRequest,
  CreateDisasterRecoverGroupResponse,
  CreateDisasterRecoverGroupErrorCode,
} from "./operations/create-disaster-recover-group.js";
export type { CreateImageRequest, CreateImageResponse, CreateImageErrorCode } from "./operations/create-image.js";
export type {
  CreateKeyPairRequest,
  CreateKeyPairResponse,
  CreateKeyPairErrorCode,
} from "./operations/create-key-pair.js";
export type {
  CreateLaunchTemplateRequest,
  CreateLaunchTemplateResponse,
  CreateLaunchTemplateErrorCode,
} from "./operations/create-launch-template.js";
export type {
  CreateLaunchTemplateVersionRequest,
  CreateLaunchTemplateVersionResponse,
  CreateLaunchTemplateVersionErrorCode,
} from "./operations/create-launch-template-version.js";
export type {
  DeleteDisasterRecoverGroupsRequest,
  DeleteDisasterRecoverGroupsResponse,
  DeleteDisasterRecoverGroupsErrorCode,
} from "./operations/delete-disaster-recover-groups.js";
export type { DeleteImagesRequest, DeleteImagesResponse, DeleteImagesErrorCode } from "./operations/delete-images.js";
export type {
  DeleteKeyPairsRequest,
  DeleteKeyPairsResponse,
  DeleteKeyPairsErrorCode,
} from "./operations/delete-key-pairs.js";
export type {
  DeleteLaunchTemplateRequest,
  DeleteLaunchTemplateResponse,
  DeleteLaunchTemplateErrorCode,
} from "./operations/delete-launch-template.js";
export type {
  DeleteLaunchTemplateVersionsRequest,
  DeleteLaunchTemplateVersionsResponse,
  DeleteLaunchTemplateVersionsErrorCode,
} from "./operations/delete-launch-template-versions.js";
export type {
  DescribeChcDeniedActionsRequest,
  DescribeChcDeniedActionsResponse,
  DescribeChcDeniedActionsErrorCode,
} from "./operations/describe-chc-denied-actions.js";
export type {
  DescribeChcHostsRequest,
  DescribeChcHostsResponse,
  DescribeChcHostsItem,
  DescribeChcHostsStates,
  DescribeChcHostsErrorCode,
} from "./operations/describe-chc-hosts.js";
export type {
  DescribeDisasterRecoverGroupQuotaRequest,
  DescribeDisasterRecoverGroupQuotaResponse,
  DescribeDisasterRecoverGroupQuotaErrorCode,
} from "./operations/describe-disaster-recover-group-quota.js";
export type {
  DescribeDisasterRecoverGroupsRequest,
  DescribeDisasterRecoverGroupsResponse,
  DescribeDisasterRecoverGroupsItem,
  DescribeDisasterRecoverGroupsErrorCode,
} from "./operations/describe-disaster-recover-groups.js";
export type {
  DescribeHostsRequest,
  DescribeHostsResponse,
  DescribeHostsErrorCode,
} from "./operations/describe-hosts.js";
export type {
  DescribeImageFromFamilyRequest,
  DescribeImageFromFamilyResponse,
  DescribeImageFromFamilyErrorCode,
} from "./operations/describe-image-from-family.js";
export type {
  DescribeImageQuotaRequest,
  DescribeImageQuotaResponse,
  DescribeImageQuotaErrorCode,
} from "./operations/describe-image-quota.js";
export type {
  DescribeImageSharePermissionRequest,
  DescribeImageSharePermissionResponse,
  DescribeImageSharePermissionErrorCode,
} from "./operations/describe-image-share-permission.js";
export type {
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeImagesItem,
  DescribeImagesErrorCode,
} from "./operations/describe-images.js";
export type {
  DescribeImportImageOsRequest,
  DescribeImportImageOsResponse,
  DescribeImportImageOsErrorCode,
} from "./operations/describe-import-image-os.js";
export type {
  DescribeInstanceFamilyConfigsRequest,
  DescribeInstanceFamilyConfigsResponse,
  DescribeInstanceFamilyConfigsErrorCode,
} from "./operations/describe-instance-family-configs.js";
export type {
  DescribeInstanceTypeConfigsRequest,
  DescribeInstanceTypeConfigsResponse,
  DescribeInstanceTypeConfigsErrorCode,
} from "./operations/describe-instance-type-configs.js";
export type {
  DescribeInstanceVncUrlRequest,
  DescribeInstanceVncUrlResponse,
  DescribeInstanceVncUrlErrorCode,
} from "./operations/describe-instance-vnc-url.js";
export type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstancesItem,
  DescribeInstancesStates,
  DescribeInstancesErrorCode,
} from "./operations/describe-instances.js";
export type {
  DescribeInstancesAttributesRequest,
  DescribeInstancesAttributesResponse,
  DescribeInstancesAttributesErrorCode,
} from "./operations/describe-instances-attributes.js";
export type {
  DescribeInstancesOperationLimitRequest,
  DescribeInstancesOperationLimitResponse,
  DescribeInstancesOperationLimitErrorCode,
} from "./operations/describe-instances-operation-limit.js";
export type {
  DescribeInstancesStatusRequest,
  DescribeInstancesStatusResponse,
  DescribeInstancesStatusItem,
  DescribeInstancesStatusStates,
  DescribeInstancesStatusErrorCode,
} from "./operations/describe-instances-status.js";
export type {
  DescribeInternetChargeTypeConfigsRequest,
  DescribeInternetChargeTypeConfigsResponse,
  DescribeInternetChargeTypeConfigsErrorCode,
} from "./operations/describe-internet-charge-type-configs.js";
export type {
  DescribeKeyPairsRequest,
  DescribeKeyPairsResponse,
  DescribeKeyPairsItem,
  DescribeKeyPairsErrorCode,
} from "./operations/describe-key-pairs.js";
export type {
  DescribeLaunchTemplateVersionsRequest,
  DescribeLaunchTemplateVersionsResponse,
  DescribeLaunchTemplateVersionsItem,
  DescribeLaunchTemplateVersionsErrorCode,
} from "./operations/describe-launch-template-versions.js";
export type {
  DescribeLaunchTemplatesRequest,
  DescribeLaunchTemplatesResponse,
  DescribeLaunchTemplatesItem,
  DescribeLaunchTemplatesErrorCode,
} from "./operations/describe-launch-templates.js";
export type {
  DescribeRegionsRequest,
  DescribeRegionsResponse,
  DescribeRegionsErrorCode,
} from "./operations/describe-regions.js";
export type {
  DescribeReservedInstancesRequest,
  DescribeReservedInstancesResponse,
  DescribeReservedInstancesItem,
  DescribeReservedInstancesStates,
  DescribeReservedInstancesErrorCode,
} from "./operations/describe-reserved-instances.js";
export type {
  DescribeReservedInstancesConfigInfosRequest,
  DescribeReservedInstancesConfigInfosResponse,
  DescribeReservedInstancesConfigInfosErrorCode,
} from "./operations/describe-reserved-instances-config-infos.js";
export type {
  DescribeReservedInstancesOfferingsRequest,
  DescribeReservedInstancesOfferingsResponse,
  DescribeReservedInstancesOfferingsItem,
  DescribeReservedInstancesOfferingsErrorCode,
} from "./operations/describe-reserved-instances-offerings.js";
export type {
  DescribeZoneInstanceConfigInfosRequest,
  DescribeZoneInstanceConfigInfosResponse,
  DescribeZoneInstanceConfigInfosItem,
  DescribeZoneInstanceConfigInfosStates,
  DescribeZoneInstanceConfigInfosErrorCode,
} from "./operations/describe-zone-instance-config-infos.js";
export type {
  DescribeZonesRequest,
  DescribeZonesResponse,
  DescribeZonesItem,
  DescribeZonesStates,
  DescribeZonesErrorCode,
} from "./operations/describe-zones.js";
export type {
  DisassociateInstancesKeyPairsRequest,
  DisassociateInstancesKeyPairsResponse,
  DisassociateInstancesKeyPairsErrorCode,
} from "./operations/disassociate-instances-key-pairs.js";
export type {
  DisassociateSecurityGroupsRequest,
  DisassociateSecurityGroupsResponse,
  DisassociateSecurityGroupsErrorCode,
} from "./operations/disassociate-security-groups.js";
export type {
  EnterRescueModeRequest,
  EnterRescueModeResponse,
  EnterRescueModeErrorCode,
} from "./operations/enter-rescue-mode.js";
export type {
  ExitRescueModeRequest,
  ExitRescueModeResponse,
  ExitRescueModeErrorCode,
} from "./operations/exit-rescue-mode.js";
export type { ExportImagesRequest, ExportImagesResponse, ExportImagesErrorCode } from "./operations/export-images.js";
export type { ImportImageRequest, ImportImageResponse, ImportImageErrorCode } from "./operations/import-image.js";
export type {
  ImportKeyPairRequest,
  ImportKeyPairResponse,
  ImportKeyPairErrorCode,
} from "./operations/import-key-pair.js";
export type {
  InquirePricePurchaseReservedInstancesOfferingRequest,
  InquirePricePurchaseReservedInstancesOfferingResponse,
  InquirePricePurchaseReservedInstancesOfferingErrorCode,
} from "./operations/inquire-price-purchase-reserved-instances-offering.js";
export type {
  InquiryPriceResetInstanceRequest,
  InquiryPriceResetInstanceResponse,
  InquiryPriceResetInstanceErrorCode,
} from "./operations/inquiry-price-reset-instance.js";
export type {
  InquiryPriceResetInstancesInternetMaxBandwidthRequest,
  InquiryPriceResetInstancesInternetMaxBandwidthResponse,
  InquiryPriceResetInstancesInternetMaxBandwidthErrorCode,
} from "./operations/inquiry-price-reset-instances-internet-max-bandwidth.js";
export type {
  InquiryPriceResetInstancesTypeRequest,
  InquiryPriceResetInstancesTypeResponse,
  InquiryPriceResetInstancesTypeErrorCode,
} from "./operations/inquiry-price-reset-instances-type.js";
export type {
  InquiryPriceResizeInstanceDisksRequest,
  InquiryPriceResizeInstanceDisksResponse,
  InquiryPriceResizeInstanceDisksErrorCode,
} from "./operations/inquiry-price-resize-instance-disks.js";
export type {
  InquiryPriceRunInstancesRequest,
  InquiryPriceRunInstancesResponse,
  InquiryPriceRunInstancesErrorCode,
} from "./operations/inquiry-price-run-instances.js";
export type {
  ModifyChcAttributeRequest,
  ModifyChcAttributeResponse,
  ModifyChcAttributeErrorCode,
} from "./operations/modify-chc-attribute.js";
export type {
  ModifyDisasterRecoverGroupAttributeRequest,
  ModifyDisasterRecoverGroupAttributeResponse,
  ModifyDisasterRecoverGroupAttributeErrorCode,
} from "./operations/modify-disaster-recover-group-attribute.js";
export type {
  ModifyHostsAttributeRequest,
  ModifyHostsAttributeResponse,
  ModifyHostsAttributeErrorCode,
} from "./operations/modify-hosts-attribute.js";
export type {
  ModifyImageAttributeRequest,
  ModifyImageAttributeResponse,
  ModifyImageAttributeErrorCode,
} from "./operations/modify-image-attribute.js";
export type {
  ModifyImageSharePermissionRequest,
  ModifyImageSharePermissionResponse,
  ModifyImageSharePermissionErrorCode,
} from "./operations/modify-image-share-permission.js";
export type {
  ModifyInstancesAttributeRequest,
  ModifyInstancesAttributeResponse,
  ModifyInstancesAttributeErrorCode,
} from "./operations/modify-instances-attribute.js";
export type {
  ModifyInstancesProjectRequest,
  ModifyInstancesProjectResponse,
  ModifyInstancesProjectErrorCode,
} from "./operations/modify-instances-project.js";
export type {
  ModifyInstancesRenewFlagRequest,
  ModifyInstancesRenewFlagResponse,
  ModifyInstancesRenewFlagErrorCode,
} from "./operations/modify-instances-renew-flag.js";
export type {
  ModifyInstancesVpcAttributeRequest,
  ModifyInstancesVpcAttributeResponse,
  ModifyInstancesVpcAttributeErrorCode,
} from "./operations/modify-instances-vpc-attribute.js";
export type {
  ModifyKeyPairAttributeRequest,
  ModifyKeyPairAttributeResponse,
  ModifyKeyPairAttributeErrorCode,
} from "./operations/modify-key-pair-attribute.js";
export type {
  ModifyLaunchTemplateDefaultVersionRequest,
  ModifyLaunchTemplateDefaultVersionResponse,
  ModifyLaunchTemplateDefaultVersionErrorCode,
} from "./operations/modify-launch-template-default-version.js";
export type {
  PurchaseReservedInstancesOfferingRequest,
  PurchaseReservedInstancesOfferingResponse,
  PurchaseReservedInstancesOfferingErrorCode,
} from "./operations/purchase-reserved-instances-offering.js";
export type {
  RebootInstancesRequest,
  RebootInstancesResponse,
  RebootInstancesErrorCode,
} from "./operations/reboot-instances.js";
export type {
  RemoveChcAssistVpcRequest,
  RemoveChcAssistVpcResponse,
  RemoveChcAssistVpcErrorCode,
} from "./operations/remove-chc-assist-vpc.js";
export type {
  RemoveChcDeployVpcRequest,
  RemoveChcDeployVpcResponse,
  RemoveChcDeployVpcErrorCode,
} from "./operations/remove-chc-deploy-vpc.js";
export type {
  ResetInstanceRequest,
  ResetInstanceResponse,
  ResetInstanceErrorCode,
} from "./operations/reset-instance.js";
export type {
  ResetInstancesInternetMaxBandwidthRequest,
  ResetInstancesInternetMaxBandwidthResponse,
  ResetInstancesInternetMaxBandwidthErrorCode,
} from "./operations/reset-instances-internet-max-bandwidth.js";
export type {
  ResetInstancesPasswordRequest,
  ResetInstancesPasswordResponse,
  ResetInstancesPasswordErrorCode,
} from "./operations/reset-instances-password.js";
export type {
  ResetInstancesTypeRequest,
  ResetInstancesTypeResponse,
  ResetInstancesTypeErrorCode,
} from "./operations/reset-instances-type.js";
export type {
  ResizeInstanceDisksRequest,
  ResizeInstanceDisksResponse,
  ResizeInstanceDisksErrorCode,
} from "./operations/resize-instance-disks.js";
export type { RunInstancesRequest, RunInstancesResponse, RunInstancesErrorCode } from "./operations/run-instances.js";
export type {
  StartInstancesRequest,
  StartInstancesResponse,
  StartInstancesErrorCode,
} from "./operations/start-instances.js";
export type {
  StopInstancesRequest,
  StopInstancesResponse,
  StopInstancesErrorCode,
} from "./operations/stop-instances.js";
export type { SyncImagesRequest, SyncImagesResponse, SyncImagesErrorCode } from "./operations/sync-images.js";
export type {
  TerminateInstancesRequest,
  TerminateInstancesResponse,
  TerminateInstancesErrorCode,
} from "./operations/terminate-instances.js";
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
export { defaultCredentials, fromEnvironment, fromFile } from "./credentials.js";
export { regionalEndpoint } from "./endpoints.js";
export { createCaller } from "./runtime/caller.js";
export { credentialChain } from "./runtime/credentials.js";
export { ApiError, ConfigurationError, isError, TransportError, ValidationError } from "./runtime/errors.js";
export { createLimiter } from "./runtime/limiter.js";
export type { Layer } from "./runtime/layer.js";
export type {
  Attempt,
  Caller,
  CallerOptions,
  CallOptions,
  ClientOptions,
  DriftEvent,
  Middleware,
  Outcome,
  RetryOptions,
} from "./runtime/options.js";
export { tencentFlat } from "./runtime/protocol-tencent-flat.js";
export { tencentV3 } from "./runtime/protocol-tencent.js";
export { refreshing } from "./runtime/refreshing.js";
export { retries } from "./runtime/retry.js";
export { sendByNode } from "./runtime/transport-node.js";
export { sendByFetch } from "./runtime/transport.js";
export { WaitError, waitUntil } from "./runtime/wait.js";

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
  /** All pages of `DescribeChcHosts`, asked for one after the other as the loop goes on. */
  describeChcHostsPages(
    input?: DescribeChcHostsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeChcHostsResponse, void, undefined>;
  /** All items of `ChcHostSet`, page after page. */
  describeChcHostsItems(
    input?: DescribeChcHostsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeChcHostsItem, void, undefined>;
  /**
   * Asks `DescribeChcHosts` until all items of `ChcHostSet`, and at least one, have these states.
   * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
   */
  describeChcHostsUntil(
    input: DescribeChcHostsRequest,
    states: DescribeChcHostsStates,
    options?: WaitOptions & CallOptions,
  ): Promise<DescribeChcHostsResponse>;
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
  /** All pages of `DescribeDisasterRecoverGroups`, asked for one after the other as the loop goes on. */
  describeDisasterRecoverGroupsPages(
    input?: DescribeDisasterRecoverGroupsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeDisasterRecoverGroupsResponse, void, undefined>;
  /** All items of `DisasterRecoverGroupSet`, page after page. */
  describeDisasterRecoverGroupsItems(
    input?: DescribeDisasterRecoverGroupsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeDisasterRecoverGroupsItem, void, undefined>;
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
  /** All pages of `DescribeImages`, asked for one after the other as the loop goes on. */
  describeImagesPages(
    input?: DescribeImagesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeImagesResponse, void, undefined>;
  /** All items of `ImageSet`, page after page. */
  describeImagesItems(
    input?: DescribeImagesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeImagesItem, void, undefined>;
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
  /** All pages of `DescribeInstances`, asked for one after the other as the loop goes on. */
  describeInstancesPages(
    input?: DescribeInstancesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeInstancesResponse, void, undefined>;
  /** All items of `InstanceSet`, page after page. */
  describeInstancesItems(
    input?: DescribeInstancesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeInstancesItem, void, undefined>;
  /**
   * Asks `DescribeInstances` until all items of `InstanceSet`, and at least one, have these states.
   * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
   */
  describeInstancesUntil(
    input: DescribeInstancesRequest,
    states: DescribeInstancesStates,
    options?: WaitOptions & CallOptions,
  ): Promise<DescribeInstancesResponse>;
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
  /** All pages of `DescribeInstancesStatus`, asked for one after the other as the loop goes on. */
  describeInstancesStatusPages(
    input?: DescribeInstancesStatusRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeInstancesStatusResponse, void, undefined>;
  /** All items of `InstanceStatusSet`, page after page. */
  describeInstancesStatusItems(
    input?: DescribeInstancesStatusRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeInstancesStatusItem, void, undefined>;
  /**
   * Asks `DescribeInstancesStatus` until all items of `InstanceStatusSet`, and at least one, have these states.
   * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
   */
  describeInstancesStatusUntil(
    input: DescribeInstancesStatusRequest,
    states: DescribeInstancesStatusStates,
    options?: WaitOptions & CallOptions,
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
  /** All pages of `DescribeKeyPairs`, asked for one after the other as the loop goes on. */
  describeKeyPairsPages(
    input?: DescribeKeyPairsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeKeyPairsResponse, void, undefined>;
  /** All items of `KeyPairSet`, page after page. */
  describeKeyPairsItems(
    input?: DescribeKeyPairsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeKeyPairsItem, void, undefined>;
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
  /** All pages of `DescribeLaunchTemplateVersions`, asked for one after the other as the loop goes on. */
  describeLaunchTemplateVersionsPages(
    input: DescribeLaunchTemplateVersionsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeLaunchTemplateVersionsResponse, void, undefined>;
  /** All items of `LaunchTemplateVersionSet`, page after page. */
  describeLaunchTemplateVersionsItems(
    input: DescribeLaunchTemplateVersionsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeLaunchTemplateVersionsItem, void, undefined>;
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
  /** All pages of `DescribeLaunchTemplates`, asked for one after the other as the loop goes on. */
  describeLaunchTemplatesPages(
    input?: DescribeLaunchTemplatesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeLaunchTemplatesResponse, void, undefined>;
  /** All items of `LaunchTemplateSet`, page after page. */
  describeLaunchTemplatesItems(
    input?: DescribeLaunchTemplatesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeLaunchTemplatesItem, void, undefined>;
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
  /** All pages of `DescribeReservedInstances`, asked for one after the other as the loop goes on. */
  describeReservedInstancesPages(
    input?: DescribeReservedInstancesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeReservedInstancesResponse, void, undefined>;
  /** All items of `ReservedInstancesSet`, page after page. */
  describeReservedInstancesItems(
    input?: DescribeReservedInstancesRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeReservedInstancesItem, void, undefined>;
  /**
   * Asks `DescribeReservedInstances` until all items of `ReservedInstancesSet`, and at least one, have these
   * states.
   * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
   */
  describeReservedInstancesUntil(
    input: DescribeReservedInstancesRequest,
    states: DescribeReservedInstancesStates,
    options?: WaitOptions & CallOptions,
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
  /** All pages of `DescribeReservedInstancesOfferings`, asked for one after the other as the loop goes on. */
  describeReservedInstancesOfferingsPages(
    input?: DescribeReservedInstancesOfferingsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeReservedInstancesOfferingsResponse, void, undefined>;
  /** All items of `ReservedInstancesOfferingsSet`, page after page. */
  describeReservedInstancesOfferingsItems(
    input?: DescribeReservedInstancesOfferingsRequest,
    options?: CallOptions,
  ): AsyncGenerator<DescribeReservedInstancesOfferingsItem, void, undefined>;
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
   * Asks `DescribeZoneInstanceConfigInfos` until all items of `InstanceTypeQuotaSet`, and at least one, have these
   * states.
   * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
   */
  describeZoneInstanceConfigInfosUntil(
    input: DescribeZoneInstanceConfigInfosRequest,
    states: DescribeZoneInstanceConfigInfosStates,
    options?: WaitOptions & CallOptions,
  ): Promise<DescribeZoneInstanceConfigInfosResponse>;
  /**
   * Lists availability zones with their codes, display names and states.
   * At most 20 calls a second. Since release 1.
   * Page: https://www.tencentcloud.com/document/api/213/35071
   */
  describeZones(input?: DescribeZonesRequest, options?: CallOptions): Promise<DescribeZonesResponse>;
  /**
   * Asks `DescribeZones` until all items of `ZoneSet`, and at least one, have these states.
   * A state that speaks of a failure ends the wait with a WaitError, and so does the time limit.
   */
  describeZonesUntil(
    input: DescribeZonesRequest,
    states: DescribeZonesStates,
    options?: WaitOptions & CallOptions,
  ): Promise<DescribeZonesResponse>;
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

/** Keys come from the environment or the shared file, unless `credentials` says otherwise. */
export function createClient(options: ClientOptions = {}): Client {
  const credentials = options.credentials ?? defaultCredentials();
  const caller = createFullCaller(service, tencentV3, { ...options, credentials });
  return buildClient(caller, operations) as Client;
}
