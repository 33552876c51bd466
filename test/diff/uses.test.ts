// A change in a type is judged where the type is used: as request, as response or as both, with the actions that hold it.
import { describe, expect, test } from "vitest";
import type { Action, Member, Spec, TypeDefinition, TypeExpression } from "../../generator/4-spec/spec.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { findSubjects } from "../../generator/diff/find-subjects.js";
import type { Direction } from "../../generator/diff/rule.js";

type Types = Readonly<Record<string, TypeDefinition>>;
type Actions = Readonly<Record<string, Action>>;

const text: TypeExpression = { kind: "string" };
const leaf = ref("Leaf");

function ref(name: string): TypeExpression {
  return { kind: "ref", name };
}

function array(of: TypeExpression): TypeExpression {
  return { kind: "array", of };
}

function action(input: readonly TypeExpression[], output: readonly TypeExpression[] = [], more = {}): Action {
  return { status: "current", input: members(input), output: members(output), errors: [], ...more };
}

function members(types: readonly TypeExpression[]): Member[] {
  return types.map((type, i) => ({ name: `Member${i}`, type }));
}

function type(of: readonly TypeExpression[], usage: TypeDefinition["usage"] = "both", usedBy: string[] = []) {
  return { usage, usedBy, members: members(of) } satisfies TypeDefinition;
}

function spec(actions: Actions, types: Types, protocol = {}): Spec {
  return {
    specVersion: 1,
    vendor: "tencent",
    service: "tea",
    languages: ["en"],
    protocol: { kind: "tencent-v3", ...protocol },
    actions,
    types,
    errors: {},
    history: [],
  };
}

/** Where it is judged that the first member of `Leaf` may be null in the second spec. */
function judged(before: Spec, after: Spec = before): Partial<Record<Direction, readonly string[]>> {
  const nullable = (own: TypeDefinition): TypeDefinition => ({
    ...own,
    members: own.members.map((member, i) => (i === 0 ? { ...member, nullable: true } : member)),
  });
  const now = { ...after, types: { ...after.types, Leaf: nullable(after.types["Leaf"] as TypeDefinition) } };
  const found = findSubjects(before, now, compareSpecs(before, now)).filter(
    ({ path }) => path === "type:Leaf.Member0#nullable",
  );
  expect(found.map(({ kind, way }) => `${kind} ${way}`)).toEqual(found.map(() => "nullable added"));
  const travels = found.map(({ direction, actions }) => [direction, actions] as const);
  expect(new Set(travels.map(([direction]) => direction)).size).toBe(travels.length);
  return Object.fromEntries(travels);
}

const struct: TypeExpression = { kind: "struct", members: members([text, array(leaf)]) };
const WAYS_TO_HOLD: readonly (readonly [string, TypeExpression])[] = [
  ["itself", leaf],
  ["a list", array(leaf)],
  ["a list of lists", array(array(leaf))],
  ["a map", { kind: "map", of: leaf }],
  ["a structure in its place", struct],
  ["a structure in a map of lists", { kind: "map", of: array(struct) }],
  ["a form", { kind: "struct", members: [], variants: [{ when: { Code: "Leaf" }, members: members([leaf]) }] }],
  ["another type", ref("Twig")],
  ["a type in a type", array(ref("Branch"))],
];
const held: Types = { Branch: type([text, ref("Twig")]), Leaf: type([text]), Twig: type([array(leaf)]) };

describe.each(WAYS_TO_HOLD)("held by %s", (_, holder) => {
  test("in requests", () => {
    const actions = { BrewTea: action([text, holder]), PourTea: action([text]) };
    expect(judged(spec(actions, held))).toEqual({ request: ["BrewTea"] });
  });

  test("in responses", () => {
    const actions = { ListTeas: action([text], [holder]), PourTea: action([text], [text]) };
    expect(judged(spec(actions, held))).toEqual({ response: ["ListTeas"] });
  });

  test("in both, each with its own actions", () => {
    const actions = { ListTeas: action([], [holder]), BrewTea: action([holder], [holder]), AddTea: action([holder]) };
    expect(judged(spec(actions, held))).toEqual({ request: ["AddTea", "BrewTea"], response: ["BrewTea", "ListTeas"] });
  });
});

describe("types that hold themselves", () => {
  test("directly", () => {
    const types = { Leaf: type([text, array(leaf)]) };
    expect(judged(spec({ BrewTea: action([leaf]) }, types))).toEqual({ request: ["BrewTea"] });
  });

  test("through others, whichever of them an action holds", () => {
    const types = { Branch: type([ref("Twig")]), Leaf: type([text, ref("Branch")]), Twig: type([leaf, ref("Twig")]) };
    const actions = { BrewTea: action([ref("Branch")]), ListTeas: action([], [ref("Twig")]) };
    expect(judged(spec(actions, types))).toEqual({ request: ["BrewTea"], response: ["ListTeas"] });
  });

  test("and nothing else does", () => {
    const types = { Leaf: type([text, ref("Twig")], "output"), Twig: type([leaf], "output") };
    expect(judged(spec({ BrewTea: action([text]) }, types))).toEqual({ response: [] });
  });
});

