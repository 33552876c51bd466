// From what a client saw to corrections: applied to the spec by the real apply-corrections, they make the client's
// inspection of the same responses silent; what no correction can say is said instead.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyCorrections } from "../../generator/4-spec/apply-corrections.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { checksData } from "../../generator/5-view/client-checks.js";
import { DriftGroups } from "../../generator/commands/group-drift.js";
import { proposeCorrections, type Proposal } from "../../generator/commands/propose-corrections.js";
import { parseDrift } from "../../generator/commands/read-drift.js";
import { serviceFolder } from "../../generator/commands/service-folder.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";
import { at } from "../../generator/diagnostics/origin.js";
import { listDrift } from "../../templates/client/runtime/checks.js";
import type { Drift } from "../../templates/client/runtime/inspect-output.js";
import { createShapes } from "../../templates/client/runtime/shapes.js";

const text: TypeExpression = { kind: "string" };
const listOf = (of: TypeExpression): TypeExpression => ({ kind: "array", of });

const output: readonly Member[] = [
  { name: "Count", type: { kind: "integer" } },
  { name: "Boxes", type: listOf({ kind: "ref", name: "Box" }) },
  { name: "Data", type: { kind: "struct", members: [{ name: "Id", type: text }] } },
  { name: "Grid", type: listOf(listOf({ kind: "struct", members: [{ name: "X", type: { kind: "integer" } }] })) },
  { name: "Labels", type: { kind: "map", of: { kind: "struct", members: [{ name: "V", type: text }] } } },
  { name: "States", type: listOf(text), constraints: { items: { enum: [{ value: "ON", label: "works" }] } } },
  { name: "Id", type: text, required: true },
];

const spec: Spec = {
  specVersion: 1,
  vendor: "acme",
  service: "box",
  version: "1",
  languages: ["en"],
  protocol: { kind: "alibaba-rpc" },
  actions: { List: { status: "current", input: [], output, errors: [], examples: [] } },
  types: {
    Box: {
      usage: "output",
      usedBy: ["List"],
      members: [
        { name: "Size", type: { kind: "integer" } },
        { name: "State", type: text, constraints: { enum: [{ value: "ON" }, { value: "OFF" }] } },
        { name: "Inner", type: { kind: "ref", name: "Box" } },
      ],
    },
  },
  errors: {},
  history: [],
};

const inspect = (own: Spec, response: unknown): readonly Drift[] =>
  listDrift(createShapes(checksData(own)), "List", response);

interface Suggested {
  readonly proposals: readonly Proposal[];
  readonly notes: readonly string[];
}

/** As the command does it, through lines of JSON. */
function suggest(drift: readonly object[], own: Spec = spec, corrected: readonly string[] = []): Suggested {
  const report = createReport();
  const folder = serviceFolder("spec", "acme", "box", "1");
  const groups = new DriftGroups({ folders: [folder], serviceOf: () => "box", chosen: folder }, report);
  drift.forEach((event, i) => {
    const origin = at("x.jsonl", i + 1);
    const read = parseDrift(JSON.stringify(event), origin, report);
    if (read) groups.add(read, origin);
  });
  const seen = [...(groups.services.get(folder)?.values() ?? [])];
  const proposals = proposeCorrections(own, seen, corrected, report);
  return { proposals, notes: report.found.map(printDiagnostic) };
}

function apply(proposals: readonly Proposal[], own: Spec = spec): Spec {
  const report = createReport();
  const next = applyCorrections(own, JSON.parse(JSON.stringify(proposals)) as unknown[], report);
  expect(report.found.map(({ code }) => code)).toEqual(proposals.map(() => "spec/corrected"));
  expect(checkSpec(next)).toEqual([]);
  return next;
}

const id = { Id: "a" };

