// The life of launch templates and their versions: made, made from one another, one of them the default, deleted.
import { beforeEach, describe, expect, test } from "vitest";
import type {
  Client,
  LaunchTemplateInfo,
  LaunchTemplateVersionInfo,
} from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { region, start } from "./start.js";

let client: Client;
let mock: Mock;

beforeEach(() => {
  ({ client, mock } = start());
});

const Placement = { Zone: "ap-guangzhou-2" };
const ImageId = "img-9qabwvbn";

async function create(LaunchTemplateName = "t", more: object = {}): Promise<string> {
  return (await client.createLaunchTemplate({ LaunchTemplateName, Placement, ImageId, ...more })).LaunchTemplateId;
}

async function addVersion(LaunchTemplateId: string, more: object = {}): Promise<number> {
  const { LaunchTemplateVersionNumber } = await client.createLaunchTemplateVersion({
    LaunchTemplateId,
    Placement,
    ...more,
  });
  return LaunchTemplateVersionNumber;
}

async function find(id: string): Promise<LaunchTemplateInfo | undefined> {
  return (await client.describeLaunchTemplates({ LaunchTemplateIds: [id] })).LaunchTemplateSet?.[0];
}

async function versions(LaunchTemplateId: string, more: object = {}): Promise<readonly LaunchTemplateVersionInfo[]> {
  return (await client.describeLaunchTemplateVersions({ LaunchTemplateId, ...more })).LaunchTemplateVersionSet;
}

async function numbers(LaunchTemplateId: string, more: object = {}): Promise<string> {
  return (await versions(LaunchTemplateId, more)).map((version) => version.LaunchTemplateVersion).join(" ");
}

describe("CreateLaunchTemplate", () => {
  test("makes a template and its version 1, the default", async () => {
    const id = await create("t", { InstanceType: "S1.SMALL1", LaunchTemplateVersionDescription: "first" });
    expect(id).toMatch(/^lt-[a-z0-9]{8}$/);
    expect(await find(id)).toMatchObject({
      LaunchTemplateName: "t",
      LatestVersionNumber: 1,
      DefaultVersionNumber: 1,
      LaunchTemplateVersionCount: 1,
      CreationTime: "2025-01-01T00:00:01Z",
    });
    expect(await versions(id)).toMatchObject([
      {
        LaunchTemplateId: id,
        LaunchTemplateVersion: 1,
        IsDefaultVersion: true,
        LaunchTemplateVersionDescription: "first",
        LaunchTemplateVersionData: { Placement, ImageId, InstanceType: "S1.SMALL1", DataDisks: null, UserData: null },
      },
    ]);
  });

  test.each<[string, object]>([
    ["InvalidParameterValue.InvalidLaunchTemplateName", { LaunchTemplateName: "" }],
    ["InvalidParameterValue.InvalidLaunchTemplateVersionDescription", { LaunchTemplateVersionDescription: "d" }],
    ["InvalidImageId.NotFound", { ImageId: "img-00000000" }],
    ["InvalidImageId.Malformed", { ImageId: "centos" }],
    ["ResourceNotFound.KeyPairNotFound", { LoginSettings: { KeyIds: ["skey-00000000"] } }],
    ["FailedOperation.DisasterRecoverGroupNotFound", { DisasterRecoverGroupIds: ["ps-00000000"] }],
  ])("%s: %j", async (code, more) => {
    const input = { LaunchTemplateName: "t", Placement, ImageId, ...more };
    expect(await codeOf(client.createLaunchTemplate(input))).toBe(code);
    expect(mock.state.list("LaunchTemplate")).toEqual([]);
    expect(mock.state.list("LaunchTemplateVersion")).toEqual([]);
  });

  test("tried dry makes none", async () => {
    await client.createLaunchTemplate({ LaunchTemplateName: "t", Placement, ImageId, DryRun: true });
    expect((await client.describeLaunchTemplates({})).TotalCount).toBe(0);
  });
});

