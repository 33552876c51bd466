// Calls of each action of CVM that the world of cvm-world.ts allows: with what is required, and where there is more to say,
// with that. Every documented action is in here; the compiler knows the inputs from the generated client.
import { type Calls, creations, launches } from "./cvm-creations.js";
import { disk, network, password, placement, securityGroup, services, type World } from "./cvm-world.js";

const filter = (Name: string, ...Values: string[]) => ({ Filters: [{ Name, Values }] });
const page = { Offset: 0, Limit: 1 };

export function callsOn(world: World): Calls {
  return {
    ...listings(world),
    ...prices(world),
    ...instances(world),
    ...resets(world),
    ...hosts(world),
    ...launches(world),
    ...creations(world),
    ...changes(world),
  };
}

function listings({ running, stopped, boundKey, template, group, host, image, ownImage }: World): Calls {
  const InstanceIds = [running, stopped];
  return {
    DescribeChcDeniedActions: [{ ChcIds: [host] }],
    DescribeChcHosts: [{}, { ChcIds: [host] }, { ...filter("zone", "ap-guangzhou-1"), ...page }],
    DescribeDisasterRecoverGroupQuota: [{}],
    DescribeDisasterRecoverGroups: [{}, { DisasterRecoverGroupIds: [group], Name: "spread", ...page }],
    DescribeImageFromFamily: [{ ImageFamily: "family" }],
    DescribeImageQuota: [{}],
    DescribeImageSharePermission: [{ ImageId: ownImage }],
    DescribeImages: [{}, { ImageIds: [image], ...page }, filter("image-type", "PRIVATE_IMAGE")],
    DescribeImportImageOs: [{}],
    DescribeInstanceFamilyConfigs: [{}],
    DescribeInstanceTypeConfigs: [{}, filter("instance-family", "S5")],
    DescribeInstanceVncUrl: [{ InstanceId: running }],
    DescribeInstances: [{}, { InstanceIds }, { ...filter("instance-name", "running"), ...page }],
    DescribeInstancesAttributes: [{ Attributes: ["UserData"], InstanceIds }],
    DescribeInstancesOperationLimit: [{ InstanceIds, Operation: "INSTANCE_DEGRADE" }],
    DescribeInstancesStatus: [{}, { InstanceIds, ...page }],
    DescribeInternetChargeTypeConfigs: [{}],
    DescribeKeyPairs: [{}, { KeyIds: [boundKey], ...page }, filter("key-name", "bound")],
    DescribeLaunchTemplateVersions: [
      { LaunchTemplateId: template },
      { LaunchTemplateId: template, MinVersion: 2, ...page },
    ],
    DescribeLaunchTemplates: [{}, { LaunchTemplateIds: [template], ...page }],
    DescribeReservedInstances: [{}, { ...filter("state", "active"), ...page }],
    DescribeReservedInstancesConfigInfos: [{}, filter("zone", "ap-guangzhou-1")],
    DescribeReservedInstancesOfferings: [{}, { ...filter("duration", "31536000"), MinDuration: 1, ...page }],
    DescribeZoneInstanceConfigInfos: [{}, filter("zone", "ap-guangzhou-3")],
    DescribeZones: [{}],
  };
}

function prices({ image, stopped, prepaid, offering }: World): Calls {
  const InternetAccessible = { InternetMaxBandwidthOut: 10 };
  return {
    InquirePricePurchaseReservedInstancesOffering: [{ InstanceCount: 1, ReservedInstancesOfferingId: offering }],
    InquiryPriceResetInstance: [{ InstanceId: stopped }, { InstanceId: stopped, ImageId: image, SystemDisk: disk }],
    InquiryPriceResetInstancesInternetMaxBandwidth: [{ InstanceIds: [stopped], InternetAccessible }],
    InquiryPriceResetInstancesType: [{ InstanceIds: [stopped], InstanceType: "S5.LARGE8" }],
    InquiryPriceResizeInstanceDisks: [{ InstanceId: prepaid, DataDisks: [{ DiskSize: 100 }] }],
    InquiryPriceRunInstances: [
      { ...placement, ImageId: image },
      {
        ...placement,
        ImageId: image,
        InstanceType: "S5.LARGE8",
        SystemDisk: disk,
        DataDisks: [disk],
        InstanceCount: 3,
      },
    ],
  };
}

