// spec/diff.schema.json describes what `docwright diff --format json` prints, and nothing else; what is printed can be applied.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { comparePair } from "../../generator/project/diff/compare-pair.js";
import { DIFF_VERSION, printJson } from "../../generator/project/diff/report-json.js";
import { applyChanges } from "../../generator/diff/walk/apply-changes.js";
import type { Change } from "../../generator/diff/change.js";
import type { Finding } from "../../generator/diff/findings.js";
import { RENAME_REASONS } from "../../generator/diff/renames/rename-reasons.js";
import { DIRECTIONS, LEVELS, WAYS } from "../../generator/diff/rule.js";
import { KINDS } from "../../generator/diff/rules/registry.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { CLASSES, type Hit } from "../../generator/impact/hit.js";
import { serviceNamed } from "../generated/services.js";
import { drawEdits, makeSources } from "./edited-specs.js";
import { SeededRandom } from "./seeded-random.js";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

interface Printed {
  readonly services: readonly {
    readonly changes: readonly Change[];
    readonly findings: readonly { change: number }[];
  }[];
}

const text = readFileSync(new URL("../../spec/diff.schema.json", import.meta.url), "utf8");
const schema = JSON.parse(text) as Schema;
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

function hitsOf({ fingerprint, path, rule }: Finding): Hit[] {
  const place = { file: "src/kettle.ts", line: 3, column: 7, certain: true, message: "is gone" };
  const explained: Hit = { ...place, class: "rejected", finding: { fingerprint, path, rule: rule.id } };
  return [
    { ...place, class: "stops-compiling" },
    { ...explained, certain: false },
  ];
}

const side = (spec: Spec, file?: string) => ({ label: "a side", spec, ...(file === undefined ? {} : { file }) });

async function print(before: Spec, after: Spec, renames: readonly (readonly [string, string])[] = []): Promise<string> {
  const report = await comparePair(
    { before: side(before), after: side(after, "spec.json") },
    { renames: new Map(renames), approved: new Map() },
  );
  const [first] = report.findings;
  const impact = first && hitsOf(first);
  return printJson([
    {
      ...report,
      ...(impact ? { impact } : {}),
      approved: new Map(first ? [[first.fingerprint, "nobody calls it"]] : []),
    },
  ]);
}

const random = new SeededRandom(20300117);
const edited = drawEdits(40, makeSources(random), random);
const cvm = serviceNamed("tencent/cvm").spec;
const { DescribeZones, ...others } = cvm.actions;
const renamed: Spec = { ...cvm, actions: { ...others, ...(DescribeZones ? { DescribeZoneList: DescribeZones } : {}) } };
const outputs = await Promise.all([
  ...edited.map(({ before, after, renames }) => print(before, after, renames)),
  print(cvm, cvm),
  print(cvm, renamed),
  print(serviceNamed("tencent/tcr").spec, serviceNamed("alibaba/bssopenapi").spec),
  print(specAsOf(cvm, 20).spec, specAsOf(cvm, 30).spec),
]);
const printed = outputs.map((own) => JSON.parse(own) as Printed);

/** Every object, with its pointer, but those in values of specs. */
function* walk(value: unknown, pointer = ""): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== "object" || value === null || /\/(?:before|after)$/.test(pointer)) return;
  if (!Array.isArray(value)) yield [pointer, value as Readonly<Record<string, unknown>>];
  for (const [key, held] of Object.entries(value)) yield* walk(held, `${pointer}/${key}`);
}

describe("real outputs", () => {
  test("are what the schema says", () => {
    for (const [i, own] of printed.entries())
      expect(isValid(own), `${i}: ${JSON.stringify(isValid.errors?.slice(0, 3))}`).toBe(true);
    expect(printJson([])).toBe('{\n  "diffVersion": 1,\n  "services": []\n}');
    expect(isValid(JSON.parse(printJson([])))).toBe(true);
  });

  test("give the new spec, applied to the old one", () => {
    for (const [i, { label, before, after }] of edited.entries()) {
      const changes = printed[i]?.services[0]?.changes ?? [];
      expect(printSpec(applyChanges(before, changes)), label).toBe(printSpec(after));
    }
  });

  test("judge every change", () => {
    for (const { services: own } of printed)
      for (const { changes, findings } of own)
        expect([...new Set(findings.map(({ change }) => change))].sort((a, b) => a - b)).toEqual(
          changes.map((_, i) => i),
        );
  });
});

describe("spec/diff.schema.json", () => {
  test("refuses a foreign key wherever it stands", () => {
    const places = new Set<string>();
    for (const own of printed)
      for (const [pointer, object] of walk(own)) {
        const place = pointer.replace(/\/\d+/g, "/*");
        if (places.has(place)) continue;
        places.add(place);
        const foreign = object as Record<string, unknown>;
        foreign["foreign"] = 1;
        expect(isValid(own), pointer).toBe(false);
        delete foreign["foreign"];
        expect(isValid(own), pointer).toBe(true);
      }
    expect([...places].sort()).toEqual(
      [
        "",
        "/services/*",
        "/services/*/advice",
        "/services/*/advice/reasons/*",
        "/services/*/changes/*",
        "/services/*/changes/*/at/*",
      ].concat([
        "/services/*/counts",
        "/services/*/findings/*",
        "/services/*/findings/*/says",
        "/services/*/impact/*",
        "/services/*/impact/*/finding",
        "/services/*/renames/*",
      ]),
    );
  });

  test("names no field that is never printed", () => {
    const met = new Set(printed.flatMap((own) => [...walk(own)]).flatMap(([, object]) => Object.keys(object)));
    const named = [...walk(schema)].flatMap(([, own]) => Object.keys((own["properties"] as object | undefined) ?? {}));
    expect([...new Set(named)].filter((field) => !met.has(field))).toEqual([]);
  });

  test("knows all kinds, ways, levels and reasons, and the version that is printed", () => {
    const field = (object: string, name: string): Schema | undefined => schema.$defs?.[object]?.properties?.[name];
    expect(field("Finding", "kind")?.["enum"]).toEqual(Object.keys(KINDS));
    expect(field("Finding", "way")?.["enum"]).toEqual(WAYS);
    expect(field("Finding", "level")?.["enum"]).toEqual(LEVELS);
    expect(field("Hit", "class")?.["enum"]).toEqual(CLASSES);
    expect(field("Finding", "direction")?.["enum"]).toEqual(DIRECTIONS);
    expect(field("Rename", "reasons")?.["items"]).toEqual({ enum: RENAME_REASONS });
    expect(schema.properties?.["diffVersion"]?.["const"]).toBe(DIFF_VERSION);
  });

  test("describes every definition and field, and closes every object", () => {
    for (const [pointer, own] of walk(schema)) {
      if (/^\/\$defs\/\w+$|\/properties\/\w+$/.test(pointer) && own["$ref"] === undefined)
        expect(own["description"], pointer).toMatch(/\.$/);
      if (own["type"] === "object") expect(own["additionalProperties"], pointer).toBe(false);
    }
  });

  test("is in the package", () => {
    const { files } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      files: string[];
    };
    expect(files).toContain("spec/diff.schema.json");
  });
});
