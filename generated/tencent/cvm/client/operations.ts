// Made by docwright from the documented API. Do not edit.
import type { Operation } from "./runtime/operation.js";

export const allocateHosts: Operation = { action: "AllocateHosts", rateLimit: { requests: 10, seconds: 1 } };

export const associateInstancesKeyPairs: Operation = {
  action: "AssociateInstancesKeyPairs",
  rateLimit: { requests: 10, seconds: 1 },
};

export const associateSecurityGroups: Operation = {
  action: "AssociateSecurityGroups",
  rateLimit: { requests: 10, seconds: 1 },
};

export const configureChcAssistVpc: Operation = {
  action: "ConfigureChcAssistVpc",
  rateLimit: { requests: 20, seconds: 1 },
};

export const configureChcDeployVpc: Operation = {
  action: "ConfigureChcDeployVpc",
  rateLimit: { requests: 20, seconds: 1 },
};

export const convertOperatingSystems: Operation = {
  action: "ConvertOperatingSystems",
  rateLimit: { requests: 20, seconds: 1 },
};

export const createDisasterRecoverGroup: Operation = {
  action: "CreateDisasterRecoverGroup",
  clientToken: "ClientToken",
  rateLimit: { requests: 10, seconds: 1 },
};

export const createImage: Operation = { action: "CreateImage", rateLimit: { requests: 10, seconds: 1 } };

export const createKeyPair: Operation = { action: "CreateKeyPair", rateLimit: { requests: 10, seconds: 1 } };

export const createLaunchTemplate: Operation = {
  action: "CreateLaunchTemplate",
  rateLimit: { requests: 20, seconds: 1 },
};

export const createLaunchTemplateVersion: Operation = {
  action: "CreateLaunchTemplateVersion",
  rateLimit: { requests: 20, seconds: 1 },
};

export const deleteDisasterRecoverGroups: Operation = {
  action: "DeleteDisasterRecoverGroups",
  rateLimit: { requests: 10, seconds: 1 },
};

export const deleteImages: Operation = { action: "DeleteImages", rateLimit: { requests: 10, seconds: 1 } };

export const deleteKeyPairs: Operation = { action: "DeleteKeyPairs", rateLimit: { requests: 10, seconds: 1 } };

export const deleteLaunchTemplate: Operation = {
  action: "DeleteLaunchTemplate",
  rateLimit: { requests: 20, seconds: 1 },
};