function instances({ running, stopped, prepaid, rescued, key, boundKey }: World): Calls {
  const [isRunning, isStopped] = [{ InstanceIds: [running] }, { InstanceIds: [stopped] }];
  return {
    AssociateInstancesKeyPairs: [
      { ...isStopped, KeyIds: [key] },
      { ...isRunning, KeyIds: [key], ForceStop: true },
    ],
    AssociateSecurityGroups: [{ ...isRunning, SecurityGroupIds: [securityGroup] }],
    ConvertOperatingSystems: [isRunning, { ...isRunning, MinimalConversion: true, TargetOSType: "TencentOS" }],
    DisassociateInstancesKeyPairs: [{ ...isStopped, KeyIds: [boundKey] }],
    DisassociateSecurityGroups: [{ ...isRunning, SecurityGroupIds: [securityGroup] }],
    EnterRescueMode: [{ InstanceId: stopped, Password: password }],
    ExitRescueMode: [{ InstanceId: rescued }],
    ModifyInstancesAttribute: [
      { ...isRunning, InstanceName: "é & 漢字" },
      { ...isRunning, SecurityGroups: [securityGroup], DisableApiTermination: true },
    ],
    ModifyInstancesProject: [{ ...isRunning, ProjectId: 7 }],
    ModifyInstancesRenewFlag: [{ InstanceIds: [prepaid], RenewFlag: "NOTIFY_AND_AUTO_RENEW" }],
    ModifyInstancesVpcAttribute: [
      { ...isStopped, VirtualPrivateCloud: network },
      { ...isRunning, VirtualPrivateCloud: network, ForceStop: true, ReserveHostName: true },
    ],
    RebootInstances: [isRunning, { ...isRunning, StopType: "HARD" }],
    StartInstances: [isStopped],
    StopInstances: [isRunning, { ...isRunning, StopType: "HARD", StoppedMode: "STOP_CHARGING" }],
    TerminateInstances: [isRunning, { InstanceIds: [prepaid], ReleasePrepaidDataDisks: true }],
  };
}

function resets({ image, running, stopped, prepaid }: World): Calls {
  const [isRunning, isStopped] = [{ InstanceIds: [running] }, { InstanceIds: [stopped] }];
  return {
    ResetInstance: [
      { InstanceId: stopped },
      {
        InstanceId: stopped,
        ImageId: image,
        SystemDisk: disk,
        LoginSettings: { Password: password },
        EnhancedService: services,
        HostName: "web-1",
        UserData: "ZWNobw==",
      },
    ],
    ResetInstancesInternetMaxBandwidth: [{ ...isRunning, InternetAccessible: { InternetMaxBandwidthOut: 20 } }],
    ResetInstancesPassword: [
      { ...isStopped, Password: password },
      { ...isRunning, Password: password, UserName: "root", ForceStop: true },
    ],
    ResetInstancesType: [
      { ...isStopped, InstanceType: "S5.LARGE8" },
      { ...isRunning, InstanceType: "S5.LARGE8", ForceStop: true },
    ],
    ResizeInstanceDisks: [{ InstanceId: prepaid, DataDisks: [{ DiskSize: 100 }], ForceStop: true }],
  };
}

function hosts({ host, connectedHost }: World): Calls {
  const networks = { BmcVirtualPrivateCloud: network, DeployVirtualPrivateCloud: network };
  const groups = { BmcSecurityGroupIds: [securityGroup], DeploySecurityGroupIds: [securityGroup] };
  return {
    ConfigureChcAssistVpc: [
      { ChcIds: [host], BmcVirtualPrivateCloud: network },
      { ChcIds: [host], ...networks, ...groups },
    ],
    ConfigureChcDeployVpc: [{ ChcIds: [host], DeployVirtualPrivateCloud: network }],
    ModifyChcAttribute: [{ ChcIds: [connectedHost], InstanceName: "é & 漢字", BmcSecurityGroupIds: [securityGroup] }],
    RemoveChcAssistVpc: [{ ChcIds: [connectedHost] }],
    RemoveChcDeployVpc: [{ ChcIds: [connectedHost] }],
  };
}

function changes({ ownImage, key, template, group }: World): Calls {
  return {
    DeleteDisasterRecoverGroups: [{ DisasterRecoverGroupIds: [group] }],
    DeleteImages: [{ ImageIds: [ownImage] }, { ImageIds: [ownImage], DeleteBindedSnap: true }],
    DeleteKeyPairs: [{ KeyIds: [key] }],
    DeleteLaunchTemplate: [{ LaunchTemplateId: template }],
    DeleteLaunchTemplateVersions: [{ LaunchTemplateId: template, LaunchTemplateVersions: [2] }],
    ExportImages: [{ BucketName: "bucket-1250000000", ImageIds: [ownImage], FileNamePrefixList: ["own"] }],
    ModifyDisasterRecoverGroupAttribute: [{ DisasterRecoverGroupId: group, Name: "apart" }],
    ModifyImageAttribute: [
      { ImageId: ownImage, ImageName: "other", ImageDescription: "é & 漢字", ImageDeprecated: true },
    ],
    ModifyImageSharePermission: [{ ImageId: ownImage, AccountIds: ["100000000002"], Permission: "SHARE" }],
    ModifyKeyPairAttribute: [{ KeyId: key, KeyName: "other", Description: "é & 漢字" }],
    ModifyLaunchTemplateDefaultVersion: [{ LaunchTemplateId: template, DefaultVersion: 2 }],
    SyncImages: [{ ImageIds: [ownImage], DestinationRegions: ["ap-shanghai"] }],
  };
}
