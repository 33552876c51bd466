// The generated clients call the generated mocks, for all four services: one typed call and one documented error each, in
// one process and over HTTP. No page of bssopenapi names an error code: there a wrong key gives the one of the signature.
import { describe, expect, test } from "vitest";
import * as bssopenapi from "../../generated/alibaba/bssopenapi/client/index.js";
import { createBssopenapiMock } from "../../generated/alibaba/bssopenapi/mock/index.js";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../../generated/tencent/cvm/mock/index.js";
import * as tcr from "../../generated/tencent/tcr/client/index.js";
import { checkInstance } from "../../generated/tencent/tcr/client/operations/check-instance.js";
import { createTcrMock } from "../../generated/tencent/tcr/mock/index.js";
import * as tcss from "../../generated/tencent/tcss/client/index.js";
import { createTcssMock } from "../../generated/tencent/tcss/mock/index.js";
import { serve } from "./serve.js";

type Handler = (request: string | Request, init?: RequestInit) => Promise<Response>;
type Connection = Pick<cvm.ClientOptions, "fetch" | "endpoint">;

const ways: readonly { way: string; connect: (handler: Handler) => Promise<Connection> }[] = [
  { way: "in one process", connect: (handler) => Promise.resolve({ fetch: handler }) },
  { way: "over HTTP", connect: async (handler) => ({ endpoint: await serve(handler) }) },
];

const wrong = { ...mockCredentials, secret: "not-the-secret" };

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call was answered");
}

describe.each(ways)("$way", ({ connect }) => {
  const common = { credentials: mockCredentials, region: "ap-guangzhou" };

  test("tencent/cvm: zones, and a documented refusal", async () => {
    const mock = createCvmMock();
    const client = cvm.createClient({ ...common, ...(await connect(mock.fetch)) });
    const answer: cvm.DescribeZonesResponse = await client.describeZones();
    expect(answer.TotalCount).toBe(8);
    expect(answer.ZoneSet.map((zone: cvm.ZoneInfo) => zone.Zone)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `ap-guangzhou-${i}`),
    );
    expect(answer.RequestId).toBe(mock.requests[0]?.requestId);

    const code = "InvalidInstanceId.NotFound" satisfies cvm.StartInstancesErrorCode;
    mock.faults.add({ action: "StartInstances", code, times: 1 });
    const error = await errorOf(client.startInstances({ InstanceIds: ["ins-12345678"] }));
    expect(error).toBeInstanceOf(cvm.ApiError);
    expect(cvm.isError(error, code)).toBe(true);
    expect(cvm.isError(error, "InvalidInstanceId.*")).toBe(true);
    expect(cvm.isError(error, "InvalidInstance.*")).toBe(false);
    expect(error).toMatchObject({ code, action: "StartInstances", requestId: mock.requests[1]?.requestId });
    mock.state.put("Instance", { InstanceId: "ins-12345678", InstanceState: "STOPPED" }, "ap-guangzhou");
    expect((await client.startInstances({ InstanceIds: ["ins-12345678"] })).RequestId).not.toBe("");
    expect(mock.requests.map((call) => [call.action, call.region])).toEqual([
      ["DescribeZones", "ap-guangzhou"],
      ["StartInstances", "ap-guangzhou"],
      ["StartInstances", "ap-guangzhou"],
    ]);
  });

  test("tencent/tcr: a registry, and a documented refusal", async () => {
    const mock = createTcrMock();
    mock.state.put("Instance", { RegistryId: "tcr-12345678" });
    const client = tcr.createClient({ ...common, ...(await connect(mock.fetch)) });
    const answer: tcr.CheckInstanceResponse = await client.checkInstance({ RegistryId: "tcr-12345678" });
    expect(typeof answer.IsValidated).toBe("boolean");
    expect(Number.isInteger(answer.RegionId)).toBe(true);
    expect(answer.RequestId).toBe(mock.requests[0]?.requestId);
    expect((await checkInstance(client.caller, { RegistryId: "tcr-12345678" })).IsValidated).toBe(answer.IsValidated);

    const code = "InternalError.ErrorOverLimit" satisfies tcr.CheckInstanceErrorCode;
    mock.faults.add({ action: "CheckInstance", code });
    const error = await errorOf(client.checkInstance({ RegistryId: "tcr-12345678" }));
    expect(error).toBeInstanceOf(tcr.ApiError);
    expect(tcr.isError(error, code)).toBe(true);
    expect(tcr.isError(error, "InternalError.*")).toBe(true);
  });

  test("tencent/tcss: counts, and a documented refusal", async () => {
    const mock = createTcssMock();
    const client = tcss.createClient({ ...common, ...(await connect(mock.fetch)) });
    const answer: tcss.DescribeImageAuthorizedInfoResponse = await client.describeImageAuthorizedInfo();
    expect(answer.CanApplyFreeImageAuthorize).toBe(false);
    expect(Number.isInteger(answer.TotalAuthorizedCnt)).toBe(true);
    expect(typeof answer.ImageScanInquireInfo).toBe("object");

    const code = "InternalError.MainDBFail" satisfies tcss.DescribeImageAuthorizedInfoErrorCode;
    mock.faults.add({ code });
    const error = await errorOf(client.describeImageAuthorizedInfo());
    expect(error).toBeInstanceOf(tcss.ApiError);
    expect(tcss.isError(error, code)).toBe(true);
  });

  test("alibaba/bssopenapi: an order, and a wrong key", async () => {
    const mock = createBssopenapiMock();
    const connection = await connect(mock.fetch);
    const client = bssopenapi.createClient({ ...common, ...connection });
    const codes = Object.entries({
      InstanceType: "Basic",
      InstanceName: "name-1",
      Region: "cn-hangzhou",
      DefaultOssBucket: "true",
      InstanceStorageName: "bucket & é",
      image_scanner: "wuxian",
      NamespaceQuota: "15",
      RepoQuota: "1000",
      vpc_num: "1",
    });
    const order: bssopenapi.CreateInstanceRequest = {
      ProductCode: "acr",
      SubscriptionType: "Subscription",
      Period: 12,
      Parameter: codes.map(([Code, Value]) => ({ Code, Value })),
    };
    const answer: bssopenapi.CreateInstanceResponse = await client.createInstance(order);
    expect(answer).toMatchObject({ Code: "Success", Success: true });
    expect([typeof answer.Data.InstanceId, typeof answer.Data.OrderId]).toEqual(["string", "string"]);

    const stranger = bssopenapi.createClient({ ...common, ...connection, credentials: wrong });
    const error = await errorOf(stranger.createInstance(order));
    expect(error).toBeInstanceOf(bssopenapi.ApiError);
    expect(bssopenapi.isError(error, "SignatureDoesNotMatch")).toBe(true);
    expect(error).toMatchObject({ status: 400, action: "CreateInstance" });
  });

  test("tencent: a wrong key is refused", async () => {
    const client = cvm.createClient({ ...common, ...(await connect(createCvmMock().fetch)), credentials: wrong });
    expect(cvm.isError(await errorOf(client.describeZones()), "AuthFailure.SignatureFailure")).toBe(true);
  });
});