describe("CreateLaunchTemplateVersion", () => {
  test("counts on, and says what it is told over what the default version says", async () => {
    const id = await create("t", { InstanceType: "S1.SMALL1", InstanceName: "one" });
    expect(await addVersion(id, { InstanceName: "two" })).toBe(2);
    expect((await versions(id))[1]).toMatchObject({
      LaunchTemplateVersion: 2,
      IsDefaultVersion: false,
      LaunchTemplateVersionData: { ImageId, InstanceType: "S1.SMALL1", InstanceName: "two" },
    });
    expect(await find(id)).toMatchObject({
      LatestVersionNumber: 2,
      DefaultVersionNumber: 1,
      LaunchTemplateVersionCount: 2,
    });
  });

  test("is made from the version that is named", async () => {
    const id = await create("t", { InstanceName: "one" });
    await addVersion(id, { InstanceName: "two" });
    await addVersion(id, { LaunchTemplateVersion: 2 });
    await addVersion(id);
    const names = (await versions(id)).map((version) => version.LaunchTemplateVersionData.InstanceName);
    expect(names).toEqual(["one", "two", "two", "one"]);
  });

  test("each template counts its own", async () => {
    const [first, second] = [await create("a"), await create("b")];
    await addVersion(first);
    expect(await addVersion(second)).toBe(2);
    expect(await numbers(first)).toBe("1 2");
  });

  test("refuses versions and templates that do not exist, and more than thirty", async () => {
    const id = await create();
    const add = (more: object): Promise<string> =>
      codeOf(client.createLaunchTemplateVersion({ LaunchTemplateId: id, Placement, ...more }));
    expect(await add({ LaunchTemplateVersion: 9 })).toBe("InvalidParameterValue.LaunchTemplateIdVerNotExisted");
    expect(await add({ LaunchTemplateId: "lt-00000000" })).toBe("InvalidParameterValue.LaunchTemplateIdNotExisted");
    expect(await add({ LaunchTemplateId: "template" })).toBe("InvalidParameterValue.LaunchTemplateIdMalformed");
    for (let made = 1; made < 30; made += 1) await addVersion(id);
    expect(await add({})).toBe("LimitExceeded.LaunchTemplateVersionQuota");
  });
});

describe("DescribeLaunchTemplates", () => {
  test("by id, by name, in pages", async () => {
    const ids = [await create("a"), await create("b"), await create("c")];
    const found = async (input: object): Promise<readonly unknown[]> =>
      (await client.describeLaunchTemplates(input)).LaunchTemplateSet?.map((own) => own.LaunchTemplateId) ?? [];
    expect(await found({})).toEqual(ids);
    expect(await found({ LaunchTemplateIds: ids.slice(1) })).toEqual(ids.slice(1));
    expect(await found({ Filters: [{ Name: "LaunchTemplateName", Values: ["b"] }] })).toEqual([ids[1]]);
    expect(await found({ Offset: 1, Limit: 1 })).toEqual([ids[1]]);
    expect((await client.describeLaunchTemplates({ Limit: 1 })).TotalCount).toBe(3);
    const Filters = [{ Name: "LaunchTemplateName", Values: ["a", "b", "c", "d", "e", "f"] }];
    expect(await codeOf(client.describeLaunchTemplates({ Filters }))).toBe("InvalidFilterValue.LimitExceeded");
    expect(await codeOf(client.describeLaunchTemplates({ LaunchTemplateIds: ["lt-00000000"] }))).toBe(
      "InvalidParameterValue.LaunchTemplateIdNotExisted",
    );
  });
});

describe("DescribeLaunchTemplateVersions", () => {
  test("by number, by bounds, the default one, in pages", async () => {
    const id = await create();
    for (let made = 1; made < 5; made += 1) await addVersion(id);
    expect(await numbers(id)).toBe("1 2 3 4 5");
    expect(await numbers(id, { LaunchTemplateVersions: [4, 2] })).toBe("4 2");
    expect(await numbers(id, { MinVersion: 2, MaxVersion: 3 })).toBe("2 3");
    expect(await numbers(id, { DefaultVersion: true })).toBe("1");
    expect(await numbers(id, { DefaultVersion: false })).toBe("1 2 3 4 5");
    expect(await numbers(id, { Offset: 3, Limit: 5 })).toBe("4 5");
    expect(await client.describeLaunchTemplateVersions({ LaunchTemplateId: id, Limit: 1 })).toMatchObject({
      TotalCount: 5,
    });
  });

  test("refuses numbers that the template does not have", async () => {
    const LaunchTemplateId = await create();
    const asked = { LaunchTemplateId, LaunchTemplateVersions: [1, 2] };
    expect(await codeOf(client.describeLaunchTemplateVersions(asked))).toBe(
      "InvalidParameterValue.LaunchTemplateIdVerNotExisted",
    );
  });
});

