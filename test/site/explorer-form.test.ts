// What the form of the explorer shows and reads, without a page.
import { describe, expect, test } from "vitest";
import {
  arrange,
  choicesOf,
  hintsOf,
  membersOf,
  readText,
  splitIndex,
  splitPath,
  strangers,
  writable,
} from "../../templates/site/browser/explorer/form/model.js";
import { listProblems } from "../../templates/client/runtime/checks.js";
import { examplesOf, regionsOf, subjectOf } from "../../templates/site/browser/explorer/subject.js";
import { makeThing } from "./explorer-subject.js";

const subject = makeThing();
const members = subject.action.input ?? [];
const memberNamed = (name: string) => members.find((own) => own.name === name) ?? expect.fail(name);

describe("which members stand there", () => {
  test("required ones first, then what is given, in the order of the pages; what the service sets itself never", () => {
    const { shown, rest } = arrange(writable(members), { Labels: {}, Kind: "small" });
    expect(shown.map(({ name }) => name)).toEqual(["Name", "Kind", "Labels"]);
    expect(rest.map(({ name }) => name)).toEqual([
      "Count",
      "Dry",
      "Place",
      "Filters",
      "Extra",
      "a.b",
      "__proto__",
      "Password",
    ]);
  });

  test("a given name counts only as an own one, and unknown names are told", () => {
    expect(strangers(members, JSON.parse('{"Nmae": 1, "__proto__": "x"}'))).toEqual(["Nmae"]);
    expect(arrange(members, {}).shown.map(({ name }) => name)).toEqual(["Name"]);
  });

  test("members of variants stand beside the structure's own", () => {
    const variants = [{ when: { a: 1 }, members: [{ name: "b", type: { kind: "string" as const } }] }];
    const type = { kind: "struct" as const, members: [{ name: "a", type: { kind: "string" as const } }], variants };
    expect(membersOf(type, subject.spec)?.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(membersOf({ kind: "ref", name: "constructor" }, subject.spec)).toBeUndefined();
  });
});

describe("what is typed", () => {
  test.each([
    ["Count", "7", 7],
    ["Count", "12345678901234567890", 12345678901234567890n],
    ["Count", "seven", "seven"],
    ["Name", "7", "7"],
    ["Name", "", undefined],
  ])("%s: %s", (name, text, value) => expect(readText(memberNamed(name).type, text)).toBe(value));

  test("is checked by the rules of the generated client", () => {
    const problems = listProblems(subject.shapes, subject.name, {
      Name: "a",
      Kind: "large",
      Count: "seven",
      Filters: [{ And: [{ Kee: 1 }] }],
    });
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      "Name must have at least 2 characters",
      "Count must be of type integer",
      "Place is required when Kind is large",
      expect.stringMatching(/^Filters\[0\]\.And\[0\]\.Kee /),
    ]);
  });

  test("documented values are choices with their labels, booleans too", () => {
    expect(choicesOf(memberNamed("Kind").type, memberNamed("Kind").constraints)?.[0]?.label).toBe("Small one");
    expect(choicesOf(memberNamed("Dry").type, undefined)?.map(({ value }) => value)).toEqual([true, false]);
    expect(choicesOf(memberNamed("Name").type, memberNamed("Name").constraints)).toBeUndefined();
  });
});

test("hints are the note and the facts, but not the values that the choices say", () => {
  expect(hintsOf(memberNamed("Name"), subject.notes, "MakeThing.input.Name")).toEqual([
    "What it is called.",
    "2 to 5 characters",
  ]);
  expect(hintsOf(memberNamed("Kind"), {}, "")).toEqual(["Default small"]);
});

describe("a problem finds its field", () => {
  test("by the longest name", () => {
    expect(splitPath("a.b", ["a", "a.b"])).toEqual(["a.b", ""]);
    expect(splitPath("Filters[0].And[1].Key", ["Filters"])).toEqual(["Filters", "[0].And[1].Key"]);
    expect(splitPath("Name", ["Na"])).toBeUndefined();
  });

  test("in a list by its place", () => {
    const problem = { path: "[1].Key", rule: "type", message: "words" };
    expect(splitIndex(problem, 1)).toEqual([{ ...problem, path: "Key" }]);
    expect(splitIndex(problem, 0)).toEqual([]);
  });
});

test("examples are inputs in the types of the members; regions are those of the action", () => {
  expect(examplesOf(subject)).toEqual([
    { title: "By parameters", input: { Name: "abc", Count: 5 } },
    { title: "Example 2", input: { Name: "abc", Dry: true } },
  ]);
  expect(regionsOf(subject)).toEqual([{ id: "south" }]);
  expect(subjectOf("vendor/svc", "toString", subject)).toBeUndefined();
});
