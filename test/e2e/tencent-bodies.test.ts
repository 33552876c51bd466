// Bodies that go beyond what the pages of these services show: bytes in parts, integers that no number holds, a form
// under TC3, and the client token that our clients make.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, tencentFlat } from "../../generated/tencent/cvm/client/index.js";
import { multipart } from "../../templates/client/runtime/multipart.js";
import { type Captured, type CaptureServer, openCaptureServer } from "./capture-server.js";
import { compareRequests, linesOf } from "./compare-requests.js";
import { describeWithPackages } from "./packages.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { tencentDifferences } from "./tencent-differences.js";
import type { Setup, TencentSdk } from "./tencent-sdk.js";
import { carriedSignature, ourSignature, sdkSignature } from "./tencent-signatures.js";
import { optionsFor, variants } from "./tencent-subjects.js";

const action = "RunInstances";
const posted: Setup = { signMethod: "TC3-HMAC-SHA256", method: "POST", host: "cvm.tencentcloudapi.com" };

describeWithPackages("bodies beside the vendor's SDK", () => {
  let server: CaptureServer;
  let sdk: TencentSdk;
  beforeAll(async () => {
    server = await openCaptureServer({ Response: { RequestId: "r" } });
    sdk = openCvmSdk();
  });
  afterAll(() => server.close());

  test("bytes go in parts of the same names, types and contents", async () => {
    const input = { Name: 'é "', File: Buffer.from([0, 255, 13, 10, 45, 45]) };
    const theirs = await server.capture(() => sdk.call({ ...posted, multipart: true }, action, input));
    expect(await ourSignature(theirs, posted)).toBe(carriedSignature(theirs, posted));
    const { caller } = createClient(optionsFor(posted));
    const ours = await server.capture(() => caller.call({ action, encode: multipart }, input));
    expect(sdkSignature(ours, posted)).toBe(carriedSignature(ours, posted));
    const known = linesOf(tencentDifferences({ sdk: "cvm", ...posted }));
    expect(compareRequests(theirs, ours)).toEqual(known.filter((line) => !line.startsWith("header content-type")));
  });

  test("a form under TC3, which the SDK does not send, is signed as its signer would", async () => {
    const protocol = tencentFlat({ signature: "TC3-HMAC-SHA256", method: "POST" });
    const { caller } = createClient({ ...optionsFor(posted), protocol });
    const ours = await server.capture(() => caller.call("DescribeInstances", { InstanceIds: ["é +&", ""], Limit: 20 }));
    expect(ours.body.toString()).toBe("InstanceIds.0=%C3%A9%20%2B%26&InstanceIds.1=&Limit=20");
    expect(sdkSignature(ours, posted)).toBe(carriedSignature(ours, posted));
  });

  describe.each(variants)("$signMethod by $method", ({ signMethod, method, options }) => {
    const setup: Setup = { ...posted, signMethod, method };
    const known = tencentDifferences({ sdk: "cvm", ...setup });
    const both = async (input: object): Promise<[Captured, Captured]> => {
      const { runInstances } = createClient({ ...optionsFor(setup), ...options });
      return [
        await server.capture(() => sdk.call(setup, action, input)),
        await server.capture(() => runInstances(input)),
      ];
    };

    test("integers that no number holds keep their digits", async () => {
      const [theirs, ours] = await both({ InstanceCount: 2n ** 63n - 1n, ClientToken: "t" });
      expect(await ourSignature(theirs, setup)).toBe(carriedSignature(theirs, setup));
      expect(compareRequests(theirs, ours)).toEqual(linesOf(known));
      for (const { url, body } of [theirs, ours]) expect(url + body.toString()).toMatch(/\b9223372036854775807\b/);
    });

    test("a client token is made where none is given, which the SDK leaves to its user", async () => {
      const [theirs, ours] = await both({ InstanceCount: 1 });
      const isJson = signMethod === "TC3-HMAC-SHA256" && method === "POST";
      const made = isJson ? 'json.ClientToken: absent | "<token>"' : "parameter ClientToken: absent | <token>";
      expect(compareRequests(theirs, ours)).toEqual([...linesOf(known), made].sort());
    });
  });
});