describe("what was seen becomes corrections that make the client silent", () => {
  const cases: readonly (readonly [what: string, response: object, proposed: readonly object[]])[] = [
    ["an unknown member", { ...id, New: "x" }, [{ at: "List.output.New", set: { name: "New", type: text } }]],
    [
      "an unknown member of a type, sometimes null",
      { ...id, Boxes: [{ Lid: true }, { Lid: null }, { Inner: { Lid: false } }] },
      [{ at: "type:Box.Lid", set: { name: "Lid", type: { kind: "boolean" }, nullable: true } }],
    ],
    [
      "an unknown number, sometimes whole",
      { ...id, Boxes: [{ Price: 1 }, { Price: 1.5 }] },
      [{ at: "type:Box.Price", set: { name: "Price", type: { kind: "float" } } }],
    ],
    [
      "an unknown member of several types",
      { ...id, Boxes: [{ Odd: 1 }, { Odd: "1" }] },
      [{ at: "type:Box.Odd", set: { name: "Odd", type: { kind: "any" } } }],
    ],
    [
      "an unknown structure, its lists and what is null in it",
      { ...id, New: { Items: [{ Id: 1, Tag: "x" }, { Id: 2 }], Void: null, Names: ["a"], None: [], Free: {} } },
      [
        {
          at: "List.output.New",
          set: {
            name: "New",
            type: {
              kind: "struct",
              members: [
                { name: "Free", type: { kind: "map", of: { kind: "any" } } },
                {
                  name: "Items",
                  type: listOf({
                    kind: "struct",
                    members: [
                      { name: "Id", type: { kind: "integer" } },
                      { name: "Tag", type: text },
                    ],
                  }),
                },
                { name: "Names", type: listOf(text) },
                { name: "None", type: listOf({ kind: "any" }) },
                { name: "Void", type: { kind: "any" }, nullable: true },
              ],
            },
          },
        },
      ],
    ],
    [
      "an unknown list with nulls",
      { ...id, New: ["a", null] },
      [{ at: "List.output.New", set: { name: "New", type: listOf({ kind: "any" }) } }],
    ],
    [
      "an unknown map",
      { ...id, New: { "a@b": 1 } },
      [{ at: "List.output.New", set: { name: "New", type: { kind: "map", of: { kind: "any" } } } }],
    ],
    ["null", { ...id, Data: { Id: null } }, [{ at: "List.output.Data.Id#nullable", set: true }]],
    ["another type", { ...id, Count: "5" }, [{ at: "List.output.Count#type", expect: { kind: "integer" }, set: text }]],
    [
      "a fraction",
      { ...id, Boxes: [{ Size: 1 }, { Size: 1.5 }] },
      [{ at: "type:Box.Size#type", expect: { kind: "integer" }, set: { kind: "float" } }],
    ],
    [
      "another type beside the documented one",
      { ...id, Boxes: [{ Size: 1 }, { Size: "1" }] },
      [{ at: "type:Box.Size#type", expect: { kind: "integer" }, set: { kind: "any" } }],
    ],
    [
      "a structure in place of a text",
      { ...id, Data: { Id: { A: 1 } } },
      [
        {
          at: "List.output.Data.Id#type",
          expect: text,
          set: { kind: "struct", members: [{ name: "A", type: { kind: "integer" } }] },
        },
      ],
    ],
    [
      "items of another type",
      { ...id, States: [1, 2] },
      [
        {
          at: "List.output.States#constraints.items.enum",
          expect: [{ value: "ON", label: "works" }],
          set: [{ value: "ON", label: "works" }, { value: 1 }, { value: 2 }],
        },
        { at: "List.output.States#type.of", expect: text, set: { kind: "integer" } },
      ],
    ],
    [
      "values that are not listed",
      { ...id, Boxes: [{ State: "HALF" }, { State: "BROKEN" }, { State: "ON" }], States: ["OFF"] },
      [
        {
          at: "List.output.States#constraints.items.enum",
          expect: [{ value: "ON", label: "works" }],
          set: [{ value: "ON", label: "works" }, { value: "OFF" }],
        },
        {
          at: "type:Box.State#constraints.enum",
          expect: [{ value: "ON" }, { value: "OFF" }],
          set: [{ value: "ON" }, { value: "OFF" }, { value: "BROKEN" }, { value: "HALF" }],
        },
      ],
    ],
    ["a promised member that is missing", {}, [{ at: "List.output.Id#required", expect: true, set: false }]],
    [
      "what stands in lists of lists and in maps",
      { ...id, Grid: [[{ Y: 1, X: null }]], Labels: { any: { V: 1, W: "w" } } },
      [
        { at: "List.output.Grid[][].X#nullable", set: true },
        { at: "List.output.Grid[][].Y", set: { name: "Y", type: { kind: "integer" } } },
        { at: "List.output.Labels{}.V#type", expect: text, set: { kind: "integer" } },
        { at: "List.output.Labels{}.W", set: { name: "W", type: text } },
      ],
    ],
    [
      "a member of a hostile name",
      JSON.parse('{"Id": "a", "__proto__": {"constructor": 1}}') as object,
      [
        {
          at: "List.output.__proto__",
          set: {
            name: "__proto__",
            type: { kind: "struct", members: [{ name: "constructor", type: { kind: "integer" } }] },
          },
        },
      ],
    ],
  ];

  test.each(cases)("%s", (_, response, proposed) => {
    const { proposals, notes } = suggest(inspect(spec, response));
    expect(proposals.map(({ reason: _reason, evidence: _evidence, ...own }) => own)).toEqual(proposed);
    expect(notes).toEqual([]);
    expect(inspect(apply(proposals), response)).toEqual([]);
  });

  test("of any response, but for what is said", () => {
    const scalar = fc.constantFrom<unknown>(1, 1.5, "ON", "NEW", true, null);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, tie("list"), tie("object")),
      list: fc.array(tie("value"), { maxLength: 3 }),
      object: fc.dictionary(
        fc.constantFrom(
          ..."Count Boxes Data Grid Labels States Id Size State Inner X V New Other __proto__".split(" "),
        ),
        tie("value"),
        { maxKeys: 5, noNullPrototype: true },
      ),
    }));
    const runs = process.env["DOCWRIGHT_FULL"] ? 2000 : 300;
    const silent = { count: 0 };
    fc.assert(
      fc.property(value, (response) => {
        const { proposals, notes } = suggest(inspect(spec, response));
        const left = inspect(apply(proposals), response);
        // What was only ever null, and items that are null, have no correction; and each is said.
        for (const { path, kind } of left) {
          expect(["unknown-member", "unexpected-null"]).toContain(kind);
          expect(notes.filter((note) => note.includes(`${path} was `))).toHaveLength(1);
        }
        if (proposals.length > 0 && left.length === 0) silent.count += 1;
      }),
      { numRuns: runs },
    );
    expect(silent.count).toBeGreaterThan(runs / 10);
  });
});

