// The generated client beside the vendor's own SDK: the same call gives the same request, whichever way it is signed, and
// each side's signature is what the other side makes of the same bytes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alibabaRpcHmac, createClient } from "../../generated/alibaba/bssopenapi/client/index.js";
import { serviceNamed } from "../generated/services.js";
import { alibabaDifferences } from "./alibaba-differences.js";
import { type Algorithm, type AlibabaSdk, key, openAlibabaSdk, type Setup } from "./alibaba-sdk.js";
import { carriedSignature, ourSignature, sdkSignature } from "./alibaba-signatures.js";
import { type Captured, type CaptureServer, openCaptureServer, routedFetch } from "./capture-server.js";
import { compareRequests, linesOf } from "./compare-requests.js";
import { inputsFor } from "./inputs.js";
import { describeWithPackages } from "./packages.js";
import { meet } from "./shape.js";

type Options = Parameters<typeof createClient>[0];

const action = "CreateInstance";
const { spec } = serviceNamed("alibaba/bssopenapi");

/** A way to sign, and the options that make the generated client do so. */
const variants: readonly { readonly algorithm: Algorithm; readonly options: Partial<Options> }[] = [
  { algorithm: "ACS3-HMAC-SHA256", options: {} },
  { algorithm: "HMAC-SHA1", options: { protocol: alibabaRpcHmac } },
];

const circumstances = [
  { title: "no region", more: {} },
  { title: "a region", more: { region: "cn-hangzhou" } },
  { title: "a temporary token", more: { token: "exampleToken/+=" } },
];

describeWithPackages("requests of the generated client and of the vendor's SDK", () => {
  let server: CaptureServer;
  let sdk: AlibabaSdk;
  beforeAll(async () => {
    server = await openCaptureServer({ RequestId: "r" });
    sdk = openAlibabaSdk();
  });
  afterAll(() => server.close());

  test("know these actions and members", () => {
    const both = meet(spec, sdk.actions);
    expect({ ...both, actions: [...both.actions.keys()] }).toEqual({
      actions: [action],
      members: 10,
      actionsOnlyInSpec: [],
      membersOnlyInSpec: [],
      actionsOnlyInSdk: 96,
      membersOnlyInSdk: 3,
    });
  });

  test("call the same host", () => {
    expect(sdk.hostIn("cn-hangzhou")).toBe(spec.protocol.endpoint);
  });

  describe.each(variants)("$algorithm", ({ algorithm, options }) => {
    const connect = ({ host, region, token }: Setup): ReturnType<typeof createClient> => {
      const endpoint = `http://${host}`;
      return createClient({ credentials: { ...key, token }, region, endpoint, fetch: routedFetch, ...options });
    };

    test.each(circumstances)("with $title", async ({ more }) => {
      const setup: Setup = { algorithm, host: server.host, ...more };
      const known = linesOf(alibabaDifferences(setup));
      const members = meet(spec, sdk.actions).actions.get(action) ?? [];
      for (const [filling, input] of inputsFor(members, 0, "ClientToken")) {
        const theirs = await server.capture(() => sdk.call(setup, action, input));
        expect(await ourSignature(theirs, setup), filling).toBe(carriedSignature(theirs, setup));
        const ours = await server.capture(() => connect(setup).createInstance(input as never));
        expect(sdkSignature(ours, setup), filling).toBe(carriedSignature(ours, setup));
        expect(compareRequests(theirs, ours), filling).toEqual(known);
      }
    });

    test("a changed request is seen by both signers and by the comparison", async () => {
      const setup: Setup = { algorithm, host: server.host };
      const input = { Parameter: [], ProductCode: "b c", SubscriptionType: "", Period: 12, ClientToken: "token" };
      const theirs = await server.capture(() => sdk.call(setup, action, input));
      const ours = await server.capture(() => connect(setup).createInstance(input));
      expect(await ourSignature(bend(theirs), setup)).not.toBe(carriedSignature(theirs, setup));
      expect(sdkSignature(bend(ours), setup)).not.toBe(carriedSignature(ours, setup));
      expect(compareRequests(theirs, bend(theirs))).toEqual(["parameter Period: 12 | 13"]);
    });

    test("a client token is made where none is given, which the SDK leaves to its user", async () => {
      const setup: Setup = { algorithm, host: server.host };
      const input = { Parameter: [], ProductCode: "b", SubscriptionType: "c", Period: 12 };
      const theirs = await server.capture(() => sdk.call(setup, action, input));
      const ours = await server.capture(() => connect(setup).createInstance(input));
      const made = {
        what: "parameter ClientToken: absent | <token>",
        why: "a call that is sent again is the same call",
      };
      expect(compareRequests(theirs, ours)).toEqual(linesOf([...alibabaDifferences(setup), made]));
    });
  });
});

/** The request with another period in its query or body. */
function bend(request: Captured): Captured {
  const change = (text: string): string => text.replace(/(?<=\bPeriod=)12\b/, "13");
  return { ...request, url: change(request.url), body: Buffer.from(change(request.body.toString())) };
}
