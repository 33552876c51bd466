// Which way a limit goes, case by case; ways-counted.test.ts counts what passes.
import { expect, test } from "vitest";
import type { Condition, Constraints, Member, Spec } from "../../generator/4-spec/spec.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { findSubjects } from "../../generator/diff/find-subjects.js";
import type { Kind } from "../../generator/diff/rules/registry.js";
import { cold, given, grams, is, kind, milk, named, rule, type Side, specOf, text, waysOf } from "./ways.js";

const whole = { kind: "integer" } as const;
const counted = { kind: "integer", unsigned: true } as const;
const float = { kind: "float" } as const;
const texts = { kind: "array", of: text } as const;
const numbers = { kind: "array", of: whole } as const;
type Type = Member["type"];

const LIMITS: readonly [Kind, Type, before: Constraints | undefined, after: Constraints | undefined, ways: string[]][] =
  [
    ["range", whole, undefined, { maximum: 9 }, ["added"]],
    ["range", whole, { minimum: 0 }, undefined, ["removed"]],
    ["range", counted, { minimum: 0 }, undefined, ["same"]],
    ["range", counted, undefined, { minimum: 1 }, ["added"]],
    ["range", whole, { maximum: 9 }, { maximum: 8 }, ["narrowed"]],
    ["range", whole, { exclusiveMinimum: 3 }, { exclusiveMinimum: 2 }, ["widened"]],
    ["range", whole, { minimum: 2 }, { exclusiveMinimum: 1 }, ["same", "same"]],
    ["range", float, { minimum: 2 }, { exclusiveMinimum: 1 }, ["widened", "widened"]],
    ["range", float, { minimum: 2 }, { exclusiveMinimum: 2 }, ["narrowed", "narrowed"]],
    ["range", whole, { exclusiveMaximum: 10 }, { maximum: 9 }, ["same", "same"]],
    ["range", numbers, { items: { exclusiveMaximum: 10 } }, { items: { maximum: 9 } }, ["same", "same"]],
    ["range", float, { minimum: 5, exclusiveMinimum: 1 }, { minimum: 5, exclusiveMinimum: 2 }, ["same"]],
    ["range", float, { minimum: 5, exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }, ["widened"]],
    ["range", numbers, { minimum: 1, items: { maximum: 3 } }, { minimum: 1, items: { maximum: 2 } }, ["narrowed"]],
    ["length", text, undefined, { minLength: 0 }, ["same"]],
    ["length", text, { minLength: 0 }, { minLength: 1 }, ["narrowed"]],
    ["length", text, { minLength: 1, maxLength: 5 }, { minLength: 2, maxLength: 6 }, ["narrowed", "widened"]],
    ["length", texts, undefined, { items: { maxLength: 5 } }, ["added"]],
    ["item-count", texts, { maxItems: 5 }, { maxItems: 10 }, ["widened"]],
    ["item-count", texts, { minItems: 0 }, undefined, ["same"]],
    ["item-count", texts, { minItems: 1 }, undefined, ["removed"]],
    ["step", whole, { step: 10 }, { step: 5 }, ["widened"]],
    ["step", whole, { step: 5 }, { step: 10 }, ["narrowed"]],
    ["step", whole, { step: 4 }, { step: 6 }, ["changed"]],
    ["step", float, { step: 0.3 }, { step: 0.1 }, ["widened"]],
    ["step", float, { step: 0.1 }, { step: 0.7 }, ["narrowed"]],
    ["step", whole, undefined, { step: 1 }, ["same"]],
    ["step", whole, { step: 0.5 }, undefined, ["same"]],
    ["step", float, undefined, { step: 1 }, ["added"]],
    ["default", whole, { default: 1 }, { default: 2 }, ["changed"]],
    ["default", whole, { default: 1 }, { default: "1" }, ["same"]],
    ["default", text, undefined, { default: "" }, ["added"]],
    ["unit", whole, { unit: "Days" }, { unit: "day" }, ["same"]],
    ["unit", whole, { unit: "MBps" }, { unit: "Mbps" }, ["changed"]],
    ["unit", whole, { unit: "m" }, { unit: "ms" }, ["changed"]],
    ["enumeration-value", text, { enum: [{ value: "a" }] }, { enum: [{ value: "b" }] }, ["removed", "added"]],
    ["enumeration-value", text, { enum: [{ value: 1 }] }, { enum: [{ value: "1" }] }, ["same", "same"]],
    ["enumeration", texts, undefined, { items: { enum: [{ value: "a" }] } }, ["added"]],
  ];