describe("each proposal says why", () => {
  test("with counts, times and a request", () => {
    const drift = { action: "List", path: "type:Box.Lid", kind: "unknown-member", found: "string" };
    const { proposals } = suggest([
      { ...drift, time: "2025-06-02T11:00:00.000Z", requestId: "r-2" },
      { ...drift, time: Date.UTC(2025, 5, 1), requestId: "r-1" },
      { ...drift, action: "Find", found: "null", time: "no time", requestId: "<b>" },
    ]);
    expect(proposals).toEqual([
      {
        at: "type:Box.Lid",
        set: { name: "Lid", type: text, nullable: true },
        reason: "answers hold this member, as null or string; the page does not name it",
        evidence:
          "seen 3 times in answers of Find, List, 2025-06-01T00:00:00.000Z to 2025-06-02T11:00:00.000Z, request r-2",
      },
    ]);
  });

  test("the order of the lines says nothing", () => {
    const drift = inspect(spec, { Count: "1", New: { A: 1, B: ["x"] }, Boxes: [{ State: "A" }, { State: "B" }] });
    expect(drift.length).toBeGreaterThan(6);
    expect(suggest(drift.toReversed()).proposals).toEqual(suggest(drift).proposals);
  });
});

describe("what leads to no correction is said", () => {
  const seen = { action: "List", kind: "unknown-member", found: "string" };

  test.each<[what: string, event: object, note: RegExp]>([
    [
      "only null",
      { ...seen, path: "type:Box.Lid", found: "null" },
      /^x\.jsonl:1 info drift\/only-null: type:Box\.Lid /,
    ],
    [
      "an item that is null",
      { ...seen, kind: "unexpected-null", path: "List.output.States[]", found: "null" },
      /info drift\/null-item: List\.output\.States\[\] /,
    ],
    ["a value that was withheld", { ...seen, kind: "unknown-value", path: "type:Box.State" }, /info drift\/withheld: /],
    [
      "another kind",
      { ...seen, kind: "late-answer", path: "type:Box.Size" },
      /info drift\/unknown-kind: 1 events are of kind late-answer/,
    ],
    [
      "a member that the spec has learnt",
      { ...seen, path: "type:Box.State" },
      /info drift\/learnt: .*type:Box\.State .*unknown-member/,
    ],
    ["a type that the spec has learnt", { ...seen, kind: "unexpected-type", path: "type:Box.State" }, /drift\/learnt/],
    [
      "a value that the spec has learnt",
      { ...seen, kind: "unknown-value", path: "type:Box.State", value: "OFF" },
      /drift\/learnt/,
    ],
    [
      "a value where the spec lists none any more",
      { ...seen, kind: "unknown-value", path: "type:Box.Size", value: 1 },
      /drift\/learnt/,
    ],
    [
      "a missing member that nobody promises",
      { ...seen, kind: "missing-member", path: "type:Box.Size", found: "nothing" },
      /drift\/learnt/,
    ],
    ["a type that is gone", { ...seen, path: "type:Lid.Size" }, /^x\.jsonl:1 error drift\/no-place: .*type:Lid\.Size/],
    ["an action that is gone", { ...seen, path: "Find.output.Size" }, /error drift\/no-place/],
    ["a request", { ...seen, path: "List.input.New" }, /error drift\/no-place/],
    ["a type as a whole", { ...seen, path: "type:Lid" }, /error drift\/no-place/],
    ["an action as a whole", { ...seen, path: "List.output" }, /error drift\/no-place/],
    ["a field", { ...seen, path: "type:Box.Size#type" }, /error drift\/no-place/],
    ["the root", { ...seen, path: "#vendor" }, /error drift\/no-place/],
    ["a name with dots", { ...seen, path: "type:Box.a.b" }, /error drift\/no-place/],
    ["a name that was cut", { ...seen, path: "type:Box.aaaa…" }, /error drift\/no-place/],
    ["a name that ends like a list", { ...seen, path: "type:Box.a[]" }, /error drift\/no-place/],
    [
      "a member that is gone",
      { ...seen, kind: "unexpected-null", path: "type:Box.Gone", found: "null" },
      /error drift\/no-place/,
    ],
    ["a prototype", { ...seen, path: "type:__proto__.x" }, /error drift\/no-place/],
  ])("%s", (_, event, note) => {
    const { proposals, notes } = suggest([event]);
    expect(proposals).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(note);
  });

  test("what people corrected already stays theirs", () => {
    const drift = inspect(spec, { ...id, Grid: [[{ X: null }]], Count: "1" });
    const { proposals, notes } = suggest(drift, spec, ["List.output.Grid.X#nullable"]);
    expect(proposals.map((own) => own.at)).toEqual(["List.output.Count#type"]);
    expect(notes).toEqual([
      "info drift/corrected: corrections.json has an entry for List.output.Grid[][].X#nullable already; it stays as it is",
    ]);
  });

  test("a structure that the spec has learnt as a type hides what stands in it", () => {
    const drift = inspect(spec, { ...id, New: { Size: 1 } });
    const learnt = apply([
      { at: "List.output.New", set: { name: "New", type: { kind: "ref", name: "Box" } }, reason: "x", evidence: "x" },
    ]);
    const { proposals, notes } = suggest(drift, learnt);
    expect(proposals).toEqual([]);
    expect(notes.map((note) => note.split(":")[0])).toEqual(["info drift/learnt", "info drift/learnt"]);
  });

  test("a member that the spec has learnt as something else is corrected", () => {
    const drift = inspect(spec, { ...id, New: 5 });
    const learnt = apply([{ at: "List.output.New", set: { name: "New", type: text }, reason: "x", evidence: "x" }]);
    expect(suggest(drift, learnt).proposals).toMatchObject([
      { at: "List.output.New#type", expect: text, set: { kind: "integer" } },
    ]);
  });
});
