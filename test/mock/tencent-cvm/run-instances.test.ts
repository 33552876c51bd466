// Instances made: what the call says of them, what is made up, and what is refused.
import { describe, expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { aWhile, linux, run, runOne, show, smallest, start, windows, zone } from "./start.js";

describe("RunInstances", () => {
  test("RunInstances", async () => {
    const { client, mock } = start();
    const { InstanceIdSet } = await client.runInstances({ ...smallest, InstanceName: "web" });
    const [id = ""] = InstanceIdSet;
    expect(id).toMatch(/^ins-[a-z\d]{8}$/);
    expect((await show({ client, mock }, id)).InstanceState).toBe("PENDING");
    mock.clock.advance(aWhile);
    const instance = await show({ client, mock }, id);
    expect(instance).toMatchObject({
      InstanceName: "web",
      InstanceState: "RUNNING",
      InstanceType: "S5.MEDIUM4",
      CPU: 2,
      Memory: 4,
      ImageId: linux,
      OsName: "CentOS 7.6 64-bit",
      DefaultLoginUser: "root",
      InstanceChargeType: "POSTPAID_BY_HOUR",
      ExpiredTime: null,
      RenewFlag: null,
      Placement: { Zone: zone, ProjectId: 0 },
      LatestOperation: "RunInstances",
      LatestOperationState: "SUCCESS",
    });
    expect(instance.SystemDisk).toMatchObject({ DiskType: "CLOUD_PREMIUM", DiskSize: 50 });
    expect(instance.SystemDisk.DiskId).toMatch(/^disk-[a-z\d]{8}$/);
    expect(instance.PrivateIpAddresses).toEqual(["172.16.32.2"]);
    expect(instance.PublicIpAddresses).toBeNull();
  });

  test("waits until it runs", async () => {
    const { client } = start();
    const { InstanceIdSet } = await client.runInstances(smallest);
    const { InstanceSet } = await client.describeInstancesUntil(
      { InstanceIds: InstanceIdSet },
      { InstanceState: "RUNNING" },
      { minDelayMs: 1 },
    );
    expect(InstanceSet.map(({ InstanceState }) => InstanceState)).toEqual(["RUNNING"]);
  });

  test("several at once are numbered", async () => {
    const started = start();
    const names = async (ids: readonly string[]): Promise<string[]> =>
      (await started.client.describeInstances({ InstanceIds: [...ids] })).InstanceSet.map(
        ({ InstanceName }) => InstanceName,
      );
    expect(await names(await run(started, { InstanceCount: 2, InstanceName: "web_" }))).toEqual(["web_1", "web_2"]);
    expect(await names(await run(started, { InstanceCount: 2, InstanceName: "db-{R:3}" }))).toEqual(["db-3", "db-4"]);
    expect(await names(await run(started, { InstanceName: "one-{R:7}" }))).toEqual(["one-7"]);
    expect(await names(await run(started, { InstanceCount: 2 }))).toEqual(["Unnamed", "Unnamed"]);
  });

  test("each has an address of its own in its subnet, and one on the internet where it has bandwidth", async () => {
    const started = start();
    const ids = await run(started, {
      InstanceCount: 3,
      InternetAccessible: { InternetMaxBandwidthOut: 10, InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR" },
      VirtualPrivateCloud: { VpcId: "vpc-1urkhbj4", SubnetId: "subnet-dcs9x3gz" },
    });
    const { InstanceSet } = await started.client.describeInstances({ InstanceIds: ids });
    expect(new Set(InstanceSet.flatMap(({ PrivateIpAddresses }) => PrivateIpAddresses)).size).toBe(3);
    expect(new Set(InstanceSet.flatMap(({ PublicIpAddresses }) => PublicIpAddresses)).size).toBe(3);
    expect(InstanceSet[0]?.VirtualPrivateCloud).toMatchObject({ VpcId: "vpc-1urkhbj4", SubnetId: "subnet-dcs9x3gz" });
    expect(InstanceSet[0]?.InternetAccessible).toMatchObject({ InternetMaxBandwidthOut: 10, PublicIpAssigned: true });
  });

  test("addresses that the caller chooses", async () => {
    const started = start();
    const network = (PrivateIpAddresses: string[]): object => ({
      VirtualPrivateCloud: { VpcId: "DEFAULT", SubnetId: "DEFAULT", PrivateIpAddresses },
    });
    const id = await runOne(started, network(["172.16.40.9"]));
    expect((await show(started, id)).PrivateIpAddresses).toEqual(["172.16.40.9"]);
    expect(await codeOf(runOne(started, network(["172.16.40.9"])))).toBe("VpcIpIsUsed");
    expect(await codeOf(runOne(started, network(["10.0.0.9"])))).toBe("VpcAddrNotInSubNet");
    expect(await codeOf(runOne(started, network(["172.16.40"])))).toBe("InvalidParameterValue.IPAddressMalformed");
    expect(await codeOf(runOne(started, network(["172.16.40.10", "172.16.40.11"])))).toBe("InvalidParameterValue");
  });

  test("disks, tags, groups, keys and user data", async () => {
    const started = start();
    const { client, mock } = started;
    mock.state.put("KeyPair", { KeyId: "skey-12345678", KeyName: "mine" }, "ap-guangzhou");
    mock.state.put("DisasterRecoverGroup", { DisasterRecoverGroupId: "ps-12345678", CvmQuotaTotal: 1 }, "ap-guangzhou");
    const more = {
      DataDisks: [{ DiskType: "CLOUD_SSD", DiskSize: 100 }, { DiskSize: 0 }],
      TagSpecification: [{ ResourceType: "instance", Tags: [{ Key: "env", Value: "test" }] }],
      SecurityGroupIds: ["sg-p1ezv4wz"],
      LoginSettings: { KeyIds: ["skey-12345678"] },
      DisasterRecoverGroupIds: ["ps-12345678"],
      UserData: "TXlVc2VyRGF0YQo=",
    };
    const id = await runOne(started, more);
    const instance = await show(started, id);
    expect(instance.DataDisks).toMatchObject([{ DiskType: "CLOUD_SSD", DiskSize: 100, DeleteWithInstance: true }]);
    expect(instance.Tags).toEqual([{ Key: "env", Value: "test" }]);
    expect(instance.SecurityGroupIds).toEqual(["sg-p1ezv4wz"]);
    expect(instance.LoginSettings.KeyIds).toEqual(["skey-12345678"]);
    expect(instance.DisasterRecoverGroupId).toBe("ps-12345678");
    expect(JSON.stringify(instance)).not.toContain("TXlVc2VyRGF0YQo=");
    expect(await codeOf(runOne(started, more))).toBe("ResourceInsufficient.DisasterRecoverGroupCvmQuota");
    const { KeyPairSet } = await client.describeKeyPairs({ KeyIds: ["skey-12345678"] });
    expect(KeyPairSet[0]?.AssociatedInstanceIds).toEqual([id]);
  });

  test("a call repeated with its token makes nothing; a dry run makes nothing", async () => {
    const started = start();
    const input = { ...smallest, ClientToken: "once" };
    const first = await started.client.runInstances(input);
    expect((await started.client.runInstances(input)).InstanceIdSet).toEqual(first.InstanceIdSet);
    const dry = await started.client.runInstances({ ...smallest, DryRun: true });
    expect(dry.InstanceIdSet).toBeUndefined();
    expect(await codeOf(started.client.runInstances({ ...smallest, ImageId: "img-00000000", DryRun: true }))).toBe(
      "InvalidImageId.NotFound",
    );
    expect((await started.client.describeInstances()).TotalCount).toBe(1);
  });

  test("a timer ends an instance, whatever is done with it before", async () => {
    const started = start({ clock: "2025-03-01T00:00:00Z" });
    const { client, mock } = started;
    const ActionTimer = { TimerAction: "TerminateInstances", ActionTime: "2025-03-01T02:00:00Z" };
    const id = await runOne(started, { ActionTimer });
    await client.stopInstances({ InstanceIds: [id] });
    mock.clock.advance(aWhile);
    await client.startInstances({ InstanceIds: [id] });
    mock.clock.advance(3_600_000);
    expect((await show(started, id)).InstanceState).toBe("RUNNING");
    mock.clock.advance(3_600_000 - 2 * aWhile);
    expect((await show(started, id)).InstanceState).toBe("TERMINATING");
    mock.clock.advance(aWhile);
    expect((await client.describeInstances()).TotalCount).toBe(0);
    expect(await codeOf(runOne(started, { ActionTimer }))).toBe("InvalidParameterValue");
    expect(await codeOf(runOne(started, { ActionTimer: { ...ActionTimer, ActionTime: "soon" } }))).toBe(
      "InvalidParameterValue.InvalidTimeFormat",
    );
  });

  test.each([
    ["InvalidZone.MismatchRegion", { Placement: { Zone: "ap-shanghai-2" } }],
    ["InvalidImageId.NotFound", { ImageId: "img-00000000" }],
    ["InvalidImageId.Malformed", { ImageId: "linux" }],
    ["InvalidInstanceType.Malformed", { InstanceType: "large" }],
    ["InvalidParameterValue.InstanceTypeNotFound", { InstanceType: "S5.LARGE7" }],
    ["InvalidParameterValue.Range", { InstanceCount: 101 }],
    ["InvalidParameterValue.Range", { InstanceCount: 0 }],
    ["InvalidParameterValue.KeyPairNotFound", { LoginSettings: { KeyIds: ["skey-00000000"] } }],
    ["InvalidPassword", { LoginSettings: { Password: "secret" } }],
    ["InvalidSecurityGroupId.NotFound", { SecurityGroupIds: ["default"] }],
    ["FailedOperation.DisasterRecoverGroupNotFound", { DisasterRecoverGroupIds: ["ps-00000000"] }],
    ["InvalidParameterValue.IllegalHostName", { HostName: "-web-" }],
    ["InvalidParameterValue.CloudSsdDataDiskSizeTooSmall", { DataDisks: [{ DiskType: "CLOUD_SSD", DiskSize: 50 }] }],
    ["InvalidParameterValue.Range", { DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 55 }] }],
    [
      "InvalidParameterValue.LimitExceeded",
      { DataDisks: [1, 2].map(() => ({ DiskType: "LOCAL_BASIC", DiskSize: 50 })) },
    ],
    ["InvalidParameterValue.VpcIdMalformed", { VirtualPrivateCloud: { VpcId: "mine", SubnetId: "subnet-dcs9x3gz" } }],
    ["InvalidParameterValue.SubnetIdMalformed", { VirtualPrivateCloud: { VpcId: "vpc-1urkhbj4", SubnetId: "mine" } }],
    [
      "InvalidParameterValue.InsufficientPrice",
      { InstanceChargeType: "SPOTPAID", InstanceMarketOptions: { SpotOptions: { MaxPrice: "0.0001" } } },
    ],
    [
      "InvalidParameterValue.DuplicateTags",
      {
        TagSpecification: [
          {
            ResourceType: "instance",
            Tags: [
              { Key: "a", Value: "1" },
              { Key: "a", Value: "2" },
            ],
          },
        ],
      },
    ],
  ])("is refused with %s", async (code, more) => {
    const started = start();
    expect(await codeOf(started.client.runInstances({ ...smallest, ...more }))).toBe(code);
    expect((await started.client.describeInstances()).TotalCount).toBe(0);
  });

  test("Windows takes no keys and a better password", async () => {
    const started = start();
    started.mock.state.put("KeyPair", { KeyId: "skey-12345678" }, "ap-guangzhou");
    const onWindows = (LoginSettings: object): Promise<unknown> =>
      started.client.runInstances({ ...smallest, ImageId: windows, LoginSettings });
    expect(await codeOf(onWindows({ KeyIds: ["skey-12345678"] }))).toBe(
      "UnsupportedOperation.KeyPairUnsupportedWindows",
    );
    expect(await codeOf(onWindows({ Password: "abcDEF12" }))).toBe("InvalidPassword");
    const id = await runOne(started, { ImageId: windows, LoginSettings: { Password: "abcDEF123456" } });
    expect(await show(started, id)).toMatchObject({ DefaultLoginUser: "Administrator", DefaultLoginPort: 3389 });
  });

  test("a zone has a quota", async () => {
    const started = start();
    for (let turn = 0; turn < 5; turn += 1) await run(started, { InstanceCount: 100 });
    expect(await codeOf(run(started))).toBe("InstancesQuotaLimitExceeded");
    await run(started, { Placement: { Zone: "ap-guangzhou-4" } });
  });
});
