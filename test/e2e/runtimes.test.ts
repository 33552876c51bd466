// The generated clients under node, deno and bun: the same signatures, and on the wire the requests of the clients that
// the other suites hold against the vendors' SDKs.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as bssopenapi from "../../generated/alibaba/bssopenapi/client/index.js";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import { key as alibabaKey } from "./alibaba-sdk.js";
import * as alibaba from "./alibaba-signatures.js";
import { type Captured, type CaptureServer, openCaptureServer, routedFetch } from "./capture-server.js";
import { compareRequests, linesOf } from "./compare-requests.js";
import { describeWithPackages } from "./packages.js";
import { type Runtime, runElsewhere } from "./run-elsewhere.js";
import { always, withEmptyText, withoutAccept } from "./runtime-differences.js";
import { signTable } from "./sign-table.js";
import { key as tencentKey } from "./tencent-sdk.js";
import * as tencent from "./tencent-signatures.js";

const runtimes: readonly Runtime[] = ["node", "deno", "bun"];

/** Without the built-in modules of Node, as on edge workers, WebCrypto is what is left. */
const hashings = runtimes.flatMap((runtime) => [
  { runtime, hashing: "node:crypto", before: "" },
  { runtime, hashing: "WebCrypto", before: "process.getBuiltinModule = undefined;" },
]);

const printTable = `
  import { hashing, webHashing } from "../../templates/client/runtime/crypto.js";
  import { signTable } from "./sign-table.js";
  console.log(JSON.stringify({
    runtime: "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node",
    hashing: hashing() === webHashing ? "WebCrypto" : "node:crypto",
    table: await signTable(),
  }));
`;

const awkward = "e\u0301 \u{1F469}\u200D\u{1F680} 漢字 &=+%~*'()!/ ?#\r\n\u0000";

type Create = (options: Parameters<typeof cvm.createClient>[0]) => object;

/** A call of a generated client: what it carries as its signature, and what our sign modules make of the same bytes. */
const calls = [
  {
    service: "tencent/cvm",
    createClient: cvm.createClient as Create,
    key: tencentKey,
    method: "describeInstances",
    input: { Filters: [{ Name: awkward, Values: [] }], Limit: 20 },
    besides: withoutAccept,
    signatures: (sent: Captured, host: string) => {
      const setup = { signMethod: "TC3-HMAC-SHA256", method: "POST", host } as const;
      return [tencent.carriedSignature(sent, setup), tencent.ourSignature(sent, setup)] as const;
    },
  },
  {
    service: "alibaba/bssopenapi",
    createClient: bssopenapi.createClient as Create,
    key: alibabaKey,
    method: "createInstance",
    input: {
      Parameter: [{ Code: "a", Value: awkward }],
      ProductCode: "b",
      SubscriptionType: "",
      Period: 12,
      ClientToken: "t",
    },
    besides: withEmptyText,
    signatures: (sent: Captured, host: string) => {
      const setup = { algorithm: "ACS3-HMAC-SHA256", host } as const;
      return [alibaba.carriedSignature(sent, setup), alibaba.ourSignature(sent, setup)] as const;
    },
  },
];

describeWithPackages("other runtimes", () => {
  let server: CaptureServer;
  beforeAll(async () => {
    server = await openCaptureServer({ Response: { RequestId: "r" }, RequestId: "r" });
  });
  afterAll(() => server.close());

  test.each(hashings)(
    "$runtime makes the signatures of the table by $hashing",
    async ({ runtime, hashing, before }) => {
      const printed = JSON.parse(await runElsewhere(runtime, before + printTable)) as unknown;
      expect(printed).toEqual({ runtime, hashing, table: await signTable() });
    },
  );

  describe.each(calls)("a call of $service", ({ service, createClient, key, method, input, ...call }) => {
    test.each(runtimes)("from %s", async (runtime) => {
      const options = { credentials: key, region: "ap-guangzhou", endpoint: `http://${server.host}` };
      const script = `
        import { createClient } from "../../generated/${service}/client/index.js";
        const { RequestId } = await createClient(${JSON.stringify(options)}).${method}(${JSON.stringify(input)});
        if (RequestId !== "r") throw new Error("the answer was not read");
      `;
      const sent = await server.capture(() => runElsewhere(runtime, script, server.host));
      const [carried, made] = call.signatures(sent, server.host);
      expect(await made).toBe(carried);
      const client = createClient({ ...options, fetch: routedFetch });
      const here = await server.capture(() => methodsOf(client)[method]?.(input) ?? expect.fail(`no ${method}`));
      expect(compareRequests(sent, here)).toEqual(linesOf([...always[runtime], ...call.besides[runtime]]));
    });
  });
});

function methodsOf(client: object): Readonly<Record<string, (input: object) => Promise<unknown>>> {
  return client as ReturnType<typeof methodsOf>;
}
