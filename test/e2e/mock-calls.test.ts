// The served mock as the vendors' SDKs meet it, whichever way they sign and wherever they are told to call: they are answered,
// or refused with the documented code, and cannot tell it from the service by the form of an answer.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { serviceNamed } from "../generated/services.js";
import { key as alibabaKey, openAlibabaSdk } from "./alibaba-sdk.js";
import { routeTo } from "./capture-server.js";
import { describeWithPackages, loadPackage } from "./packages.js";
import { cvmSdks, plain, refusalOf, withNewNonce } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";
import { key, type Setup, type TencentSdk } from "./tencent-sdk.js";
import { variants } from "./tencent-subjects.js";

const services = ["tencent/cvm", "tencent/tcr", "tencent/tcss", "alibaba/bssopenapi"];
const region = "ap-guangzhou";
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const { spec } = serviceNamed("tencent/cvm");
const token = "exampleToken/+=";

/** Answers whichever SDK asks: all services, calls as many as come. */
let mock: ServedMock;
/** A key with a token, limits of calls, and a clock that stands still. */
let strict: ServedMock;

beforeAll(async () => {
  if (!process.env["DOCWRIGHT_FULL"]) return;
  const still = ["--clock", "2030-01-01T00:00:00Z"];
  [mock, strict] = await Promise.all([
    serveMock(services, key, ["--rate-limits", "off"]),
    serveMock(["tencent/cvm"], { ...key, token }, still),
  ]);
});
afterAll(() => Promise.all([mock, strict].map((served?: ServedMock) => served?.stop())));
afterEach(() => void vi.useRealTimers());

/** The SDKs take the time of the machine, the mock is another process. */
function setMachineOff(seconds: number): void {
  const wrong = Date.now() + seconds * 1000;
  vi.useFakeTimers({ toFake: ["Date"], now: wrong });
}

/** What is wrong with a call, and the code that says so. */
const wrongs: readonly { title: string; change: Partial<Setup>; secondsOff?: number; code: string }[] = [
  { title: "another key", change: { credentials: { ...key, id: "AKIDother" } }, code: "AuthFailure.SecretIdNotFound" },
  {
    title: "another secret",
    change: { credentials: { ...key, secret: "other" } },
    code: "AuthFailure.SignatureFailure",
  },
  { title: "a clock behind", change: {}, secondsOff: -310, code: "AuthFailure.SignatureExpire" },
  { title: "a clock ahead", change: {}, secondsOff: 310, code: "AuthFailure.SignatureExpire" },
  { title: "a region that is none", change: { region: "eu-nowhere" }, code: "UnsupportedRegion" },
];