export const deleteLaunchTemplateVersions: Operation = {
  action: "DeleteLaunchTemplateVersions",
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeChcDeniedActions: Operation = {
  action: "DescribeChcDeniedActions",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeChcHosts: Operation = {
  action: "DescribeChcHosts",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "ChcHostSet" },
  states: { items: "ChcHostSet" },
};

export const describeDisasterRecoverGroupQuota: Operation = {
  action: "DescribeDisasterRecoverGroupQuota",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeDisasterRecoverGroups: Operation = {
  action: "DescribeDisasterRecoverGroups",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "DisasterRecoverGroupSet" },
};

export const describeHosts: Operation = {
  action: "DescribeHosts",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeImageFromFamily: Operation = {
  action: "DescribeImageFromFamily",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeImageQuota: Operation = {
  action: "DescribeImageQuota",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeImageSharePermission: Operation = {
  action: "DescribeImageSharePermission",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeImages: Operation = {
  action: "DescribeImages",
  safe: true,
  rateLimit: { requests: 40, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "ImageSet" },
};

export const describeImportImageOs: Operation = {
  action: "DescribeImportImageOs",
  safe: true,
  rateLimit: { requests: 288, seconds: 1 },
};

export const describeInstanceFamilyConfigs: Operation = {
  action: "DescribeInstanceFamilyConfigs",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeInstanceTypeConfigs: Operation = {
  action: "DescribeInstanceTypeConfigs",
  safe: true,
  rateLimit: { requests: 40, seconds: 1 },
};

export const describeInstanceVncUrl: Operation = {
  action: "DescribeInstanceVncUrl",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeInstances: Operation = {
  action: "DescribeInstances",
  safe: true,
  rateLimit: { requests: 40, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "InstanceSet" },
  states: { items: "InstanceSet" },
};

export const describeInstancesAttributes: Operation = {
  action: "DescribeInstancesAttributes",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeInstancesOperationLimit: Operation = {
  action: "DescribeInstancesOperationLimit",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeInstancesStatus: Operation = {
  action: "DescribeInstancesStatus",
  safe: true,
  rateLimit: { requests: 40, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "InstanceStatusSet" },
  states: { items: "InstanceStatusSet" },
};

export const describeInternetChargeTypeConfigs: Operation = {
  action: "DescribeInternetChargeTypeConfigs",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const describeKeyPairs: Operation = {
  action: "DescribeKeyPairs",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "KeyPairSet" },
};

export const describeLaunchTemplateVersions: Operation = {
  action: "DescribeLaunchTemplateVersions",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "LaunchTemplateVersionSet" },
};

export const describeLaunchTemplates: Operation = {
  action: "DescribeLaunchTemplates",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "LaunchTemplateSet" },
};

export const describeRegions: Operation = {
  action: "DescribeRegions",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeReservedInstances: Operation = {
  action: "DescribeReservedInstances",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
  paging: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "ReservedInstancesSet" },
  states: { items: "ReservedInstancesSet" },
};

export const describeReservedInstancesConfigInfos: Operation = {
  action: "DescribeReservedInstancesConfigInfos",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const describeReservedInstancesOfferings: Operation = {
  action: "DescribeReservedInstancesOfferings",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
  paging: {
    style: "offset",
    cursor: "Offset",
    size: "Limit",
    total: "TotalCount",
    items: "ReservedInstancesOfferingsSet",
  },
};

export const describeZoneInstanceConfigInfos: Operation = {
  action: "DescribeZoneInstanceConfigInfos",
  safe: true,
  rateLimit: { requests: 40, seconds: 1 },
  states: { items: "InstanceTypeQuotaSet" },
};

export const describeZones: Operation = {
  action: "DescribeZones",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
  states: { items: "ZoneSet" },
};

export const disassociateInstancesKeyPairs: Operation = {
  action: "DisassociateInstancesKeyPairs",
  rateLimit: { requests: 10, seconds: 1 },
};

export const disassociateSecurityGroups: Operation = {
  action: "DisassociateSecurityGroups",
  rateLimit: { requests: 10, seconds: 1 },
};

export const enterRescueMode: Operation = { action: "EnterRescueMode", rateLimit: { requests: 20, seconds: 1 } };

export const exitRescueMode: Operation = { action: "ExitRescueMode", rateLimit: { requests: 20, seconds: 1 } };

export const exportImages: Operation = { action: "ExportImages", rateLimit: { requests: 20, seconds: 1 } };

export const importImage: Operation = { action: "ImportImage", rateLimit: { requests: 10, seconds: 1 } };

export const importKeyPair: Operation = { action: "ImportKeyPair", rateLimit: { requests: 10, seconds: 1 } };

export const inquirePricePurchaseReservedInstancesOffering: Operation = {
  action: "InquirePricePurchaseReservedInstancesOffering",
  safe: true,
  clientToken: "ClientToken",
  rateLimit: { requests: 20, seconds: 1 },
};

export const inquiryPriceResetInstance: Operation = {
  action: "InquiryPriceResetInstance",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const inquiryPriceResetInstancesInternetMaxBandwidth: Operation = {
  action: "InquiryPriceResetInstancesInternetMaxBandwidth",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const inquiryPriceResetInstancesType: Operation = {
  action: "InquiryPriceResetInstancesType",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const inquiryPriceResizeInstanceDisks: Operation = {
  action: "InquiryPriceResizeInstanceDisks",
  safe: true,
  rateLimit: { requests: 10, seconds: 1 },
};

export const inquiryPriceRunInstances: Operation = {
  action: "InquiryPriceRunInstances",
  safe: true,
  clientToken: "ClientToken",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyChcAttribute: Operation = { action: "ModifyChcAttribute", rateLimit: { requests: 20, seconds: 1 } };

export const modifyDisasterRecoverGroupAttribute: Operation = {
  action: "ModifyDisasterRecoverGroupAttribute",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyHostsAttribute: Operation = {
  action: "ModifyHostsAttribute",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyImageAttribute: Operation = {
  action: "ModifyImageAttribute",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyImageSharePermission: Operation = {
  action: "ModifyImageSharePermission",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyInstancesAttribute: Operation = {
  action: "ModifyInstancesAttribute",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyInstancesProject: Operation = {
  action: "ModifyInstancesProject",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyInstancesRenewFlag: Operation = {
  action: "ModifyInstancesRenewFlag",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyInstancesVpcAttribute: Operation = {
  action: "ModifyInstancesVpcAttribute",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyKeyPairAttribute: Operation = {
  action: "ModifyKeyPairAttribute",
  rateLimit: { requests: 10, seconds: 1 },
};

export const modifyLaunchTemplateDefaultVersion: Operation = {
  action: "ModifyLaunchTemplateDefaultVersion",
  rateLimit: { requests: 20, seconds: 1 },
};

export const purchaseReservedInstancesOffering: Operation = {
  action: "PurchaseReservedInstancesOffering",
  clientToken: "ClientToken",
  rateLimit: { requests: 10, seconds: 1 },
};

export const rebootInstances: Operation = { action: "RebootInstances", rateLimit: { requests: 10, seconds: 1 } };

export const removeChcAssistVpc: Operation = { action: "RemoveChcAssistVpc", rateLimit: { requests: 20, seconds: 1 } };

export const removeChcDeployVpc: Operation = { action: "RemoveChcDeployVpc", rateLimit: { requests: 20, seconds: 1 } };

export const resetInstance: Operation = { action: "ResetInstance", rateLimit: { requests: 10, seconds: 1 } };

export const resetInstancesInternetMaxBandwidth: Operation = {
  action: "ResetInstancesInternetMaxBandwidth",
  rateLimit: { requests: 10, seconds: 1 },
};

export const resetInstancesPassword: Operation = {
  action: "ResetInstancesPassword",
  rateLimit: { requests: 10, seconds: 1 },
};

export const resetInstancesType: Operation = { action: "ResetInstancesType", rateLimit: { requests: 10, seconds: 1 } };

export const resizeInstanceDisks: Operation = {
  action: "ResizeInstanceDisks",
  rateLimit: { requests: 10, seconds: 1 },
};

export const runInstances: Operation = {
  action: "RunInstances",
  clientToken: "ClientToken",
  rateLimit: { requests: 10, seconds: 1 },
};

export const startInstances: Operation = { action: "StartInstances", rateLimit: { requests: 10, seconds: 1 } };

export const stopInstances: Operation = { action: "StopInstances", rateLimit: { requests: 10, seconds: 1 } };

export const syncImages: Operation = { action: "SyncImages", rateLimit: { requests: 10, seconds: 1 } };

export const terminateInstances: Operation = { action: "TerminateInstances", rateLimit: { requests: 10, seconds: 1 } };
