// What a response says beside its documentation: each kind of drift both ways, where it stands and what is told of it;
// responses as documented are silent, and no value, however hostile, is altered, thrown at or told.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksData } from "../../generator/5-view/client-checks.js";
import { listDrift } from "../../templates/client/runtime/checks.js";
import type { Drift } from "../../templates/client/runtime/inspect-output.js";
import type { Member, TypeExpression } from "../../templates/client/runtime/members.js";
import { createShapes, type Shapes } from "../../templates/client/runtime/shapes.js";
import { synthesizeObject } from "../../templates/mock/runtime/synthesize.js";
import { services } from "../generated/services.js";

const text: TypeExpression = { kind: "string" };
const ref = (name: string): TypeExpression => ({ kind: "ref", name });
const listOf = (of: TypeExpression): TypeExpression => ({ kind: "array", of });
const state: Member = { name: "State", type: text, constraints: { enum: [{ value: "ON" }, { value: "OFF" }] } };

const output: readonly Member[] = [
  { name: "Count", type: { kind: "integer" } },
  { name: "Price", type: { kind: "float" } },
  { name: "On", type: { kind: "boolean" } },
  { name: "Created", type: { kind: "timestamp" } },
  { name: "Note", type: text, nullable: true },
  { name: "Free", type: { kind: "any" } },
  { name: "Names", type: listOf(text) },
  { name: "Grid", type: listOf(listOf({ kind: "integer" })) },
  { name: "Labels", type: { kind: "map", of: text } },
  { name: "Boxes", type: listOf(ref("Box")) },
  { name: "Data", type: { kind: "struct", members: [{ name: "Id", type: text }, state] } },
  { name: "States", type: listOf(text), constraints: { items: { enum: [{ value: "ON" }] } } },
  { name: "Level", type: { kind: "integer" }, constraints: { enum: [{ value: 1 }, { value: 2 }] } },
  { name: "KeyState", type: text, constraints: { enum: [{ value: "ON" }] } },
  { name: "Open", type: ref("Open") },
];

const types: Readonly<Record<string, readonly Member[]>> = {
  Box: [{ name: "Id", type: text, required: true }, state, { name: "Inner", type: ref("Box") }],
  LoginSecret: [state],
};

const shapesOf = (members: readonly Member[]): Shapes => ({
  input: () => undefined,
  output: (action) => (action === "List" ? members : undefined),
  types: (name) => (Object.hasOwn(types, name) ? types[name] : undefined),
  rules: () => undefined,
});

function found(response: unknown, members = output): string[] {
  return listDrift(shapesOf(members), "List", response).map((drift) => {
    const { action, path, kind, expected = "", found: type, value } = drift;
    expect(action).toBe("List");
    return [path, kind, expected, type, ...(value === undefined ? [] : [JSON.stringify(value)])].join(" | ");
  });
}

