// Which inputs and members were there and of which type, a case a line. Of six releases: `x` there with today's type, `t` there
// with an unknown type and required flag, `.` not there, `?` unknown, `-` its owner was not there.
import { describe, expect, test } from "vitest";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import { printUnknown } from "../../generator/history/print-unknown.js";
import type { AsOf } from "../../generator/history/unknown.js";
import type { Action, Spec } from "../../generator/4-spec/spec.js";
import { action, historyOf, member, perRelease, specOf, type, type Notes } from "./small-spec.js";

const list = "action-existing A";
const gap: Notes = { 1: [list], 3: ["action-deleted A"], 5: ["action-added A"] };

/** Notes of both, release by release. */
function joined(one: Notes, other: Notes): Notes {
  const both = Object.entries(one).map(([release, own]) => [
    release,
    [...(own ?? []), ...(other[Number(release)] ?? [])],
  ]);
  return { ...other, ...(Object.fromEntries(both) as Notes) };
}

function letterOf({ spec, unknown }: AsOf, side: "input" | "output"): string {
  const of = unknown.find(({ path }) => path === `A.${side}.M`)?.facts;
  const found = spec.actions["A"];
  if (!found) return "-";
  if (of === "existence") return "?";
  const [own] = found[side]?.filter(({ name }) => name === "M") ?? [];
  return own === undefined ? "." : of === "type and required" ? "t" : "x";
}

const cases: readonly [string, string, "shown" | "not shown", Notes][] = [
  ["without a note", "xxxxxx", "shown", { 1: [list] }],
  ["that came", "..xxxx", "shown", { 1: [list], 3: ["SIDE-added A: M"] }],
  ["that was modified", "tttxxx", "shown", { 1: [list], 4: ["SIDE-modified A: M"] }],
  ["modified twice", "tttttx", "shown", { 1: [list], 4: ["SIDE-modified A: M"], 6: ["SIDE-modified A: M"] }],
  ["that came and was modified", ".ttxxx", "shown", { 1: [list], 2: ["SIDE-added A: M"], 4: ["SIDE-modified A: M"] }],
  ["that went", "tt....", "not shown", { 1: [list], 3: ["SIDE-deleted A: M"] }],
  ["that came and went", ".tt...", "not shown", { 1: [list], 2: ["SIDE-added A: M"], 4: ["SIDE-deleted A: M"] }],
  ["that went and came again", "tt..xx", "shown", { 1: [list], 3: ["SIDE-deleted A: M"], 5: ["SIDE-added A: M"] }],
  ["deleted, yet there today", "tt???x", "shown", { 1: [list], 3: ["SIDE-deleted A: M"] }],
  [
    "deleted, yet modified later",
    "tt?txx",
    "shown",
    { 1: [list], 3: ["SIDE-deleted A: M"], 5: ["SIDE-modified A: M"] },
  ],
  ["modified, and gone without a note", "ttt??.", "not shown", { 1: [list], 3: ["SIDE-modified A: M"] }],
  ["of an action that went and came", "xx--xx", "shown", gap],
  ["that came after its action came again", "..--.x", "shown", joined(gap, { 6: ["SIDE-added A: M"] })],
  ["that came before its action went", ".x--xx", "shown", joined(gap, { 2: ["SIDE-added A: M"] })],
  ["deleted before its action went, there after", "t.--xx", "shown", joined(gap, { 2: ["SIDE-deleted A: M"] })],
  ["modified after its action came again", "tt--tx", "shown", joined(gap, { 6: ["SIDE-modified A: M"] })],
  ["that went after its action came again", "tt--t.", "not shown", joined(gap, { 6: ["SIDE-deleted A: M"] })],
  ["of an action that came", "--xxxx", "shown", { 1: ["action-existing B"], 3: ["action-added A"] }],
  [
    "named with its action's coming",
    "--xxxx",
    "shown",
    { 1: ["action-existing B"], 3: ["action-added A", "SIDE-added A: M"] },
  ],
];

describe.each(["input", "output"] as const)("an %s", (side) => {
  test.each(cases)("%s: %s", (_, expected, shown, notes) => {
    const own = shown === "shown" ? [member("M", { required: true })] : [];
    const spec = specOf({
      actions: { A: side === "input" ? action(own) : action([], own) },
      history: historyOf(
        Object.fromEntries(
          Object.entries(notes).map(([release, lines]) => [release, lines?.map((line) => line.replace("SIDE", side))]),
        ),
      ),
    });
    expect(perRelease(spec, (_release, asOf) => letterOf(asOf, side))).toBe(expected);
  });
});

