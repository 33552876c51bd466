// The validation of a client's input: each rule both ways on hand-written members; then every action of the specs, where
// documented input has no problem and each single fault is found by its rule and path.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksData } from "../../generator/5-view/client-checks.js";
import { listProblems } from "../../templates/client/runtime/checks.js";
import { matches } from "../../templates/client/runtime/match-pattern.js";
import type { Constraints, Member, MemberRule, TypeExpression } from "../../templates/client/runtime/members.js";
import { createShapes, type Shapes } from "../../templates/client/runtime/shapes.js";
import { services } from "../generated/services.js";
import { validRequest } from "../generated/valid-input.js";
import { faultsIn } from "./input-faults.js";

const text: TypeExpression = { kind: "string" };
const whole: TypeExpression = { kind: "integer" };
const listOf = (of: TypeExpression): TypeExpression => ({ kind: "array", of });

function shapesOf(
  members: readonly Member[],
  types: Readonly<Record<string, readonly Member[]>> = {},
  rules: Readonly<Record<string, readonly MemberRule[]>> = {},
): Shapes {
  return {
    input: (action) => (action === "Run" ? members : undefined),
    output: () => undefined,
    types: (name) => (Object.hasOwn(types, name) ? types[name] : undefined),
    rules: (owner) => (Object.hasOwn(rules, owner) ? rules[owner] : undefined),
  };
}

const found = (shapes: Shapes, input: unknown): string[] =>
  listProblems(shapes, "Run", input).map(({ path, rule, message }) => `${path} ${rule}: ${message}`);

const member = (type: TypeExpression, constraints: Constraints = {}, more: Partial<Member> = {}): Member => ({
  name: "A",
  type,
  constraints,
  ...more,
});

describe("limits of one value", () => {
  const cases: readonly (readonly [Member, good: readonly unknown[], bad: readonly unknown[], problem: string])[] = [
    [member(text, { enum: [{ value: "x" }, { value: "y" }] }), ["x", "y"], ["X", ""], "A enum: must be one of x, y"],
    [member(whole, { enum: [{ value: 1 }] }), [1, 1n], [2, 10n], "A enum: must be one of 1"],
    [member(whole, { minimum: 2 }), [2, 3, 2n], [1, -5, 1n], "A minimum: must be at least 2"],
    [member(whole, { maximum: 2 }), [2, -1, 2n], [3, 3n], "A maximum: must be at most 2"],
    [member({ kind: "float" }, { exclusiveMinimum: 0 }), [0.1], [0, -1], "A exclusiveMinimum: must be more than 0"],
    [member({ kind: "float" }, { exclusiveMaximum: 1 }), [0.9], [1, 2], "A exclusiveMaximum: must be less than 1"],
    [member(whole, { step: 10 }), [0, 20, -10, 9007199254740993000n], [5, 15n], "A step: must be a multiple of 10"],
    [member({ kind: "float" }, { step: 0.1 }), [0.3, 0.7, 1], [0.35], "A step: must be a multiple of 0.1"],
    [member(text, { minLength: 2 }), ["ab", "😀😀"], ["a", "😀", ""], "A minLength: must have at least 2 characters"],
    [member(text, { maxLength: 2 }), ["", "ab", "😀😀"], ["abc"], "A maxLength: must have at most 2 characters"],
    [member(listOf(text), { minItems: 1 }), [["a"]], [[]], "A minItems: must have at least 1 items"],
    [member(listOf(text), { maxItems: 1 }), [[], ["a"]], [["a", "b"]], "A maxItems: must have at most 1 items"],
    [member(text, { pattern: "[a-z]{2}" }), ["ab"], ["abc", "Ab", "ab\n"], "A pattern: must match [a-z]{2}"],
    [member(text, { pattern: "a|bc" }), ["a", "bc"], ["ac", "ab"], "A pattern: must match a|bc"],
  ];

  test.each(cases)("%j", (own, good, bad, problem) => {
    const shapes = shapesOf([own]);
    for (const value of good) expect(found(shapes, { A: value }), String(value)).toEqual([]);
    for (const value of bad) expect(found(shapes, { A: value }), String(value)).toEqual([problem]);
  });

  test("bounds of items stand at the item", () => {
    const shapes = shapesOf([member(listOf(listOf(whole)), { items: { maxItems: 2, items: { maximum: 5 } } })]);
    expect(found(shapes, { A: [[1], [2, 9], [1, 2, 3]] })).toEqual([
      "A[1][1] maximum: must be at most 5",
      "A[2] maxItems: must have at most 2 items",
    ]);
  });

  test("bytes have the length of their base64", () => {
    const shapes = shapesOf([member({ kind: "binary" }, { maxLength: 8 })]);
    expect(found(shapes, { A: new Uint8Array(6) })).toEqual([]);
    expect(found(shapes, { A: new Uint8Array(7) })).toEqual(["A maxLength: must have at most 8 characters"]);
  });
});

