// The life of images: listed, changed, found by family, deleted.
import { beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { findImage, makeImage, putSharedImage, youngImage } from "./image-things.js";
import { aWhile, putInstance, run, show, smallest, start, type Started } from "./start.js";

let started: Started;
let client: Client;
let mock: Mock;

beforeEach(() => {
  started = start();
  ({ client, mock } = started);
});

describe("DescribeImages", () => {
  test("shows the public images of all regions, and none of one's own at first", async () => {
    const here = await client.describeImages({});
    const there = await client.describeImages({}, { region: "ap-tokyo" });
    expect(there.ImageSet).toEqual(here.ImageSet);
    expect(here.TotalCount).toBe(here.ImageSet.length);
    expect(new Set(here.ImageSet.map(({ ImageType }) => ImageType))).toEqual(new Set(["PUBLIC_IMAGE"]));
    const own = await client.describeImages({ Filters: [{ Name: "image-type", Values: ["PRIVATE_IMAGE"] }] });
    expect(own).toMatchObject({ TotalCount: 0, ImageSet: [] });
  });

  test("filters by type, name, platform, id and tags", async () => {
    const Tags = [
      { Key: "team", Value: "blue" },
      { Key: "stage", Value: "test" },
    ];
    const id = await makeImage(started, "mine", { TagSpecification: [{ ResourceType: "image", Tags }] });
    await makeImage(started, "other");
    const filtered = async (Name: string, ...Values: string[]): Promise<readonly string[]> =>
      (await client.describeImages({ Filters: [{ Name, Values }] })).ImageSet.map(({ ImageId }) => ImageId);
    expect(await filtered("image-id", id)).toEqual([id]);
    expect(await filtered("image-name", "mine")).toEqual([id]);
    expect(await filtered("tag-key", "team")).toEqual([id]);
    expect(await filtered("tag-value", "blue", "red")).toEqual([id]);
    expect(await filtered("tag:team", "blue")).toEqual([id]);
    expect(await filtered("tag:stage", "blue")).toEqual([]);
    expect(await filtered("image-type", "PRIVATE_IMAGE")).toHaveLength(2);
    expect(await filtered("platform", "CentOS")).toHaveLength(4);
    expect(await codeOf(client.describeImages({ Filters: [{ Name: "colour", Values: ["red"] }] }))).toBe(
      "InvalidFilter",
    );
    const Filters = [{ Name: "image-id", Values: ["1", "2", "3", "4", "5", "6"] }];
    expect(await codeOf(client.describeImages({ Filters }))).toBe("InvalidFilterValue.LimitExceeded");
  });

  test("pages", async () => {
    const { ImageSet: all, TotalCount } = await client.describeImages({});
    const { ImageSet: page, TotalCount: same } = await client.describeImages({ Offset: 2, Limit: 3 });
    expect(page).toEqual(all.slice(2, 5));
    expect(same).toBe(TotalCount);
  });

  test("refuses ids of another shape, ids beside filters, and types of another shape", async () => {
    const Filters = [{ Name: "platform", Values: ["CentOS"] }];
    expect(await codeOf(client.describeImages({ ImageIds: ["ins-12345678"] }))).toBe("InvalidImageId.Malformed");
    expect(await codeOf(client.describeImages({ ImageIds: ["img-9qabwvbn"], Filters }))).toBe(
      "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
    );
    expect(await codeOf(client.describeImages({ InstanceType: "large" }))).toBe("InvalidInstanceType.Malformed");
    expect(await codeOf(client.describeImages({ InstanceType: "S1.SMALL1" }))).toBe("ok");
  });
});

describe("ModifyImageAttribute", () => {
  test("changes name, description, family and whether it is deprecated", async () => {
    const ImageId = await makeImage(started, "a");
    const changed = { ImageName: "b", ImageDescription: "better", ImageFamily: "f", ImageDeprecated: true };
    await client.modifyImageAttribute({ ImageId, ...changed });
    expect(await findImage(started, ImageId)).toMatchObject(changed);
    await client.modifyImageAttribute({ ImageId, ImageDeprecated: false });
    expect(await findImage(started, ImageId)).toMatchObject({ ...changed, ImageDeprecated: false });
  });

  test("keeps its own name, refuses that of another", async () => {
    const ImageId = await makeImage(started, "a");
    await makeImage(started, "b");
    expect(await codeOf(client.modifyImageAttribute({ ImageId, ImageName: "a" }))).toBe("ok");
    expect(await codeOf(client.modifyImageAttribute({ ImageId, ImageName: "b" }))).toBe("InvalidImageName.Duplicate");
  });

  test("refuses images in the making and those of others", async () => {
    const young = await youngImage(started, "a");
    const code = "InvalidImageId.IncorrectState";
    expect(await codeOf(client.modifyImageAttribute({ ImageId: young, ImageName: "b" }))).toBe(code);
    expect(await codeOf(client.modifyImageAttribute({ ImageId: "img-9qabwvbn", ImageName: "b" }))).toBe(code);
    expect(await codeOf(client.modifyImageAttribute({ ImageId: "img-00000000" }))).toBe("InvalidImageId.NotFound");
  });
});

describe("DescribeImageFromFamily", () => {
  test("gives the newest that is not deprecated", async () => {
    const ImageFamily = "daily";
    expect((await client.describeImageFromFamily({ ImageFamily })).Image).toBeNull();
    const older = await makeImage(started, "monday", { ImageFamily });
    const newer = await makeImage(started, "tuesday", { ImageFamily });
    expect((await client.describeImageFromFamily({ ImageFamily })).Image).toEqual(await findImage(started, newer));
    await client.modifyImageAttribute({ ImageId: newer, ImageDeprecated: true });
    expect((await client.describeImageFromFamily({ ImageFamily })).Image?.ImageId).toBe(older);
    expect((await client.describeImageFromFamily({})).Image).toBeNull();
  });
});

describe("DeleteImages", () => {
  test("removes one's own", async () => {
    const [first, second] = [await makeImage(started, "a"), await makeImage(started, "b")];
    await client.deleteImages({ ImageIds: [first], DryRun: true });
    expect(await findImage(started, first)).toBeDefined();
    await client.deleteImages({ ImageIds: [first] });
    expect(await findImage(started, first)).toBeUndefined();
    expect(await findImage(started, second)).toBeDefined();
    expect(await codeOf(client.deleteImages({ ImageIds: [first] }))).toBe("InvalidImageId.NotFound");
  });

  test("refuses all of them where it refuses one", async () => {
    const own = await makeImage(started, "a");
    const removed = (...ImageIds: string[]): Promise<string> => codeOf(client.deleteImages({ ImageIds }));
    expect(await removed(own, "img-9qabwvbn")).toBe("InvalidParameterValue.InvalidImageId");
    expect(await removed(own, putSharedImage(started))).toBe("InvalidParameterValue.InvalidImageIdIsShared");
    expect(await removed(own, "ins-00000000")).toBe("InvalidImageId.Malformed");
    expect(await findImage(started, own)).toBeDefined();
  });

  test("refuses images that are shared, in the making, or of which an instance is being made", async () => {
    const ImageId = await makeImage(started, "a");
    const remove = (): Promise<string> => codeOf(client.deleteImages({ ImageIds: [ImageId] }));
    await client.modifyImageSharePermission({ ImageId, AccountIds: ["1001"], Permission: "SHARE" });
    expect(await remove()).toBe("InvalidImageId.InShared");
    await client.modifyImageSharePermission({ ImageId, AccountIds: ["1001"], Permission: "CANCEL" });
    const instance = putInstance(started, { ImageId, InstanceState: "PENDING" });
    expect(await remove()).toBe("InvalidImageId.IncorrectState");
    mock.state.remove("Instance", instance);
    expect(await remove()).toBe("ok");
    const young = await youngImage(started, "b");
    expect(await codeOf(client.deleteImages({ ImageIds: [young] }))).toBe("InvalidImageId.IncorrectState");
  });
});

test("an instance can be made of an image of one's own once that is finished, and lives on without it", async () => {
  const ImageId = await youngImage(started, "a");
  expect(await codeOf(run(started, { ImageId }))).toBe("InvalidParameterValue.InvalidImageState");
  mock.clock.advance(aWhile);
  const { InstanceIdSet } = await client.runInstances({ ...smallest, ImageId });
  expect(await codeOf(client.deleteImages({ ImageIds: [ImageId] }))).toBe("InvalidImageId.IncorrectState");
  mock.clock.advance(aWhile);
  await client.deleteImages({ ImageIds: [ImageId] });
  expect(await show(started, InstanceIdSet[0] ?? "")).toMatchObject({ ImageId, InstanceState: "RUNNING" });
});
