// Instances set up anew: another network, system, password, type, bandwidth, larger disks.
import { describe, expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { aWhile, runOne, show, start, stop, windows } from "./start.js";

test("ModifyInstancesVpcAttribute", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  const VirtualPrivateCloud = { VpcId: "vpc-1urkhbj4", SubnetId: "subnet-dcs9x3gz", PrivateIpAddresses: ["10.0.0.19"] };
  expect(
    await codeOf(client.modifyInstancesVpcAttribute({ InstanceIds: [id], VirtualPrivateCloud, ForceStop: false })),
  ).toBe("UnsupportedOperation.InstanceStateRunning");
  await client.modifyInstancesVpcAttribute({ InstanceIds: [id], VirtualPrivateCloud });
  expect((await show(started, id)).InstanceState).toBe("STOPPING");
  mock.clock.advance(aWhile);
  expect(await show(started, id)).toMatchObject({
    InstanceState: "RUNNING",
    PrivateIpAddresses: ["10.0.0.19"],
    VirtualPrivateCloud: { VpcId: "vpc-1urkhbj4", SubnetId: "subnet-dcs9x3gz" },
  });
  const other = await runOne(started);
  expect(await codeOf(client.modifyInstancesVpcAttribute({ InstanceIds: [other], VirtualPrivateCloud }))).toBe(
    "VpcIpIsUsed",
  );
});

test("ResetInstance", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  await client.resetInstance({
    InstanceId: id,
    ImageId: windows,
    SystemDisk: { DiskSize: 100 },
    LoginSettings: { Password: "Much-Better-1" },
  });
  mock.clock.advance(aWhile);
  const instance = await show(started, id);
  expect(instance).toMatchObject({
    ImageId: windows,
    OsName: "Windows Server 2016 Datacenter 64-bit",
    DefaultLoginUser: "Administrator",
    InstanceState: "RUNNING",
    LatestOperation: "ResetInstance",
    LatestOperationState: "SUCCESS",
    SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 100 },
  });
  expect(JSON.stringify(instance)).not.toContain("Much-Better-1");
  const reset = (more: object): Promise<unknown> => client.resetInstance({ InstanceId: id, ...more });
  expect(await codeOf(reset({ SystemDisk: { DiskSize: 50 } }))).toBe("InvalidParameterValue");
  expect(await codeOf(reset({ SystemDisk: { DiskType: "CLOUD_SSD" } }))).toBe("InvalidParameterValue");
  expect(await codeOf(reset({ ImageId: "img-00000000" }))).toBe("InvalidImageId.NotFound");
  expect(await codeOf(reset({ LoginSettings: { Password: "short" } }))).toBe("InvalidParameterValue.InvalidPassword");
});

test("ResetInstancesPassword", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  const reset = (more: object = {}): Promise<unknown> =>
    client.resetInstancesPassword({ InstanceIds: [id], Password: "Abcd-1234", ...more });
  expect(await codeOf(reset())).toBe("UnsupportedOperation.InstanceStateRunning");
  await reset({ ForceStop: true });
  expect((await show(started, id)).InstanceState).toBe("STOPPING");
  mock.clock.advance(aWhile);
  const instance = await show(started, id);
  expect(instance).toMatchObject({ InstanceState: "RUNNING", LatestOperation: "ResetInstancesPassword" });
  expect(JSON.stringify(instance)).not.toContain("Abcd-1234");
  expect(await codeOf(reset({ Password: "abcdefgh" }))).toBe("InvalidParameterValue.InvalidPassword");
});

test("ResetInstancesType", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  const reset = (InstanceType: string, more: object = {}): Promise<unknown> =>
    client.resetInstancesType({ InstanceIds: [id], InstanceType, ...more });
  expect(await codeOf(reset("S5.LARGE8"))).toBe("UnsupportedOperation.InstanceStateRunning");
  await stop(started, id);
  await reset("S5.LARGE8");
  expect(await show(started, id)).toMatchObject({
    InstanceType: "S5.LARGE8",
    CPU: 4,
    Memory: 8,
    InstanceState: "STOPPED",
  });
  await client.startInstances({ InstanceIds: [id] });
  mock.clock.advance(aWhile);
  await reset("GN8.2XLARGE32", { ForceStop: true });
  mock.clock.advance(aWhile);
  expect(await show(started, id)).toMatchObject({ CPU: 8, GPUInfo: { GPUCount: 1 }, InstanceState: "RUNNING" });
  expect(await codeOf(reset("large"))).toBe("InvalidInstanceType.Malformed");
  const local = await runOne(started, { SystemDisk: { DiskType: "LOCAL_BASIC" } });
  expect(await codeOf(client.resetInstancesType({ InstanceIds: [local], InstanceType: "S5.LARGE8" }))).toBe(
    "UnsupportedOperation.SystemDiskType",
  );
});