describeWithPackages("calls of the vendors' SDKs on the served mock", () => {
  describe.each(cvmSdks)("%s", (_, open) => {
    let sdk: TencentSdk;
    beforeAll(() => {
      sdk = open();
    });
    const zonesOf = async (setup: Partial<Setup>): Promise<void> => {
      const answer = plain(await sdk.call({ region, ...setup }, "DescribeZones", {}));
      expect(answer).toMatchObject({ RequestId: expect.stringMatching(uuid), ZoneSet: expect.any(Array) });
    };

    describe.each(variants)("$signMethod by $method", ({ signMethod, method }) => {
      const at = (host: string): Setup => ({ signMethod, method, host, region });

      test.each([
        ["an address", () => mock.host],
        ["a name", () => `localhost:${mock.port}`],
        ["a path below it", () => `${mock.host}/tencent/cvm`],
        ["a path below it, without the vendor", () => `${mock.host}/cvm`],
      ])("are answered at %s", async (_where, host) => zonesOf(at(host())));

      test("are answered at the vendor's own host", async () => {
        const endRoute = routeTo(mock.port);
        await zonesOf(at(sdk.defaultHost())).finally(endRoute);
      });

      test.each(wrongs)("with $title are refused: $code", async ({ change, secondsOff, code }) => {
        if (secondsOff !== undefined) setMachineOff(secondsOff);
        const refusal = await refusalOf(sdk.call({ ...at(mock.host), ...change }, "DescribeZones", {}));
        expect(refusal).toMatchObject({ code, requestId: expect.stringMatching(uuid) });
        expect(refusal).toMatchObject({ traceId: expect.stringMatching(uuid) });
        expect(spec.errors).toHaveProperty([code]);
      });

      test.each([-290, 290])("are answered with a clock %i seconds off", async (seconds) => {
        setMachineOff(seconds);
        await zonesOf(at(mock.host));
      });

      test("need the token of a temporary key", async () => {
        await zonesOf({ ...at(strict.host), token });
        for (const wrong of [{}, { token: "other" }]) {
          const refusal = await refusalOf(sdk.call({ ...at(strict.host), ...wrong }, "DescribeZones", {}));
          expect(refusal.code).toBe("AuthFailure.TokenFailure");
        }
      });
    });

    test("sign and send as they do by themselves, told a host only", () => zonesOf({ host: mock.host }));

    test("meet the documented limit of calls, which ends with its second", async () => {
      const call = (): Promise<unknown> => withNewNonce(() => zonesOf({ host: strict.host, token }));
      const { requests = 0 } = spec.actions["DescribeZones"]?.rateLimit ?? {};
      await strict.control("POST", "clock", { advance: 1000 });
      for (let count = 0; count < requests; count += 1) await call();
      expect((await refusalOf(call())).code).toBe("RequestLimitExceeded");
      await strict.control("POST", "clock", { advance: 1000 });
      await call();
    });
  });

  test("input in parts, as the SDK sends bytes", async () => {
    const call = (input: object): Promise<unknown> =>
      openCvmSdk().call({ host: mock.host, region, multipart: true }, "CreateKeyPair", input);
    const parts = { KeyName: Buffer.from("in_parts"), ProjectId: "0" };
    expect(await call(parts)).toMatchObject({ KeyPair: { KeyName: "in_parts", ProjectId: 0 } });
    expect(await refusalOf(call({ KeyName: "in_parts" }))).toMatchObject({ code: "MissingParameter" });
  });

  test("an action and a version that nobody knows", async () => {
    const { CommonClient } = loadPackage("tencentcloud-sdk-nodejs-common") as Common;
    const call = (version: string, action: string): Promise<unknown> => {
      const credential = { secretId: key.id, secretKey: key.secret };
      const profile = { httpProfile: { protocol: "http://" } };
      const client = new CommonClient(`${mock.host}/cvm`, version, { credential, region, profile });
      return client.request(action, {});
    };
    expect((await refusalOf(call("2017-03-12", "DescribeMoons"))).code).toBe("InvalidAction");
    expect((await refusalOf(call("2016-03-12", "DescribeZones"))).code).toBe("NoSuchVersion");
  });

  test("several services at one address, told apart by what is called", async () => {
    const [cvm, tcr, tcss] = [openCvmSdk(), openIntlSdk("tcr", "v20190924"), openIntlSdk("tcss", "v20201101")];
    const setup = { host: mock.host, region };
    expect(await cvm.call(setup, "DescribeKeyPairs", {})).toHaveProperty("KeyPairSet");
    const registry = { RegistryName: "example", RegistryType: "basic" };
    expect(await tcr.call(setup, "CreateInstance", registry)).toHaveProperty("RegistryId");
    expect(await tcss.call(setup, "DescribeImageAuthorizedInfo", {})).toHaveProperty("TotalAuthorizedCnt");
    const { calls } = (await mock.control("GET", "requests?limit=3")) as Log;
    expect(calls.map(({ service }) => service)).toEqual(["tencent/cvm", "tencent/tcr", "tencent/tcss"]);
  });
});

interface Log {
  readonly calls: readonly { readonly service: string }[];
}

interface Common {
  readonly CommonClient: new (endpoint: string, version: string, config: object) => TencentClient;
}
interface TencentClient {
  request(action: string, input: object): Promise<unknown>;
}

const order = {
  ProductCode: "acr",
  ProductType: "acr_ee_public_intl",
  SubscriptionType: "Subscription",
  Period: 12,
  Parameter: [
    { Code: "InstanceType", Value: "Basic" },
    { Code: "InstanceName", Value: "example" },
    { Code: "Region", Value: "cn-shanghai" },
    { Code: "DefaultOssBucket", Value: "true" },
  ],
};

describeWithPackages("calls of @alicloud/bssopenapi20171214 on the served mock", () => {
  describe.each(["ACS3-HMAC-SHA256", "HMAC-SHA1"] as const)("%s", (algorithm) => {
    const call = (change: object, input: object = order): Promise<unknown> =>
      openAlibabaSdk().call({ algorithm, host: mock.host, credentials: key, ...change }, "CreateInstance", input);

    test.each([
      ["an address", () => mock.host],
      ["a name", () => `localhost:${mock.port}`],
    ])("are answered at %s", async (_where, host) => {
      expect(await call({ host: host() })).toMatchObject({
        RequestId: expect.stringMatching(uuid),
        Success: true,
        Data: { InstanceId: expect.any(String) },
      });
    });

    test.each([
      ["another key", { credentials: alibabaKey }, 0, "InvalidAccessKeyId.NotFound", 404],
      ["another secret", { credentials: { ...key, secret: "other" } }, 0, "SignatureDoesNotMatch", 400],
      ["a clock behind", {}, -910, "InvalidTimeStamp.Expired", 400],
    ])("with %s are refused", async (_title, change, secondsOff, code, statusCode) => {
      if (secondsOff !== 0) setMachineOff(secondsOff);
      const refusal = await refusalOf(call(change));
      expect(refusal).toMatchObject({ name: "ClientError", code, statusCode });
      expect(refusal.requestId).toMatch(uuid);
    });

    test.each(["ProductCode", "SubscriptionType", "Period", "Parameter"])("without %s are refused", async (name) => {
      const refusal = await refusalOf(call({}, { ...order, [name]: undefined }));
      expect(refusal).toMatchObject({ code: `Missing${name}`, statusCode: 400 });
    });
  });
});
