// Reserved instances: what is on sale, what was bought, and that it ends.
import { expect, test } from "vitest";
import type * as cvm from "../../../generated/tencent/cvm/client/index.js";
import { codeOf } from "../checked-mock.js";
import { aWhile, start, type Started } from "./start.js";

const year = 31_536_000;

async function anOffering({ client }: Started): Promise<cvm.ReservedInstancesOffering> {
  const { ReservedInstancesOfferingsSet } = await client.describeReservedInstancesOfferings({
    Filters: [
      { Name: "zone", Values: ["ap-guangzhou-1"] },
      { Name: "instance-type", Values: ["S3.MEDIUM4"] },
      { Name: "duration", Values: [String(year)] },
    ],
  });
  const [offering] = ReservedInstancesOfferingsSet;
  if (offering === undefined) throw new Error("nothing is on sale");
  return offering;
}

test("DescribeReservedInstancesOfferings", async () => {
  const started = start();
  const offering = await anOffering(started);
  expect(offering).toMatchObject({ InstanceType: "S3.MEDIUM4", Duration: year, OfferingType: "All Upfront" });
  const all = await started.client.describeReservedInstancesOfferings();
  expect(all.ReservedInstancesOfferingsSet).toHaveLength(20);
  expect(all.TotalCount).toBeGreaterThan(20);
  const short = await started.client.describeReservedInstancesOfferings({ MaxDuration: year, Limit: 100 });
  expect(short.ReservedInstancesOfferingsSet.every(({ Duration }) => Duration === year)).toBe(true);
  expect(short.TotalCount).toBe(all.TotalCount / 2);
  const id = { Name: "reserved-instances-offering-id", Values: [offering.ReservedInstancesOfferingId] };
  const one = await started.client.describeReservedInstancesOfferings({ Filters: [id] });
  expect(one.ReservedInstancesOfferingsSet).toEqual([offering]);
});

test("DescribeReservedInstancesConfigInfos", async () => {
  const started = start();
  const offering = await anOffering(started);
  const { ReservedInstanceConfigInfos } = await started.client.describeReservedInstancesConfigInfos({
    Filters: [
      { Name: "zone", Values: ["ap-guangzhou-1"] },
      { Name: "duration", Values: [String(year)] },
    ],
  });
  const types = ReservedInstanceConfigInfos.flatMap(({ InstanceFamilies }) =>
    InstanceFamilies.flatMap(({ InstanceTypes }) => InstanceTypes),
  );
  const type = types.find(({ InstanceType }) => InstanceType === "S3.MEDIUM4");
  expect(type).toMatchObject({ Cpu: 2, Memory: 4 });
  expect(type?.Prices.map(({ ReservedInstancesOfferingId }) => ReservedInstancesOfferingId)).toEqual([
    offering.ReservedInstancesOfferingId,
  ]);
  expect(
    await codeOf(
      started.client.describeReservedInstancesConfigInfos({ Filters: [{ Name: "colour", Values: ["red"] }] }),
    ),
  ).toBe("InvalidFilter");
});

test("InquirePricePurchaseReservedInstancesOffering", async () => {
  const started = start();
  const { ReservedInstancesOfferingId, FixedPrice } = await anOffering(started);
  const ask = (InstanceCount: number, id = ReservedInstancesOfferingId) =>
    started.client.inquirePricePurchaseReservedInstancesOffering({ InstanceCount, ReservedInstancesOfferingId: id });
  expect((await ask(2)).Price).toMatchObject({ OriginalFixedPrice: 2 * FixedPrice, DiscountUsagePrice: 0 });
  expect(await codeOf(ask(0))).toBe("InvalidParameterValue.Range");
  expect(await codeOf(ask(1, "0000"))).toBe("FailedOperation.InquiryPriceFailed");
});

test("PurchaseReservedInstancesOffering", async () => {
  const started = start({ clock: "2025-01-01T00:00:00Z" });
  const { client, mock } = started;
  const { ReservedInstancesOfferingId } = await anOffering(started);
  const buy = (InstanceCount: number) =>
    client.purchaseReservedInstancesOffering({
      InstanceCount,
      ReservedInstancesOfferingId,
      ReservedInstanceName: "mine",
    });
  const { ReservedInstanceId } = await buy(3);
  expect(ReservedInstanceId).toMatch(/^ri-/);
  const read = async (): Promise<cvm.ReservedInstances | undefined> => {
    const { ReservedInstancesSet } = await client.describeReservedInstances({
      Filters: [{ Name: "reserved-instances-id", Values: [ReservedInstanceId] }],
    });
    return ReservedInstancesSet[0];
  };
  expect(await read()).toMatchObject({
    ReservedInstanceName: "mine",
    InstanceType: "S3.MEDIUM4",
    InstanceFamily: "S3",
    InstanceCount: 3,
    State: "pending",
    StartTime: "2025-01-01 00:00:00",
    EndTime: "2026-01-01 00:00:00",
  });
  mock.clock.advance(aWhile);
  expect((await read())?.State).toBe("active");
  mock.clock.advance(year * 1000);
  expect((await read())?.State).toBe("retired");
  expect(await codeOf(buy(18))).toBe("UnsupportedOperation.ReservedInstanceOutofQuata");
});

test("DescribeReservedInstances", async () => {
  const started = start();
  const { client } = started;
  const { ReservedInstancesOfferingId } = await anOffering(started);
  const made = await client.purchaseReservedInstancesOffering({ InstanceCount: 1, ReservedInstancesOfferingId });
  await client.purchaseReservedInstancesOffering({ InstanceCount: 1, ReservedInstancesOfferingId, DryRun: true });
  const { TotalCount, ReservedInstancesSet } = await client.describeReservedInstances();
  expect(TotalCount).toBe(1);
  expect(ReservedInstancesSet[0]).toMatchObject({
    ReservedInstanceId: made.ReservedInstanceId,
    Zone: "ap-guangzhou-1",
  });
  for (const [Name, value] of [
    ["zone", "ap-guangzhou-2"],
    ["instance-family", "C3"],
    ["state", "retired"],
  ] as const)
    expect((await client.describeReservedInstances({ Filters: [{ Name, Values: [value] }] })).TotalCount).toBe(0);
});
