// An input as a whole: members at any depth, conditions, rules across members, structures that differ by a value.
import { describe, expect, test } from "vitest";
import { listProblems } from "../../templates/client/runtime/checks.js";
import type { Constraints, Member, MemberRule } from "../../templates/client/runtime/members.js";
import type { Shapes } from "../../templates/client/runtime/shapes.js";
import { found, listOf, member, shapesOf, text, whole } from "./validate-sample.js";

describe("members", () => {
  const zone: Member = { name: "Zone", type: text, required: true };
  const shapes = shapesOf(
    [
      { name: "Place", type: { kind: "ref", name: "Place" } },
      { name: "Places", type: listOf({ kind: "ref", name: "Place" }) },
      { name: "ByName", type: { kind: "map", of: { kind: "ref", name: "Place" } } },
    ],
    { Place: [zone, { name: "Inner", type: { kind: "ref", name: "Place" } }] },
  );

  test.each<[object, string[]]>([
    [{}, []],
    [{ Place: { Zone: "a" } }, []],
    [{ Place: {} }, ["Place.Zone required: is required"]],
    [
      { Places: [{ Zone: "a" }, { Row: 1 }] },
      ["Places[1].Row unknown: is not a parameter of this action", "Places[1].Zone required: is required"],
    ],
    [{ ByName: { x: {} } }, ["ByName.x.Zone required: is required"]],
    [{ Place: { Zone: "a", Inner: { Zone: 1 } } }, ["Place.Inner.Zone type: must be of type string"]],
    [{ place: {} }, ["place unknown: is not a parameter of this action"]],
    [{ toString: 1 }, ["toString unknown: is not a parameter of this action"]],
    [JSON.parse('{"__proto__": 1}') as object, ["__proto__ unknown: is not a parameter of this action"]],
  ])("%j", (input, expected) => {
    expect(found(shapes, input)).toEqual(expected);
  });

  test("a value that holds itself, or is absurdly deep, ends", () => {
    const loop: Record<string, unknown> = { Zone: "a" };
    loop["Inner"] = loop;
    expect(listProblems(shapes, "Run", { Place: loop }).map(({ path, rule }) => [path, rule])).toEqual([
      ["Place.Inner", "depth"],
    ]);
    let deep: object = { Zone: "a" };
    for (let i = 0; i < 50_000; i += 1) deep = { Zone: "a", Inner: deep };
    expect(listProblems(shapes, "Run", { Place: deep }).map(({ rule }) => rule)).toEqual(["depth"]);
  });

  test("the same object twice is no loop", () => {
    const place = { Zone: "a" };
    expect(found(shapes, { Place: place, Places: [place, place] })).toEqual([]);
  });

  test("at most a hundred problems are told", () => {
    const Places = Array.from({ length: 500 }, () => ({}));
    expect(found(shapes, { Places })).toHaveLength(100);
  });

  test("an action that nobody describes is not judged", () => {
    expect(listProblems(shapes, "Fly", { Anything: 1 })).toEqual([]);
  });
});

