// Names that print their place become arrays of structs and nested structs where the names prove it, and nowhere else.
import { describe, expect, test } from "vitest";
import { foldIndexed, type Folding } from "../../generator/4-spec/fold-indexed.js";
import { isElement, stepsOf } from "../../generator/4-spec/member-steps.js";
import type { Member, TypeExpression } from "../../generator/4-spec/spec.js";

const OPEN: TypeExpression = { kind: "struct", members: [] };

function row(name: string, type: TypeExpression = { kind: "string" }, required?: boolean): Member {
  return { name, type, ...(required === undefined ? {} : { required }) };
}

/** `A[] { B C? { D } }`: `?` is optional, `!` required; strings have no type of their own. */
function show(members: readonly Member[]): string {
  return members
    .map(({ name, type, required }) => {
      const inner = type.kind === "array" ? type.of : type;
      const flag = required === undefined ? "" : required ? "!" : "?";
      const body =
        inner.kind === "struct" ? ` { ${show(inner.members)} }` : inner.kind === "string" ? "" : `:${inner.kind}`;
      return `${name}${type.kind === "array" ? "[]" : ""}${flag}${body}`;
    })
    .join(" ");
}

function fold(request: boolean, ...members: readonly Member[]): string {
  const said: string[] = [];
  const folding: Folding = {
    request,
    contradicts: (name, declared) => said.push(`${name} is ${declared.kind}`),
    repeats: (name) => said.push(`${name} again`),
  };
  return [show(foldIndexed(members, folding)), ...said].join("; ");
}

describe("foldIndexed", () => {
  test.each<[string, Member[], string]>([
    ["members of a list", [row("A.N.B"), row("A.N.C")], "A[] { B C }"],
    ["structs inside an element need no second name", [row("A.N.B.C"), row("A.N.D")], "A[] { B { C } D }"],
    ["lists inside lists", [row("A.N.B.N.C"), row("A.N.B.M.D")], "A[] { B[] { C D } }"],
    ["the place of the first row is kept", [row("A.N.B"), row("X"), row("A.N.C")], "A[] { B C } X"],
    ["two names with one prefix are a struct", [row("A.B"), row("A.C")], "A { B C }"],
    ["one dotted name alone is a name", [row("A.B"), row("X.C")], "A.B X.C"],
    ["a row for the whole proves one dotted name", [row("A", OPEN, false), row("A.B", undefined, true)], "A? { B! }"],
    [
      "a row for the whole that says it is a list",
      [row("A", { kind: "array", of: { kind: "any" } }), row("A.B")],
      "A[] { B }",
    ],
    [
      "a struct is needed where a member is",
      [row("A.N.B.C", undefined, true), row("A.N.D", undefined, false)],
      "A[]! { B! { C! } D? }",
    ],
    ["a row for an element", [row("A.N", { kind: "array", of: OPEN }), row("A.N.B")], "A[] { B }"],
    ["a whole that is something else", [row("A", { kind: "integer" }), row("A.N.B")], "A[] { B }; A is integer"],
    ["a dotted name beside a list is none of its members", [row("A.N.B"), row("A.Size")], "A[] { B } A.Size"],
    [
      "a list and its element, two elements",
      [row("A"), row("A.N"), row("B.1"), row("B.2")],
      "A B; A.N again; B.2 again",
    ],
    ["elements alone", [row("A.N", { kind: "array", of: { kind: "string" } })], "A[]"],
    ["dots that are no steps", [row("1.2"), row("a..b"), row("A.N.N"), row(".x"), row("x.")], "1.2 a..b A.N.N .x x."],
    ["a list called N", [row("N.N.A")], "N[] { A }"],
    ["members of the names of all objects", [row("constructor.N.__proto__")], "constructor[] { __proto__ }"],
  ])("%s", (_, members, expected) => expect(fold(true, ...members)).toBe(expected));

  test("of a response two names with one prefix may be names: JSON has keys with dots", () => {
    expect(fold(false, row("A.B"), row("A.C"), row("X.N.Y.Z"))).toBe("A.B A.C X[] { Y { Z } }");
    expect(fold(false, row("A", OPEN), row("A.B"))).toBe("A { B }");
  });

  test("rows by number differ by index at any depth", () => {
    const key = (name: string, example: string): Member => ({ ...row(name), example });
    const folded = foldIndexed(
      [key("P.1.Code", "Zone"), row("P.1.Value.Name"), key("P.2.Code", "Size"), row("P.2.Value.Name")],
      { request: false, contradicts: () => expect.fail(), repeats: () => expect.fail() },
    );
    const type = folded[0]?.type;
    const struct = type?.kind === "array" && type.of.kind === "struct" ? type.of : expect.fail();
    expect(show(struct.members)).toBe("Code Value { Name }");
    expect(struct.variants?.map((own) => [own.when, show(own.members)])).toEqual([
      [{ Code: "Zone" }, "Value { Name }"],
      [{ Code: "Size" }, "Value { Name }"],
    ]);
  });
});

test("the last step tells an element", () => {
  expect(["Ids.N", "A.N.Ids.n", "Ids.0", "Ids", "Ids.M", "A.N.Ids.M", "Ids.Name"].filter(isElement)).toEqual([
    "Ids.N",
    "A.N.Ids.n",
    "Ids.0",
    "A.N.Ids.M",
  ]);
  expect(stepsOf("Ids")).toBeUndefined();
});
