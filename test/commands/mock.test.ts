// `docwright mock`: what it says, what it refuses to start with, whom it answers, and how it ends.
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import * as tcr from "../../generated/tencent/tcr/client/index.js";
import { root, temporaryFolder } from "../generated/services.js";
import { call, keyVariables, writeSpec } from "./call-workspace.js";
import { callTool, control, mockFolder, MockProcess, startMock } from "./mock-workspace.js";

const credentials = { id: "mock-id", secret: "mock-secret" };
const failed = { code: 2, out: "" };

/** Runs a mock that must not start. */
async function refused(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): Promise<object> {
  const mock = new MockProcess(args, cwd, env);
  const code = await mock.ended();
  return { code, out: mock.out, error: mock.error };
}

describe("what it says", () => {
  test("where it is, and how it is called", async () => {
    const mock = startMock(["tencent/cvm", "tencent/tcr"]);
    const origin = await mock.origin();
    await mock.says(/_mock\n/);
    expect(mock.out).toBe(
      [
        `docwright mock: ready at ${origin} (tencent/cvm, tencent/tcr)`,
        `  generated clients: createClient({ endpoint: "${origin}", credentials: { id: "mock-id", secret: "mock-secret" } })`,
        `  SDKs: endpoint ${origin.slice(7)}, protocol http, key mock-id, secret mock-secret; look at it: ${origin}/_mock`,
        "",
      ].join("\n"),
    );
    expect(mock.error).toBe("");
  });

  test("each call, with its time, service, action, region, outcome and duration", async () => {
    const mock = startMock(["tencent/cvm", "tencent/tcr"]);
    const origin = await mock.origin();
    await callTool(origin, "/cvm/DescribeZones");
    await callTool(origin, "/cvm/DescribeInstances", { Limit: [] });
    await callTool(origin, "/nowhere");
    await mock.says(/404/);
    const lines = mock.out.split("\n").slice(3, -1);
    const time = String.raw`\d\d:\d\d:\d\d\.\d{3}`;
    for (const [i, line] of [
      "tencent/cvm  DescribeZones  [\\w-]+  200",
      "tencent/cvm  DescribeInstances  [\\w-]+  InvalidParameter",
      "-  -  -  404",
    ].entries())
      expect(lines[i]).toMatch(new RegExp(`^${time}  ${line}  [\\d.]+ ms$`));
    expect(mock.out).not.toContain("\u001b");
  });

  test("--json: one object a line", async () => {
    const mock = startMock(["tencent/cvm", "--json"]);
    const [, origin = ""] = await mock.says(/"url":"(.+?)"/);
    await callTool(origin, "/DescribeZones");
    await mock.says(/"call"/);
    mock.child.kill("SIGTERM");
    expect(await mock.ended()).toBe(0);
    const events = mock.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(events).toMatchObject([
      { event: "ready", url: origin, services: ["tencent/cvm"], inspector: `${origin}/_mock` },
      {
        event: "call",
        id: 1,
        service: "tencent/cvm",
        action: "DescribeZones",
        status: 200,
        ms: expect.any(Number) as number,
      },
      { event: "stopping" },
      { event: "stopped" },
    ]);
  });

  test("--quiet: no calls", async () => {
    const mock = startMock(["tencent/cvm", "--quiet"]);
    const origin = await mock.origin();
    await callTool(origin, "/DescribeZones");
    mock.child.kill("SIGTERM");
    await mock.ended();
    expect(mock.out).toBe(
      `docwright mock: ready at ${origin} (tencent/cvm)\ndocwright mock: stopping; Ctrl-C again ends at once\ndocwright mock: stopped\n`,
    );
  });

  test("a failed signature, with what the mock and the caller signed", async () => {
    const mock = startMock(["tencent/cvm"]);
    const client = cvm.createClient({
      endpoint: await mock.origin(),
      region: "ap-guangzhou",
      credentials,
      // On its way the body is written in another form.
      fetch: (url, init) => fetch(url, { ...init, body: JSON.stringify(JSON.parse(String(init.body)), null, 1) }),
    });
    await expect(client.describeKeyPairs({ Limit: 1 })).rejects.toMatchObject({ code: "AuthFailure.SignatureFailure" });
    await mock.says(/what the caller signed: the payload is signed in another writing.+\n(?: {4}\|.*\n)+/);
    const lines = mock.out.split("\n");
    const at = lines.indexOf("  what the mock signed, for the request as it came:");
    expect(lines[at - 1]).toMatch(/AuthFailure\.SignatureFailure {2}[\d.]+ ms$/);
    expect(lines.slice(at + 1, at + 4)).toEqual(["    | POST", "    | /", "    |"]);
    expect(mock.out.match(/^ {4}\| TC3-HMAC-SHA256$/gm)).toHaveLength(2);
  });

  test("--coverage: what it does of each action, and nothing is served", async () => {
    const mock = new MockProcess(["tencent/cvm", "alibaba", "--coverage"], root);
    expect(await mock.ended()).toBe(0);
    expect(mock.out).toMatch(/^tencent\/cvm: 81 actions, \d+ stateful, \d+ computed, \d+ examples, \d+ undocumented$/m);
    expect(mock.out).toMatch(/^ {2}CreateKeyPair +stateful +\S/m);
    expect(mock.out).toMatch(/^alibaba\/bssopenapi: 1 actions, /m);
  });
});

