// What can be read of instances: with filters, in pages, by ids. Each test of an action has its name.
import { describe, expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { run, runOne, show, start, stop } from "./start.js";

describe("listings", () => {
  test("DescribeInstances", async () => {
    const started = start();
    const { client } = started;
    const [web = "", db = ""] = [
      await runOne(started, {
        InstanceName: "web",
        InternetAccessible: { InternetMaxBandwidthOut: 1 },
        TagSpecification: [{ ResourceType: "instance", Tags: [{ Key: "city", Value: "shenzhen" }] }],
      }),
      await runOne(started, {
        InstanceName: "db",
        Placement: { Zone: "ap-guangzhou-4", ProjectId: 7, HostIds: ["host-h3m57oik"] },
        InstanceType: "CDH_1C1G",
        InstanceChargeType: "CDHPAID",
        SecurityGroupIds: ["sg-p1ezv4wz"],
        VirtualPrivateCloud: { VpcId: "vpc-m0cnatxj", SubnetId: "subnet-mv4sn55k" },
      }),
    ];
    const { PublicIpAddresses, PrivateIpAddresses } = await show(started, web);
    const filters: readonly (readonly [string, string, string])[] = [
      ["zone", "ap-guangzhou-4", db],
      ["project-id", "7", db],
      ["host-id", "host-h3m57oik", db],
      ["vpc-id", "vpc-m0cnatxj", db],
      ["subnet-id", "subnet-mv4sn55k", db],
      ["security-group-id", "sg-p1ezv4wz", db],
      ["instance-charge-type", "CDHPAID", db],
      ["instance-id", web, web],
      ["instance-name", "web", web],
      ["private-ip-address", PrivateIpAddresses[0] ?? "", web],
      ["public-ip-address", PublicIpAddresses?.[0] ?? "", web],
      ["tag-key", "city", web],
      ["tag-value", "shenzhen", web],
      ["tag:city", "shenzhen", web],
    ];
    for (const [Name, value, id] of filters) {
      const { InstanceSet, TotalCount } = await client.describeInstances({ Filters: [{ Name, Values: [value] }] });
      expect([Name, InstanceSet.map(({ InstanceId }) => InstanceId)]).toEqual([Name, [id]]);
      expect(TotalCount).toBe(1);
      const none = await client.describeInstances({ Filters: [{ Name, Values: ["nothing-of-it"] }] });
      expect([Name, none.TotalCount]).toEqual([Name, 0]);
    }
    const colours = { Filters: [{ Name: "colour", Values: ["red"] }] };
    expect(await codeOf(client.describeInstances(colours))).toBe("InvalidFilter");
    const many = { Filters: [{ Name: "zone", Values: ["a", "b", "c", "d", "e", "f"] }] };
    expect(await codeOf(client.describeInstances(many))).toBe("InvalidFilterValue.LimitExceeded");
    expect(await codeOf(client.describeInstances({ InstanceIds: ["web"] }))).toBe("InvalidInstanceId.Malformed");
    expect((await client.describeInstances({ InstanceIds: ["ins-00000000"] })).TotalCount).toBe(0);
  });

  test("in pages of 20, or as many as are asked for", async () => {
    const started = start();
    const ids = await run(started, { InstanceCount: 25 });
    const first = await started.client.describeInstances();
    expect([first.TotalCount, first.InstanceSet.length]).toEqual([25, 20]);
    const last = await started.client.describeInstances({ Offset: 20, Limit: 10 });
    expect(last.InstanceSet.map(({ InstanceId }) => InstanceId)).toEqual(ids.slice(20));
    const all: string[] = [];
    for await (const { InstanceId } of started.client.describeInstancesItems({ Limit: 10 })) all.push(InstanceId);
    expect(all).toEqual(ids);
  });

  test("DescribeInstancesStatus", async () => {
    const started = start();
    const [first = "", second = ""] = await run(started, { InstanceCount: 2 });
    await stop(started, second);
    const { InstanceStatusSet, TotalCount } = await started.client.describeInstancesStatus({
      InstanceIds: [first, second],
    });
    expect(TotalCount).toBe(2);
    expect(InstanceStatusSet).toEqual([
      { InstanceId: first, InstanceState: "RUNNING" },
      { InstanceId: second, InstanceState: "STOPPED" },
    ]);
  });

  test("DescribeInstancesAttributes", async () => {
    const started = start();
    const id = await runOne(started, { UserData: "TXlVc2VyRGF0YQo=" });
    const ask = { InstanceIds: [id], Attributes: ["UserData"] };
    const before = await started.client.describeInstancesAttributes(ask);
    expect(before.InstanceSet).toEqual([{ InstanceId: id, Attributes: { UserData: "TXlVc2VyRGF0YQo=" } }]);
    await started.client.modifyInstancesAttribute({ InstanceIds: [id], InstanceName: "web", UserData: "b3RoZXI=" });
    const after = await started.client.describeInstancesAttributes(ask);
    expect(after.InstanceSet[0]?.Attributes.UserData).toBe("b3RoZXI=");
  });

  test("DescribeInstancesOperationLimit", async () => {
    const started = start();
    const id = await runOne(started);
    const ask = { InstanceIds: [id], Operation: "INSTANCE_DEGRADE" };
    const limit = { InstanceId: id, Operation: "INSTANCE_DEGRADE", LimitCount: 5 };
    const before = await started.client.describeInstancesOperationLimit(ask);
    expect(before.InstanceOperationLimitSet).toEqual([{ ...limit, CurrentCount: 0 }]);
    await stop(started, id);
    for (const InstanceType of ["S5.LARGE8", "S5.SMALL1"])
      await started.client.resetInstancesType({ InstanceIds: [id], InstanceType });
    const after = await started.client.describeInstancesOperationLimit(ask);
    expect(after.InstanceOperationLimitSet).toEqual([{ ...limit, CurrentCount: 1 }]);
  });

  test("DescribeInstanceVncUrl", async () => {
    const started = start();
    const id = await runOne(started);
    const { InstanceVncUrl } = await started.client.describeInstanceVncUrl({ InstanceId: id });
    expect(decodeURIComponent(InstanceVncUrl)).toMatch(/^wss:\/\/vnc\.invalid/);
    await stop(started, id);
    expect(await codeOf(started.client.describeInstanceVncUrl({ InstanceId: id }))).toBe(
      "UnsupportedOperation.InstanceStateStopped",
    );
  });

  test("each region has its own", async () => {
    const started = start();
    await run(started);
    const elsewhere = await started.client.describeInstances({}, { region: "ap-shanghai" });
    expect(elsewhere.TotalCount).toBe(0);
  });
});
