// explain: where a fact stands, the words that were read, what each stage made of them. One path of each form.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { docwright } from "../bad-input/workspace.js";
import { serviceNamed, root } from "../generated/services.js";

async function explain(service: string, path: string): Promise<string[]> {
  const { code, out, errors } = await docwright("explain", service, path);
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return out.join("\n").trimEnd().split("\n");
}

/** The line of a file that `path:line` names. */
function lineAt(lines: readonly string[], stage: string): string {
  const place = lines.find((line) => line.startsWith(stage)) ?? "";
  const [, path = "", number = "0"] = /^\S+ +(\S+?):(\d+)/.exec(place) ?? [];
  return (
    readFileSync(join(root, path.startsWith("spec/") ? path : `generated/tencent/cvm/${path}`), "utf8").split("\n")[
      Number(number) - 1
    ] ?? ""
  );
}

describe("tencent/cvm", () => {
  const { spec } = serviceNamed("tencent/cvm");

  test("an input", async () => {
    const lines = await explain("tencent/cvm", "RunInstances.input.InstanceCount");
    expect(lines[0]).toMatch(
      /^1-page +spec\/tencent\/cvm\/2017-03-12\/pages\/RunInstances\.md:\d+ {2}\(action page, en, updated \d{4}-\d{2}-\d{2}/,
    );
    expect(lineAt(lines, "1-page")).toMatch(/^\| InstanceCount \| No \| Integer \|/);
    expect(lines).toContain('3-facts    name        "InstanceCount"');
    expect(lines).toContain('3-facts    type        "Integer"');
    expect(lines).toContain('3-facts    required    "No"');
    const member = spec.actions["RunInstances"]?.input?.find((own) => own.name === "InstanceCount");
    expect(lines).toContain(`4-spec     ${JSON.stringify(member)}`);
    expect(lines.at(-1)).toMatch(
      /^6-files +client\/operations\/run-instances\.ts:\d+ {2}readonly InstanceCount\?: number;$/,
    );
    expect(lineAt(lines, "6-files")).toBe("  readonly InstanceCount?: number;");
  });

  test("an output", async () => {
    const lines = await explain("tencent/cvm", "DescribeZones.output.ZoneSet");
    expect(lineAt(lines, "1-page")).toMatch(/^\| ZoneSet \| Array of ZoneInfo \|/);
    expect(lines.at(-1)).toMatch(/describe-zones\.ts:\d+ {2}readonly ZoneSet: readonly ZoneInfo\[\];$/);
  });

  test("a member of a type", async () => {
    const lines = await explain("tencent/cvm", "type:Placement.Zone");
    expect(lineAt(lines, "1-page")).toMatch(/^\| Zone \| String \|/);
    expect(lines).toContain('3-facts    name        "Zone"');
    expect(lines.find((line) => line.startsWith("4-spec     {"))).toContain('"name":"Zone","type":{"kind":"string"}');
    expect(lineAt(lines, "6-files")).toMatch(/^ {2}readonly Zone\??: string;$/);
  });

  test("a type", async () => {
    const lines = await explain("tencent/cvm", "type:Placement");
    expect(lineAt(lines, "1-page")).toBe("## type: Placement");
    expect(lines.some((line) => line.startsWith("4-spec     {"))).toBe(true);
  });

  test("an error code: on its list and on the pages of its actions", async () => {
    const lines = await explain("tencent/cvm", "error:InvalidInstanceId.NotFound");
    const pages = lines.filter((line) => line.startsWith("1-page"));
    expect(pages.some((line) => line.includes("pages/error-codes.md"))).toBe(true);
    expect(pages.some((line) => line.includes("(action page"))).toBe(true);
    expect(lineAt(lines, "1-page")).toMatch(/^\| InvalidInstanceId\.NotFound \|/);
    expect(lines).toContain('3-facts    code        "InvalidInstanceId.NotFound"');
    expect(lines).toContain('4-spec     {"common":false}');
  });

  test("an action", async () => {
    const lines = await explain("tencent/cvm", "DescribeZones");
    expect(lines.some((line) => /^1-page +\S+DescribeZones\.md/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith('4-spec     {"status":"current"'))).toBe(true);
  });

  test.each([
    "RunInstances.input.InstanceCounts",
    "RunInstance",
    "RunInstances.inputs.InstanceCount",
    "type:Placements",
    "type:Placement.Zones",
    "error:Invalid",
    "type:__proto__",
    "constructor",
    "RunInstances.constructor",
    "error:toString",
    "RunInstances.input.length",
    "RunInstances.input.InstanceCount.name",
    "",
    ".",
    "a(b",
  ])("an unknown path: %j", async (path) => {
    const { code, out, errors } = await docwright("explain", "tencent/cvm", path);
    expect({ code, out, lines: errors.length }).toEqual({ code: 2, out: [], lines: 1 });
    expect(errors[0]).toMatch(/^[^\n]*is not in the spec of tencent\/cvm; paths look like [^\n]+$/);
  });

  test("an unknown service", async () => {
    const { code, errors } = await docwright("explain", "tencent/cbs", "RunInstances");
    expect(code).toBe(2);
    expect(errors.join()).toMatch(/spec holds no tencent\/cbs; it holds alibaba\/bssopenapi, tencent\/cvm/);
  });

  test("a selector that names several services is refused, not guessed", async () => {
    const { code, errors } = await docwright("explain", "tencent", "RunInstances.input.InstanceCount");
    expect(code).toBe(2);
    expect(errors.join()).toMatch(/several|one service|tencent\/cvm/);
  });
});

describe("alibaba/bssopenapi", () => {
  test("a member restored from a list printed flat", async () => {
    const lines = await explain("alibaba/bssopenapi", "CreateInstance.input.Parameter[].Code");
    expect(lines.some((line) => line.startsWith("1-page") && line.includes("pages/CreateInstance.md"))).toBe(true);
    expect(lines.find((line) => line.startsWith("4-spec     {"))).toContain('"name":"Code"');
  });

  test("a member whose nesting an example restored", async () => {
    const lines = await explain("alibaba/bssopenapi", "CreateInstance.output.Data.OrderId");
    expect(lines.some((line) => line.startsWith("1-page") && line.includes("pages/CreateInstance.md"))).toBe(true);
    expect(lines.find((line) => line.startsWith("4-spec     {"))).toContain('"name":"OrderId"');
    expect(lines.at(-1)).toMatch(/^6-files +client\/operations\/create-instance\.ts:\d+ {2}readonly OrderId: string;$/);
  });
});
