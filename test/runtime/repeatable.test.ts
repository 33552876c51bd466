// What may be sent twice: calls that only read, calls with a client token, calls of which the user says so. And that a
// repetition is the same call under a new signature.
import { describe, expect, test } from "vitest";
import * as bssopenapi from "../../generated/alibaba/bssopenapi/client/operations.js";
import * as cvm from "../../generated/tencent/cvm/client/operations.js";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Operation } from "../../templates/client/runtime/operation.js";
import type { CallOptions } from "../../templates/client/runtime/options.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";
import { refusal, scripted, type Script, type Step } from "./scripted-fetch.js";

const lost = new Error("the connection was lost");
const withToken: Operation = { action: "RunMachines", clientToken: "ClientToken" };

/** The bodies that were sent, read. */
async function run(operation: Operation, steps: readonly Step[], input: object, call: CallOptions = {}) {
  const { fetch, sent } = scripted(...steps);
  const options = { credentials: { id: "i", secret: "s" }, endpoint: "h.example.com", fetch, retry: { baseMs: 0 } };
  const caller = createFullCaller(toServiceInfo(machines), tencentV3, options);
  const end = await caller.call(operation, input, call).catch((failure: unknown) => failure);
  return { end, bodies: sent.map(({ init }) => JSON.parse(String(init.body)) as Record<string, unknown>) };
}

