// Corrections: each applied only where the page says what is expected and where the result is a spec; every other one is
// reported with its place, and changes nothing.
import { describe, expect, test } from "vitest";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";
import { applyCorrections } from "../../generator/4-spec/apply-corrections.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { keysOf, resolvePath } from "../../generator/4-spec/resolve-path.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { sampleSpec } from "./sample-spec.js";

const reason = "seen on the wire";

function correct(...corrections: unknown[]): { spec: Spec; said: string[]; codes: string[] } {
  const report = createReport();
  const spec = applyCorrections(sampleSpec, corrections, report);
  return { spec, said: report.found.map(printDiagnostic), codes: report.found.map(({ code }) => code) };
}

describe("applies", () => {
  const applied: readonly (readonly [
    what: string,
    correction: object,
    read: (spec: Spec) => unknown,
    value: unknown,
  ])[] = [
    [
      "a field of an input",
      { at: "ListBoxes.input.Boxes#required", expect: false, set: true },
      (spec) => spec.actions["ListBoxes"]?.input?.[0]?.required,
      true,
    ],
    [
      "a key inside a field of a member of a type",
      { at: "type:Box.Size#constraints.maximum", expect: 9, set: 90 },
      (spec) => spec.types["Box"]?.members[0]?.constraints,
      { maximum: 90, minimum: 1 },
    ],
    [
      "a field that the page leaves out",
      { at: "type:Box.Size#nullable", set: true },
      (spec) => spec.types["Box"]?.members[0]?.nullable,
      true,
    ],
    [
      "a field of a code with a dot",
      { at: "error:Limit.Boxes#common", expect: false, set: true },
      (spec) => spec.errors["Limit.Boxes"]?.common,
      true,
    ],
    [
      "a code beside one that its name begins with",
      { at: "error:Limit.Lids", set: { common: true } },
      (spec) => spec.errors["Limit.Lids"],
      { common: true },
    ],
    [
      "a member after the last one",
      { at: "type:Box.Lid", set: { name: "Lid", type: { kind: "boolean" } } },
      (spec) => spec.types["Box"]?.members.map(({ name }) => name),
      ["Size", "Tags", "Lid"],
    ],
    [
      "the removal of a member",
      {
        at: "type:Box.Size",
        expect: {
          constraints: { minimum: 1, maximum: 9 },
          name: "Size",
          type: { unsigned: true, kind: "integer" },
        },
      },
      (spec) => spec.types["Box"]?.members.map(({ name }) => name),
      ["Tags"],
    ],
    [
      "the removal of a field",
      { at: "ListBoxes.input.Boxes#required", expect: false },
      (spec) => spec.actions["ListBoxes"]?.input?.[0],
      { name: "Boxes", type: { kind: "array", of: { kind: "string" } } },
    ],
    [
      "a field of the spec itself",
      { at: "#protocol.endpoint", expect: "box.example.com", set: "boxes.example.com" },
      (spec) => spec.protocol.endpoint,
      "boxes.example.com",
    ],
    [
      "a place in a list",
      { at: "#history.0.changes.0.names", expect: ["Boxes"], set: ["Boxes", "Lids"] },
      (spec) => spec.history[0]?.changes[0],
      { kind: "input-added", action: "ListBoxes", names: ["Boxes", "Lids"] },
    ],
    [
      "an action of a hostile name",
      { at: "__proto__", set: { status: "undocumented" } },
      (spec) => Object.getOwnPropertyDescriptor(spec.actions, "__proto__")?.value as unknown,
      { status: "undocumented" },
    ],
  ];

  test.each(applied)("%s", (_, correction, read, value) => {
    const before = printSpec(sampleSpec);
    const { spec, codes } = correct({ ...correction, reason });
    expect(codes).toEqual(["spec/corrected"]);
    expect(read(spec)).toEqual(value);
    expect(printSpec(sampleSpec)).toBe(before);
  });

  test("in order, each on what the one before left", () => {
    const { spec, codes } = correct(
      { at: "type:Lid", set: { usage: "output", usedBy: [], members: [] }, reason },
      { at: "type:Box.Lid", set: { name: "Lid", type: { kind: "ref", name: "Lid" } }, reason },
      { at: "type:Box.Lid#nullable", set: true, reason },
    );
    expect(codes).toEqual(["spec/corrected", "spec/corrected", "spec/corrected"]);
    expect(resolvePath(spec, "type:Box.Lid")).toEqual({
      name: "Lid",
      type: { kind: "ref", name: "Lid" },
      nullable: true,
    });
  });

  test("and says what, why and by what evidence", () => {
    const { said } = correct({ at: "error:Limit#common", expect: true, set: false, reason, evidence: "ticket 7" });
    expect(said).toEqual([
      "corrections.json info spec/corrected: error:Limit#common is false where the page says true: seen on the wire (evidence: ticket 7)",
    ]);
  });
});