test.each(LIMITS)("%s of %j: %j -> %j is %j", (kind, type, before, after, ways) => {
  expect(waysOf(kind, grams(type, before), grams(type, after))).toEqual(ways);
});

test("what the page only puts otherwise is told as documentation, once", () => {
  const [before, after] = [specOf(grams(whole, { minimum: 2 })), specOf(grams(whole, { exclusiveMinimum: 1 }))];
  const subjects = findSubjects(before, after, compareSpecs(before, after));
  expect(subjects.map(({ kind, way, direction }) => `${kind} ${way} ${direction}`)).toEqual([
    "documentation removed request",
    "documentation added request",
  ]);
});

test("of a member that had to be given, no call has met a default", () => {
  const was: Member = { name: "Grams", type: whole, required: true };
  expect(waysOf("default", [was], grams(whole, { default: 2 }))).toEqual(["widened"]);
  expect(waysOf("default", grams(whole), [{ ...was, constraints: { default: 2 } }])).toEqual(["added"]);
});

const cup = (...conditions: Condition[]): readonly Member[] => [kind("a", "b"), cold, milk(conditions)];

const CONDITIONS: readonly [name: string, before: readonly Member[], after: readonly Member[], ways: string[]][] = [
  ["first", cup(), cup(is("a")), ["added"]],
  ["last", cup(is("a")), cup(), ["removed"]],
  ["one more", cup(is("a")), cup(is("a"), given("Cold")), ["narrowed"]],
  ["one more, in front", cup(given("Cold")), cup(is("a"), given("Cold")), ["narrowed"]],
  ["one less", cup(is("a"), given("Cold")), cup(given("Cold")), ["removed"]],
  ["more values", cup(is("a")), cup(is("a", "b")), ["narrowed"]],
  ["fewer values", cup(is("a", "b")), cup(is("b")), ["widened"]],
  ["other values", cup(is("a")), cup(is("b")), ["changed"]],
  ["values in another order", cup(is("a", "b")), cup(is("b", "a")), ["same"]],
  ["two put together", cup(is("a"), is("b")), cup(is("a", "b")), ["same", "same"]],
  ["two in another order", cup(is("a"), given("Cold")), cup(given("Cold"), is("a")), ["same", "same"]],
  ["any value instead of some", cup(is("a")), cup(given("Kind")), ["narrowed"]],
  ["some values instead of any", cup(given("Kind")), cup(is("a")), ["widened"]],
  ["absent instead of present", cup(given("Cold")), cup(given("Cold", false)), ["changed"]],
  ["a new member", [milk()], [cold, milk([given("Cold")])], ["widened"]],
  ["without a new member", [milk()], [cold, milk([given("Cold", false)])], ["added"]],
  ["inside a new member", [milk()], [cold, milk([given("Cold.Ice")])], ["widened"]],
  ["a new value", [kind("a"), milk()], [kind("a", "b"), milk([is("b")])], ["widened"]],
  ["a new value and an old one", [kind("a"), milk()], [kind("a", "b"), milk([is("a", "b")])], ["added"]],
  ["a new value more", [kind("a"), milk([is("a")])], [kind("a", "b"), milk([is("a", "b")])], ["widened"]],
  ["of what had to be given", [cold, milk([], { required: true })], [cold, milk([given("Cold")])], ["widened"]],
  ["of what must be given", [cold, milk([given("Cold")])], [cold, milk([], { required: true })], ["same"]],
  [
    "without what had to be given",
    [{ ...cold, required: true }, milk()],
    [cold, milk([given("Cold", false)])],
    ["widened"],
  ],
];

test.each(CONDITIONS)("condition: %s", (_, before, after, ways) => {
  expect(waysOf("condition", before, after)).toEqual(ways);
});

const old = named("A", "B", "C");
const rules = (...own: ReturnType<typeof rule>[]): Side => ({ input: old, ...(own.length > 0 ? { rules: own } : {}) });

