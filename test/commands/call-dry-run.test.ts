// `docwright call --dry-run`: the printed curl command is the request, holds no key, and is accepted by the mocks when the real
// curl runs it with the key in the environment.
import { describe, expect, test } from "vitest";
import { createBssopenapiMock } from "../../generated/alibaba/bssopenapi/mock/index.js";
import { createCvmMock } from "../../generated/tencent/cvm/mock/index.js";
import { CLIENT_PROTOCOLS } from "../../generator/vendors/protocols.js";
import { WIRE_PROTOCOLS } from "../../generator/vendors/call-protocols.js";
import { serve } from "../generated/serve.js";
import { temporaryFolder } from "../generated/services.js";
import { call, keyVariables, writeSpec } from "./call-workspace.js";
import { argumentsOf, hasProgram, runShell, valuesOf } from "./shell.js";

/** Signs that URLs, forms, JSON and shells have their own ideas of. */
const odd = 'it\'s 100% "$HOME" `id`\nnext é+/=&?#[0]{a}\\';
const names = [{ Name: "zone", Values: [odd, "b"] }];
const order = {
  ProductCode: "acr",
  SubscriptionType: "Subscription",
  Period: 12,
  Parameter: Object.entries({ InstanceType: odd, InstanceName: "abc", Region: "cn-x", DefaultOssBucket: "true" }).map(
    ([Code, Value]) => ({ Code, Value }),
  ),
};

const ways = Object.entries({
  "tencent-v3": [
    "tencent/cvm",
    "DescribeInstances",
    "--region",
    "ap-guangzhou",
    "--json",
    JSON.stringify({ Filters: names }),
  ],
  "alibaba-rpc": ["alibaba/bssopenapi", "CreateInstance", "--json", JSON.stringify(order)],
}).flatMap(([kind, args]) =>
  (WIRE_PROTOCOLS[kind] ?? []).map(({ name }) => ({
    way: `${kind} by ${name}`,
    args: [...args, "--protocol", name, "--dry-run"],
    mock: kind === "tencent-v3" ? createCvmMock : createBssopenapiMock,
  })),
);

test("the command line speaks what the clients speak", () => {
  expect(Object.keys(WIRE_PROTOCOLS)).toEqual(CLIENT_PROTOCOLS.map((own) => own.kind));
  expect(ways).toHaveLength(9);
});

describe.each(ways)("$way", ({ args, mock: create }) => {
  // A token is encoded in forms and queries: the shell is given that form of it too.
  const key = keyVariables("mock-id", "mock'secret", "mock/token+1=");
  const encoded = {
    TENCENTCLOUD_TOKEN_ENCODED: "mock%2Ftoken%2B1%3D",
    ALIBABA_CLOUD_SECURITY_TOKEN_ENCODED: "mock%2Ftoken%2B1%3D",
  };
  const credentials = { id: "mock-id", secret: "mock'secret", token: "mock/token+1=" };

  test.skipIf(!hasProgram("curl"))("the real curl is answered by the mock, and refused with another key", async () => {
    const mock = create({ credentials });
    const origin = await serve(mock.fetch);
    const { code, out } = await call([...args, "--endpoint", origin], key);
    expect(code).toBe(0);
    const answer = await runShell(out, { ...key, ...encoded });
    expect([mock.requests[0]?.code, mock.requests[0]?.status]).toEqual([undefined, 200]);
    expect(answer).toContain(mock.requests[0]?.requestId);
    await runShell(out, { ...key, ...encoded, TENCENTCLOUD_SECRET_ID: "other", ALIBABA_CLOUD_ACCESS_KEY_ID: "other" });
    expect(mock.requests[1]?.code).toMatch(/SecretIdNotFound|InvalidAccessKeyId/);
  });

  test("no part of the key is printed, not even where the input holds it", async () => {
    const { code, out, error } = await call(
      [...args, "--set", args[0] === "tencent/cvm" ? "Filters[0].Name=mock'secret" : "ProductCode=mock'secret"],
      key,
    );
    expect(code).toBe(0);
    for (const printed of [out, error]) {
      for (const value of Object.values(credentials)) {
        expect(printed).not.toContain(value);
        expect(printed).not.toContain(encodeURIComponent(value));
      }
    }
    expect(error).toMatch(/^docwright: nothing was sent; the signature holds for five minutes\n/);
    expect(error).toMatch(
      /left out: the id of the key; the shell takes it from \$(?:TENCENTCLOUD_SECRET_ID|ALIBABA_CLOUD_ACCESS_KEY_ID)\n/,
    );
    expect(error).toMatch(/left out: the token(?:, percent-encoded)?; the shell takes it from \$\w+\n/);
    expect(error).toMatch(/left out: the secret(?:, percent-encoded)?; the shell takes it from \$\w+\n/);
  });

  test("without a key a made-up one signs, and that is said", async () => {
    const { code, out, error } = await call(args, {});
    expect(code).toBe(0);
    expect(out).not.toContain("PLACEHOLDER");
    expect(error).toMatch(/no key was found: a made-up one signed, and the service will refuse it\n$/);
    const given = argumentsOf(out, { TENCENTCLOUD_SECRET_ID: "my-id", ALIBABA_CLOUD_ACCESS_KEY_ID: "my-id" });
    expect(given.join(" ")).toContain("my-id");
  });
});

