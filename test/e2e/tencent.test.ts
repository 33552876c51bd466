// Each action of the generated clients beside the vendor's own SDKs: the same call gives the same request, whichever way
// it is signed, and each side's signature is what the other side makes of the same bytes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serviceNamed } from "../generated/services.js";
import { type CaptureServer, openCaptureServer } from "./capture-server.js";
import { compareRequests, linesOf } from "./compare-requests.js";
import { inputsFor } from "./inputs.js";
import { describeWithPackages } from "./packages.js";
import { type Meeting, meet } from "./shape.js";
import { tencentDifferences } from "./tencent-differences.js";
import type { Setup, TencentSdk } from "./tencent-sdk.js";
import { carriedSignature, ourSignature, sdkSignature } from "./tencent-signatures.js";
import { connect, optionsFor, subjects, variants } from "./tencent-subjects.js";

describeWithPackages("requests of the generated clients and of the vendor's SDKs", () => {
  let server: CaptureServer;
  beforeAll(async () => {
    server = await openCaptureServer({ Response: { RequestId: "r" } });
  });
  afterAll(() => server.close());

  describe.each(subjects)("$service and the SDK $sdk", ({ sdk: name, service, open, createClient, common }) => {
    const { spec } = serviceNamed(service);
    const actions = Object.keys(spec.actions).filter((action) => !common.actionsOnlyInSpec.includes(action));
    let sdk: TencentSdk;
    let both: Meeting;
    beforeAll(() => {
      sdk = open();
      both = meet(spec, sdk.actions);
    });

    test("know these actions and members", () => {
      expect({ ...both, actions: both.actions.size }).toEqual(common);
    });

    describe.each(variants)("$signMethod by $method", ({ signMethod, method, options }) => {
      const region = "ap-guangzhou";
      const known = linesOf(tencentDifferences({ sdk: name, signMethod, method, region }));

      test.each(actions)("%s", async (action) => {
        const setup: Setup = { signMethod, method, host: sdk.defaultHost(), region };
        const members = both.actions.get(action) ?? expect.fail("the SDK does not know it");
        const { clientToken } = spec.actions[action] ?? {};
        for (const [filling, input] of inputsFor(members, actions.indexOf(action), clientToken)) {
          const theirs = await server.capture(() => sdk.call(setup, action, input));
          expect(await ourSignature(theirs, setup), filling).toBe(carriedSignature(theirs, setup));
          const call = connect(createClient, { ...optionsFor(setup), ...options });
          const ours = await server.capture(() => call(action, input));
          expect(sdkSignature(ours, setup), filling).toBe(carriedSignature(ours, setup));
          expect(compareRequests(theirs, ours), filling).toEqual(known);
        }
      });
    });
  });
});