describe("refuses, and says so", () => {
  const at = "ListBoxes.input.Boxes#required";
  const refused: readonly (readonly [what: string, correction: unknown, said: RegExp])[] = [
    [
      "what the page no longer says",
      { at, expect: true, set: false, reason },
      /correction-stale: the correction of ListBoxes\.input\.Boxes#required expects true where the page says false; it is not applied/,
    ],
    [
      "what the page says meanwhile",
      { at: "type:Box.Size#constraints.maximum", set: 5, reason },
      /correction-stale: .* expects nothing where the page says 9/,
    ],
    [
      "an action that is gone",
      { at: "FindBoxes#status", set: "current", reason },
      /correction-gone: the correction of FindBoxes#status .* no such place/,
    ],
    ["a member that is gone", { at: "type:Box.Lid#required", set: true, reason }, /correction-gone/],
    [
      "a field where a path is written with dots only",
      { at: "ListBoxes.input.Boxes.required", expect: false, set: true, reason },
      /correction-gone: .*then # and the field/,
    ],
    ["a field of a text", { at: "#protocol.endpoint.host", set: "x", reason }, /correction-gone/],
    ["a place beyond a list", { at: "#history.7", set: {}, reason }, /correction-gone/],
    ["a key of a list", { at: "#history.length", expect: 2, set: 0, reason }, /correction-gone/],
    [
      "a correction that changes nothing",
      { at, expect: false, set: false, reason },
      /correction-idle: .*says false already; delete it/,
    ],
    ["a correction that takes nothing away", { at: "type:Box.Lid", reason }, /correction-idle: .*nothing already/],
    [
      "a value that the schema has not",
      { at, expect: false, set: "no", reason },
      /correction-refused: .* to "no" is not applied: \/actions\/ListBoxes\/input\/0\/required must be boolean/,
    ],
    [
      "the removal of what must be there",
      { at: "#languages", expect: ["en"], reason },
      /correction-refused: .* needs the key "languages"/,
    ],
    [
      "a type that nothing defines",
      {
        at: "type:Box.Tags#type",
        expect: { kind: "array", of: { kind: "ref", name: "Tag" } },
        set: { kind: "ref", name: "Label" },
        reason,
      },
      /correction-refused: .*type Label is no type of the spec/,
    ],
    [
      "the removal of a type in use",
      { at: "type:Tag", expect: { usage: "output", usedBy: [], members: [], defined: false }, reason },
      /correction-refused: .*type Tag is no type of the spec/,
    ],
    [
      "a member that stands there under another name",
      { at: "type:Box.Width", set: { name: "Size", type: { kind: "string" } }, reason },
      /correction-refused: .*the name Size stands twice/,
    ],
    ["no reason", { at, expect: false, set: true }, /correction-text: correction 1 .*needs reason, as text/],
    [
      "a reason of spaces",
      { at, expect: false, set: true, reason: " " },
      /correction-text: correction 1 .*needs reason/,
    ],
    ["evidence that is no text", { at, expect: false, set: true, reason, evidence: 7 }, /needs evidence, as text/],
    [
      "a misspelt key",
      { at, expct: false, set: true, reason },
      /correction-key: correction 1 .*expct is unknown; the keys are at, expect, set, reason, evidence/,
    ],
    ["something else than an object", "required", /correction-(?:text|key): correction 1/],
    ["nothing at all", null, /correction-text: correction 1 .*needs at/],
  ];

  test.each(refused)("%s", (_, correction, expected) => {
    const { spec, said } = correct(correction);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(expected);
    expect(printSpec(spec)).toBe(printSpec(sampleSpec));
  });

  test("and goes on with the next", () => {
    const { codes } = correct({ at: "FindBoxes" }, { at: "error:Limit#common", expect: true, set: false, reason });
    expect(codes).toEqual(["spec/correction-text", "spec/corrected"]);
  });

  test("a value too long for a line is cut in the report, between signs", () => {
    const { said } = correct({ at: "#title", set: "🥤".repeat(300), reason });
    expect(said[0]?.length).toBeLessThan(600);
    expect(() => encodeURIComponent(said[0] ?? "")).not.toThrow();
  });
});

test("keysOf leads to what resolvePath gives, and to free places", () => {
  expect(keysOf(sampleSpec, "type:Box.Tags[]")).toEqual(["types", "Box", "members", 1]);
  expect(keysOf(sampleSpec, "ListBoxes.input.New")).toEqual(["actions", "ListBoxes", "input", 1]);
  expect(keysOf(sampleSpec, "FindBoxes.input.New")).toBeUndefined();
  const lists = { kind: "array" as const, of: { kind: "map" as const, of: { kind: "struct" as const, members: [] } } };
  const { spec } = correct({ at: "type:Box.Grid", set: { name: "Grid", type: lists }, reason });
  const place = ["types", "Box", "members", 2, "type", "of", "of", "members", 0];
  for (const path of ["type:Box.Grid[]{}.X", "type:Box.Grid.X", "type:Box.Grid[]{}.X[][]"])
    expect(keysOf(spec, path), path).toEqual(place);
  expect(resolvePath(spec, "type:Box.Grid[]{}")).toEqual({ name: "Grid", type: lists });
  expect(resolvePath(sampleSpec, "ListBoxes.input.New")).toBeUndefined();
  expect(resolvePath(sampleSpec, "ListBoxes.input.length")).toBeUndefined();
});
