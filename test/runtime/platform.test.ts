// What the runtime makes of platforms other than Node: no process, no built-in modules, imitations of Node.
import { afterEach, describe, expect, test, vi } from "vitest";
import { isNode } from "../../templates/client/runtime/platform.js";
import { sendByNode } from "../../templates/client/runtime/transport-node.js";
import { runProgram } from "./child-program.js";
import { serve } from "./http-server.js";
import { machines } from "./sample-services.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("Node itself", () => {
  const node = process.versions;
  test.each<[string, object, boolean]>([
    ["Node", {}, true],
    ["Bun", { process: { versions: { ...node, bun: "1.3.0" } } }, false],
    ["Deno", { process: { versions: { ...node, deno: "2.9.0" } } }, false],
    ["a worker that imitates Node", { WebSocketPair: () => undefined }, false],
    ["a bundler's process", { process: { env: {} } }, false],
    ["no process", { process: undefined }, false],
  ])("%s", (_, globals, expected) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const found = [isNode(), sendByNode() !== undefined];
    vi.unstubAllGlobals();
    expect(found).toEqual([expected, expected]);
  });
});

test("without process a client signs by WebCrypto and sends by the global fetch", async () => {
  const mock = createMock(machines);
  const served = await serve((response, { method, url, headers, body }) => {
    const init = { method, headers: headers as Record<string, string>, body };
    void mock.fetch(`http://${headers.host}${url}`, init).then(async (own) => response.end(await own.text()));
  });
  const program = `
    const [, , endpoint, service, credentials] = process.argv;
    const names = { variables: { id: "A", secret: "B", token: [] }, profileVariable: "C", fileVariable: "D", file: "e",
      entries: { id: "f", secret: "g", token: [] } };
    globalThis.process = undefined;
    const [{ createFullCaller }, { tencentV3 }, { credentialChain, readProfile, readVariables }, { hashing, webHashing }] =
      await Promise.all(["full-caller", "protocol-tencent", "credentials", "crypto"].map((own) => import("./runtime/" + own + ".js")));
    const options = { endpoint, credentials: JSON.parse(credentials), region: "ap-one" };
    const client = createFullCaller(JSON.parse(service), tencentV3, options);
    console.log(await client.call("RunMachines", { Placement: { Zone: "é😀" } }));
    console.log(hashing() === webHashing);
    const chain = credentialChain(() => readVariables(names), () => readProfile(names, {}));
    await chain().catch((failure) => console.log(failure.name));
  `;
  const { vendor, service, version, protocol } = machines;
  const info = { vendor, service, version, protocol: protocol.kind };
  const args = [served.origin, JSON.stringify(info), JSON.stringify(mockCredentials)];
  const ended = await runProgram(program, args, { env: { A: "a", B: "b" } });
  expect(ended.error).toBe("");
  expect(ended.out).toMatch(/MachineIdSet: \[ 'ins-doc1', 'ins-doc2' \][^]*\ntrue\nConfigurationError\n$/);
  expect(served.received[0]?.headers["user-agent"]).toBe("node");
});