describe("a member of a type", () => {
  const history = historyOf({
    1: ["type-existing T"],
    2: ["member-added T: B"],
    4: ["member-modified T: A"],
    5: ["member-deleted T: Gone"],
  });
  const spec = specOf({
    history,
    types: { T: type([member("A", { required: true }), member("B", { required: true })]) },
  });

  test("follows the notes; what no page shows stands behind the others", () => {
    const names = (release: number): string[] =>
      (specAsOf(spec, release).spec.types["T"]?.members ?? []).map(({ name }) => name);
    expect([1, 3, 4, 5].map((release) => names(release).join(" "))).toEqual(["A Gone", "A B Gone", "A B Gone", "A B"]);
  });

  test("of unknown type is assumed to be as today; of a deleted one no page tells more", () => {
    const { spec: assumed, unknown } = specAsOf(spec, 3);
    expect(assumed.types["T"]?.members).toEqual([
      { name: "A", type: { kind: "string" }, required: true },
      { name: "B", type: { kind: "string" }, required: true },
      { name: "Gone", type: { kind: "any" } },
    ]);
    expect(unknown.map(printUnknown)).toEqual([
      "type:T.A: type and required unknown, release 4 modified it",
      "type:T.Gone: type and required unknown, release 5 deleted it and no page has it",
    ]);
  });

  test("of unknown type is any in the strict spec, and nothing is said of its being required", () => {
    expect(leaveOutUnknown(specAsOf(spec, 3)).types["T"]?.members).toEqual([
      { name: "A", type: { kind: "any" } },
      { name: "B", type: { kind: "string" }, required: true },
      { name: "Gone", type: { kind: "any" } },
    ]);
  });
});

describe("what came again is complete as far as its page tells", () => {
  const listed = ({ unknown }: AsOf): string =>
    unknown.flatMap((own) => (own.facts === "completeness" ? [own.path] : [])).join(" ");

  test("an action: its inputs and its outputs, before it went", () => {
    const spec = specOf({ actions: { A: action([member("M")]) }, history: historyOf(gap) });
    expect([1, 2, 3, 5, 6].map((release) => listed(specAsOf(spec, release)))).toEqual([
      "A.input A.output",
      "A.input A.output",
      "",
      "",
      "",
    ]);
    expect(specAsOf(spec, 2).unknown.map(printUnknown)[0]).toBe(
      "A.input: completeness unknown, release 3 deleted it before it came again, and what that changed is told nowhere",
    );
  });

  test("a type", () => {
    const history = historyOf({ 1: ["type-existing T"], 3: ["type-deleted T"], 5: ["type-added T"] });
    const spec = specOf({ types: { T: type([member("M")]) }, history });
    expect([1, 2, 3, 5].map((release) => listed(specAsOf(spec, release)))).toEqual(["type:T", "type:T", "", ""]);
  });

  test("replaced in one release", () => {
    const history = historyOf({ 1: [list], 3: ["action-added A", "action-deleted A"] });
    const spec = specOf({ actions: { A: action([member("M")]) }, history });
    expect([2, 3].map((release) => listed(specAsOf(spec, release)))).toEqual(["A.input A.output", ""]);
  });

  test("one whose page tells of the time before it went needs no such entry", () => {
    const obsolete: Action = { ...action([member("M"), member("N")]), status: "obsolete" };
    const history = historyOf({ 1: [list], 2: ["input-added A: N"], 4: ["action-deleted A"] });
    const spec: Spec = specOf({ actions: { A: obsolete }, history });
    expect(perRelease(spec, (_, asOf) => listed(asOf))).toBe("");
    const inputs = perRelease(
      spec,
      (_, { spec: then }) => ` ${then.actions["A"]?.status}:${then.actions["A"]?.input?.length}`,
    );
    expect(inputs).toBe(" current:1 current:2 current:2 obsolete:2 obsolete:2 obsolete:2");
  });
});

describe("a modification that does not say of what", () => {
  const history = historyOf({ 1: [list, "type-existing T"], 4: ["action-modified A", "type-modified T"] });
  const spec = specOf({ actions: { A: action([member("M")]) }, types: { T: type([member("M")]) }, history });

  test("leaves the content before it unknown, assumed to be as today", () => {
    const { spec: assumed, unknown } = specAsOf(spec, 3);
    expect(unknown.map(printUnknown)).toEqual([
      "A: content unknown, release 4 modified it without saying what",
      "type:T: content unknown, release 4 modified it without saying what",
    ]);
    expect(assumed.actions["A"]?.input).toEqual(spec.actions["A"]?.input);
    expect(specAsOf(spec, 4).unknown).toEqual([]);
  });

  test("and absent in the strict spec", () => {
    const strict = leaveOutUnknown(specAsOf(spec, 3));
    expect(strict.actions["A"]).toEqual({ status: "undocumented" });
    expect(strict.types["T"]).toEqual({ usage: "input", usedBy: [], defined: false, members: [] });
  });
});

test("of a doubtful owner no member is listed", () => {
  const history = historyOf({ 1: ["action-existing B"], 3: ["action-deleted A"], 5: ["input-modified A: M"] });
  const spec = specOf({ actions: { A: action([member("M")]), B: action([]) }, history });
  expect(specAsOf(spec, 1).unknown.map(({ path }) => path)).toEqual(["A"]);
});
