// Calls of each action of CVM that the world of cvm-world.ts allows: with what is required, and where there is more to say,
// with that. All pages are in here; the compiler knows them from the generated client.
import type { Client } from "../../generated/tencent/cvm/client/index.js";
import { network, password, placement, securityGroup, type World } from "./cvm-world.js";

type InputOf<Method> = Method extends (input: infer Input) => unknown ? NonNullable<Input> : never;

type Calls = { readonly [Method in keyof Client as Capitalize<Method>]?: readonly InputOf<Client[Method]>[] };

const tags = (ResourceType: string) => ({
  TagSpecification: [{ ResourceType, Tags: [{ Key: "env", Value: "é & 漢字" }] }],
});
const filter = (Name: string, ...Values: string[]) => ({ Filters: [{ Name, Values }] });
const page = { Offset: 0, Limit: 1 };
const disk = { DiskType: "CLOUD_PREMIUM", DiskSize: 50 };
const services = { SecurityService: { Enabled: true }, MonitorService: { Enabled: false } };
const publicKey = `ssh-rsa ${Buffer.from("\0\0\0\x07ssh-rsa\0\0\0\x03\x01\0\x01\0\0\0\x81\0".padEnd(151, "x"), "latin1").toString("base64")} me`;

export function callsOn(world: World): Calls {
  return { ...listings(world), ...prices(world), ...instances(world), ...hosts(world), ...others(world) };
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

function instances({ image, running, stopped, prepaid, rescued, key, boundKey, template, group }: World): Calls {
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
    RunInstances: [
      { ...placement, ImageId: image },
      { LaunchTemplate: { LaunchTemplateId: template, LaunchTemplateVersion: 1 } },
      {
        ...placement,
        ImageId: image,
        InstanceChargeType: "POSTPAID_BY_HOUR",
        InstanceType: "S5.LARGE8",
        SystemDisk: disk,
        DataDisks: [disk, disk],
        VirtualPrivateCloud: network,
        InternetAccessible: { InternetMaxBandwidthOut: 10, PublicIpAssigned: true },
        InstanceCount: 2,
        InstanceName: "é & 漢字",
        LoginSettings: { KeyIds: [key] },
        SecurityGroupIds: [securityGroup],
        EnhancedService: services,
        ClientToken: "once",
        HostName: "web",
        DisasterRecoverGroupIds: [group],
        ...tags("instance"),
        UserData: "ZWNobw==",
        DisableApiTermination: true,
      },
    ],
    StartInstances: [isStopped],
    StopInstances: [isRunning, { ...isRunning, StopType: "HARD", StoppedMode: "STOP_CHARGING" }],
    TerminateInstances: [isRunning, { InstanceIds: [prepaid], ReleasePrepaidDataDisks: true }],
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

function others({ image, ownImage, stopped, key, template, group, offering }: World): Calls {
  const file = {
    Architecture: "x86_64",
    OsType: "CentOS",
    OsVersion: "7",
    ImageUrl: "https://example.cos.ap-guangzhou.myqcloud.com/disk.qcow2",
    ImageName: "imported",
  };
  return {
    CreateDisasterRecoverGroup: [
      { Name: "apart", Type: "HOST" },
      { Name: "apart", Type: "RACK", ClientToken: "once", ...tags("ps") },
    ],
    CreateImage: [
      { ImageName: "copy", InstanceId: stopped },
      { ImageName: "copy", InstanceId: stopped, ImageDescription: "é & 漢字", ImageFamily: "web", ...tags("image") },
    ],
    CreateKeyPair: [
      { KeyName: "mine", ProjectId: 0 },
      { KeyName: "mine", ProjectId: 7, ...tags("keypair") },
    ],
    CreateLaunchTemplate: [
      { ...placement, LaunchTemplateName: "web", ImageId: image },
      {
        ...placement,
        LaunchTemplateName: "web",
        ImageId: image,
        LaunchTemplateVersionDescription: "é & 漢字",
        InstanceType: "S5.LARGE8",
        SystemDisk: disk,
        DataDisks: [disk],
        InstanceCount: 2,
        LoginSettings: { KeyIds: [key] },
      },
    ],
    CreateLaunchTemplateVersion: [
      { ...placement, LaunchTemplateId: template, ImageId: image },
      { ...placement, LaunchTemplateId: template, LaunchTemplateVersion: 1, InstanceType: "S5.LARGE8" },
    ],
    DeleteDisasterRecoverGroups: [{ DisasterRecoverGroupIds: [group] }],
    DeleteImages: [{ ImageIds: [ownImage] }, { ImageIds: [ownImage], DeleteBindedSnap: true }],
    DeleteKeyPairs: [{ KeyIds: [key] }],
    DeleteLaunchTemplate: [{ LaunchTemplateId: template }],
    DeleteLaunchTemplateVersions: [{ LaunchTemplateId: template, LaunchTemplateVersions: [2] }],
    ExportImages: [{ BucketName: "bucket-1250000000", ImageIds: [ownImage], FileNamePrefixList: ["own"] }],
    ImportImage: [file, { ...file, ImageDescription: "é & 漢字", Force: true, ImageFamily: "web", ...tags("image") }],
    ImportKeyPair: [{ KeyName: "imported", ProjectId: 0, PublicKey: publicKey }],
    ModifyDisasterRecoverGroupAttribute: [{ DisasterRecoverGroupId: group, Name: "apart" }],
    ModifyImageAttribute: [
      { ImageId: ownImage, ImageName: "other", ImageDescription: "é & 漢字", ImageDeprecated: true },
    ],
    ModifyImageSharePermission: [{ ImageId: ownImage, AccountIds: ["100000000002"], Permission: "SHARE" }],
    ModifyKeyPairAttribute: [{ KeyId: key, KeyName: "other", Description: "é & 漢字" }],
    ModifyLaunchTemplateDefaultVersion: [{ LaunchTemplateId: template, DefaultVersion: 2 }],
    PurchaseReservedInstancesOffering: [
      { InstanceCount: 2, ReservedInstancesOfferingId: offering, ReservedInstanceName: "reserved" },
    ],
    SyncImages: [{ ImageIds: [ownImage], DestinationRegions: ["ap-shanghai"] }],
  };
}
