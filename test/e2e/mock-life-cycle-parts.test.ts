// The lives of key pairs, images, launch templates and placement groups on the served mock, lived by the vendor's SDKs, with
// the instances that have them, are made of them, or stand in them.
import { expect } from "vitest";
import { anyText, codeOf, describeLives } from "./cvm-lives.js";
import { network, password, placement } from "./cvm-world.js";

describeLives({
  async "key pairs and the instances that have them"({ cvm, run, show, wait }) {
    const { KeyPair } = await cvm.createKeyPair({ KeyName: "mine", ProjectId: 0 });
    const KeyIds = [KeyPair.KeyId];
    expect(KeyPair).toMatchObject({ KeyId: expect.stringMatching(/^skey-[a-z0-9]{8}$/), KeyName: "mine" });
    expect(KeyPair.PrivateKey).toContain("PRIVATE KEY");
    expect(await codeOf(cvm.createKeyPair({ KeyName: "mine", ProjectId: 0 }))).toBe("InvalidKeyPairName.Duplicate");
    const id = await run({ LoginSettings: { KeyIds } });
    const shown = async () => (await cvm.describeKeyPairs({ KeyIds })).KeyPairSet[0];
    expect(await shown()).toMatchObject({ KeyName: "mine", AssociatedInstanceIds: [id] });
    expect(await show(id)).toMatchObject({ LoginSettings: { KeyIds } });
    expect(await codeOf(cvm.deleteKeyPairs({ KeyIds }))).toBe("InvalidParameterValue.KeyPairNotSupported");

    const both = { InstanceIds: [id], KeyIds };
    const running = "UnsupportedOperation.InstanceStateRunning";
    expect(await codeOf(cvm.disassociateInstancesKeyPairs(both))).toBe(running);
    await cvm.stopInstances({ InstanceIds: [id] });
    await wait();
    await cvm.disassociateInstancesKeyPairs(both);
    await wait();
    expect(await shown()).toMatchObject({ AssociatedInstanceIds: [] });
    await cvm.associateInstancesKeyPairs(both);
    await wait();
    expect(await shown()).toMatchObject({ AssociatedInstanceIds: [id] });

    await cvm.modifyKeyPairAttribute({ KeyId: KeyPair.KeyId, KeyName: "yours", Description: anyText });
    expect(await shown()).toMatchObject({ KeyName: "yours", Description: anyText });
    await cvm.terminateInstances({ InstanceIds: [id] });
    await wait();
    await cvm.deleteKeyPairs({ KeyIds });
    expect((await cvm.describeKeyPairs({})).TotalCount).toBe(0);
    expect(await codeOf(cvm.deleteKeyPairs({ KeyIds }))).toBe("InvalidKeyPairId.NotFound");
  },

  async "images of instances, and instances of images"({ cvm, smallest, run, show, wait }) {
    const own = { Filters: [{ Name: "image-type", Values: ["PRIVATE_IMAGE"] }] };
    expect((await cvm.describeImages(own)).TotalCount).toBe(0);
    const id = await run({ LoginSettings: { Password: password } });
    const { ImageId = "" } = (await cvm.createImage({ ImageName: "backup", InstanceId: id })) as { ImageId?: string };
    expect(ImageId).toMatch(/^img-[a-z0-9]{8}$/);
    const shown = async () => (await cvm.describeImages({ ImageIds: [ImageId] })).ImageSet[0];
    expect(await shown()).toMatchObject({ ImageName: "backup", ImageState: "CREATING", ImageType: "PRIVATE_IMAGE" });
    await wait();
    expect(await shown()).toMatchObject({ ImageState: "NORMAL", OsName: (await show(id))?.OsName });
    expect(await codeOf(cvm.createImage({ ImageName: "backup", InstanceId: id }))).toBe("InvalidImageName.Duplicate");

    const copy = await run({ ImageId });
    expect(await show(copy)).toMatchObject({ ImageId, InstanceState: "RUNNING" });
    await cvm.modifyImageAttribute({ ImageId, ImageName: "second", ImageDescription: anyText });
    expect(await shown()).toMatchObject({ ImageName: "second", ImageDescription: anyText });

    const share = (Permission: string) =>
      cvm.modifyImageSharePermission({ ImageId, AccountIds: ["100000000002"], Permission });
    await share("SHARE");
    const { SharePermissionSet } = await cvm.describeImageSharePermission({ ImageId });
    expect(SharePermissionSet).toMatchObject([{ AccountId: "100000000002" }]);
    expect(await codeOf(cvm.deleteImages({ ImageIds: [ImageId] }))).toBe("InvalidImageId.InShared");
    await share("CANCEL");
    await cvm.deleteImages({ ImageIds: [ImageId] });
    expect((await cvm.describeImages(own)).TotalCount).toBe(0);
    expect(await codeOf(cvm.runInstances({ ...smallest, ImageId }))).toBe("InvalidImageId.NotFound");
  },

  async "launch templates and their versions"({ cvm, smallest, show }) {
    const { LaunchTemplateId } = await cvm.createLaunchTemplate({
      ...smallest,
      LaunchTemplateName: "web",
      InstanceType: "S5.MEDIUM4",
    });
    expect(LaunchTemplateId).toMatch(/^lt-[a-z0-9]{8}$/);
    const { LaunchTemplateVersionNumber } = await cvm.createLaunchTemplateVersion({
      ...placement,
      LaunchTemplateId,
      LaunchTemplateVersion: 1,
      LaunchTemplateVersionDescription: anyText,
      InstanceType: "S5.LARGE8",
    });
    expect(LaunchTemplateVersionNumber).toBe(2);
    const shown = async () =>
      (await cvm.describeLaunchTemplates({ LaunchTemplateIds: [LaunchTemplateId] })).LaunchTemplateSet;
    expect(await shown()).toMatchObject([
      { LaunchTemplateVersionCount: 2, DefaultVersionNumber: 1, LatestVersionNumber: 2 },
    ]);
    const versions = await cvm.describeLaunchTemplateVersions({ LaunchTemplateId, LaunchTemplateVersions: [2] });
    expect(versions.LaunchTemplateVersionSet).toMatchObject([
      {
        LaunchTemplateVersion: 2,
        LaunchTemplateVersionDescription: anyText,
        LaunchTemplateVersionData: { InstanceType: "S5.LARGE8", ImageId: smallest.ImageId },
      },
    ]);

    const launch = async (version: object): Promise<unknown> => {
      const { InstanceIdSet } = await cvm.runInstances({ LaunchTemplate: { LaunchTemplateId, ...version } });
      return (await show(InstanceIdSet[0] ?? ""))?.InstanceType;
    };
    expect([await launch({}), await launch({ LaunchTemplateVersion: 2 })]).toEqual(["S5.MEDIUM4", "S5.LARGE8"]);

    const remove = (version: number) =>
      cvm.deleteLaunchTemplateVersions({ LaunchTemplateId, LaunchTemplateVersions: [version] });
    expect(await codeOf(remove(1))).toBe("InvalidParameterValue.LaunchTemplateDefaultVersion");
    await cvm.modifyLaunchTemplateDefaultVersion({ LaunchTemplateId, DefaultVersion: 2 });
    await remove(1);
    expect(await shown()).toMatchObject([{ LaunchTemplateVersionCount: 1, DefaultVersionNumber: 2 }]);
    await cvm.deleteLaunchTemplate({ LaunchTemplateId });
    expect((await cvm.describeLaunchTemplates({})).TotalCount).toBe(0);
  },

  async "placement groups and the instances in them"({ cvm, run, show, wait }) {
    const { DisasterRecoverGroupId, CvmQuotaTotal } = await cvm.createDisasterRecoverGroup({
      Name: anyText,
      Type: "HOST",
    });
    expect(DisasterRecoverGroupId).toMatch(/^ps-[a-z0-9]{8}$/);
    const DisasterRecoverGroupIds = [DisasterRecoverGroupId];
    const id = await run({ DisasterRecoverGroupIds, VirtualPrivateCloud: network });
    const shown = async () =>
      (await cvm.describeDisasterRecoverGroups({ DisasterRecoverGroupIds })).DisasterRecoverGroupSet;
    expect(await shown()).toMatchObject([{ Name: anyText, CurrentNum: 1, CvmQuotaTotal, InstanceIds: [id] }]);
    expect(await show(id)).toMatchObject({ DisasterRecoverGroupId, VirtualPrivateCloud: network });
    await cvm.modifyDisasterRecoverGroupAttribute({ DisasterRecoverGroupId, Name: "apart" });
    expect(await shown()).toMatchObject([{ Name: "apart" }]);
    const inUse = "FailedOperation.PlacementSetNotEmpty";
    expect(await codeOf(cvm.deleteDisasterRecoverGroups({ DisasterRecoverGroupIds }))).toBe(inUse);
    await cvm.terminateInstances({ InstanceIds: [id] });
    await wait();
    await cvm.deleteDisasterRecoverGroups({ DisasterRecoverGroupIds });
    expect((await cvm.describeDisasterRecoverGroupQuota()).CurrentNum).toBe(0);
  },
});
