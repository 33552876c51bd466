// What a user sets (token, language, no region, an address of his own) and values that the types do not allow, beside the
// vendor's SDKs; and the proof that the comparison and the signatures see a request that was changed.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Captured, type CaptureServer, openCaptureServer } from "./capture-server.js";
import { compareRequests, linesOf } from "./compare-requests.js";
import { describeWithPackages } from "./packages.js";
import { tencentDifferences } from "./tencent-differences.js";
import type { Setup, TencentSdk } from "./tencent-sdk.js";
import { carriedSignature, ourSignature, sdkSignature } from "./tencent-signatures.js";
import { connect, optionsFor, subjects, variants } from "./tencent-subjects.js";

const action = "DescribeInstances";
const plain = { Filters: [{ Name: "zone", Values: ["ap-guangzhou-3", "é +&"] }], Limit: 20 };

const circumstances = [
  { title: "no region", more: {} },
  { title: "a temporary token", more: { region: "ap-guangzhou", token: "exampleToken/+=" } },
  { title: "a language", more: { region: "ap-guangzhou", language: "zh-CN" } },
  { title: "another host", more: { region: "ap-guangzhou", host: "cvm.ap-guangzhou.tencentcloudapi.com" } },
];

/** What is not documented as a value: the differences it makes, by `signMethod method`, and why. */
const odd: readonly { title: string; input: object; differs: Readonly<Record<string, string[]>>; why: string }[] = [
  {
    title: "null",
    input: { Limit: null, Filters: [{ Name: null, Values: ["a"] }] },
    differs: { "TC3-HMAC-SHA256 POST": ["json.Filters[0].Name: absent | null", "json.Limit: absent | null"] },
    why: "the SDK leaves it out; our types allow none, and JSON has a word for it",
  },
  {
    title: "undefined",
    input: { Limit: undefined, Offset: 1 },
    differs: { "TC3-HMAC-SHA256 GET": ["parameter Limit:  | absent"] },
    why: "the SDK sends the name without a value, which the service would read as an empty one",
  },
  {
    title: "empty objects and lists, at any depth",
    input: { Filters: [{}, { Values: [] }], InstanceIds: [], Placement: {} },
    differs: {},
    why: "the same on both sides",
  },
  {
    title: "numbers that print oddly",
    input: { Limit: 1e21, Offset: 1e-7, Sum: 0.1 + 0.2, Zero: -0, List: [-1.5, 2 ** 53 - 1] },
    differs: {},
    why: "the same on both sides",
  },
];

describeWithPackages("calls as users set them", () => {
  let server: CaptureServer;
  beforeAll(async () => {
    server = await openCaptureServer({ Response: { RequestId: "r" } });
  });
  afterAll(() => server.close());

  describe.each(subjects.filter(({ service }) => service === "tencent/cvm"))("SDK $sdk", (subject) => {
    let sdk: TencentSdk;
    beforeAll(() => {
      sdk = subject.open();
    });

    describe.each(variants)("$signMethod by $method", ({ signMethod, method, options }) => {
      const base = { signMethod, method, host: "cvm.tencentcloudapi.com" } as const;
      const theirs = (setup: Setup, input: object): Promise<Captured> =>
        server.capture(() => sdk.call(setup, action, input));
      const ours = (setup: Setup, input: object): Promise<Captured> =>
        server.capture(() => connect(subject.createClient, { ...optionsFor(setup), ...options })(action, input));

      test.each(circumstances)("$title", async ({ more }) => {
        const setup: Setup = { ...base, ...more };
        const [left, right] = [await theirs(setup, plain), await ours(setup, plain)];
        expect(await ourSignature(left, setup)).toBe(carriedSignature(left, setup));
        expect(sdkSignature(right, setup)).toBe(carriedSignature(right, setup));
        const known = tencentDifferences({ sdk: subject.sdk, ...setup });
        expect(compareRequests(left, right)).toEqual(linesOf(known));
      });

      test("a changed request is seen by both signers and by the comparison", async () => {
        const [left, right] = [await theirs(base, plain), await ours(base, plain)];
        const [leftBent, rightBent] = [bend(left), bend(right)];
        expect(await ourSignature(leftBent, base)).not.toBe(carriedSignature(leftBent, base));
        expect(sdkSignature(rightBent, base)).not.toBe(carriedSignature(rightBent, base));
        const where = signMethod === "TC3-HMAC-SHA256" && method === "POST" ? "json.Limit" : "parameter Limit";
        expect(compareRequests(left, bend(left))).toEqual([`${where}: 20 | 21`]);
      });

      test("an address with a port: under TC3 the SDK signs it without, and takes its first label for the service", async () => {
        const setup: Setup = { ...base, host: server.host };
        const [left, right] = [await theirs(setup, plain), await ours(setup, plain)];
        const bare = { ...left, headers: new Map(left.headers).set("host", "127.0.0.1") };
        const isTc3 = signMethod === "TC3-HMAC-SHA256";
        expect(await ourSignature(isTc3 ? bare : left, setup)).toBe(carriedSignature(left, setup));
        expect(await ourSignature(right, setup)).toBe(carriedSignature(right, setup));
        const scopes = [left, right].map(({ headers }) => headers.get("authorization")?.split("/")[2]);
        expect(scopes).toEqual(isTc3 ? ["127", "cvm"] : [undefined, undefined]);
      });

      // The other SDK's models drop such values before they are sent.
      if (subject.sdk !== "cvm") return;
      test.each(odd)("$title: $why", async ({ input, differs }) => {
        const known = linesOf(tencentDifferences({ sdk: subject.sdk, ...base }));
        const found = compareRequests(await theirs(base, input), await ours(base, input));
        expect(found).toEqual([...known, ...(differs[`${signMethod} ${method}`] ?? [])].sort());
      });
    });
  });
});

/** The request with another limit in its query or body. */
function bend(request: Captured): Captured {
  const change = (text: string): string => text.replace(/(?<limit>Limit(?:=|":))20\b/, "$<limit>21");
  return { ...request, url: change(request.url), body: Buffer.from(change(request.body.toString())) };
}
