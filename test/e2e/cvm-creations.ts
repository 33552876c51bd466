// Calls of CVM that make something, on the world of cvm-world.ts: each action with what is required, and where there is more to
// say, with that. The compiler knows all inputs from the generated client.
import type { Client } from "../../generated/tencent/cvm/client/index.js";
import { disk, network, placement, securityGroup, services, type World } from "./cvm-world.js";

type InputOf<Method> = Method extends (input: infer Input) => unknown ? NonNullable<Input> : never;

export type Calls = { readonly [Method in keyof Client as Capitalize<Method>]?: readonly InputOf<Client[Method]>[] };

const tags = (ResourceType: string) => ({
  TagSpecification: [{ ResourceType, Tags: [{ Key: "env", Value: "é & 漢字" }] }],
});
const publicKey = `ssh-rsa ${Buffer.from("\0\0\0\x07ssh-rsa\0\0\0\x03\x01\0\x01\0\0\0\x81\0".padEnd(151, "x"), "latin1").toString("base64")} me`;

export function launches({ image, key, template, group }: World): Calls {
  return {
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
  };
}

export function creations({ stopped, offering }: World): Calls {
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
    ImportImage: [file, { ...file, ImageDescription: "é & 漢字", Force: true, ImageFamily: "web", ...tags("image") }],
    ImportKeyPair: [{ KeyName: "imported", ProjectId: 0, PublicKey: publicKey }],
    PurchaseReservedInstancesOffering: [
      { InstanceCount: 2, ReservedInstancesOfferingId: offering, ReservedInstanceName: "reserved" },
    ],
  };
}
