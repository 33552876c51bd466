// The generated checks.ts of a client: its data says of every member what the spec says, each constraint once, in less
// than half the text; it works as a module of its own, and nothing else of the client loads it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksData } from "../../generator/5-view/client-checks.js";
import type { Constraints, Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import type { Drift } from "../../templates/client/runtime/inspect-output.js";
import type * as runtime from "../../templates/client/runtime/members.js";
import { createShapes } from "../../templates/client/runtime/shapes.js";
import type { InputProblem } from "../../templates/client/runtime/validate-input.js";
import { arbitrarySpec } from "../spec/arbitrary-spec.js";
import { hostileSpec } from "./hostile-spec.js";
import { generateService, serviceNamed, services, temporaryFolder, type Service } from "./services.js";

type Use = "input" | "output";

/** What the checks need of the members, in words of its own; of responses neither limits nor forms of text. */
function expectedMembers(members: readonly Member[] | undefined, use: Use): unknown {
  return members?.map(({ name, type, required, nullable, constraints }) => ({
    name,
    required: required === true,
    nullable: nullable === true,
    type: expectedType(type, constraints, use),
  }));
}

function expectedType(type: TypeExpression, constraints: Constraints | undefined, use: Use): unknown {
  const values = constraints?.enum?.map(({ value }) => value);
  const limits = use === "input" ? [constraints?.maxItems, constraints?.maxLength, constraints?.pattern] : [];
  return [values, ...limits.map((own) => own ?? null), kindOf(type, constraints, use)];
}

function kindOf(type: TypeExpression, constraints: Constraints | undefined, use: Use): unknown {
  switch (type.kind) {
    case "array":
    case "map":
      return [type.kind, expectedType(type.of, constraints?.items, use)];
    case "ref":
      return ["ref", type.name];
    case "struct": {
      const variants = type.variants?.map(({ when, required, members }) => [
        Object.entries(when),
        required ?? null,
        expectedMembers(members, use),
      ]);
      return ["struct", expectedMembers(type.members, use), variants ?? []];
    }
    case "binary":
    case "string":
      return use === "input" && (type.kind === "binary" || constraints?.format === "base64") ? "binary" : "string";
    case "timestamp":
    case "date":
      return "string";
    default:
      return type.kind;
  }
}

/** The members that shapes give, in the same words. */
const found = (members: readonly runtime.Member[] | undefined, use: Use): unknown =>
  expectedMembers(members as readonly Member[] | undefined, use);

function expectSame(spec: Spec): void {
  const data = JSON.parse(JSON.stringify(checksData(spec))) as ReturnType<typeof checksData>;
  const shapes = createShapes(data);
  for (const [name, { input, output, rules }] of Object.entries(spec.actions)) {
    expect(found(shapes.input(name), "input")).toEqual(expectedMembers(input, "input"));
    expect(found(shapes.output(name), "output")).toEqual(expectedMembers(output, "output"));
    if (input ?? output)
      expect(shapes.rules(name)?.map((own) => own.members)).toEqual(rules?.map((own) => own.members));
  }
  for (const [name, type] of Object.entries(spec.types)) {
    const use = type.usage === "output" ? "output" : "input";
    const members = use === "output" ? type.members.map((own) => ({ ...own, required: false })) : type.members;
    expect(found(shapes.types(name), use)).toEqual(type.defined === false ? undefined : expectedMembers(members, use));
  }
  for (const table of [data.constraints, data.structs]) {
    const texts = table.map((own) => JSON.stringify(own));
    expect(new Set(texts).size).toBe(texts.length);
  }
}

describe("the data says what the spec says", () => {
  test.each(services)("of $name", ({ spec }) => expectSame(spec));

  test.each(["tencent-v3", "alibaba-rpc"] as const)("of a hostile spec of %s", (kind) => {
    expectSame(hostileSpec(kind, kind.startsWith("tencent") ? "tencent" : "alibaba"));
  });

  test("of any spec", { timeout: 120_000 }, () => {
    fc.assert(fc.property(arbitrarySpec, expectSame), { numRuns: process.env["DOCWRIGHT_FULL"] ? 2000 : 100 });
  });

  test("and the width of integers is a limit", () => {
    const integer = (name: string, type: object): Member => ({ name, type: { kind: "integer", ...type } });
    const input = [
      integer("A", { bits: 8 }),
      integer("B", { bits: 32, unsigned: true }),
      integer("C", { unsigned: true }),
      { ...integer("D", { bits: 16 }), constraints: { minimum: 5 } },
      integer("E", { bits: 64 }),
    ];
    const { spec } = serviceNamed("tencent/tcss");
    const data = checksData({ ...spec, actions: { Run: { status: "current", input } } });
    expect(
      createShapes(data)
        .input("Run")
        ?.map(({ constraints }) => constraints),
    ).toEqual([
      { minimum: -128, maximum: 127 },
      { minimum: 0, maximum: 4_294_967_295 },
      { minimum: 0 },
      { minimum: 5, maximum: 32_767 },
      undefined,
    ]);
  });
});

interface Checks {
  validate(action: string, input: object): readonly InputProblem[];
  inspect(action: string, output: object): readonly Drift[];
}

async function clientOf(service: Service): Promise<{ checks: Checks; files: Map<string, string> }> {
  const folder = temporaryFolder();
  const all = await generateService(service);
  const files = new Map(all.filter(({ path }) => path.startsWith("client/")).map(({ path, text }) => [path, text]));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const module = pathToFileURL(join(folder, "client/checks.ts")).href;
  return { checks: (await import(/* @vite-ignore */ module)) as Checks, files };
}

describe("the module", () => {
  test("validates and inspects", async () => {
    const { checks } = await clientOf(serviceNamed("tencent/cvm"));
    const input = { InstanceIds: Array<string>(101).fill("ins-1"), StopTyp: "HARD" };
    expect(checks.validate("StopInstances", input).map(({ path, rule }) => [path, rule])).toEqual([
      ["StopTyp", "unknown"],
      ["InstanceIds", "maxItems"],
    ]);
    expect(checks.validate("DescribeZones", {})).toEqual([]);
    const zone = { Zone: "ap-1", ZoneName: "One", ZoneId: 1, ZoneState: "AVAILABLE" };
    const output = { TotalCount: 1, ZoneSet: [zone, { ...zone, Hot: null }], RequestId: "1" };
    expect(checks.inspect("DescribeZones", output)).toEqual([
      {
        action: "DescribeZones",
        path: "type:ZoneInfo.ZoneId",
        kind: "unexpected-type",
        expected: "string",
        found: "integer",
      },
      { action: "DescribeZones", path: "type:ZoneInfo.Hot", kind: "unknown-member", found: "null" },
    ]);
  });

  test.each(services)(
    "of $name is loaded by nothing else, and has less than half the text of the spec's JSON",
    async (service) => {
      const { files } = await clientOf(service);
      const own = /\/(?:checks|validate-input|inspect-output|shapes|check-limits|match-pattern)\.js"/;
      for (const [path, text] of files) {
        if (/client\/(?:checks|runtime\/(?:checks|validate-input|inspect-output|shapes|check-limits))\.ts$/.test(path))
          continue;
        const loading = text.split("\n").filter((line) => own.test(line) && !/^(?:import|export) type\b/.test(line));
        expect(loading, path).toEqual([]);
      }
      const text = files.get("client/checks.ts") ?? "";
      const { actions, types } = service.spec;
      const words = new Set("description lifetime label example default from unit seen deprecated source".split(" "));
      const members = {
        actions: Object.values(actions).map(({ input, output, rules }) => ({ input, output, rules })),
        types: Object.values(types).map((type) => ({ members: type.members, rules: type.rules })),
      };
      const naive = JSON.stringify(members, (key, value: unknown) => (words.has(key) ? undefined : value));
      if (naive.length > 10_000) expect(text.length).toBeLessThan(naive.length / 2);
    },
  );
});