describe("used by one of the two specs", () => {
  const types = { Leaf: type([text]) };
  const unused = spec({ BrewTea: action([text]) }, types);

  test("the old one", () => {
    expect(judged(spec({ BrewTea: action([leaf]) }, types), unused)).toEqual({ request: ["BrewTea"] });
  });

  test("the new one", () => {
    expect(judged(unused, spec({ BrewTea: action([], [leaf]) }, types))).toEqual({ response: ["BrewTea"] });
  });

  test("an action that came and one that went", () => {
    const before = spec({ PourTea: action([leaf]) }, types);
    expect(judged(before, spec({ AddTea: action([leaf]) }, types))).toEqual({ request: ["AddTea", "PourTea"] });
  });

  test("in requests of the old one and responses of the new", () => {
    const before = spec({ BrewTea: action([leaf]) }, types);
    expect(judged(before, spec({ BrewTea: action([], [leaf]) }, types))).toEqual({
      request: ["BrewTea"],
      response: ["BrewTea"],
    });
  });
});

describe("used by nothing", () => {
  const none = { BrewTea: action([ref("toString")], [ref("Gone")]) };
  const judgedAs = (usage: TypeDefinition["usage"], usedBy: string[] = []) =>
    judged(spec(none, { Leaf: type([text], usage, usedBy) }));

  test("travels as its page says", () => {
    expect(judgedAs("input")).toEqual({ request: [] });
    expect(judgedAs("output")).toEqual({ response: [] });
    expect(judgedAs("both")).toEqual({ request: [], response: [] });
  });

  test("with the actions that its page lists", () => {
    expect(judgedAs("input", ["StirTea", "PourTea"])).toEqual({ request: ["PourTea", "StirTea"] });
    expect(judgedAs("both", ["BrewTea"])).toEqual({ request: ["BrewTea"], response: ["BrewTea"] });
  });

  test("and what its page says counts for nothing where an action holds the type", () => {
    const types = { Leaf: type([text], "both", ["PourTea"]) };
    expect(judged(spec({ BrewTea: action([leaf]) }, types))).toEqual({ request: ["BrewTea"] });
  });

  test("as a page of either spec says", () => {
    const as = (usage: TypeDefinition["usage"]): Spec => spec(none, { Leaf: type([text], usage) });
    expect(judged(as("input"), as("output"))).toEqual({ request: [], response: [] });
  });
});

describe("used beside the members of actions", () => {
  const types = { Leaf: type([text], "output") };

  test("by a filter: requests hold its values", () => {
    const filters = [{ name: "leaf", type: ref("Leaf") }];
    const actions = { ListTeas: action([text], [], { filters }), PourTea: action([text]) };
    expect(judged(spec(actions, types))).toEqual({ request: ["ListTeas"] });
  });

  test("by a common parameter: every request holds it", () => {
    const commonParameters = { HmacSHA1: members([text]), "TC3-HMAC-SHA256": members([array(leaf)]) };
    const actions = { PourTea: action([text]), BrewTea: action([text], [text]) };
    expect(judged(spec(actions, types, { commonParameters }))).toEqual({ request: ["BrewTea", "PourTea"] });
  });
});

describe("what has one direction", () => {
  const before = spec({ BrewTea: action([leaf]), ListTeas: action([], [leaf]) }, { Leaf: type([text]) });
  const subjects = (after: Spec) =>
    findSubjects(before, after, compareSpecs(before, after)).map(({ kind, direction, actions, path }) => ({
      kind,
      direction,
      actions,
      path,
    }));

  test("a type that goes is judged once, with all that held it", () => {
    const after = { ...before, types: {} };
    expect(subjects(after)).toEqual([
      { kind: "structure", direction: "request", actions: ["BrewTea", "ListTeas"], path: "type:Leaf" },
    ]);
  });

  test("so are words about a member of a type", () => {
    const named: Member = { name: "Member0", type: text, example: "green" };
    const after = spec(before.actions, { Leaf: { ...type([]), members: [named] } });
    expect(subjects(after)).toEqual([
      {
        kind: "documentation",
        direction: "request",
        actions: ["BrewTea", "ListTeas"],
        path: "type:Leaf.Member0#example",
      },
    ]);
  });

  test("members of an action's own lists are judged where they stand", () => {
    const after = spec({ BrewTea: action([leaf, text]), ListTeas: action([], [leaf, text]) }, before.types);
    expect(subjects(after)).toEqual([
      { kind: "input", direction: "request", actions: ["BrewTea"], path: "BrewTea.input.Member1" },
      { kind: "output", direction: "response", actions: ["ListTeas"], path: "ListTeas.output.Member1" },
    ]);
  });
});
