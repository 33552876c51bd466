// What a proposal says of its evidence, and what is said where there is none to make.
import { describe, expect, test } from "vitest";
import { apply, inspect, spec, suggest, text } from "./drift-sample.js";

const id = { Id: "a" };

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