describe("required when", () => {
  const when = (requiredWhen: Constraints["requiredWhen"]): Shapes =>
    shapesOf([
      member(text, { requiredWhen: requiredWhen ?? [] }),
      { name: "Type", type: text },
      { name: "Ids", type: listOf(text) },
      { name: "Box", type: { kind: "ref", name: "Open" } },
      { name: "Boxes", type: listOf({ kind: "ref", name: "Open" }) },
    ]);

  test.each<[NonNullable<Constraints["requiredWhen"]>[number], words: string, holding: object[], others: object[]]>([
    [{ member: "Type", is: ["x", "y"] }, "when Type is x or y", [{ Type: "x" }, { Type: "y" }], [{}, { Type: "z" }]],
    [{ member: "Type", present: true }, "with Type", [{ Type: "" }], [{}, { Type: undefined }]],
    [{ member: "Type", present: false }, "without Type", [{}], [{ Type: "x" }]],
    [{ member: "Ids", is: ["x"] }, "when Ids is x", [{ Ids: ["a", "x"] }], [{ Ids: [] }, { Ids: ["a"] }]],
    [{ member: "Ids", present: true }, "with Ids", [{ Ids: ["a"] }], [{ Ids: [] }]],
    [{ member: "Box.Kind", is: [5] }, "when Box.Kind is 5", [{ Box: { Kind: 5 } }], [{ Box: {} }, {}]],
    [{ member: "Boxes.Kind", is: ["k"] }, "when Boxes.Kind is k", [{ Boxes: [{}, { Kind: "k" }] }], [{ Boxes: [{}] }]],
  ])("%j", (condition, words, holding, others) => {
    const shapes = when([condition]);
    for (const input of holding) {
      expect(found(shapes, input)).toEqual([`A requiredWhen: is required ${words}`]);
      expect(found(shapes, { ...input, A: "given" })).toEqual([]);
    }
    for (const input of others) expect(found(shapes, input)).toEqual([]);
  });
});

describe("rules across members", () => {
  const names = ["A", "B", "C"];
  const members = names.map((name): Member => ({ name, type: listOf(text) }));
  const a = { A: ["x"] };
  const ab = { ...a, B: ["x"] };

  test.each<[MemberRule["kind"], words: string, good: object[], bad: [object, string][]]>([
    ["conflict", "at most one of A, B, C must be given", [{}, a, { A: [], B: ["x"] }], [[ab, "A"]]],
    [
      "atLeastOne",
      "at least one of A, B, C must be given",
      [a, ab],
      [
        [{}, "A"],
        [{ A: [] }, "A"],
      ],
    ],
    [
      "oneOf",
      "exactly one of A, B, C must be given",
      [a, { C: ["x"] }],
      [
        [{}, "A"],
        [ab, "A"],
        [{ B: ["x"], C: ["x"] }, "B"],
      ],
    ],
  ])("%s", (kind, words, good, bad) => {
    const rules = [{ kind, members: names }];
    const own = shapesOf(members, {}, { Run: rules });
    const inner = shapesOf([{ name: "T", type: { kind: "ref", name: "T" } }], { T: members }, { "type:T": rules });
    for (const input of good) expect([...found(own, input), ...found(inner, { T: input })]).toEqual([]);
    for (const [input, path] of bad) {
      expect(found(own, input)).toEqual([`${path} ${kind}: ${words}`]);
      expect(found(inner, { T: input })).toEqual([`T.${path} ${kind}: ${words}`]);
    }
  });
});

describe("structures that differ by a value", () => {
  const shapes = shapesOf([
    {
      name: "P",
      type: listOf({
        kind: "struct",
        members: [
          { name: "Code", type: text, required: true },
          { name: "Value", type: text, required: true },
        ],
        variants: [
          {
            when: { Code: "Name" },
            required: true,
            members: [{ name: "Value", type: text, constraints: { maxLength: 2 } }],
          },
          { when: { Code: "Size" }, members: [{ name: "Value", type: whole }] },
        ],
      }),
    },
  ]);
  const name = { Code: "Name", Value: "a" };

  test.each<[object, string[]]>([
    [{ P: [name] }, []],
    [{ P: [name, { Code: "Size", Value: 1 }, { Code: "Other", Value: "long" }] }, []],
    [{ P: [{ ...name, Value: "long" }] }, ["P[0].Value maxLength: must have at most 2 characters"]],
    [{ P: [name, { Code: "Size", Value: "1" }] }, ["P[1].Value type: must be of type integer"]],
    [{ P: [name, { Code: "Size" }] }, ["P[1].Value required: is required"]],
    [{ P: [] }, ["P required: needs an item with Code=Name"]],
  ])("%j", (input, expected) => {
    expect(found(shapes, input)).toEqual(expected);
  });
});
