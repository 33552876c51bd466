// The input of `docwright call`: JSON from each source, `--set` with paths and the types of the spec, names that are unknown.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Action, Spec } from "../../generator/4-spec/spec.js";
import { setMember, type Input } from "../../generator/commands/call/set-member.js";
import { UsageError } from "../../generator/project/usage-error.js";
import { bigintJson } from "../../templates/client/runtime/json-text.js";
import { cli, root, temporaryFolder } from "../generated/services.js";
import { call, cleanEnvironment, writeSpec } from "./call-workspace.js";
import { argumentsOf, valuesOf } from "./shell.js";

const text = { kind: "string" } as const;
const action: Action = {
  status: "current",
  clientToken: "Token",
  input: [
    { name: "Count", type: { kind: "integer" }, required: true },
    { name: "Token", type: text, required: true },
    { name: "Made", type: text, required: true, readOnly: true },
    { name: "Price", type: { kind: "float" } },
    { name: "DryRun", type: { kind: "boolean" } },
    { name: "Since", type: { kind: "timestamp" } },
    { name: "Name", type: text },
    { name: "Name.Full", type: text },
    { name: "Ids", type: { kind: "array", of: text } },
    { name: "Grid", type: { kind: "array", of: { kind: "array", of: { kind: "integer" } } } },
    { name: "Filters", type: { kind: "array", of: { kind: "ref", name: "Filter" } } },
    { name: "Tags", type: { kind: "map", of: { kind: "integer" } } },
    { name: "Free", type: { kind: "any" } },
    { name: "Gone", type: { kind: "ref", name: "Undefined" } },
    {
      name: "Disk",
      type: {
        kind: "struct",
        members: [{ name: "Kind", type: text }],
        variants: [{ when: { Kind: "SSD" }, members: [{ name: "Speed", type: { kind: "integer" } }] }],
      },
    },
  ],
};
const filter = {
  usage: "input",
  usedBy: [],
  members: [
    { name: "Name", type: text },
    { name: "Values", type: { kind: "array", of: text } },
  ],
} as const;
const spec = { types: { Filter: filter } } as unknown as Spec;

function set(words: readonly string[], input: Input = {}, of: Action = action): Input {
  return words.reduce((own, one) => setMember(own, one, of, { spec, parse: bigintJson.parse }), input);
}