const RULES: readonly [name: string, before: Side, after: Side, ways: string[]][] = [
  ["comes", rules(), rules(rule("conflict", "A", "B")), ["added"]],
  ["goes", rules(rule("conflict", "A", "B")), rules(), ["removed"]],
  ["asks for less", rules(rule("oneOf", "A", "B")), rules(rule("conflict", "A", "B")), ["widened"]],
  ["asks for more", rules(rule("atLeastOne", "A", "B")), rules(rule("oneOf", "A", "B")), ["narrowed"]],
  ["asks for other", rules(rule("atLeastOne", "A", "B")), rules(rule("conflict", "A", "B")), ["changed"]],
  ["conflict of more", rules(rule("conflict", "A", "B")), rules(rule("conflict", "A", "B", "C")), ["narrowed"]],
  ["choice of more", rules(rule("atLeastOne", "A", "B")), rules(rule("atLeastOne", "A", "B", "C")), ["widened"]],
  ["one of more", rules(rule("oneOf", "A", "B")), rules(rule("oneOf", "A", "B", "C")), ["changed"]],
  ["another order", rules(rule("oneOf", "A", "B")), rules(rule("oneOf", "B", "A")), ["same", "same"]],
  [
    "two change places",
    rules(rule("oneOf", "A", "B"), rule("conflict", "C", "A")),
    rules(rule("conflict", "C", "A"), rule("oneOf", "A", "B")),
    [],
  ],
  [
    "what another one says",
    rules(rule("oneOf", "A", "B")),
    rules(rule("oneOf", "A", "B"), rule("conflict", "B", "A")),
    ["same"],
  ],
  [
    "with a new member",
    { input: named("A") },
    { input: named("A", "B"), rules: [rule("conflict", "A", "B")] },
    ["widened"],
  ],
  [
    "choice with a new member",
    { input: named("A") },
    { input: named("A", "B"), rules: [rule("atLeastOne", "A", "B")] },
    ["added"],
  ],
  [
    "a new member for a required one",
    { input: named("A!") },
    { input: named("A", "B"), rules: [rule("oneOf", "A", "B")] },
    ["widened"],
  ],
  [
    "two required ones",
    { input: named("A!", "B!") },
    { input: named("A!", "B!"), rules: [rule("oneOf", "A", "B")] },
    ["added"],
  ],
  [
    "inside a new member",
    { input: named("A") },
    { input: named("A", "B"), rules: [rule("conflict", "A", "B.X")] },
    ["widened"],
  ],
  [
    "one more that is new",
    { input: old, rules: [rule("conflict", "A", "B")] },
    { input: named("A", "B", "C", "D"), rules: [rule("conflict", "A", "B", "D")] },
    ["widened"],
  ],
];

test.each(RULES)("rule across members: %s", (_, before, after, ways) => {
  expect(waysOf("group-rule", before, after)).toEqual(ways);
});

test("in a structure of a list, and in a type, its own members count", () => {
  const pots = (...members: Member[]): readonly Member[] => [
    { name: "Pots", type: { kind: "array", of: { kind: "struct", members } } },
  ];
  expect(waysOf("condition", pots(milk()), pots(cold, milk([given("Cold")])))).toEqual(["widened"]);
  expect(waysOf("condition", [cold, ...pots(milk())], [cold, ...pots(milk([given("Cold")]))])).toEqual(["added"]);
  const typed = (...names: string[]): Spec => ({
    ...specOf(named("A", "B")),
    types: {
      Tin: {
        usage: "input",
        usedBy: ["BrewTea"],
        members: named(...names),
        ...(names.length > 1 ? { rules: [rule("conflict", "A", "B")] } : {}),
      },
    },
  });
  const [before, after] = [typed("A"), typed("A", "B")];
  const subjects = findSubjects(before, after, compareSpecs(before, after));
  expect(subjects.map(({ kind: own, way, path }) => `${own} ${way} ${path}`)).toEqual([
    "member added type:Tin.B",
    "group-rule widened type:Tin#rules.A",
  ]);
});

test("what names a renamed member asks for the same", () => {
  const [before, after] = [named("A", "B"), named("Z", "B")];
  const renames = { "BrewTea.input.A": "Z" };
  const ask = (name: string): Side => ({ input: name === "A" ? before : after, rules: [rule("oneOf", name, "B")] });
  expect(waysOf("group-rule", ask("A"), ask("Z"), renames)).toEqual(["same", "same"]);
  const needed = (name: string): readonly Member[] => [...named(name), milk([given(name)])];
  expect(waysOf("condition", needed("A"), needed("Z"), renames)).toEqual(["same"]);
});