test.each<[what: string, response: object, drift: string[]]>([
  ["nothing at all", {}, []],
  [
    "all as documented",
    {
      Count: 1,
      Price: 1,
      On: false,
      Created: "",
      Note: null,
      Free: null,
      Names: [],
      Grid: [[1], []],
      Labels: { a: "b" },
      Boxes: [{ Id: "a", State: "ON", Inner: { Id: "b" } }],
      Data: { Id: "", State: "OFF" },
      States: ["ON"],
      Level: 2,
      Open: { Anything: [1] },
    },
    [],
  ],
  ["a big integer", { Count: 5n }, []],
  ["an unknown member", { Extra: "x" }, ["List.output.Extra | unknown-member |  | string"]],
  [
    "an unknown member of a type, once for the whole list",
    {
      Boxes: [
        { Id: "a", Extra: 1 },
        { Id: "b", Extra: 2, Inner: { Id: "c", Extra: 3 } },
        { Id: "d", Extra: 1.5 },
      ],
    },
    ["type:Box.Extra | unknown-member |  | integer", "type:Box.Extra | unknown-member |  | number"],
  ],
  [
    "an unknown structure, with what stands in it",
    { Extra: { List: [{ Id: "a" }, null], Empty: {} } },
    [
      "List.output.Extra | unknown-member |  | object",
      "List.output.Extra.List | unknown-member |  | array",
      "List.output.Extra.List[] | unknown-member |  | object",
      "List.output.Extra.List[].Id | unknown-member |  | string",
      "List.output.Extra.List[] | unknown-member |  | null",
      "List.output.Extra.Empty | unknown-member |  | object",
    ],
  ],
  [
    "names that are data are not told",
    { Extra: { "jane@example.com": 1 } },
    ["List.output.Extra | unknown-member |  | object"],
  ],
  [
    "null",
    { Count: null, Data: null },
    ["List.output.Count | unexpected-null | integer | null", "List.output.Data | unexpected-null | object | null"],
  ],
  ["null in a list", { Names: ["a", null] }, ["List.output.Names[] | unexpected-null | string | null"]],
  [
    "other types",
    { Count: "1", Price: "1", On: "true", Created: 1735689600, Names: "a", Labels: [], Boxes: {} },
    [
      "List.output.Count | unexpected-type | integer | string",
      "List.output.Price | unexpected-type | float | string",
      "List.output.On | unexpected-type | boolean | string",
      "List.output.Created | unexpected-type | timestamp | integer",
      "List.output.Names | unexpected-type | array | string",
      "List.output.Labels | unexpected-type | object | array",
      "List.output.Boxes | unexpected-type | array | object",
    ],
  ],
  ["a fraction", { Count: 1.5 }, ["List.output.Count | unexpected-type | integer | number"]],
  ["an item of a list of lists", { Grid: [[1], ["a"]] }, ["List.output.Grid[][] | unexpected-type | integer | string"]],
  ["a value of a map", { Labels: { a: 1 } }, ["List.output.Labels{} | unexpected-type | string | integer"]],
  [
    "a structure in place of a text",
    { Names: [{ Id: "a" }] },
    ["List.output.Names[] | unexpected-type | string | object", "List.output.Names[].Id | unknown-member |  | string"],
  ],
  [
    "values that no page lists",
    { Data: { State: "HALF" }, States: ["ON", "HALF", "HALF"], Level: 3, Boxes: [{ State: "NO WAY" }] },
    [
      'List.output.Data.State | unknown-value | one of 2 values | string | "HALF"',
      'List.output.States[] | unknown-value | one of 1 values | string | "HALF"',
      "List.output.Level | unknown-value | one of 2 values | integer | 3",
      'type:Box.State | unknown-value | one of 2 values | string | "NO WAY"',
    ],
  ],
  ["a response that is no object", [1], []],
])("%s", (_, response, drift) => {
  expect(found(response)).toEqual(drift);
});

describe("what the docs promise", () => {
  const promised: readonly Member[] = [
    { name: "Id", type: text, required: true },
    { name: "Data", type: { kind: "struct", members: [{ name: "Id", type: text, required: true }] } },
    { name: "Box", type: ref("Box") },
  ];

  test("is missed in the response's own table; a shared type speaks of requests", () => {
    expect(found({ Id: "a", Data: { Id: "b" }, Box: {} }, promised)).toEqual([]);
    expect(found({ Data: {} }, promised)).toEqual([
      "List.output.Data.Id | missing-member | string | nothing",
      "List.output.Id | missing-member | string | nothing",
    ]);
  });
});