describe("--set", () => {
  test.each<[string, Input]>([
    ["Count=5", { Count: 5 }],
    ["Count=-5", { Count: -5 }],
    ["Count=9007199254740993", { Count: 9007199254740993n }],
    ["Price=1.5e3", { Price: 1500 }],
    ["DryRun=false", { DryRun: false }],
    ["Name=5", { Name: "5" }],
    ["Name=a=b\n'", { Name: "a=b\n'" }],
    ["Name=", { Name: "" }],
    ["Name.Full=x", { "Name.Full": "x" }],
    ["Since=2030-01-01", { Since: "2030-01-01" }],
    ["Ids[0]=[", { Ids: ["["] }],
    ['Ids=["a","b"]', { Ids: ["a", "b"] }],
    ["Grid[0][0]=7", { Grid: [[7]] }],
    ["Filters[0].Values[0]=a", { Filters: [{ Values: ["a"] }] }],
    ['Filters[0]={"Name":"n"}', { Filters: [{ Name: "n" }] }],
    ["Tags.any=3", { Tags: { any: 3 } }],
    ["Free=5", { Free: 5 }],
    ["Free=five", { Free: "five" }],
    ["Free[0].a=true", { Free: [{ a: true }] }],
    ["Gone.Anything=9007199254740993", { Gone: { Anything: 9007199254740993n } }],
    ["Disk.Speed=9", { Disk: { Speed: 9 } }],
  ])("%s", (words, input) => {
    expect(set([words])).toEqual(input);
  });

  test("one after the other, over what JSON gave; nothing given is changed in place", () => {
    const given = { Filters: [{ Name: "zone", Values: ["a"] }], Count: 1 };
    const kept = structuredClone(given);
    expect(set(["Filters[0].Values[1]=b", "Filters[0].Values[0]=c", "Filters[1].Name=n", "Count=2"], given)).toEqual({
      Filters: [{ Name: "zone", Values: ["c", "b"] }, { Name: "n" }],
      Count: 2,
    });
    expect(given).toEqual(kept);
  });

  test("__proto__ is a name like others", () => {
    const input = set(["__proto__.polluted=1"], {}, { status: "undocumented" });
    expect(Object.keys(input)).toEqual(["__proto__"]);
    expect(({} as Input)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  });

  test.each<[string, RegExp]>([
    ["Count", /--set takes Name=value, not "Count"/],
    ["=5", /--set takes Name=value/],
    ["Count=five", /^--set Count: takes an integer$/],
    ["Count=1.5", /takes an integer/],
    ["Price=", /takes a number/],
    ["DryRun=yes", /takes true or false/],
    ["Ids=a,b", /takes a list as JSON/],
    ['Ids={"a":1}', /takes a list as JSON/],
    ["Filters[0]=[]", /takes an object as JSON/],
    ["Cuont=5", /there is no Cuont \(did you mean Count\?\)/],
    ["Filters[0].Nmae=a", /^--set Filters\[0\]\.Nmae: there is no Nmae \(did you mean Name\?\)$/],
    ["toString=a", /there is no toString/],
    ["Ids[1]=a", /item 0 comes before item 1/],
    ["Ids[-1]=a", /a path looks like/],
    ["Ids[0]x=a", /a path looks like/],
    ["Ids.0=a", /0 stands on what has no members/],
    ["Count[0]=5", /\[0\] stands on what is no list/],
    ["Filters[0][0]=a", /\[0\] stands on what is no list/],
    ["Count.Sub=5", /Sub stands on what has no members/],
    ["Disk..Kind=a", /a path looks like/],
  ])("%s is refused", (words, message) => {
    expect(() => set([words])).toThrow(UsageError);
    expect(() => set([words])).toThrow(message);
  });

  test("a refusal is one line, whatever was asked for", async () => {
    const { code, error } = await call(["tencent/cvm", "DescribeZones", "--set", "a\nb\u001b[31m=1"], {});
    expect({ code, error }).toEqual({
      code: 2,
      error: "docwright: --set a\ufffdb\ufffd[31m: there is no a\ufffdb\ufffd\n",
    });
  });

  test("what JSON gave is not replaced by another kind", () => {
    expect(() => set(["Ids[0]=a"], { Ids: "a" })).toThrow(/no list/);
    expect(() => set(["Disk.Kind=a"], { Disk: null })).toThrow(/no members/);
  });
});

describe("against the pages", () => {
  const run = ["tencent/cvm", "RunInstances", "--region", "ap-guangzhou", "--dry-run", "--json"];
  const good = { Placement: { Zone: "ap-guangzhou-6" }, ImageId: "img-1" };

  test("names and types inside of structures are refused, all at once", async () => {
    const { code, error } = await call([...run, JSON.stringify({ Placement: { Zona: "a" }, InstanceCount: "1" })], {});
    expect(code).toBe(2);
    expect(error).toContain("Placement.Zona is not");
    expect(error).toContain("Placement.Zone is required");
    expect(error).toContain("InstanceCount must be of type integer");
  });

  test("a value that no page lists is told of and sent; a made-up token is not asked for", async () => {
    const { code, error } = await call([...run, JSON.stringify({ ...good, InstanceChargeType: "LATER" })], {});
    expect(code).toBe(0);
    expect(error).toMatch(/the pages say: InstanceChargeType must be one of POSTPAID_BY_HOUR, /);
    expect(error).not.toContain("ClientToken");
  });

  test("what no page describes is not judged", async () => {
    const spec = writeSpec(temporaryFolder(), "tencent/box/2020-01-01", {
      protocol: { kind: "tencent-v3", endpoint: "box.example.com" },
      actions: { Listed: { status: "undocumented" } },
    });
    expect((await call(["tencent/box", "Listed", "--dry-run", "--json", '{"Any":1}', "--spec", spec], {})).code).toBe(
      0,
    );
  });
});

describe("--json", () => {
  const instances = ["tencent/cvm", "DescribeInstances", "--region", "ap-guangzhou", "--dry-run"];
  const bodyOf = (out: string): string => valuesOf(argumentsOf(out), "--data-raw").join("");

  test("of the command line, with integers of any size", async () => {
    const { code, out } = await call([...instances, "--json", '{"Limit":123456789012345678901, "Offset": 2}'], {});
    expect(code).toBe(0);
    expect(bodyOf(out)).toBe('{"Limit":123456789012345678901,"Offset":2}');
  });

  test("of a file, with a byte order mark", async () => {
    const file = join(temporaryFolder(), "in put.json");
    writeFileSync(file, '\ufeff{"Limit": 7}\n');
    const { out } = await call([...instances, "--json", `@${file}`], {});
    expect(bodyOf(out)).toBe('{"Limit":7}');
  });

  test("of the standard input", () => {
    const env = { ...process.env, ...cleanEnvironment() };
    const args = [cli, "call", ...instances, "--json", "-", "--set", "Offset=3"];
    const { status, stdout } = spawnSync(process.execPath, args, {
      cwd: root,
      env,
      input: '{"Limit":8}',
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(bodyOf(stdout)).toBe('{"Limit":8,"Offset":3}');
  });

  test.each([
    ["[1]", /--json: the input must be a JSON object/],
    ["null", /must be a JSON object/],
    ['{"Limit": 1,}', /--json:1:13 is not valid JSON: expected /],
    ["", /--json:1:1 is not valid JSON/],
    ["@no/such/file.json", /cannot read no\/such\/file\.json \(ENOENT\)/],
  ])("%j is refused", async (json, message) => {
    const { code, out, error } = await call([...instances, "--json", json], {});
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error).toMatch(/^docwright: [^\n]+\n$/);
  });
});
