// Lives of what CVM keeps, on the served mock, lived by the vendor's SDKs in all the ways they can sign: made, listed, waited
// for, changed and ended, with what the listings show after each step. The clock stands still but for `wait`.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../generated/tencent/cvm/client/index.js";
import { network, password, placement, region } from "./cvm-world.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, refusalOf, tencentClient } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";
import { variants } from "./tencent-subjects.js";

const ways = cvmSdks.flatMap(([sdk, open]) =>
  variants.map(({ signMethod, method }) => ({ title: `${sdk}, ${signMethod} by ${method}`, open, signMethod, method })),
);
const anyText = "é & =%'\"()*! 漢字 \u{1F680}";

describeWithPackages("lives on the served mock of CVM", () => {
  let mock: ServedMock;
  beforeAll(async () => {
    mock = await serveMock(["tencent/cvm"], key, ["--rate-limits", "off", "--clock", "2030-01-01T00:00:00Z"]);
  });
  afterAll(() => mock.stop());
  beforeEach(() => mock.control("POST", "reset"));

  const wait = async (): Promise<void> => void (await mock.control("POST", "clock", { advance: 60_000 }));
  const codeOf = async (call: Promise<unknown>): Promise<string> => (await refusalOf(call)).code;

  describe.each(ways)("$title", ({ open, signMethod, method }) => {
    const sdk = open();
    let cvm: Client;
    let smallest: { Placement: { Zone: string }; ImageId: string };
    beforeEach(async () => {
      cvm = tencentClient(sdk, { host: mock.host, signMethod, method, region });
      const { ImageSet } = await cvm.describeImages({ Filters: [{ Name: "platform", Values: ["CentOS"] }] });
      smallest = { ...placement, ImageId: ImageSet[0]?.ImageId ?? "" };
    });
    const show = async (id: string) => (await cvm.describeInstances({ InstanceIds: [id] })).InstanceSet[0];
    const run = async (more: object = {}): Promise<string> => {
      const { InstanceIdSet } = await cvm.runInstances({ ...smallest, ...more });
      await wait();
      return InstanceIdSet[0] ?? "";
    };

    test("instances", async () => {
      const input = {
        ...smallest,
        InstanceType: "S5.MEDIUM4",
        InstanceCount: 3,
        InstanceName: "web",
        ClientToken: "once",
      };
      const { InstanceIdSet: ids } = await cvm.runInstances(input);
      const [first = "", ...others] = ids;
      for (const id of ids) expect(id).toMatch(/^ins-[a-z0-9]{8}$/);
      expect((await cvm.runInstances(input)).InstanceIdSet).toEqual(ids);
      const states = async (): Promise<string[]> =>
        (await cvm.describeInstancesStatus({ InstanceIds: ids })).InstanceStatusSet.map((own) => own.InstanceState);
      expect(await states()).toEqual(["PENDING", "PENDING", "PENDING"]);
      expect(await codeOf(cvm.stopInstances({ InstanceIds: ids }))).toBe("UnsupportedOperation.InstanceStatePending");
      await wait();
      expect(await states()).toEqual(["RUNNING", "RUNNING", "RUNNING"]);

      const listed = async (Name: string, value: string, page = {}): Promise<[number, string[]]> => {
        const { TotalCount, InstanceSet } = await cvm.describeInstances({
          Filters: [{ Name, Values: [value] }],
          ...page,
        });
        return [TotalCount, InstanceSet.map(({ InstanceId }) => InstanceId)];
      };
      const [[total, begin], [, end]] = await Promise.all([
        listed("zone", smallest.Placement.Zone, { Limit: 2 }),
        listed("zone", smallest.Placement.Zone, { Limit: 2, Offset: 2 }),
      ]);
      expect([total, begin.length, end.length, [...begin, ...end].sort()]).toEqual([3, 2, 1, [...ids].sort()]);
      expect(await listed("zone", `${region}-4`)).toEqual([0, []]);

      await cvm.modifyInstancesAttribute({ InstanceIds: [first], InstanceName: anyText });
      expect(await show(first)).toMatchObject({
        InstanceName: anyText,
        CPU: 2,
        Memory: 4,
        LatestOperationState: "SUCCESS",
      });
      expect(await listed("instance-name", anyText)).toEqual([1, [first]]);

      const larger = { InstanceIds: [first], InstanceType: "S5.LARGE8" };
      expect(await codeOf(cvm.resetInstancesType(larger))).toBe("UnsupportedOperation.InstanceStateRunning");
      await cvm.stopInstances({ InstanceIds: [first] });
      expect(await show(first)).toMatchObject({ InstanceState: "STOPPING" });
      await wait();
      await cvm.resetInstancesType(larger);
      await wait();
      expect(await show(first)).toMatchObject({
        InstanceState: "STOPPED",
        InstanceType: "S5.LARGE8",
        CPU: 4,
        Memory: 8,
      });
      await cvm.startInstances({ InstanceIds: [first] });
      await wait();
      await cvm.rebootInstances({ InstanceIds: [first] });
      expect(await show(first)).toMatchObject({ InstanceState: "REBOOTING" });
      await wait();

      await cvm.terminateInstances({ InstanceIds: others });
      expect(await states()).toEqual(expect.arrayContaining(["RUNNING", "TERMINATING", "TERMINATING"]));
      await wait();
      expect(await listed("zone", smallest.Placement.Zone)).toEqual([1, [first]]);
      const ended = { InstanceIds: others };
      expect(await codeOf(cvm.terminateInstances(ended))).toBe("InvalidInstanceId.NotFound");
      expect(await codeOf(cvm.terminateInstances({ InstanceIds: ["web"] }))).toBe("InvalidInstanceId.Malformed");
    });

    test("key pairs and the instances that have them", async () => {
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
    });

    test("images of instances, and instances of images", async () => {
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
    });

    test("launch templates and their versions", async () => {
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
    });

    test("placement groups and the instances in them", async () => {
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
    });
  });
});

describeWithPackages("an instance on the machine's clock", () => {
  let mock: ServedMock;
  beforeAll(async () => {
    mock = await serveMock(["tencent/cvm"], key);
  });
  afterAll(() => mock.stop());

  test.each(cvmSdks)("%s waits until it runs", async (_, open) => {
    const cvm = tencentClient<Client>(open(), { host: mock.host, region });
    const { ImageSet } = await cvm.describeImages();
    const { InstanceIdSet: InstanceIds } = await cvm.runInstances({
      ...placement,
      ImageId: ImageSet[0]?.ImageId ?? "",
    });
    const seen = new Set<string>();
    while (!seen.has("RUNNING")) {
      const { InstanceStatusSet } = await cvm.describeInstancesStatus({ InstanceIds });
      seen.add(InstanceStatusSet[0]?.InstanceState ?? "none");
      await new Promise((done) => setTimeout(done, 200));
    }
    expect([...seen]).toEqual(["PENDING", "RUNNING"]);
  });
});