test("the default: JSON by POST, all headers, the body as it is sent", async () => {
  const { out } = await call([
    "tencent/cvm",
    "DescribeInstances",
    "--region",
    "ap-guangzhou",
    "--language",
    "en-US",
    "--json",
    JSON.stringify({ Filters: names }),
    "--dry-run",
  ]);
  const args = argumentsOf(out, { TENCENTCLOUD_SECRET_ID: "mock-id" });
  expect(args.at(-1)).toBe("https://cvm.intl.tencentcloudapi.com/");
  expect(valuesOf(args, "--request")).toEqual(["POST"]);
  expect(JSON.parse(valuesOf(args, "--data-raw").join("")) as unknown).toEqual({ Filters: names });
  expect(valuesOf(args, "--header")).toEqual([
    expect.stringMatching(
      /^Authorization: TC3-HMAC-SHA256 Credential=mock-id\/\d{4}-\d\d-\d\d\/cvm\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    ),
    "Content-Type: application/json; charset=utf-8",
    "X-TC-Action: DescribeInstances",
    "X-TC-Version: 2017-03-12",
    expect.stringMatching(/^X-TC-Timestamp: \d{10}$/),
    "X-TC-Region: ap-guangzhou",
    "X-TC-Language: en-US",
  ]);
});

test("a service with paths: members in the path, the query, a header and the body", async () => {
  const text = (name: string, place: string): object => ({ name, in: place, type: { kind: "string" } });
  const spec = writeSpec(temporaryFolder(), "alibaba/pots/2030-01-01", {
    protocol: { kind: "alibaba-roa", endpoint: "pots.example.com" },
    actions: {
      BrewPot: {
        status: "current",
        http: { method: "PUT", path: "/pots/{PotId}/brew" },
        input: [text("PotId", "path"), text("Leaf", "query"), text("X-Cup", "header"), text("Note", "body")],
      },
    },
  });
  const set = ["PotId=a/b'c", "Leaf=x y", "X-Cup=it's", "Note=$HOME"].flatMap((own) => ["--set", own]);
  const { code, out } = await call(["alibaba/pots", "BrewPot", "--spec", spec, "--dry-run", ...set]);
  expect(code).toBe(0);
  const args = argumentsOf(out);
  expect(args.at(-1)).toBe("https://pots.example.com/pots/a%2Fb%27c/brew?Leaf=x%20y");
  expect(valuesOf(args, "--request")).toEqual(["PUT"]);
  expect(valuesOf(args, "--data-raw")).toEqual(['{"Note":"$HOME"}']);
  expect(valuesOf(args, "--header")).toEqual(
    expect.arrayContaining(["X-Cup: it's", "x-acs-action: BrewPot", "Content-Type: application/json; charset=utf-8"]),
  );
  const unset = await call(["alibaba/pots", "BrewPot", "--spec", spec, "--dry-run"]);
  expect(unset).toMatchObject({
    code: 2,
    error: "docwright: BrewPot: PotId is a part of the path and must be given\n",
  });
});
