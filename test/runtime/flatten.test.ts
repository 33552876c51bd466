// Nested input to flat parameters and back.
import fc from "fast-check";
import { expect, test } from "vitest";
import { flatten } from "../../templates/client/runtime/flatten.js";
import { readForm } from "../../templates/mock/runtime/wire/form-input.js";
import type { Member, TypeLookup } from "../../templates/client/runtime/members.js";

const noTypes: TypeLookup = () => undefined;
const filters: Member = {
  name: "Filters",
  type: {
    kind: "array",
    of: {
      kind: "struct",
      members: [
        { name: "Name", type: { kind: "string" } },
        { name: "Values", type: { kind: "array", of: { kind: "string" } } },
        { name: "Weight", type: { kind: "float" } },
        { name: "On", type: { kind: "boolean" } },
      ],
    },
  },
};

test("lists count from zero or from one", () => {
  const input = { Filters: [{ Name: "zone", Values: ["a", "b"] }, { Name: "x" }] };
  expect(flatten(input, 0)).toEqual({
    "Filters.0.Name": "zone",
    "Filters.0.Values.0": "a",
    "Filters.0.Values.1": "b",
    "Filters.1.Name": "x",
  });
  expect(flatten({ Parameter: [{ Code: "Region", Value: "cn" }] }, 1)).toEqual({
    "Parameter.1.Code": "Region",
    "Parameter.1.Value": "cn",
  });
});

test("scalars become text; what a form cannot say leaves no parameter", () => {
  const input = { A: 0, B: false, C: "", D: null, E: undefined, F: [], G: {}, H: 12n, I: new Date(0), J: { K: 1.5 } };
  expect(flatten(input, 0)).toEqual({
    A: "0",
    B: "false",
    C: "",
    H: "12",
    I: "1970-01-01T00:00:00.000Z",
    "J.K": "1.5",
  });
});

test("bytes become base64, however many they are", () => {
  expect(flatten({ File: new Uint8Array([0, 127, 128, 255]) }, 0)).toEqual({ File: "AH+A/w==" });
  const many = new Uint8Array(300_000).fill(255);
  expect(flatten({ File: many }, 0)).toEqual({ File: Buffer.from(many).toString("base64") });
});

test("a member called __proto__ is a parameter like others, both ways", () => {
  const flat = flatten(JSON.parse('{"__proto__": {"x": "1"}}') as object, 0);
  expect(Object.entries(flat)).toEqual([["__proto__.x", "1"]]);
  const nested = readForm(Object.entries(flat), [], noTypes);
  expect(Object.keys(nested)).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

test("reading a form types the text, closes gaps, and keeps what does not fit", () => {
  const pairs: [string, string][] = [
    ["Filters.10.Name", "last"],
    ["Filters.2.Weight", "2.5"],
    ["Filters.2.On", "TRUE"],
    ["Filters.2.Name", "5"],
    ["Other.A", "1"],
  ];
  expect(readForm(pairs, [filters], noTypes)).toEqual({
    Filters: [{ Weight: 2.5, On: true, Name: "5" }, { Name: "last" }],
    Other: { A: "1" },
  });
  expect(readForm([["Filters.x", "1"]], [filters], noTypes)).toEqual({ Filters: { x: "1" } });
  expect(readForm([["Filters.1.Weight", "heavy"]], [filters], noTypes)).toEqual({ Filters: [{ Weight: "heavy" }] });
});

test("a name of absurd depth cannot exhaust the stack", () => {
  const name = "A.".repeat(200_000) + "A";
  expect(Object.keys(readForm([[name, "1"]], [filters], noTypes))).toEqual([name]);
});

test("any input of the documented shape comes back from its form", () => {
  const filter = fc.record(
    {
      Name: fc.string(),
      Values: fc.array(fc.string(), { minLength: 1 }),
      Weight: fc.integer().map((value) => value / 4),
      On: fc.boolean(),
    },
    { requiredKeys: ["Name"], noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(filter, { minLength: 1 }), fc.constantFrom(0 as const, 1 as const), (Filters, base) => {
      expect(readForm(Object.entries(flatten({ Filters }, base)), [filters], noTypes)).toEqual({ Filters });
    }),
  );
});