describe("a client token", () => {
  test("is filled in once, and the same in every repetition, whatever became of the request before", async () => {
    // Only the transport saw the failures: the service may have done its work each time.
    const { bodies, end } = await run(withToken, [lost, { status: 504, body: "late" }, {}], { Zone: "a" });
    expect(end).toEqual({});
    expect(bodies).toHaveLength(3);
    expect(bodies[0]).toEqual({ Zone: "a", ClientToken: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown });
    expect(new Set(bodies.map((body) => body["ClientToken"])).size).toBe(1);
  });

  test("is another one for the next call, and the input of the user stays as it is", async () => {
    const input = { Zone: "a" };
    const [first, second] = [await run(withToken, [{}], input), await run(withToken, [{}], input)];
    expect(first.bodies[0]?.["ClientToken"]).not.toBe(second.bodies[0]?.["ClientToken"]);
    expect(input).toEqual({ Zone: "a" });
  });

  test("of the user is kept", async () => {
    const { bodies } = await run(withToken, [lost, {}], { ClientToken: "mine" });
    expect(bodies).toEqual([{ ClientToken: "mine" }, { ClientToken: "mine" }]);
  });

  test.each([{ ClientToken: "" }, { ClientToken: undefined }])("is filled in for %o", async (input) => {
    const { bodies } = await run(withToken, [lost, {}], input);
    expect(bodies[0]?.["ClientToken"]).toMatch(/^[0-9a-f]{32}$/);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  test("is filled in where nothing is repeated, too: the user may repeat the call", async () => {
    const { bodies } = await run(withToken, [lost], {}, { repeatable: false });
    expect(bodies).toEqual([{ ClientToken: expect.any(String) as unknown }]);
  });
});

describe("what is sent twice", () => {
  const reads: Operation = { action: "DescribeMachines", safe: true };
  const buys: Operation = { action: "RunMachines" };
  test.each<[string, string | Operation, boolean | undefined, number]>([
    ["a call that reads", reads, undefined, 2],
    ["a call with a client token", withToken, undefined, 2],
    ["a call of which the user says so", buys, true, 2],
    ["not a call that may buy something", buys, undefined, 1],
    ["not an action that is known by name only", "RunMachines", undefined, 1],
    ["not a call that reads, where the user says so", reads, false, 1],
    ["not a call with a client token, where the user says so", withToken, false, 1],
  ])("%s", async (_, operation, repeatable, count) => {
    for (const step of [lost, refusal("RequestLimitExceeded"), { status: 503, body: "" }]) {
      const { fetch, sent } = scripted(step, {});
      const options = { credentials: { id: "i", secret: "s" }, fetch, retry: { baseMs: 0 } };
      const caller = createFullCaller(toServiceInfo(machines), tencentV3, options);
      await caller.call(operation, {}, { repeatable }).catch((failure: unknown) => failure);
      expect(sent).toHaveLength(count);
    }
  });

  test.each(Object.entries({ ...cvm, ...bssopenapi }))("of the generated actions: %s", async (_, operation) => {
    const { safe, clientToken, action } = operation;
    const { bodies } = await run(operation, [lost, {}], {});
    expect(bodies).toHaveLength(safe || clientToken !== undefined ? 2 : 1);
    if (clientToken !== undefined) expect(bodies[0]?.[clientToken]).toBe(bodies[1]?.[clientToken]);
    if (safe) expect(action).not.toMatch(/^(?:Run|Create|Allocate|Purchase|Renew|Terminate|Delete|Modify|Reset)/);
  });

  test("and purchases are among both kinds", () => {
    expect(cvm.runInstances.clientToken).toBe("ClientToken");
    expect(cvm.purchaseReservedInstancesOffering).not.toHaveProperty("safe");
    expect(cvm.terminateInstances).toEqual({
      action: "TerminateInstances",
      rateLimit: cvm.terminateInstances.rateLimit,
    });
  });
});

describe("a repetition", () => {
  const protocols: Readonly<Record<string, Protocol>> = {
    tencentV3,
    ...Object.fromEntries(
      (["GET", "POST"] as const).flatMap((method) =>
        (["HmacSHA1", "HmacSHA256", "TC3-HMAC-SHA256"] as const).map((signature) => [
          `${signature} ${method}`,
          tencentFlat({ signature, method }),
        ]),
      ),
    ),
    alibabaRpc,
    alibabaRpcHmac,
  };

  /** All there is to a request but what each attempt has of its own. */
  function split({ sent }: Script, index: number): { readonly same: string; readonly own: string } {
    const { url, init } = sent[index] ?? { url: "", init: { headers: {}, body: "" } };
    const whole = [url, JSON.stringify(init.headers), String(init.body)].join("\n");
    const changing =
      /(?:Timestamp|Nonce|SignatureNonce|Signature|x-acs-date|x-acs-signature-nonce)"?[=:]"?[\w%+/.:-]+|Signature=\w+/g;
    return { same: whole.replace(changing, "*"), own: (whole.match(changing) ?? []).join("\n") };
  }

  test.each(Object.keys(protocols))("%s: the same call under a new time, nonce and signature", async (name) => {
    const protocol = protocols[name] ?? tencentV3;
    const script = scripted(lost, {});
    let time = Date.UTC(2025, 0, 1, 0, 0, 0);
    const service = toServiceInfo(protocol.kind === "tencent-v3" ? machines : orders);
    const options = { credentials: { id: "i", secret: "s" }, endpoint: "h.example.com", fetch: script.fetch };
    const now = () => (time += 1000);
    const caller = createFullCaller(service, protocol, { ...options, now, retry: { baseMs: 0 } });
    await caller.call({ action: "X", safe: true }, { Ids: ["a", "b"], Name: "n" });
    const [first, second] = [split(script, 0), split(script, 1)];
    expect(script.sent).toHaveLength(2);
    expect(second.same).toBe(first.same);
    expect(first.own).not.toBe("");
    const [before, after] = [first.own.split("\n"), second.own.split("\n")];
    for (const [index, part] of before.entries()) expect(after[index]).not.toBe(part);
  });

  test("is signed with the key of its time", async () => {
    const mock = createMock(machines, { credentials: { ...mockCredentials, token: "second" } });
    let count = 0;
    const fetch: typeof mock.fetch = (url, init) => (count === 1 ? Promise.reject(lost) : mock.fetch(url, init));
    const credentials = () => ({ ...mockCredentials, token: (count += 1) === 1 ? "first" : "second" });
    const caller = createFullCaller(toServiceInfo(machines), tencentV3, { credentials, fetch, retry: { baseMs: 0 } });
    await caller.call({ action: "DescribeMachines", safe: true }, {});
    expect(count).toBe(2);
    expect(mock.requests).toHaveLength(1);
  });
});
