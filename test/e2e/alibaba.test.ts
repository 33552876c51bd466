// The generated client beside the vendor's own SDK: the same call gives the same request, whichever way it is signed, and
// each side's signature is what the other side makes of the same bytes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "../../generated/alibaba/bssopenapi/client/index.js";
import { serviceNamed } from "../generated/services.js";
import { alibabaDifferences } from "./alibaba-differences.js";
import { type Algorithm, type AlibabaSdk, key, openAlibabaSdk, type Setup } from "./alibaba-sdk.js";
import { carriedSignature, ourSignature, sdkSignature } from "./alibaba-signatures.js";
import { type CaptureServer, openCaptureServer, routedFetch } from "./capture-server.js";
import { compareRequests, linesOf } from "./compare-requests.js";
import { inputsFor } from "./inputs.js";
import { describeWithPackages } from "./packages.js";
import { meet } from "./shape.js";

type Options = Parameters<typeof createClient>[0];

const { spec } = serviceNamed("alibaba/bssopenapi");

/** A way to sign, and the options that make the generated client do so. */
const variants: readonly { readonly algorithm: Algorithm; readonly options?: Partial<Options> }[] = [
  { algorithm: "HMAC-SHA1", options: {} },
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
      actions: ["CreateInstance"],
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
    test.each(circumstances)("with $title", async ({ more }) => {
      const setup: Setup = { algorithm, host: server.host, ...more };
      const { region, token } = setup;
      for (const [filling, input] of inputsFor(meet(spec, sdk.actions).actions.get("CreateInstance") ?? [], 0)) {
        const theirs = await server.capture(() => sdk.call(setup, "CreateInstance", input));
        expect(await ourSignature(theirs, setup), filling).toBe(carriedSignature(theirs, setup));
        const endpoint = `http://${server.host}`;
        const client = createClient({
          credentials: { ...key, token },
          region,
          endpoint,
          fetch: routedFetch,
          ...options,
        });
        const ours = await server.capture(() => client.createInstance(input as never));
        expect(sdkSignature(ours, setup), filling).toBe(carriedSignature(ours, setup));
        expect(compareRequests(theirs, ours), filling).toEqual(linesOf(alibabaDifferences(setup)));
      }
    });
  });
});