describe("types", () => {
  const date = new Date(0);
  const bytes = new Uint8Array(2);
  const cases: readonly (readonly [TypeExpression, word: string, good: readonly unknown[], bad: readonly unknown[]])[] =
    [
      [text, "string", ["", "1"], [1, true, null, ["a"], {}, date, bytes]],
      [whole, "integer", [0, -1, 5n], [1.5, NaN, Infinity, "1", null, true]],
      [{ kind: "float" }, "float", [1.5, 1, 5n], ["1.5", NaN, -Infinity, null]],
      [{ kind: "boolean" }, "boolean", [true, false], ["true", 0, null]],
      [{ kind: "binary" }, "binary", ["AA==", bytes], [1, [1], null]],
      [{ kind: "timestamp" }, "timestamp", ["2025-01-01T00:00:00Z"], [1735689600, date]],
      [listOf(text), "array", [[], ["a"]], ["a", {}, null]],
      [{ kind: "map", of: text }, "object", [{}, { free: "a" }], [[], "a", bytes, date]],
      [{ kind: "ref", name: "Open" }, "object", [{}, { Anything: [1] }], [[], "a", 1, bytes]],
      [{ kind: "struct", members: [] }, "object", [{}], [[], null, date]],
    ];

  test.each(cases)("%j", (type, word, good, bad) => {
    const shapes = shapesOf([member(type)]);
    for (const value of good) expect(found(shapes, { A: value })).toEqual([]);
    for (const value of bad) expect(found(shapes, { A: value })).toEqual([`A type: must be of type ${word}`]);
  });

  test("anything may stand where the page leaves it open", () => {
    const shapes = shapesOf([member({ kind: "any" })]);
    for (const A of [null, 1, "a", [null], { B: { C: 1 } }, bytes]) expect(found(shapes, { A })).toEqual([]);
  });

  test("text that is base64 may be given as bytes", () => {
    expect(found(shapesOf([member(text, { format: "base64" })]), { A: bytes })).toEqual([]);
  });

  test("null stands where the page says so, undefined is absent", () => {
    expect(found(shapesOf([member(text, {}, { nullable: true, required: true })]), { A: null })).toEqual([]);
    expect(found(shapesOf([member(text)]), { A: undefined, B: undefined })).toEqual([]);
    expect(found(shapesOf([member(text, {}, { required: true })]), { A: undefined })).toEqual([
      "A required: is required",
    ]);
    expect(found(shapesOf([member(listOf(text))]), { A: ["a", undefined, null] })).toEqual([
      "A[1] type: must be of type string",
      "A[2] type: must be of type string",
    ]);
  });

  test("the input itself must be an object", () => {
    for (const input of [null, 1, "a", [], undefined])
      expect(found(shapesOf([]), input)).toEqual([" type: must be of type object"]);
  });
});

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

describe("patterns", () => {
  test.each([
    ["[a-z][a-z0-9-]{1,38}", "ins-1", true],
    ["(ins|lhins)-\\w{4}", "lhins-ab12", true],
    ["(ins|lhins)-\\w{4}", "xins-ab12", false],
    ["\\d+\\.\\d+", "10.5", true],
    ["^\\p{Lu}.*$", "Äb", true],
    ["\\u0041?", "A", true],
  ])("%s on %s is %s", (pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });

  test.each([
    ["counts inside counts", "(a+)+"],
    ["a counted choice", "(a|aa)*"],
    ["a reference", "(a)\\1"],
    ["looking ahead", "(?=a)a"],
    ["looking behind", "(?<=a)b"],
    ["brackets that do not close", "[a"],
    ["a class of nothing known", "\\p{Nothing}"],
    ["no pattern at all", "*"],
  ])("%s are not judged, and do not throw", (_, pattern) => {
    expect(matches(pattern, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")).toBeUndefined();
  });

  test("any pattern on any value ends at once", { timeout: 60_000 }, () => {
    const part = fc.constantFrom(..."a . \\w [ab] * + ? {2} {1,} {0,9} | ( (?: ) a* .* \\d+ [^b]+ ^ $".split(" "));
    const pattern = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    const value = fc
      .tuple(fc.constantFrom("a", "ab", "a1"), fc.nat(3000))
      .map(([unit, count]) => `${unit.repeat(count)}!`);
    fc.assert(
      fc.property(pattern, value, (own, given) => {
        const started = performance.now();
        matches(own, given);
        expect(performance.now() - started).toBeLessThan(2000);
      }),
      { numRuns: 2000 },
    );
  });
});

test("no message tells a value that was given", () => {
  const secret = "hunter2";
  const members = [
    member(text, { enum: [{ value: "x" }] }),
    { name: "B", type: whole },
    { name: "C", type: text, constraints: { maxLength: 1, pattern: "[0-9]" } },
  ];
  const problems = listProblems(shapesOf(members), "Run", { A: secret, B: secret, C: secret });
  expect(problems.map(({ rule }) => rule)).toEqual(["enum", "type", "maxLength", "pattern"]);
  expect(JSON.stringify(problems)).not.toContain(secret);
});

describe.each(services)("$name", ({ spec }) => {
  const shapes = createShapes(checksData(spec));
  const documented = Object.entries(spec.actions).filter(([, action]) => action.input !== undefined);

  test.each(documented)("%s takes documented input, and each fault in it is found", (name, action) => {
    for (const all of [false, true]) {
      const input = validRequest(action, spec, all);
      expect(listProblems(shapes, name, input)).toEqual([]);
      for (const { path, rule, input: faulty } of faultsIn(action, input, spec)) {
        const problems = listProblems(shapes, name, faulty).map((own) => [own.path, own.rule]);
        expect(problems, `${path} ${rule}`).toEqual([[path, rule]]);
      }
    }
  });

  test("an undocumented action takes anything", () => {
    for (const [name, { input }] of Object.entries(spec.actions))
      if (input === undefined) expect(listProblems(shapes, name, { Anything: [1] })).toEqual([]);
  });
});

test("faults of each kind were tried", () => {
  const rules = services.flatMap(({ spec }) =>
    Object.values(spec.actions).flatMap((action) =>
      [false, true].flatMap((all) => faultsIn(action, validRequest(action, spec, all), spec).map(({ rule }) => rule)),
    ),
  );
  expect([...new Set(rules)].sort()).toEqual(
    "conflict enum maxItems maxLength maximum minLength minimum oneOf required requiredWhen type unknown".split(" "),
  );
  expect(rules.length).toBeGreaterThan(1500);
});
