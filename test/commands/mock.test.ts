// `docwright mock`: what it says, whom it answers, and how it ends.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import * as tcr from "../../generated/tencent/tcr/client/index.js";
import { root } from "../generated/services.js";
import { call, keyVariables } from "./call-workspace.js";
import { callTool, control, mockFolder, MockProcess, startMock } from "./mock-workspace.js";

const credentials = { id: "mock-id", secret: "mock-secret" };

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
