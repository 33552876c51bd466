// From what a client saw to corrections: applied to the spec by the real apply-corrections, they make the client's
// inspection of the same answers silent.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, inspect, listOf, spec, suggest, text } from "./drift-sample.js";

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