describe("whom it answers", () => {
  test("generated clients, each by its own service", async () => {
    const mock = startMock([]);
    const options = { endpoint: await mock.origin(), region: "ap-guangzhou", credentials };
    const { ZoneSet } = await cvm.createClient(options).describeZones();
    expect(ZoneSet.length).toBeGreaterThan(0);
    const registry = { RegistryName: "mine", RegistryType: "basic" };
    const { RequestId } = await tcr.createClient(options).createInstance(registry);
    expect(RequestId).toMatch(/^[\da-f-]{36}$/);
    await mock.says(/tencent\/tcr {2}CreateInstance/);
    expect(mock.out).toMatch(/tencent\/cvm {2}DescribeZones {2}ap-guangzhou {2}200/);
  });

  test("docwright call", async () => {
    const mock = startMock(["tencent/cvm"]);
    const args = ["tencent/cvm", "DescribeZones", "--region", "ap-guangzhou", "--endpoint", await mock.origin()];
    expect(await call(args)).toMatchObject({ code: 0, error: "" });
    expect(await call(args, keyVariables("other", "key"))).toMatchObject({ code: 1 });
  });

  test("the key of the environment, and no other", async () => {
    const env = { DOCWRIGHT_MOCK_ID: "my-id", DOCWRIGHT_MOCK_SECRET: "my-secret" };
    const mock = startMock(["tencent/cvm"], root, env);
    const endpoint = await mock.origin();
    const ask = (key: { id: string; secret: string }) =>
      cvm.createClient({ endpoint, region: "ap-guangzhou", credentials: key }).describeZones();
    await expect(ask({ id: "my-id", secret: "my-secret" })).resolves.toHaveProperty("ZoneSet");
    await expect(ask(credentials)).rejects.toMatchObject({ code: "AuthFailure.SecretIdNotFound" });
    await mock.says(/the key of DOCWRIGHT_MOCK_ID/);
    const { value } = await control(endpoint, "GET", "requests/1");
    expect(JSON.stringify(value) + mock.out).not.toContain("my-secret");
    expect(JSON.stringify(value)).not.toContain("mock-secret");
  });

  test("anybody, with --auth off", async () => {
    const mock = startMock(["tencent/cvm", "--auth", "off"]);
    const client = cvm.createClient({
      endpoint: await mock.origin(),
      region: "ap-guangzhou",
      credentials: { id: "a", secret: "b" },
    });
    await expect(client.describeZones()).resolves.toHaveProperty("ZoneSet");
  });

  test("the same way on each run with a seed and the clock of calls", async () => {
    const run = async (seed: string): Promise<unknown> => {
      const mock = startMock(["tencent/cvm", "--seed", seed, "--clock", "calls"]);
      const origin = await mock.origin();
      return [
        await callTool(origin, "/CreateKeyPair", { KeyName: "k", ProjectId: 0 }),
        await callTool(origin, "/DescribeKeyPairs"),
      ];
    };
    const [one, again, other] = await Promise.all([run("7"), run("7"), run("8")]);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("as the behaviours of the config say", async () => {
    const folder = mockFolder();
    const behaviour = `export default {
      service: "tencent/cvm",
      actions: { DescribeZones: { coverage: "computed", answer: () => ({ TotalCount: 0, ZoneSet: [] }) } },
    };\n`;
    writeFileSync(join(folder, "no-zones.mjs"), behaviour);
    writeFileSync(join(folder, "docwright.config.json"), '{"mock": {"behaviours": ["./no-zones.mjs"]}}');
    const mock = startMock(["tencent/cvm"], folder);
    expect(await callTool(await mock.origin(), "/DescribeZones")).toMatchObject({ TotalCount: 0, ZoneSet: [] });
  });

  test("by the clock it was given, after the latency it was given", async () => {
    const mock = startMock(["tencent/cvm", "--clock", "2031-05-06T07:08:09Z", "--latency", "60..80"]);
    const origin = await mock.origin();
    await callTool(origin, "/DescribeZones");
    expect((await control(origin, "GET", "clock")).value).toMatchObject({
      clocks: [{ now: "2031-05-06T07:08:09.000Z" }],
    });
    const { value } = await control(origin, "GET", "requests?brief");
    expect((value["calls"] as { ms: number }[])[0]?.ms).toBeGreaterThanOrEqual(60);
  });
});

describe("what it does not start with", () => {
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
});

describe("how it ends", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s: open answers are given first, kept connections closed",
    async (signal) => {
      const mock = startMock(["tencent/cvm", "--latency", "400"]);
      const origin = await mock.origin();
      const answer = callTool(origin, "/DescribeZones");
      await mock.says(/DescribeZones/);
      mock.child.kill(signal);
      expect(await answer).toHaveProperty("ZoneSet");
      expect(await mock.ended()).toBe(0);
      expect(mock.out.endsWith("docwright mock: stopping; Ctrl-C again ends at once\ndocwright mock: stopped\n")).toBe(
        true,
      );
      await expect(fetch(origin)).rejects.toThrow();
    },
  );

  test("who waits for an answer that never comes holds nobody up", async () => {
    const mock = startMock(["tencent/cvm"]);
    const origin = await mock.origin();
    await control(origin, "POST", "faults", { transport: "timeout" });
    const answer = callTool(origin, "/DescribeZones");
    const broken = expect(answer).rejects.toThrow();
    await mock.says(/DescribeZones/);
    const started = performance.now();
    mock.child.kill("SIGINT");
    expect(await mock.ended()).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
    await broken;
  });

  test("a second Ctrl-C ends at once", async () => {
    const mock = startMock(["tencent/cvm", "--latency", "60000"]);
    const answer = callTool(await mock.origin(), "/DescribeZones").catch(() => "broken");
    await mock.says(/DescribeZones/);
    mock.child.kill("SIGINT");
    await mock.says(/stopping/);
    mock.child.kill("SIGINT");
    expect(await mock.ended()).toBe(130);
    expect(await answer).toBe("broken");
  });
});
