// The purchase of a registry: what must be said, what it gives, and what happens when it is said twice.
import { beforeEach, describe, expect, test } from "vitest";
import {
  type Client,
  createClient,
  type CreateInstanceRequest,
} from "../../generated/alibaba/bssopenapi/client/index.js";
import { createBssopenapiMock, type Mock, mockCredentials } from "../../generated/alibaba/bssopenapi/mock/index.js";
import { checkedFetch, codeOf } from "./checked-mock.js";

let mock: Mock;
let client: Client;

beforeEach(() => {
  mock = createBssopenapiMock();
  client = createClient({ credentials: mockCredentials, fetch: checkedFetch(mock, "alibaba/bssopenapi") });
});

function purchase(properties: Record<string, string> = {}, more: Partial<CreateInstanceRequest> = {}) {
  const all = {
    InstanceType: "Standard",
    InstanceName: "tea-house",
    Region: "cn-shanghai",
    DefaultOssBucket: "true",
    ...properties,
  };
  const Parameter = Object.entries(all).map(([Code, Value]) => ({ Code, Value }));
  return { Parameter, ProductCode: "acr", SubscriptionType: "Subscription", Period: 12, ...more };
}

describe("CreateInstance", () => {
  test("gives the ids of an order and of an instance", async () => {
    const answer = await client.createInstance(purchase());
    expect(answer).toMatchObject({ Code: "Success", Message: "Successful!", Success: true });
    expect(answer.Data.InstanceId).toMatch(/^cri-[a-z0-9]{16}$/);
    expect(answer.Data.OrderId).toMatch(/^2\d{14}$/);
    expect(mock.state.get("Instance", answer.Data.InstanceId)?.value).toMatchObject({ ProductCode: "acr", Period: 12 });
  });

  test("each time others; with the same token the same, whatever else is said", async () => {
    const first = await client.createInstance(purchase());
    const second = await client.createInstance(purchase());
    expect(second.Data.InstanceId).not.toBe(first.Data.InstanceId);
    expect(second.Data.OrderId).not.toBe(first.Data.OrderId);
    const once = await client.createInstance(purchase({}, { ClientToken: "t-1" }));
    const again = await client.createInstance(purchase({}, { ClientToken: "t-1" }));
    const other = await client.createInstance(purchase({ InstanceName: "other" }, { ClientToken: "t-1" }));
    expect([again.Data, other.Data]).toEqual([once.Data, once.Data]);
    expect(mock.state.list("Instance")).toHaveLength(3);
  });

  const InvalidParameter = "InvalidParameter";
  test.each<[string, CreateInstanceRequest]>([
    [InvalidParameter, purchase({}, { ProductCode: "ecs" })],
    [InvalidParameter, purchase({}, { SubscriptionType: "PayAsYouGo" })],
    [InvalidParameter, purchase({}, { RenewalStatus: "AutoRenewal" })],
    [InvalidParameter, purchase({}, { Period: 0 })],
    [InvalidParameter, purchase({ InstanceName: "-tea" })],
    [InvalidParameter, purchase({ InstanceName: "Tea" })],
    [InvalidParameter, purchase({ InstanceName: "te" })],
    [InvalidParameter, purchase({ InstanceName: "t".repeat(31) })],
    [InvalidParameter, purchase({ DefaultOssBucket: "maybe" })],
    [InvalidParameter, purchase({ DefaultOssBucket: "false" })],
    [InvalidParameter, purchase({ Colour: "red" })],
    ["MissingParameter", { ...purchase(), Parameter: [{ Code: "InstanceType", Value: "Standard" }] }],
  ])("%s: %j", async (code, input) => {
    expect(await codeOf(client.createInstance(input))).toBe(code);
    expect(mock.state.list("Instance")).toEqual([]);
  });

  test.each<CreateInstanceRequest>([
    purchase({ DefaultOssBucket: "false", InstanceStorageName: "my-bucket" }),
    purchase({ InstanceName: "a-1" }, { RenewalStatus: "AutoRenewal", RenewPeriod: 12, Period: 1 }),
    purchase({ NamespaceQuota: "10", RepoQuota: "1000", vpc_num: "10", image_scanner: "ACR" }),
  ])("ok: %j", async (input) => {
    expect((await client.createInstance(input)).Success).toBe(true);
  });
});
