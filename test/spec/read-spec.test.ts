import { describe, expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { SpecFormat, SpecProblem } from "../../generator/4-spec/read-spec.js";
import type { Upgrade } from "../../generator/4-spec/upgrades/registry.js";
import { sampleSpec } from "./sample-spec.js";

function problemsOf(text: string, format?: SpecFormat): readonly SpecProblem[] {
  const reading = parseSpec(text, "box.json", format);
  return reading.kind === "problems" ? reading.problems : [];
}

/** The sample with one place changed, named by its keys; `undefined` removes the key. */
function changed(keys: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(sampleSpec) as unknown as Record<string | number, unknown>;
  const owner = keys.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  owner[keys.at(-1) ?? ""] = value;
  return JSON.stringify(copy);
}

describe("parseSpec", () => {
  test("reads a spec, with or without a byte order mark, and passes x- keys through", () => {
    const text = printSpec(sampleSpec);
    expect(parseSpec(text, "box.json")).toEqual({ kind: "spec", label: "box.json", spec: sampleSpec });
    expect(parseSpec(`\ufeff${text}`, "box.json")).toMatchObject({ kind: "spec" });
    expect(parseSpec(changed(["actions", "DropBox", "x-team"], { a: 1 }), "box.json")).toMatchObject({
      spec: { actions: { DropBox: { "x-team": { a: 1 } } } },
    });
  });

  test.each([
    ["", 1, 1, "a value, but the text ends"],
    ['{"a": 1,}', 1, 9, "a key and a colon"],
    ['{\n  "a": [1, 2\n  "b": 3\n}', 3, 3, "a comma or ]"],
    ['{"a" 1}', 1, 6, "a key and a colon"],
    ['{"a": "line\nbreak"}', 1, 7, "a value"],
    ["[1] [2]", 1, 5, "the end of the text"],
    ['{"a": [', 1, 8, "a value, but the text ends"],
    ["[01]", 1, 3, "a comma or ]"],
  ])("places the fault of %j", (text, line, column, expected) => {
    expect(problemsOf(text)).toEqual([{ kind: "syntax", line, column, expected }]);
  });

  test("finds a fault below a hundred thousand brackets", () => {
    expect(problemsOf("[".repeat(100_000))).toEqual([
      { kind: "syntax", line: 1, column: 100_001, expected: "a value, but the text ends" },
    ]);
  });

  test.each([
    [["vendor"], undefined, "", 'needs the key "vendor"'],
    [["actions", "DropBox", "state"], "x", "/actions/DropBox/state", "is not a key of this object"],
    [["actions", "DropBox", "a/b"], "x", "/actions/DropBox/a~1b", "is not a key of this object"],
    [["types", "Box", "usage"], "both ways", "/types/Box/usage", 'must be one of "input", "output", "both"'],
    [
      ["types", "Box", "members", 0, "type"],
      { kind: "int" },
      "/types/Box/members/0/type/kind",
      "is no kind that is known here",
    ],
    [["types", "Box", "members", 0, "type"], { kind: "array" }, "/types/Box/members/0/type", 'needs the key "of"'],
    [["types", "Box", "members", 0, "nullable"], false, "/types/Box/members/0/nullable", "must be true"],
    [["history", 0, "release"], "2", "/history/0/release", "must be integer"],
    [["history", 0, "time"], "yesterday", "/history/0/time", expect.stringContaining("must match pattern")],
    [["history", 0, "changes", 0, "action"], undefined, "/history/0/changes/0", 'needs the key "action"'],
  ])("names the place of a violation: %j = %j", (keys, value, pointer, expected) => {
    expect(problemsOf(changed(keys, value))).toEqual([{ kind: "schema", pointer, expected }]);
  });

  test.each(["[]", "null", "3"])("refuses %s, which is no object", (text) => {
    expect(problemsOf(text)).toEqual([{ kind: "schema", pointer: "", expected: "must be an object" }]);
  });

  test("refuses a newer format, naming what writes it", () => {
    expect(problemsOf(changed(["specVersion"], 2))).toEqual([
      { kind: "newer-version", found: 2, known: 1, writtenBy: "a later version of docwright" },
    ]);
  });

  test.each([undefined, "1", 0, 1.5])("refuses the unknown version %j", (version) => {
    expect(problemsOf(changed(["specVersion"], version))).toMatchObject([{ kind: "unknown-version", known: 1 }]);
  });

  test("upgrades an older format step by step, and checks the result", () => {
    const rename: Upgrade = ({ product, ...rest }) => ({ ...rest, service: product, specVersion: 0 });
    const format = {
      version: 1,
      upgrades: new Map([
        [-1, rename],
        [0, (spec) => ({ ...spec, specVersion: 1 })],
      ] as [number, Upgrade][]),
    };
    const { service, ...rest } = sampleSpec;
    const old = JSON.stringify({ ...rest, specVersion: -1, product: service });
    expect(parseSpec(old, "old", format)).toEqual({ kind: "spec", label: "old", spec: sampleSpec, upgradedFrom: -1 });
    expect(problemsOf(JSON.stringify({ ...rest, specVersion: -1 }), format)).toMatchObject([
      { kind: "schema", pointer: "", expected: 'needs the key "service"' },
    ]);
    expect(problemsOf(JSON.stringify({ ...rest, specVersion: -2 }), format)).toMatchObject([
      { kind: "unknown-version", found: -2 },
    ]);
  });
});
