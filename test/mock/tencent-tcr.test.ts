// The life of a registry, as far as its pages tell: it is created, and can be checked from any region.
import { beforeEach, describe, expect, test } from "vitest";
import { type Client, createClient } from "../../generated/tencent/tcr/client/index.js";
import { createTcrMock, type Mock, mockCredentials } from "../../generated/tencent/tcr/mock/index.js";
import { checkedFetch, codeOf } from "./checked-mock.js";

let mock: Mock;
let client: Client;

beforeEach(() => {
  mock = createTcrMock();
  client = createClient({
    credentials: mockCredentials,
    region: "ap-guangzhou",
    fetch: checkedFetch(mock, "tencent/tcr"),
  });
});

const registry = { RegistryName: "tea-house", RegistryType: "standard" } as const;

describe("CreateInstance", () => {
  test("gives the id of a registry that is valid from then on", async () => {
    const { RegistryId } = await client.createInstance(registry);
    expect(RegistryId).toMatch(/^tcr-[a-z0-9]{8}$/);
    expect(await client.checkInstance({ RegistryId })).toMatchObject({ IsValidated: true, RegionId: 1 });
    expect(mock.state.get("Instance", RegistryId)?.value).toMatchObject({ ...registry, RegistryChargeType: 0 });
  });

  test("refuses a second one of the same name, in all regions", async () => {
    await client.createInstance(registry);
    expect(await codeOf(client.createInstance(registry, { region: "ap-tokyo" }))).toBe(
      "InvalidParameter.ErrorNameExists",
    );
    expect(await codeOf(client.createInstance({ ...registry, RegistryName: "coffee-house" }))).toBe("ok");
  });

  test("refuses an empty name and more than ten tags", async () => {
    const Tags = Array.from({ length: 11 }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
    expect(await codeOf(client.createInstance({ ...registry, RegistryName: "" }))).toBe(
      "InvalidParameter.ErrorNameIllegal",
    );
    expect(await codeOf(client.createInstance({ ...registry, TagSpecification: { Tags } }))).toBe(
      "InvalidParameter.ErrorTagOverLimit",
    );
    expect(mock.state.list("Instance")).toEqual([]);
  });

  test("knows three types", async () => {
    expect(await codeOf(client.createInstance({ ...registry, RegistryType: "golden" }))).toBe("InvalidParameterValue");
  });
});

describe("CheckInstance", () => {
  test("tells what does not exist, too", async () => {
    expect(await client.checkInstance({ RegistryId: "tcr-00000000" })).toMatchObject({
      IsValidated: false,
      RegionId: 0,
    });
  });

  test("finds a registry from any region, and tells the number of its own", async () => {
    const { RegistryId: first } = await client.createInstance(registry);
    const { RegistryId: second } = await client.createInstance(
      { ...registry, RegistryName: "far-house" },
      { region: "ap-tokyo" },
    );
    const { RegistryId: third } = await client.createInstance({ ...registry, RegistryName: "other-house" });
    const numbers = [first, second, third].map(async (RegistryId) => client.checkInstance({ RegistryId }));
    expect((await Promise.all(numbers)).map(({ RegionId }) => RegionId)).toEqual([1, 2, 1]);
  });
});
