// The generated clients beside the vendor's two SDKs.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import * as tcr from "../../generated/tencent/tcr/client/index.js";
import * as tcss from "../../generated/tencent/tcss/client/index.js";
import type { ClientOptions } from "../../templates/client/runtime/client.js";
import type { ServiceInfo } from "../../templates/client/runtime/protocol.js";
import { serviceNamed } from "../generated/services.js";
import { type CaptureServer, openCaptureServer, routedFetch } from "./capture-server.js";
import { compareRequests } from "./compare-requests.js";
import { inputsFor } from "./inputs.js";
import { describeWithPackages } from "./packages.js";
import { commonMembers } from "./shape.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";
import { key, type Setup, type TencentSdk } from "./tencent-sdk.js";
import { carriedSignature, ourSignature, sdkSignature } from "./tencent-signatures.js";

describeWithPackages("tencent", () => {
  let server: CaptureServer;
  beforeAll(async () => { server = await openCaptureServer({ Response: { RequestId: "r" } }); });
  afterAll(() => server.close());
  test("x", async () => {
    const { spec } = serviceNamed("tencent/cvm");
    for (const sdk of [openCvmSdk(), openIntlSdk("cvm", "v20170312"), openIntlSdk("tcr", "v20190924"), openIntlSdk("tcss", "v20201101")]) {
      const [known, os, ok]: string[][] = [[], [], []];
      const name = sdk.name.split("/")[1] ?? "cvm";
      const { spec } = serviceNamed(`tencent/${name}`);
      const t0 = performance.now();
      let n = 0;
      const found = new Map<string, number>();
      const lib = { cvm, tcr, tcss }[name as "cvm"];
      console.log(sdk.name, sdk.defaultHost(), lib.service.endpoint);
      const extra = [...sdk.actions.keys()].filter(a => !spec.actions[a]);
      let turn = 0;
      for (const [action, a] of Object.entries(spec.actions)) {
        const shape = sdk.actions.get(action);
        if (!shape) { console.log("no", action, a.status); continue; }
        const c = commonMembers(action, a.input ?? [], shape, spec);
        known.push(...c.known); os.push(...c.onlyInSpec); ok.push(...c.onlyInSdk);
        for (const [label, input] of inputsFor(c.members, turn++)) {
          for (const signMethod of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const) for (const method of ["POST", "GET"] as const) {
          const host = sdk.defaultHost();
          const setup: Setup = { signMethod, method, host, region: "ap-guangzhou" };
          const theirs = await server.capture(() => sdk.call(setup, action, input)).catch(e => { console.log(action, label, e.message); throw e; });
          const own = await ourSignature(theirs, setup);
          if (own !== carriedSignature(theirs, setup)) console.log("SIG", action, label, signMethod, method);
          if (sdkSignature(theirs, setup) !== carriedSignature(theirs, setup)) console.log("SDKSIG", action, label, signMethod, method);
          n++;
          if (signMethod !== "TC3-HMAC-SHA256" || method !== "POST") continue;
          const client = lib.createClient({ credentials: key, region: "ap-guangzhou", endpoint: `http://${host}`, fetch: routedFetch });
          const ours = await server.capture(() => client.caller.call(action, input));
          if (sdkSignature(ours, setup) !== carriedSignature(ours, setup)) console.log("SDKSIG ours", action, label, signMethod, method);
          for (const d of compareRequests(theirs, ours)) found.set(d, (found.get(d) ?? 0) + 1);
          n++;
          }
        }
      }
      console.log(n, performance.now() - t0, "known", known.length, "specOnly", os, "sdk only members", ok.length, "sdk only actions", extra.length);
      console.log(found);
    }
  }, 300000);
});
