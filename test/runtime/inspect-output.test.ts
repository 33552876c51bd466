// What an answer says beside its documentation: each kind of drift both ways, where it stands and what is told of it;
// answers as documented are silent.
import { describe, expect, test } from "vitest";
import { checksData } from "../../generator/5-view/client-checks.js";
import { listDrift } from "../../templates/client/runtime/checks.js";
import type { Drift } from "../../templates/client/runtime/inspect-output.js";
import type { Member } from "../../templates/client/runtime/members.js";
import { createShapes } from "../../templates/client/runtime/shapes.js";
import { synthesizeObject } from "../../templates/mock/runtime/answers/synthesize.js";
import { services } from "../generated/services.js";
import { found, listOf, output, ref, shapesOf, state, text } from "./inspect-sample.js";

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

test("values of the documented type beside others are told", () => {
  const size = (): Member => ({ name: "Size", type: { kind: "integer" } });
  const boxes: Member = { name: "Boxes", type: listOf({ kind: "struct", members: [size()] }) };
  const mixed = (response: object): unknown[] =>
    listDrift(shapesOf([boxes, size()]), "List", response).map(({ path, mixed: own }) => [path, own]);
  expect(mixed({ Boxes: [{ Size: "1" }, { Size: 1 }] })).toEqual([["List.output.Boxes[].Size", true]]);
  expect(mixed({ Boxes: [{ Size: "1" }, { Size: "2" }], Size: 1 })).toEqual([["List.output.Boxes[].Size", undefined]]);
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