describe("values are told where they cannot be secret", () => {
  const shown = (member: Member, response: object): (Drift["value"] | "withheld")[] =>
    listDrift(shapesOf([member]), "List", response).map(({ value }) => value ?? "withheld");

  test("a short word, a number", () => {
    for (const word of ["A", "HALF_ON", "All Upfront", "one-time", "4.0", "a".repeat(32)])
      expect(shown(state, { State: word })).toEqual([word]);
  });

  test("nothing long, nothing with other signs", () => {
    for (const word of ["", "a".repeat(33), "a\nb", "jane@example.com", "<b>", "-x", "é"])
      expect(shown(state, { State: word })).toEqual(["withheld"]);
  });

  test.each(["Password", "SecretName", "token", "KeyState", "MyCredentialKind", "AccessKey"])(
    "nothing of %s",
    (name) => {
      expect(shown({ ...state, name }, { [name]: "HALF" })).toEqual(["withheld"]);
      const inside: Member = { name, type: { kind: "struct", members: [state] } };
      expect(shown(inside, { [name]: { State: "HALF" } })).toEqual(["withheld"]);
      const inType: Member = { name, type: listOf(ref("Box")) };
      expect(shown(inType, { [name]: [{ State: "HALF" }] })).toEqual(["withheld"]);
    },
  );

  test("nothing in a type of such a name", () => {
    expect(shown({ name: "Login", type: ref("LoginSecret") }, { Login: { State: "HALF" } })).toEqual(["withheld"]);
  });
});

describe("hostile responses", () => {
  test("no value is altered, nothing is thrown, no text of a value is told", () => {
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, 1.5, -0, true, "", "needle in a haystack of text that nobody may tell"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "Count",
            "Boxes",
            "Data",
            "State",
            "Id",
            "Inner",
            "__proto__",
            "constructor",
            "Names",
            "Labels",
          ),
          tie("value"),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(hostile, (value) => {
        const before = JSON.stringify(value);
        const drift = listDrift(shapesOf(output), "List", value);
        expect(JSON.stringify(value)).toBe(before);
        expect(JSON.stringify(drift)).not.toContain("needle");
        const keys = drift.map(({ action: _, expected: __, ...own }) => JSON.stringify(own));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  test("depth ends", () => {
    let box: object = {};
    let extra: object = {};
    for (let i = 0; i < 50_000; i += 1) {
      box = { Inner: box };
      extra = { x: [extra] };
    }
    expect(found({ Boxes: [box] })).toEqual([]);
    expect(found({ Extra: extra }).length).toBeLessThan(100);
  });

  test("a value that holds itself ends", () => {
    const box: Record<string, unknown> = {};
    box["Inner"] = box;
    const extra: Record<string, unknown> = {};
    extra["x"] = [extra, extra];
    expect(found({ Boxes: [box] })).toEqual([]);
    expect(found({ Extra: extra }).length).toBeLessThanOrEqual(200);
  });

  test("size ends: many members, long names, long lists", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`m${i}`, 1]));
    expect(found(many)).toHaveLength(200);
    expect(found({ ["x".repeat(1_000_000)]: 1 })).toEqual([
      `List.output.${"x".repeat(100)}… | unknown-member |  | integer`,
    ]);
    const started = performance.now();
    expect(found({ Grid: Array.from({ length: 1_000_000 }, () => []) })).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("names of every object and of none", () => {
    const response = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "": 2}') as object;
    expect(found(response)).toEqual([
      "List.output.__proto__ | unknown-member |  | object",
      "List.output.__proto__.x | unknown-member |  | integer",
      "List.output.constructor | unknown-member |  | integer",
      "List.output. | unknown-member |  | integer",
    ]);
  });
});

test("an action that nobody describes is not judged", () => {
  expect(listDrift(shapesOf(output), "Fly", { Anything: 1 })).toEqual([]);
});

describe.each(services)("$name", ({ spec }) => {
  const shapes = createShapes(checksData(spec));

  test("responses that are made from the pages have no drift", () => {
    const known = new Map(Object.entries(spec.types).filter(([, type]) => type.defined !== false));
    const making = { types: (name: string) => known.get(name)?.members, echo: new Map(), inside: [], index: 0 };
    const documented = Object.entries(spec.actions).filter(([, action]) => action.output !== undefined);
    expect(documented.length).toBeGreaterThan(0);
    for (const [name, { output = [] }] of documented) {
      const response = synthesizeObject(output, undefined, name, making);
      expect(listDrift(shapes, name, response), name).toEqual([]);
    }
  });
});
