// The life of placement groups: made within a quota, listed with their instances, renamed, deleted once they are empty.
import { beforeEach, describe, expect, test } from "vitest";
import type { Client, DisasterRecoverGroup } from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { aWhile, putInstance, run, start, type Started } from "./start.js";

let started: Started;
let client: Client;
let mock: Mock;

beforeEach(() => {
  started = start();
  ({ client, mock } = started);
});

async function create(Name: string, more: object = {}): Promise<string> {
  return (await client.createDisasterRecoverGroup({ Name, Type: "HOST", ...more })).DisasterRecoverGroupId;
}

async function listed(input: object = {}): Promise<readonly DisasterRecoverGroup[]> {
  return (await client.describeDisasterRecoverGroups(input)).DisasterRecoverGroupSet;
}

describe("CreateDisasterRecoverGroup", () => {
  test.each([
    ["HOST", 50],
    ["SW", 20],
    ["RACK", 30],
  ])("of type %s, for %i instances", async (Type, CvmQuotaTotal) => {
    const Tags = [{ Key: "team", Value: "blue" }];
    const { RequestId: _, ...made } = await client.createDisasterRecoverGroup({
      Name: "g",
      Type,
      TagSpecification: [{ ResourceType: "ps", Tags }],
    });
    expect(made).toMatchObject({ Name: "g", Type, CvmQuotaTotal, CurrentNum: 0 });
    expect(made.DisasterRecoverGroupId).toMatch(/^ps-[a-z0-9]{8}$/);
    expect(await listed()).toEqual([{ ...made, InstanceIds: [], Tags }]);
  });

  test("repeated with its client token makes no second one", async () => {
    const ids = [await create("g", { ClientToken: "t" }), await create("g", { ClientToken: "t" })];
    expect(ids[1]).toBe(ids[0]);
    expect(await listed()).toHaveLength(1);
  });

  test("refuses one more than there may be in a region, and names that are too long", async () => {
    const { GroupQuota } = await client.describeDisasterRecoverGroupQuota({});
    for (let made = 0; made < GroupQuota; made += 1) await create(`g-${made}`);
    const one = { Name: "g", Type: "HOST" };
    expect(await codeOf(client.createDisasterRecoverGroup(one))).toBe("ResourceInsufficient.InsufficientGroupQuota");
    expect(await codeOf(client.createDisasterRecoverGroup(one, { region: "ap-tokyo" }))).toBe("ok");
    expect(await codeOf(client.createDisasterRecoverGroup({ ...one, Name: "n".repeat(61) }))).toBe(
      "InvalidParameterValue.TooLong",
    );
  });
});

describe("DescribeDisasterRecoverGroups", () => {
  test("by id, by a part of the name, by tags, in pages", async () => {
    const tagged = { TagSpecification: [{ ResourceType: "ps", Tags: [{ Key: "team", Value: "blue" }] }] };
    const ids = [await create("web-one"), await create("web-two", tagged), await create("db")];
    const found = async (input: object): Promise<readonly string[]> =>
      (await listed(input)).map(({ DisasterRecoverGroupId }) => DisasterRecoverGroupId);
    expect(await found({ DisasterRecoverGroupIds: [ids[2]] })).toEqual([ids[2]]);
    expect(await found({ Name: "web" })).toEqual(ids.slice(0, 2));
    expect(await found({ Name: "web", Offset: 1 })).toEqual([ids[1]]);
    expect(await found({ Filters: [{ Name: "tag:team", Values: ["blue"] }] })).toEqual([ids[1]]);
    expect(await found({ Filters: [{ Name: "tag-key", Values: ["stage"] }] })).toEqual([]);
    expect((await client.describeDisasterRecoverGroups({ Name: "web", Limit: 1 })).TotalCount).toBe(2);
    expect(await codeOf(client.describeDisasterRecoverGroups({ DisasterRecoverGroupIds: ["group"] }))).toBe(
      "InvalidParameterValue.DisasterRecoverGroupIdMalformed",
    );
  });

  test("shows which instances are in it, and how many", async () => {
    const DisasterRecoverGroupId = await create("g");
    const instances = [1, 2].map(() => putInstance(started, { DisasterRecoverGroupId }));
    expect(await listed()).toMatchObject([{ CurrentNum: 2, InstanceIds: instances }]);
    mock.state.remove("Instance", instances[0] ?? "");
    expect(await listed()).toMatchObject([{ CurrentNum: 1, InstanceIds: [instances[1]] }]);
  });
});

test("instances that are made in a group leave it when they are terminated", async () => {
  const id = await create("g", { Type: "SW" });
  const instances = await run(started, { DisasterRecoverGroupIds: [id], InstanceCount: 20 });
  expect(await listed()).toMatchObject([{ CurrentNum: 20, CvmQuotaTotal: 20, InstanceIds: instances }]);
  expect(await codeOf(run(started, { DisasterRecoverGroupIds: [id] }))).toBe(
    "ResourceInsufficient.DisasterRecoverGroupCvmQuota",
  );
  await client.terminateInstances({ InstanceIds: instances });
  mock.clock.advance(aWhile);
  expect(await listed()).toMatchObject([{ CurrentNum: 0, InstanceIds: [] }]);
  expect(await codeOf(client.deleteDisasterRecoverGroups({ DisasterRecoverGroupIds: [id] }))).toBe("ok");
});

describe("DescribeDisasterRecoverGroupQuota", () => {
  test("counts the groups of the region", async () => {
    await create("a");
    const quota = await client.describeDisasterRecoverGroupQuota({});
    expect(quota).toMatchObject({ GroupQuota: 10, CurrentNum: 1, CvmInHostGroupQuota: 50, CvmInSwGroupQuota: 20 });
    expect((await client.describeDisasterRecoverGroupQuota({}, { region: "ap-tokyo" })).CurrentNum).toBe(0);
  });
});

describe("ModifyDisasterRecoverGroupAttribute", () => {
  test("gives another name", async () => {
    const DisasterRecoverGroupId = await create("old");
    await client.modifyDisasterRecoverGroupAttribute({ DisasterRecoverGroupId, Name: "new" });
    expect(await listed({ Name: "new" })).toHaveLength(1);
    const missing = { DisasterRecoverGroupId: "ps-00000000", Name: "new" };
    expect(await codeOf(client.modifyDisasterRecoverGroupAttribute(missing))).toBe(
      "ResourceNotFound.InvalidPlacementSet",
    );
  });
});

describe("DeleteDisasterRecoverGroups", () => {
  test("removes empty groups", async () => {
    const ids = [await create("a"), await create("b")];
    await client.deleteDisasterRecoverGroups({ DisasterRecoverGroupIds: ids.slice(0, 1) });
    expect((await listed()).map(({ Name }) => Name)).toEqual(["b"]);
  });

  test("refuses all of them where one is not empty, or is not there", async () => {
    const [empty, full] = [await create("a"), await create("b")];
    putInstance(started, { DisasterRecoverGroupId: full });
    const remove = (...DisasterRecoverGroupIds: string[]): Promise<string> =>
      codeOf(client.deleteDisasterRecoverGroups({ DisasterRecoverGroupIds }));
    expect(await remove(empty, full)).toBe("FailedOperation.PlacementSetNotEmpty");
    expect(await remove(empty, "ps-00000000")).toBe("ResourceNotFound.InvalidPlacementSet");
    expect(await listed()).toHaveLength(2);
  });
});
