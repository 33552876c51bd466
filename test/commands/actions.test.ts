// A chosen subset of actions as a user meets it: by flag and by settings, what is written, pruned and checked, what is refused.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, root } from "../generated/services.js";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

/** The specs of several services, one of them large. */
function manyServices(config?: object): string {
  const folder = workingFolder(config);
  for (const service of ["cvm", "tcr"])
    cpSync(join(root, "spec/tencent", service), join(folder, "spec/tencent", service), { recursive: true });
  return folder;
}

const cvm = "generated/tencent/cvm";
const operations = (folder: string, service = cvm): string[] =>
  [...filesIn(join(folder, service)).keys()].flatMap((path) => /client\/operations\/(.+)\.ts$/.exec(path)?.[1] ?? []);

describe("generate --actions", () => {
  test("writes the chosen actions in every target, and nothing of others", async () => {
    const folder = manyServices({ targets: ["client", "mock", "docs", "openapi", "pages"] });
    const ended = await docwright(["generate", "tencent/cvm", "--actions", "RunInstances,DescribeZone*"], folder);
    expect(ended).toMatchObject({ code: 0, error: "" });
    const files = filesIn(join(folder, cvm));
    expect(operations(folder)).toEqual(["describe-zone-instance-config-infos", "describe-zones", "run-instances"]);
    const named = (start: string): string[] => [...files.keys()].filter((path) => path.startsWith(start));
    expect(named("docs/actions/")).toHaveLength(3);
    expect(named("pages/").filter((path) => /^pages\/[A-Z]/.test(path))).toHaveLength(3);
    expect(files.get("mock/service.ts")).toMatch(/^ {4}RunInstances: /m);
    for (const [path, text] of files) {
      // The mock's engine and behaviours are copied as they are.
      if (/^mock\/(?:runtime|behaviours)\//.test(path)) continue;
      expect(text, path).not.toMatch(/DescribeImages|describe-images|StopInstances/);
      for (const [, link = ""] of path.startsWith("docs/") ? text.matchAll(/\]\(([^)#]+\.md)[^)]*\)/g) : [])
        expect(files.has(join("docs", path.includes("/actions/") ? "actions" : "", link)), `${path}: ${link}`).toBe(
          true,
        );
    }
  });

  test("prunes what is no longer chosen; a check says so first, and respects the choice", async () => {
    const folder = manyServices();
    const generate = (...args: string[]): ReturnType<typeof docwright> =>
      docwright(["generate", "tencent/cvm", "--targets", "client", ...args], folder);
    await generate("--actions", "RunInstances,DescribeZones");
    const check = await generate("--actions", "DescribeZones", "--check");
    expect(check.code).toBe(1);
    expect(check.out).toContain(`stale: ${cvm}/client/operations/run-instances.ts: is no longer generated\n`);
    expect(operations(folder)).toEqual(["describe-zones", "run-instances"]);
    expect((await generate("--actions", "DescribeZones")).out).toMatch(/ [1-9]\d* removed/);
    expect(operations(folder)).toEqual(["describe-zones"]);
    expect([...filesIn(join(folder, cvm)).keys()].filter((path) => path.includes("/types/"))).toEqual([
      "client/types/zone-info.ts",
    ]);
    expect((await generate("--actions", "DescribeZones", "--check")).code).toBe(0);
  });

  test("of several services, those with none of the actions are left as they are, and named", async () => {
    const folder = manyServices();
    await docwright(["generate", "tencent/tcr", "--targets", "docs"], folder);
    const before = filesIn(join(folder, "generated/tencent/tcr"));
    const { code, error } = await docwright(["generate", "--actions", "DescribeZones"], folder);
    expect(code).toBe(0);
    expect(error.trimEnd().split("\n")).toEqual(
      ["alibaba/bssopenapi", "tencent/tcr"].map(
        (service) =>
          `info view/no-action: nothing is made for ${service}: it has none of the chosen actions; what stands there is left as it is`,
      ),
    );
    expect(operations(folder)).toEqual(["describe-zones"]);
    expect(filesIn(join(folder, "generated/tencent/tcr"))).toEqual(before);
  });

  test("notes of actions that are left out are no faults", async () => {
    const folder = manyServices();
    const notes = readFileSync(join(folder, "spec/tencent/cvm/2017-03-12/notes.json"), "utf8");
    expect(notes).toContain('"RunInstances"');
    expect((await docwright(["generate", "tencent/cvm", "--actions", "DescribeZones"], folder)).error).toBe("");
  });

  const wrong: readonly [string, string[], RegExp][] = [
    [
      "a misspelt name",
      ["--actions", "RunInstance"],
      /no action matches "RunInstance" \(did you mean RunInstances\?\)/,
    ],
    ["two letters exchanged", ["--actions", "RunInstancse"], /did you mean RunInstances\?/],
    [
      "small letters",
      ["--actions", "describezones"],
      /"describezones"; capitals count \(did you mean DescribeZones\?\)/,
    ],
    [
      "small letters in a pattern",
      ["--actions", "*zones"],
      /"\*zones"; capitals count \(did you mean DescribeZones\?\)/,
    ],
    ["one of several", ["--actions", "DescribeZones,Fly"], /--actions: no action matches "Fly"$/m],
    ["a sign that means something elsewhere", ["--actions", "Describe.*"], /no action matches "Describe\.\*"/],
    ["nothing", ["--actions", ""], /--actions takes names of actions .* not \[""\]/],
    ["nothing between commas", ["--actions", "DescribeZones,,RunInstances"], /--actions takes names of actions/],
    [
      "one of a service that is not selected",
      ["tencent/tcr", "--actions", "DescribeZones"],
      /no action matches "DescribeZones"/,
    ],
  ];

  test.each(wrong)("%s: exit 2 in one line, what was written stays", async (_, args, message) => {
    const folder = manyServices();
    await docwright(["generate", "tencent/tcr", "--targets", "docs"], folder);
    const before = filesIn(join(folder, "generated"));
    const { code, out, error } = await docwright(["generate", ...args], folder);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    expect(filesIn(join(folder, "generated"))).toEqual(before);
  });
});

describe("the setting actions", () => {
  test("a list is meant for all services, also where a run selects others", async () => {
    const folder = manyServices({ targets: ["client"], actions: ["DescribeZones", "CreateInstance"] });
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    expect(operations(folder)).toEqual(["describe-zones"]);
    expect(operations(folder, "generated/tencent/tcr")).toEqual(["create-instance"]);
    expect(operations(folder, "generated/alibaba/bssopenapi")).toEqual(["create-instance"]);
    expect(await docwright(["generate", "tencent/tcr", "--check"], folder)).toMatchObject({ code: 0, error: "" });
    rmSync(join(folder, "spec/tencent/cvm/2017-03-12/spec.json"));
    expect((await docwright(["generate", "tencent/tcr"], folder)).error).toMatch(/no action matches "DescribeZones"/);
  });

  test("an object is meant for the services it names; a flag goes before it", async () => {
    const folder = manyServices({ targets: ["client"], actions: { "tencent/cvm/2017-03-12": [" Describe*Zones "] } });
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    expect(operations(folder)).toEqual(["describe-zones"]);
    expect(operations(folder, "generated/tencent/tcr").length).toBeGreaterThan(1);
    await docwright(["generate", "--actions", "StopInstances"], folder);
    expect(operations(folder)).toEqual(["stop-instances"]);
  });

  test("regenerate honours it; the spec stays whole", async () => {
    const folder = manyServices({ targets: ["client"], actions: { "tencent/cvm": ["DescribeZones"] } });
    const spec = join(folder, "spec/tencent/cvm/2017-03-12/spec.json");
    const text = readFileSync(spec, "utf8");
    rmSync(spec);
    expect(await docwright(["regenerate"], folder)).toMatchObject({ code: 0, error: "" });
    expect(readFileSync(spec, "utf8")).toBe(text);
    expect(operations(folder)).toEqual(["describe-zones"]);
    expect((await docwright(["generate", "--check"], folder)).code).toBe(0);
  });

  test("regenerate refuses before it writes", async () => {
    const folder = manyServices({ actions: { "tencent/cvm": ["DescribeZone"] } });
    const spec = join(folder, "spec/tencent/cvm/2017-03-12/spec.json");
    writeFileSync(spec, "mine");
    const { code, error } = await docwright(["regenerate"], folder);
    expect(code).toBe(2);
    expect(error).toMatch(/actions\["tencent\/cvm"\]: no action matches "DescribeZone" \(did you mean DescribeZones/);
    expect(readFileSync(spec, "utf8")).toBe("mine");
  });

  const wrong: readonly [string, unknown, RegExp][] = [
    [
      "text",
      "RunInstances",
      /docwright\.config\.json: actions takes a list of patterns, or an object .* not "RunInstances"/,
    ],
    ["null", null, /actions takes a list of patterns, or an object .* not null/],
    ["an empty list", [], /actions takes names of actions .* not \[\]/],
    ["a number in it", ["RunInstances", 7], /actions takes names of actions .* not \["RunInstances",7\]/],
    ["no list for a service", { "tencent/cvm": "RunInstances" }, /actions\["tencent\/cvm"\] takes names of actions/],
    [
      "an unknown service",
      { "tencent/cmv": ["RunInstances"] },
      /actions\["tencent\/cmv"\] names no service; there is .*tencent\/cvm/,
    ],
    ["an action of another service", { "tencent/tcr": ["RunInstances"] }, /no action matches "RunInstances"/],
  ];

  test.each(wrong)("%s: exit 2, in one line", async (_, actions, message) => {
    const { code, out, error } = await docwright(["generate"], manyServices({ actions }));
    expect(error).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });
});
