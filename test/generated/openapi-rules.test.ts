// Rules, conditions and variants as schemas, against the words of the spec format: every choice of members is tried, and
// taken exactly where the rule allows it.
import { describe, expect, test } from "vitest";
import type { Action, Member, MemberRule, Spec } from "../../generator/4-spec/spec.js";
import { documentsOf, validators } from "./openapi-documents.js";

const text = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "string" }, ...more });

async function requestOf(action: Pick<Action, "input" | "rules">): Promise<(input: object) => boolean> {
  const spec: Spec = {
    specVersion: 1,
    vendor: "tencent",
    service: "box",
    languages: ["en"],
    protocol: { kind: "tencent-v3", responseRoot: "Response" },
    actions: { Pack: { status: "current", output: [], errors: [], examples: [], ...action } },
    types: { Inner: { usage: "input", usedBy: ["Pack"], members: [text("X"), text("Y")] } },
    errors: {},
    history: [],
  };
  const validate = validators(await documentsOf(spec))("PackRequest");
  return (input) => validate(input);
}

/** Every choice of A, B, C and the members X and Y of D: 64 inputs, with D absent, empty or filled. */
const choices = Array.from({ length: 64 }, (_, bits) => {
  const has = (i: number): boolean => (bits & (1 << i)) !== 0;
  const inner = { ...(has(4) ? { X: "x" } : {}), ...(has(5) ? { Y: "y" } : {}) };
  return {
    ...(has(0) ? { A: "a" } : {}),
    ...(has(1) ? { B: "b" } : {}),
    ...(has(2) ? { C: "c" } : {}),
    ...(has(3) ? { D: inner } : {}),
  } as { A?: string; B?: string; C?: string; D?: { X?: string; Y?: string } };
});
type Choice = (typeof choices)[number];

const members = [text("A"), text("B"), text("C"), { name: "D", type: { kind: "ref" as const, name: "Inner" } }];

function isGiven(choice: Choice, path: string): boolean {
  if (path.startsWith("D.")) return choice.D !== undefined && path.slice(2) in choice.D;
  return path in choice;
}

const count = (choice: Choice, paths: readonly string[]): number =>
  paths.filter((path) => isGiven(choice, path)).length;

const kinds: readonly [MemberRule["kind"], (given: number) => boolean][] = [
  ["oneOf", (given) => given === 1],
  ["atLeastOne", (given) => given > 0],
  ["conflict", (given) => given < 2],
];
const lists = [
  ["A", "B"],
  ["A", "B", "C"],
  ["A", "D.X"],
  ["D.X", "D.Y"],
  ["D", "B"],
];

describe.each(kinds)("the rule %s", (kind, allows) => {
  test.each(lists.map((own) => [own]))("over %j", async (paths) => {
    const takes = await requestOf({ input: members, rules: [{ kind, members: paths }] });
    for (const choice of choices) expect(takes(choice), JSON.stringify(choice)).toBe(allows(count(choice, paths)));
  });
});

test("several rules hold together", async () => {
  const rules: MemberRule[] = [
    { kind: "conflict", members: ["A", "B"] },
    { kind: "atLeastOne", members: ["B", "C"] },
  ];
  const takes = await requestOf({ input: members, rules });
  for (const choice of choices)
    expect(takes(choice)).toBe(count(choice, ["A", "B"]) < 2 && count(choice, ["B", "C"]) > 0);
});

describe("a condition", () => {
  const when = (condition: object): Member =>
    text("A", { constraints: { requiredWhen: [condition] } } as unknown as Partial<Member>);
  const rest = members.slice(1);

  test.each(["B", "D.X"])("with %s", async (member) => {
    const takes = await requestOf({ input: [when({ member, present: true }), ...rest] });
    for (const choice of choices) expect(takes(choice)).toBe("A" in choice || !isGiven(choice, member));
  });

  test.each(["B", "D.X"])("without %s", async (member) => {
    const takes = await requestOf({ input: [when({ member, present: false }), ...rest] });
    for (const choice of choices) expect(takes(choice)).toBe("A" in choice || isGiven(choice, member));
  });

  test.each(["B", "D.X"])("when %s has a value", async (member) => {
    const takes = await requestOf({ input: [when({ member, is: ["b", "x"] }), ...rest] });
    for (const choice of choices) expect(takes(choice)).toBe("A" in choice || !isGiven(choice, member));
    const other = await requestOf({ input: [when({ member, is: ["other"] }), ...rest] });
    for (const choice of choices) expect(other(choice)).toBe(true);
  });

  test("on a member that a request cannot set, or through a list, is left out", async () => {
    const readOnly = { ...when({ member: "B", present: true }), readOnly: true as const };
    for (const choice of choices) expect((await requestOf({ input: [readOnly, ...rest] }))(choice)).toBe(true);
    const list: Member = { name: "D", type: { kind: "array", of: { kind: "ref", name: "Inner" } } };
    const takes = await requestOf({ input: [when({ member: "D.X", present: true }), text("B"), list] });
    expect(takes({ D: [{ X: "x" }] })).toBe(true);
  });
});

test("a value that a condition or the default names is one of the list", async () => {
  const type = text("Type", { constraints: { enum: [{ value: "HOURLY" }], default: "FREE" } });
  const period = text("Period", { constraints: { requiredWhen: [{ member: "Type", is: ["MONTHLY"] }] } });
  const takes = await requestOf({ input: [type, period] });
  const inputs = [
    { Type: "HOURLY" },
    { Type: "FREE" },
    { Type: "MONTHLY", Period: "1" },
    { Type: "MONTHLY" },
    { Type: "DAILY" },
  ];
  expect(inputs.map(takes)).toEqual([true, true, true, false, false]);
});

test.each([1, 2])("variants of a list, %i of them needed", async (needed) => {
  const variant = (code: string, i: number, maxLength: number) => ({
    when: { Code: code },
    required: i <= needed,
    members: [text("Value", { constraints: { maxLength } })],
  });
  const takes = await requestOf({
    input: [
      {
        name: "Options",
        type: {
          kind: "array",
          of: {
            kind: "struct",
            members: [text("Code", { required: true }), text("Value")],
            variants: [variant("Name", 1, 3), variant("Color", 2, 5)],
          },
        },
      },
    ],
  });
  const [name, color] = [
    { Code: "Name", Value: "abc" },
    { Code: "Color", Value: "abcde" },
  ];
  expect(takes({ Options: [name, color] })).toBe(true);
  expect(takes({ Options: [name, color, { Code: "Other", Value: "abcdefgh" }] })).toBe(true);
  expect(takes({ Options: [name] })).toBe(needed === 1);
  expect(takes({ Options: [color] })).toBe(false);
  expect(takes({ Options: [{ ...name, Value: "abcd" }, color] })).toBe(false);
  expect(takes({ Options: [name, { ...color, Value: "abcdef" }] })).toBe(false);
  expect(takes({})).toBe(true);
});
