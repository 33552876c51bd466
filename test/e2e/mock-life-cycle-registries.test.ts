// Registries at both vendors, on one served mock of both: bought and checked by the vendors' SDKs in all the ways they can sign.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Client as Bssopenapi, CreateInstanceRequest } from "../../generated/alibaba/bssopenapi/client/index.js";
import type { Client as Tcr } from "../../generated/tencent/tcr/client/index.js";
import { openAlibabaSdk } from "./alibaba-sdk.js";
import { describeWithPackages } from "./packages.js";
import { clientOver, refusalOf, tencentClient } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";
import { key } from "./tencent-sdk.js";
import { variants } from "./tencent-subjects.js";

const order: CreateInstanceRequest = {
  ProductCode: "acr",
  SubscriptionType: "Subscription",
  Period: 12,
  Parameter: [
    { Code: "InstanceType", Value: "Basic" },
    { Code: "InstanceName", Value: "tea-house" },
    { Code: "Region", Value: "cn-shanghai" },
    { Code: "DefaultOssBucket", Value: "true" },
  ],
};

describeWithPackages("registries on the served mock", () => {
  let mock: ServedMock;
  beforeAll(async () => {
    mock = await serveMock(["tencent/tcr", "alibaba/bssopenapi"], key, ["--rate-limits", "off"]);
  });
  afterAll(() => mock.stop());
  beforeEach(() => mock.control("POST", "reset"));

  const kept = async (service: string): Promise<readonly Record[]> => {
    const state = await mock.control("GET", `state/Instance?service=${service}`);
    return (state as { readonly records: readonly Record[] }).records;
  };

  describe.each(["ACS3-HMAC-SHA256", "HMAC-SHA1"] as const)("@alicloud/bssopenapi20171214, %s", (algorithm) => {
    let bss: Bssopenapi;
    beforeAll(() => {
      const sdk = openAlibabaSdk();
      const setup = { algorithm, host: mock.host, credentials: key };
      bss = clientOver((action, input) => sdk.call(setup, action, input));
    });

    test("each order buys a registry, a repeated one the same", async () => {
      const first = await bss.createInstance({ ...order, ClientToken: "once" });
      const again = await bss.createInstance({ ...order, ClientToken: "once" });
      const second = await bss.createInstance(order);
      expect(first).toMatchObject({ Code: "Success", Success: true, RequestId: expect.any(String) as string });
      expect(first.Data.InstanceId).toMatch(/^cri-[a-z0-9]{16}$/);
      expect(again.Data).toEqual(first.Data);
      expect(second.Data.OrderId).not.toBe(first.Data.OrderId);
      const records = await kept("alibaba/bssopenapi");
      expect(records.map(({ id }) => id)).toEqual([first.Data.InstanceId, second.Data.InstanceId]);
      expect(records[0]?.value).toMatchObject({ ProductCode: "acr", Period: 12, Parameter: order.Parameter });
    });

    test("what the page does not allow buys nothing", async () => {
      const wrong = await refusalOf(bss.createInstance({ ...order, ProductCode: "ecs" }));
      expect(wrong).toMatchObject({ code: "InvalidParameter", statusCode: 400 });
      const [nothing] = [{ ...order, Parameter: order.Parameter.slice(0, 1) }];
      expect((await refusalOf(bss.createInstance(nothing))).code).toBe("MissingParameter");
      expect(await kept("alibaba/bssopenapi")).toEqual([]);
    });
  });

  describe.each(variants)("tencentcloud-sdk-nodejs-intl-en, $signMethod by $method", ({ signMethod, method }) => {
    const tcrIn = (region: string): Tcr =>
      tencentClient(openIntlSdk("tcr", "v20190924"), { host: mock.host, region, signMethod, method });

    test("a registry is created once, and found from any region", async () => {
      const tcr = tcrIn("ap-guangzhou");
      const input = {
        RegistryName: "tea-house",
        RegistryType: "standard",
        TagSpecification: { ResourceType: "instance", Tags: [{ Key: "env", Value: "é & 漢字" }] },
      };
      const { RegistryId } = await tcr.createInstance(input);
      expect(RegistryId).toMatch(/^tcr-[a-z0-9]{8}$/);
      expect(await tcrIn("ap-tokyo").checkInstance({ RegistryId })).toMatchObject({ IsValidated: true, RegionId: 1 });
      const twice = await refusalOf(tcrIn("ap-tokyo").createInstance(input));
      expect(twice.code).toBe("InvalidParameter.ErrorNameExists");
      const records = await kept("tencent/tcr");
      expect(records).toMatchObject([{ id: RegistryId, value: { RegistryName: "tea-house" } }]);
      expect(JSON.stringify(records)).toContain("é & 漢字");
    });
  });
});

interface Record {
  readonly id: string;
  readonly value: object;
}
