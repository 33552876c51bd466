// `docwright call` against the generated mocks behind a port: answers, refusals, keys, regions.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createBssopenapiMock } from "../../generated/alibaba/bssopenapi/mock/index.js";
import { createCvmMock } from "../../generated/tencent/cvm/mock/index.js";
import { serve } from "../generated/serve.js";
import { temporaryFolder } from "../generated/services.js";
import { call, keyVariables, writeSpec } from "./call-workspace.js";

const zones = ["tencent/cvm", "DescribeZones", "--region", "ap-guangzhou"];
const order = {
  ProductCode: "acr",
  SubscriptionType: "Subscription",
  Period: 12,
  Parameter: Object.entries({
    InstanceType: "Basic",
    InstanceName: 'it\'s "one"',
    Region: "cn-hangzhou",
    DefaultOssBucket: "true",
  }).map(([Code, Value]) => ({ Code, Value })),
};

describe("an answer", () => {
  test("is indented JSON on the standard output, and nothing besides", async () => {
    const mock = createCvmMock();
    const { code, out, error } = await call([...zones, "--endpoint", await serve(mock.fetch)]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    const answer = JSON.parse(out) as { TotalCount: number; RequestId: string };
    expect(answer).toMatchObject({ TotalCount: 8, RequestId: mock.requests[0]?.requestId });
    expect(out).toBe(`${JSON.stringify(answer, null, 2)}\n`);
    expect(mock.requests.map((own) => [own.action, own.region])).toEqual([["DescribeZones", "ap-guangzhou"]]);
  });

  test("of localhost, by its name", async () => {
    const origin = await serve(createCvmMock().fetch);
    expect((await call([...zones, "--endpoint", origin.replace("127.0.0.1", "localhost")])).code).toBe(0);
  });

  test("to JSON and --set together", async () => {
    const mock = createBssopenapiMock();
    const { Period: _, ...rest } = order;
    const json = ["--json", JSON.stringify(rest), "--set", "Period=12", "--set", "Parameter[1].Value=other"];
    const args = ["alibaba/bssopenapi/2017-12-14", "CreateInstance", ...json, "--endpoint", await serve(mock.fetch)];
    const { code, out, error } = await call(args);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(JSON.parse(out)).toMatchObject({ Code: "Success" });
    const { searchParams } = new URL(mock.requests[0]?.url ?? "");
    expect([searchParams.get("Period"), searchParams.get("Parameter.2.Value")]).toEqual(["12", "other"]);
  });

  test("with integers beyond 2^53 and signs that nobody sees", async () => {
    const text = '{"Response":{"Big":9007199254740993,"List":[],"None":{},"Sign":"a\u202e\\u0000","RequestId":"r"}}';
    const origin = await serve(() => Promise.resolve(new Response(text)));
    const { out } = await call([...zones, "--endpoint", origin]);
    expect(out).toBe(
      '{\n  "Big": 9007199254740993,\n  "List": [],\n  "None": {},\n  "Sign": "a\\u202e\\u0000",\n  "RequestId": "r"\n}\n',
    );
  });

  test("of an obsolete and of an undocumented action, with a note", async () => {
    const endpoint = ["--region", "ap-guangzhou", "--endpoint", await serve(createCvmMock().fetch)];
    const obsolete = await call(["tencent/cvm", "DescribeInstanceTypeConfigs", ...endpoint]);
    expect(obsolete.code).toBe(0);
    expect(obsolete.error).toMatch(
      /^docwright: DescribeInstanceTypeConfigs is obsolete: (?:a release|release \d+) deleted it\n$/,
    );
    const hidden = await call(["tencent/cvm", "DescribeHosts", "--set", "Any[0].Thing=5", ...endpoint]);
    expect(hidden.code).toBe(0);
    expect(hidden.error).toBe(
      "docwright: DescribeHosts is listed, but described on no page: its input is not checked\n",
    );
  });
});

describe("a refusal of the service exits with 1", () => {
  test("documented for the action", async () => {
    const mock = createCvmMock();
    mock.faults.add({ action: "StartInstances", code: "InvalidInstanceId.NotFound" });
    const args = ["tencent/cvm", "StartInstances", "--set", 'InstanceIds=["ins-12345678"]', "--region", "ap-guangzhou"];
    const { code, out, error } = await call([...args, "--endpoint", await serve(mock.fetch)]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    const [first, refused, message, ...rest] = error.trimEnd().split("\n");
    expect([first, refused]).toEqual(["docwright: StartInstances was refused", "code: InvalidInstanceId.NotFound"]);
    expect(message).toMatch(/^message: (?!StartInstances)\S/);
    expect(rest).toEqual([`request id: ${mock.requests[0]?.requestId}`, "pages: listed for this action"]);
  });

  test.each([
    ["AuthFailure.SecretIdNotFound", "listed as a code of every action"],
    ["InvalidImageId.NotFound", "listed for other actions only"],
    ["No.SuchCode", "name no such code"],
  ])("%s: %s", async (code, pages) => {
    const refused = { Response: { Error: { Code: code, Message: "first\nsecond\u202e" }, RequestId: "r" } };
    const origin = await serve(() => Promise.resolve(Response.json(refused)));
    const { error } = await call([...zones, "--endpoint", origin]);
    expect(error).toBe(
      `docwright: DescribeZones was refused\ncode: ${code}\nmessage: first second\ufffd\nrequest id: r\npages: ${pages}\n`,
    );
  });

  test("what the spec keeps of the code is said, for this action", async () => {
    const cases = [
      { message: "too old", solution: "wait", actions: ["Brew"] },
      { message: "too hot", actions: ["Boil"] },
    ];
    const spec = writeSpec(temporaryFolder(), "tencent/pots/2030-01-01", {
      protocol: { kind: "tencent-v3", endpoint: "pots.example.com" },
      actions: { Brew: { status: "current", input: [] } },
      errors: { Stale: { common: false, cases } },
    });
    const refused = { Response: { Error: { Code: "Stale", Message: "no" }, RequestId: "r" } };
    const origin = await serve(() => Promise.resolve(Response.json(refused)));
    const { code, error } = await call(["tencent/pots", "Brew", "--spec", spec, "--endpoint", origin]);
    expect(code).toBe(1);
    expect(error).toMatch(/meaning: too old\nsolution: wait\n$/);
  });

  test("a wrong key", async () => {
    const wrong = keyVariables("mock-id", "not-the-secret");
    const { code, error } = await call([...zones, "--endpoint", await serve(createCvmMock().fetch)], wrong);
    expect(code).toBe(1);
    expect(error).toContain("code: AuthFailure.SignatureFailure\n");
    expect(error).not.toContain("not-the-secret");
  });
});

describe("keys", () => {
  test("none: the variables and the file are named", async () => {
    const { code, error } = await call(zones, {});
    expect(code).toBe(2);
    expect(error).toBe(
      "docwright: no key: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, " +
        "or write secret_id and secret_key below [default] in ~/.tencentcloud/credentials\n",
    );
  });

  test("half of one", async () => {
    const { code, error } = await call(zones, { TENCENTCLOUD_SECRET_ID: "mock-id" });
    expect({ code, error }).toEqual({
      code: 2,
      error: "docwright: TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY must both be set\n",
    });
  });

  test("from the shared file, where the environment has none; a named profile goes before the environment", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, ".tencentcloud"));
    const profile = (name: string, secret: string): string =>
      `[${name}]\nsecret_id = mock-id\nsecret_key = ${secret}\n`;
    writeFileSync(join(home, ".tencentcloud/credentials"), profile("default", "mock-secret") + profile("bad", "wrong"));
    const args = [...zones, "--endpoint", await serve(createCvmMock().fetch)];
    const environment = keyVariables("mock-id", "mock-secret");
    expect((await call(args, { HOME: home })).code).toBe(0);
    expect((await call([...args, "--profile", "bad"], { HOME: home, ...environment })).code).toBe(1);
    expect(await call([...args, "--profile", "none"], { HOME: home, ...environment })).toMatchObject({
      code: 2,
      error: expect.stringMatching(/profile none needs secret_id and secret_key/) as string,
    });
    expect(await call([...args, "--profile", "bad"], environment)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/no file ~\/\.tencentcloud\/credentials with a profile bad/) as string,
    });
  });
});

test("a region that the pages do not name gets a note, and the service decides", async () => {
  const args = ["tencent/cvm", "DescribeZones", "--region", "ap-new", "--endpoint", await serve(createCvmMock().fetch)];
  const { code, error } = await call(args);
  expect(code).toBe(1);
  expect(error).toMatch(/^docwright: the pages name no region "ap-new" for DescribeZones, only ap-bangkok, /);
});
