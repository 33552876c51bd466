// What is on sale and what it costs; prices follow the rule of templates/mock/behaviours/tencent/cvm/prices.ts.
import { describe, expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { aWhile, runOne, show, smallest, start, stop, zone } from "./start.js";

describe("catalogues", () => {
  test("DescribeZones", async () => {
    const { client } = start();
    const { TotalCount, ZoneSet } = await client.describeZones();
    expect(TotalCount).toBe(8);
    expect(ZoneSet[0]).toEqual({
      Zone: "ap-guangzhou-1",
      ZoneName: "Guangzhou Zone 1",
      ZoneId: "100001",
      ZoneState: "AVAILABLE",
    });
    const elsewhere = await client.describeZones({}, { region: "eu-frankfurt" });
    expect(elsewhere.ZoneSet.every(({ Zone }) => Zone.startsWith("eu-frankfurt-"))).toBe(true);
  });

  test("DescribeInstanceFamilyConfigs", async () => {
    const { InstanceFamilyConfigSet } = await start().client.describeInstanceFamilyConfigs();
    expect(InstanceFamilyConfigSet).toContainEqual({ InstanceFamily: "S5", InstanceFamilyName: "Standard S5" });
  });

  test("DescribeInternetChargeTypeConfigs", async () => {
    const { InternetChargeTypeConfigSet } = await start().client.describeInternetChargeTypeConfigs();
    const types = InternetChargeTypeConfigSet.map(({ InternetChargeType }) => InternetChargeType);
    expect(types).toContain("TRAFFIC_POSTPAID_BY_HOUR");
  });

  test("DescribeZoneInstanceConfigInfos", async () => {
    const { client } = start();
    const filter = (Name: string, value: string): { Name: string; Values: string[] } => ({ Name, Values: [value] });
    const { InstanceTypeQuotaSet } = await client.describeZoneInstanceConfigInfos({
      Filters: [
        filter("zone", zone),
        filter("instance-charge-type", "POSTPAID_BY_HOUR"),
        filter("instance-type", "S5.LARGE8"),
      ],
    });
    expect(InstanceTypeQuotaSet).toHaveLength(1);
    expect(InstanceTypeQuotaSet[0]).toMatchObject({
      Zone: zone,
      InstanceType: "S5.LARGE8",
      InstanceFamily: "S5",
      TypeName: "Standard S5",
      Cpu: 4,
      Memory: 8,
      Status: "SELL",
      Price: { UnitPrice: 0.096, ChargeUnit: "HOUR" },
    });
    expect(await codeOf(client.describeZoneInstanceConfigInfos({ Filters: [filter("colour", "red")] }))).toBe(
      "InvalidFilter",
    );
  });

  test("all that is on sale can be had", async () => {
    const { client } = start({ rateLimits: "off" });
    const { InstanceTypeQuotaSet } = await client.describeZoneInstanceConfigInfos({
      Filters: [{ Name: "zone", Values: [zone] }],
    });
    const types = new Set(InstanceTypeQuotaSet.map(({ InstanceType }) => InstanceType));
    expect(types.size).toBeGreaterThan(100);
    for (const InstanceType of types) await client.runInstances({ ...smallest, InstanceType, DryRun: true });
  });

  test("DescribeInstanceTypeConfigs", async () => {
    const { InstanceTypeConfigSet } = await start().client.describeInstanceTypeConfigs({
      Filters: [
        { Name: "zone", Values: [zone] },
        { Name: "instance-family", Values: ["I1"] },
      ],
    });
    expect(InstanceTypeConfigSet).toContainEqual({
      Zone: zone,
      InstanceFamily: "I1",
      InstanceType: "I1.MEDIUM4",
      CPU: 2,
      GPU: 0,
      FPGA: 0,
      Memory: 4,
    });
  });
});

describe("prices", () => {
  test("InquiryPriceRunInstances", async () => {
    const { client } = start();
    const ask = { ...smallest, Placement: { Zone: zone }, ImageId: smallest.ImageId ?? "" };
    const one = await client.inquiryPriceRunInstances(ask);
    // Two cores and 4 GB: 0.048; 50 GiB: 0.005.
    expect(one.Price.InstancePrice).toMatchObject({ UnitPrice: 0.053, UnitPriceDiscount: 0.053, ChargeUnit: "HOUR" });
    expect(one.Price.BandwidthPrice).toMatchObject({ UnitPrice: 0 });
    const many = await client.inquiryPriceRunInstances({
      ...ask,
      InstanceCount: 2,
      DataDisks: [{ DiskType: "CLOUD_SSD", DiskSize: 100 }],
      InternetAccessible: { InternetMaxBandwidthOut: 5 },
    });
    expect(many.Price.InstancePrice.UnitPrice).toBe(0.146);
    expect(many.Price.BandwidthPrice).toMatchObject({ UnitPrice: 0.12, ChargeUnit: "GB" });
    expect(await codeOf(client.inquiryPriceRunInstances({ ...ask, ImageId: "img-00000000" }))).toBe(
      "InvalidImageId.NotFound",
    );
    expect((await client.describeInstances()).TotalCount).toBe(0);
  });

  test("InquiryPriceResetInstance", async () => {
    const started = start();
    const id = await runOne(started);
    const same = await started.client.inquiryPriceResetInstance({ InstanceId: id });
    expect(same.Price.InstancePrice.UnitPrice).toBe(0.053);
    const larger = await started.client.inquiryPriceResetInstance({ InstanceId: id, SystemDisk: { DiskSize: 150 } });
    expect(larger.Price.InstancePrice.UnitPrice).toBe(0.063);
  });

  test("InquiryPriceResetInstancesType", async () => {
    const started = start();
    const { client, mock } = started;
    const id = await runOne(started);
    const ask = { InstanceIds: [id], InstanceType: "S5.LARGE8" };
    expect((await client.inquiryPriceResetInstancesType(ask)).Price.InstancePrice.UnitPrice).toBe(0.096);
    expect((await show(started, id)).InstanceType).toBe("S5.MEDIUM4");
    await client.stopInstances({ InstanceIds: [id], StoppedMode: "STOP_CHARGING" });
    mock.clock.advance(aWhile);
    expect(await codeOf(client.inquiryPriceResetInstancesType(ask))).toBe(
      "UnsupportedOperation.StoppedModeStopCharging",
    );
  });

  test("InquiryPriceResetInstancesInternetMaxBandwidth", async () => {
    const started = start();
    const id = await runOne(started);
    const { Price } = await started.client.inquiryPriceResetInstancesInternetMaxBandwidth({
      InstanceIds: [id],
      InternetAccessible: { InternetMaxBandwidthOut: 20 },
    });
    expect(Price.BandwidthPrice).toMatchObject({ UnitPrice: 0.12, ChargeUnit: "GB" });
  });

  test("InquiryPriceResizeInstanceDisks", async () => {
    const started = start();
    const id = await runOne(started, { DataDisks: [{ DiskType: "CLOUD_SSD", DiskSize: 100 }] });
    const [disk] = (await show(started, id)).DataDisks;
    const ask = (DiskSize: number) =>
      started.client.inquiryPriceResizeInstanceDisks({ InstanceId: id, DataDisks: [{ DiskSize }] });
    expect((await ask(200)).Price.InstancePrice.UnitPrice).toBe(0.04);
    expect(disk?.DiskSize).toBe(100);
    expect(await codeOf(ask(90))).toBe("InvalidParameterValue");
    expect(await codeOf(started.client.inquiryPriceResizeInstanceDisks({ InstanceId: id }))).toBe(
      "MissingParameter.AtLeastOne",
    );
    await stop(started, id);
    expect((await ask(200)).Price.InstancePrice.UnitPrice).toBe(0.04);
  });
});