describe("disks", () => {
  test("ResizeInstanceDisks", async () => {
    const started = start();
    const { client, mock } = started;
    const id = await runOne(started, {
      DataDisks: [
        { DiskType: "CLOUD_PREMIUM", DiskSize: 50 },
        { DiskType: "LOCAL_BASIC", DiskSize: 50 },
      ],
    });
    const [cloud, local] = (await show(started, id)).DataDisks;
    const resize = (more: object): Promise<unknown> => client.resizeInstanceDisks({ InstanceId: id, ...more });
    const DataDisks = [{ DiskId: cloud?.DiskId, DiskSize: 100 }];
    expect(await codeOf(resize({ DataDisks }))).toBe("UnsupportedOperation.InstanceStateRunning");
    await resize({ DataDisks, ResizeOnline: true });
    const after = await show(started, id);
    expect(after.InstanceState).toBe("RUNNING");
    expect(after.DataDisks.map(({ DiskSize }) => DiskSize)).toEqual([100, 50]);
    await resize({ SystemDisk: { DiskSize: 70 }, ForceStop: true });
    expect((await show(started, id)).InstanceState).toBe("STOPPING");
    mock.clock.advance(aWhile);
    expect((await show(started, id)).SystemDisk.DiskSize).toBe(70);
    await stop(started, id);
    expect(await codeOf(resize({ SystemDisk: { DiskSize: 80 }, ResizeOnline: true }))).toBe(
      "UnsupportedOperation.InstanceStateStopped",
    );
    expect(await codeOf(resize({ SystemDisk: { DiskSize: 60 } }))).toBe("InvalidParameterValue");
    expect(await codeOf(resize({ SystemDisk: { DiskSize: 75 } }))).toBe("InvalidParameterValue");
    expect(await codeOf(resize({ DataDisks: [{ DiskId: local?.DiskId, DiskSize: 100 }] }))).toBe(
      "UnsupportedOperation.InvalidDataDisk",
    );
    expect(await codeOf(resize({ DataDisks: [{ DiskId: "disk-00000000", DiskSize: 100 }] }))).toBe(
      "UnsupportedOperation.InvalidDataDisk",
    );
  });
});

test("ResetInstancesInternetMaxBandwidth", async () => {
  const started = start();
  const { client } = started;
  const id = await runOne(started, { InternetAccessible: { InternetMaxBandwidthOut: 1 } });
  const reset = (InternetMaxBandwidthOut: number, more: object = {}): Promise<unknown> =>
    client.resetInstancesInternetMaxBandwidth({
      InstanceIds: [id],
      InternetAccessible: { InternetMaxBandwidthOut },
      ...more,
    });
  await reset(20);
  expect((await show(started, id)).InternetAccessible).toMatchObject({
    InternetMaxBandwidthOut: 20,
    PublicIpAssigned: true,
  });
  expect(await codeOf(reset(-1))).toBe("InvalidParameterValue.Range");
  expect(await codeOf(reset(30, { StartTime: "2025-01-01" }))).toBe("InvalidParameterValue");
});

test("ConvertOperatingSystems", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  const dry = await client.convertOperatingSystems({ InstanceIds: [id], TargetOSType: "TencentOS", DryRun: true });
  expect(dry.SupportTargetOSList).toEqual([{ TargetOSType: "TencentOS", TargetOSVersion: "2.4" }]);
  expect((await show(started, id)).InstanceState).toBe("RUNNING");
  const { TaskId } = await client.convertOperatingSystems({ InstanceIds: [id], TargetOSType: "TencentOS" });
  expect(TaskId).toMatch(/^\d+$/);
  expect(await show(started, id)).toMatchObject({ InstanceState: "REBOOTING", LatestOperationState: "OPERATING" });
  mock.clock.advance(aWhile);
  expect(await show(started, id)).toMatchObject({ InstanceState: "RUNNING", OsName: "TencentOS Server 2.4" });
  const convert = (instance: string): Promise<unknown> => client.convertOperatingSystems({ InstanceIds: [instance] });
  expect(await codeOf(convert(id))).toBe("UnsupportedOperation.InstanceOsConvertOsNotSupport");
  await stop(started, id);
  expect(await codeOf(convert(id))).toBe("UnsupportedOperation.InstanceStateNotRunning");
  expect(await codeOf(convert(await runOne(started, { ImageId: windows })))).toBe(
    "UnsupportedOperation.InstanceOsWindows",
  );
});