describe("ModifyLaunchTemplateDefaultVersion", () => {
  test("chooses another version", async () => {
    const id = await create();
    await addVersion(id);
    await client.modifyLaunchTemplateDefaultVersion({ LaunchTemplateId: id, DefaultVersion: 2 });
    expect(await find(id)).toMatchObject({ DefaultVersionNumber: 2, LatestVersionNumber: 2 });
    expect((await versions(id)).map((version) => version.IsDefaultVersion)).toEqual([false, true]);
    expect(await numbers(id, { DefaultVersion: true })).toBe("2");
  });

  test("refuses the one that it is, and one that is not there", async () => {
    const LaunchTemplateId = await create();
    const choose = (DefaultVersion: number): Promise<string> =>
      codeOf(client.modifyLaunchTemplateDefaultVersion({ LaunchTemplateId, DefaultVersion }));
    expect(await choose(1)).toBe("InvalidParameterValue.LaunchTemplateIdVerSetAlready");
    expect(await choose(2)).toBe("InvalidParameterValue.LaunchTemplateIdVerNotExisted");
  });
});

describe("DeleteLaunchTemplateVersions", () => {
  test("removes them; their numbers are not given again", async () => {
    const id = await create();
    for (let made = 1; made < 4; made += 1) await addVersion(id);
    await client.deleteLaunchTemplateVersions({ LaunchTemplateId: id, LaunchTemplateVersions: [2, 4] });
    expect(await numbers(id)).toBe("1 3");
    expect(await find(id)).toMatchObject({ LaunchTemplateVersionCount: 2, LatestVersionNumber: 3 });
    expect(await addVersion(id)).toBe(5);
  });

  test("refuses the default one and those that are not there, and then removes none", async () => {
    const id = await create();
    await addVersion(id);
    const remove = (...LaunchTemplateVersions: number[]): Promise<string> =>
      codeOf(client.deleteLaunchTemplateVersions({ LaunchTemplateId: id, LaunchTemplateVersions }));
    expect(await remove(2, 1)).toBe("InvalidParameterValue.LaunchTemplateDefaultVersion");
    expect(await remove(2, 7)).toBe("InvalidParameterValue.LaunchTemplateIdVerNotExisted");
    expect(await numbers(id)).toBe("1 2");
  });
});

describe("DeleteLaunchTemplate", () => {
  test("removes the template with its versions", async () => {
    const [id, other] = [await create("a"), await create("b")];
    await addVersion(id);
    await client.deleteLaunchTemplate({ LaunchTemplateId: id });
    expect((await client.describeLaunchTemplates({})).LaunchTemplateSet?.map((own) => own.LaunchTemplateId)).toEqual([
      other,
    ]);
    expect(mock.state.list("LaunchTemplateVersion").map(({ within }) => within)).toEqual([other]);
    expect(await codeOf(client.describeLaunchTemplateVersions({ LaunchTemplateId: id }))).toBe(
      "InvalidParameterValue.LaunchTemplateIdNotExisted",
    );
  });
});

test("a template that no call made has a version 1 that says nothing", async () => {
  const LaunchTemplateId = String(mock.state.put("LaunchTemplate", { LaunchTemplateName: "put" }, region).id);
  expect(await numbers(LaunchTemplateId)).toBe("1");
  expect(await addVersion(LaunchTemplateId)).toBe(2);
  const { client: adopting } = start({ unknownIds: "adopt" });
  const foreign = { LaunchTemplateId: "lt-foreign1", Placement };
  expect((await adopting.createLaunchTemplateVersion(foreign)).LaunchTemplateVersionNumber).toBe(2);
});

test("a saved state holds the versions of each template", async () => {
  const [first, second] = [await create("a"), await create("b")];
  await addVersion(first);
  const saved = JSON.parse(JSON.stringify(mock.save())) as unknown;
  mock.reset();
  mock.load(saved);
  expect([await numbers(first), await numbers(second)]).toEqual(["1 2", "1"]);
  expect(await addVersion(first)).toBe(3);
});
