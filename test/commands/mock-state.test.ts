// `docwright mock --state`: what is kept over runs, what is saved when asked, and files that are no saved state.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callTool, control, mockFolder, MockProcess, startMock } from "./mock-workspace.js";

async function names(origin: string): Promise<readonly unknown[]> {
  const { KeyPairSet } = await callTool(origin, "/cvm/DescribeKeyPairs");
  return (KeyPairSet as { KeyName: string }[]).map(({ KeyName }) => KeyName);
}

async function stop(mock: MockProcess): Promise<void> {
  mock.child.kill("SIGTERM");
  expect(await mock.ended()).toBe(0);
}

async function create(origin: string, KeyName: string): Promise<void> {
  expect(await callTool(origin, "/cvm/CreateKeyPair", { KeyName, ProjectId: 0 })).toHaveProperty("KeyPair");
}

test("what was made is there on the next run", async () => {
  const folder = mockFolder();
  const args = ["tencent/cvm", "--state", "kept/state.json"];
  const first = startMock(args, folder);
  await create(await first.origin(), "one");
  expect(existsSync(join(folder, "kept"))).toBe(false);
  await stop(first);
  expect(first.out).toContain("docwright mock: the state is saved in kept/state.json\n");
  const second = startMock(args, folder);
  expect(await names(await second.origin())).toEqual(["one"]);
  await create(await second.origin(), "two");
  await stop(second);
  const third = startMock(args, folder);
  expect(await names(await third.origin())).toEqual(["one", "two"]);
  expect(readdirSync(join(folder, "kept"))).toEqual(["state.json"]);
});

test("POST /_mock/save writes it now", async () => {
  const folder = mockFolder();
  const mock = startMock(["tencent/cvm", "--state", "state.json"], folder);
  await create(await mock.origin(), "one");
  expect(await control(await mock.origin(), "POST", "save")).toEqual({ status: 200, value: { saved: "state.json" } });
  mock.child.kill("SIGKILL");
  await mock.ended();
  const { services } = JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as { services: object };
  expect(Object.keys(services)).toEqual(["tencent/cvm"]);
  expect(await names(await startMock(["tencent/cvm", "--state", "state.json"], folder).origin())).toEqual(["one"]);
});

test("services that are not served stay in the file as they are", async () => {
  const folder = mockFolder();
  const both = startMock(["tencent/cvm", "tencent/tcr", "--state", "state.json"], folder);
  await create(await both.origin(), "one");
  await stop(both);
  const { services: before } = JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as {
    services: Record<string, unknown>;
  };
  const other = startMock(["tencent/tcr", "--state", "state.json"], folder);
  await callTool(await other.origin(), "/CheckInstance", { RegistryId: "tcr-1" });
  await stop(other);
  const { services: after } = JSON.parse(readFileSync(join(folder, "state.json"), "utf8")) as {
    services: Record<string, unknown>;
  };
  expect(after["tencent/cvm"]).toEqual(before["tencent/cvm"]);
  expect(after["tencent/tcr"]).not.toEqual(before["tencent/tcr"]);
});

describe("a file that is no saved state is refused with its place, and not touched", () => {
  const good = {
    services: {
      "tencent/cvm": { format: "docwright-mock-state", formatVersion: 1, service: "tencent/cvm/2017-03-12" },
    },
  };

  test.each<[string, string, string]>([
    ["no JSON", '{"services":\n  {"tencent/cvm": }}', "state.json:2:19 is not valid JSON: expected a value"],
    [
      "cut short",
      '{"services": {"tencent/cvm": {"format"',
      "state.json:1:39 is not valid JSON: expected a key and a colon, but the text ends",
    ],
    ["empty", "", "state.json:1:1 is not valid JSON: expected a value, but the text ends"],
    ["a list", "[]", "state.json is no saved state: a snapshot is an object"],
    ["no services", "{}", "state.json is no saved state: services: must be an object of service and state"],
    [
      "another service's",
      JSON.stringify({ services: { "tencent/cvm": { ...good.services["tencent/cvm"], service: "a/b/1" } } }),
      'state.json is no saved state: services["tencent/cvm"].service: must be "tencent/cvm/2017-03-12", not "a/b/1"',
    ],
    [
      "without records",
      JSON.stringify(good),
      'state.json is no saved state: services["tencent/cvm"].records: must be a list, not nothing',
    ],
  ])("%s", async (_, text, message) => {
    const folder = mockFolder();
    writeFileSync(join(folder, "state.json"), text);
    const mock = new MockProcess(["tencent/cvm", "--state", "state.json"], folder);
    expect(await mock.ended()).toBe(2);
    expect(mock.error.startsWith(`docwright: ${message}`)).toBe(true);
    expect(mock.error).toMatch(/; mend it, or name another file with --state\n$/);
    expect([mock.out, readFileSync(join(folder, "state.json"), "utf8")]).toEqual(["", text]);
  });

  test("a folder", async () => {
    const folder = mockFolder();
    mkdirSync(join(folder, "state.json"));
    const mock = new MockProcess(["tencent/cvm", "--state", "state.json"], folder);
    expect(await mock.ended()).toBe(2);
    expect(mock.error).toBe(
      "docwright: cannot read the state of state.json (EISDIR); name another file with --state\n",
    );
  });
});

test("a state that cannot be written is told, with 2", async () => {
  const folder = mockFolder();
  const mock = startMock(["tencent/cvm", "--state", "state.json"], folder);
  await mock.origin();
  // Where a folder is now, no file can be put; permissions would not stop an administrator.
  mkdirSync(join(folder, "state.json/x"), { recursive: true });
  chmodSync(join(folder, "state.json"), 0o755);
  const saved = await control(await mock.origin(), "POST", "save");
  expect(saved.status).toBe(500);
  mock.child.kill("SIGTERM");
  expect(await mock.ended()).toBe(2);
  expect(mock.error).toMatch(
    /^docwright: cannot write the state to state\.json \(E\w+\); name another file with --state\n$/,
  );
});
