// What the mock of an RPC service refuses, with which code and HTTP status.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { FullCallerOptions } from "../../templates/client/runtime/options.js";
import { encodeParameters } from "../../templates/client/runtime/percent-encode.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { createMock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { orders, toServiceInfo } from "./sample-services.js";

const time = Date.UTC(2025, 0, 2);

async function callAlibaba(
  action: string,
  input: object,
  client: Partial<FullCallerOptions> = {},
  options: MockOptions = {},
) {
  const mock = createMock(orders, { now: () => time, ...options });
  const all = {
    credentials: mockCredentials,
    endpoint: "h.example.com",
    fetch: mock.fetch,
    now: () => time,
    ...client,
  };
  return createFullCaller(toServiceInfo(orders), alibabaRpc, all)
    .call(action, input)
    .then(
      () => "answered",
      (error: { code: string; status: number }) => `${error.status} ${error.code}`,
    );
}

describe("Alibaba", () => {
  const order = { ProductCode: "acr", Period: 12, Parameter: [{ Code: "Size", Value: "Big" }] };

  test("who calls", async () => {
    expect(await callAlibaba("CreateOrder", order)).toBe("answered");
    expect(await callAlibaba("CreateOrder", order, { credentials: { id: "x", secret: "y" } })).toBe(
      "404 InvalidAccessKeyId.NotFound",
    );
    expect(await callAlibaba("CreateOrder", order, { credentials: { id: "mock-id", secret: "y" } })).toBe(
      "400 SignatureDoesNotMatch",
    );
    expect(await callAlibaba("CreateOrder", order, { now: () => time + 301_000 })).toBe("400 InvalidTimeStamp.Expired");
    const temporary = { ...mockCredentials, token: "t" };
    expect(await callAlibaba("CreateOrder", order, { credentials: temporary }, { credentials: temporary })).toBe(
      "answered",
    );
    expect(await callAlibaba("CreateOrder", order, {}, { credentials: temporary })).toBe("400 MissingSecurityToken");
    const refused = "400 InvalidSecurityToken.MismatchWithAccessKey";
    const other = { credentials: { ...temporary, token: "u" } };
    expect(await callAlibaba("CreateOrder", order, other, { credentials: temporary })).toBe(refused);
    expect(await callAlibaba("CreateOrder", order, other)).toBe(refused);
  });

  test.each<[string, object, string]>([
    ["Fly", order, "404 InvalidAction.NotFound"],
    ["CreateOrder", { ...order, ProductCode: undefined }, "400 MissingProductCode"],
    ["CreateOrder", { ...order, Parameter: undefined }, "answered"],
    ["CreateOrder", { ...order, Parameter: [{ Code: "Size" }] }, "400 MissingParameter"],
    ["CreateOrder", { ...order, Parameter: [{ Code: "Size", Value: "Small" }] }, "400 InvalidParameter"],
    ["CreateOrder", { ...order, Parameter: [{ Code: "Quota", Value: "5" }] }, "400 MissingParameter"],
    ["CreateOrder", { ...order, Parameter: [...order.Parameter, { Code: "Quota", Value: "5" }] }, "answered"],
    [
      "CreateOrder",
      { ...order, Parameter: [...order.Parameter, { Code: "Quota", Value: "many" }] },
      "400 InvalidParameter",
    ],
    ["CreateOrder", { ...order, Period: "a year" }, "400 InvalidParameter"],
    ["CreateOrder", { ...order, Colour: "red" }, "answered"],
  ])("%s %j", async (action, input, expected) => {
    expect(await callAlibaba(action, input)).toBe(expected);
  });

  test("values of a form are text, and enumerate as such", async () => {
    const withBucket = (Value: string) => ({ ...order, Parameter: [...order.Parameter, { Code: "Bucket", Value }] });
    expect(await callAlibaba("CreateOrder", withBucket("true"))).toBe("answered");
    expect(await callAlibaba("CreateOrder", withBucket("yes"))).toBe("400 InvalidParameter");
  });

  test("paths count from one, as the parameters do", async () => {
    const mock = createMock(orders, { auth: "off" });
    const input = encodeParameters({ Action: "CreateOrder", Version: "2017-12-14", "Parameter.1.Code": "Size" });
    const response = await mock.fetch(`https://h.example.com/?${input}&Format=JSON`);
    expect(await response.json()).toMatchObject({ Message: "Parameter.1.Value is required." });
  });

  test("the form of a refusal, and its missing parts", async () => {
    const mock = createMock(orders, { now: () => time });
    const send = async (query: string) => {
      const response = await mock.fetch(`https://b.example.com/?${query}&Format=json`);
      return {
        status: response.status,
        ...((await response.json()) as { Code: string; HostId: string; RequestId: string; Message: string }),
      };
    };
    const answer = await send("Action=CreateOrder&Version=2017-12-14");
    expect(answer).toMatchObject({ status: 400, Code: "MissingAccessKeyId", HostId: "b.example.com" });
    expect(answer.RequestId).toBe(mock.requests[0]?.requestId);
    const off = createMock(orders, { auth: "off" });
    const version = await off.fetch("https://b.example.com/?Action=CreateOrder&Version=2000-01-01&Format=JSON");
    expect(await version.json()).toMatchObject({ Code: "InvalidVersion" });
  });
});
