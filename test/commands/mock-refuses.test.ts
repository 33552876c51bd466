// `docwright mock`: what it does not start with, each told with its remedy.
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { root, temporaryFolder } from "../generated/services.js";
import { writeSpec } from "./call-workspace.js";
import { MockProcess, startMock } from "./mock-workspace.js";

const failed = { code: 2, out: "" };

/** Runs a mock that must not start. */
async function refused(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): Promise<object> {
  const mock = new MockProcess(args, cwd, env);
  const code = await mock.ended();
  return { code, out: mock.out, error: mock.error };
}

test.each<[readonly string[], string]>([
  [["--port", "x"], '--port takes a number from 0 (any free port) to 65535, not "x"'],
  [["--port", "65536"], '--port takes a number from 0 (any free port) to 65535, not "65536"'],
  [["--host", "a b"], '--host takes an address or a name of this machine, not "a b"'],
  [
    ["--host", "203.0.113.7"],
    "this machine has no address 203.0.113.7: name another with --host, 127.0.0.1 or 0.0.0.0",
  ],
  [["--latency", "80..20"], '--latency takes milliseconds, 50 or 20..80, not "80..20"'],
  [["--latency", "fast"], '--latency takes milliseconds, 50 or 20..80, not "fast"'],
  [["--clock", "noon"], '--clock takes machine, calls or an ISO 8601 time such as 2030-01-01T00:00:00Z, not "noon"'],
  [["--auth", "no"], '--auth takes on or off, not "no"'],
  [["--unknown-ids", "x"], '--unknown-ids takes refuse or adopt, not "x"'],
  [["tencent/vpc"], "spec holds no tencent/vpc; it holds alibaba/bssopenapi, tencent/cvm, tencent/tcr, tencent/tcss"],
])("%j", async (args, message) => {
  expect(await refused(args)).toEqual({ ...failed, error: `docwright: ${message}\n` });
});

test("half a key", async () => {
  const error =
    "docwright: a key is DOCWRIGHT_MOCK_ID and DOCWRIGHT_MOCK_SECRET, and only DOCWRIGHT_MOCK_ID is set; set both or none\n";
  expect(await refused([], root, { DOCWRIGHT_MOCK_ID: "x" })).toEqual({ ...failed, error });
});

test("a port in use", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  expect(await refused(["--port", String(port)])).toEqual({
    ...failed,
    error: `docwright: port ${port} of 127.0.0.1 is in use: stop what uses it, or name another with --port (0 takes any free one)\n`,
  });
});

test("a service whose protocol no mock speaks: named, or left out where others are served", async () => {
  const folder = temporaryFolder();
  const protocol = { kind: "ucloud", endpoint: "api.example.com" };
  writeSpec(folder, "ucloud/uhost/2020-01-01", { protocol, actions: {} });
  const silent = /^docwright: ucloud\/uhost speaks ucloud, and mocks speak tencent-v3 and alibaba-rpc.* only\n$/;
  expect(await refused([], folder)).toMatchObject({ ...failed, error: expect.stringMatching(silent) as string });
  writeSpec(folder, "tencent/brew/2020-01-01", {
    protocol: { kind: "tencent-v3", responseRoot: "Response" },
    actions: {},
  });
  expect(await refused(["ucloud", "tencent"], folder)).toMatchObject({
    ...failed,
    error: expect.stringMatching(silent) as string,
  });
  const mock = startMock([], folder);
  await mock.says(/\(tencent\/brew\)/);
  expect(mock.error).toMatch(silent);
});

test("a spec that is broken", async () => {
  const folder = temporaryFolder();
  writeSpec(folder, "tencent/brew/2020-01-01", { protocol: { kind: "tencent-v3" }, actions: 7 });
  expect(await refused([], folder)).toMatchObject({
    ...failed,
    error: expect.stringMatching(/^docwright: spec\/tencent\/brew\/2020-01-01\/spec\.json: \/actions /) as string,
  });
});
