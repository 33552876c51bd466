// Which actions and types were there, a case a line. Of six releases: `x` there, `u` there without content, `o` obsolete,
// `.` not there, `?` unknown.
import { describe, expect, test } from "vitest";
import type { AsOf } from "../../generator/history/unknown.js";
import type { Action, Spec, TypeDefinition } from "../../generator/4-spec/spec.js";
import { printUnknown } from "../../generator/history/print-unknown.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { action, historyOf, member, perRelease, specOf, type, type Notes } from "./small-spec.js";

const current = action([member("M")]);
const obsolete: Action = { ...current, status: "obsolete" };
const unread: Action = { status: "undocumented" };
const list = "action-existing Other";

function actionLetter({ spec, unknown }: AsOf): string {
  if (unknown.some(({ path, facts }) => path === "A" && facts === "existence")) return "?";
  const status = spec.actions["A"]?.status;
  return status === undefined ? "." : status === "current" ? "x" : status === "obsolete" ? "o" : "u";
}

function typeLetter({ spec, unknown }: AsOf): string {
  if (unknown.some(({ path, facts }) => path === "type:A" && facts === "existence")) return "?";
  const found = spec.types["A"];
  return found === undefined ? "." : found.defined === false ? "u" : "x";
}

describe("an action", () => {
  const cases: readonly [string, string, Action | undefined, Notes, from?: number][] = [
    ["of the first list", "xxxxxx", current, { 1: ["action-existing A"] }],
    ["that came", "..xxxx", current, { 1: [list], 3: ["action-added A"] }],
    ["that came in the first release of notes without a list", "xxxxxx", current, { 1: ["action-added A"] }],
    [
      "that came and went, without a page",
      "..uu..",
      undefined,
      { 1: [list], 3: ["action-added A"], 5: ["action-deleted A"] },
    ],
    ["that went, its page kept", "xxxooo", obsolete, { 1: ["action-existing A"], 4: ["action-deleted A"] }],
    ["obsolete by its page alone", "oooooo", obsolete, { 1: [list] }],
    [
      "that went and came again",
      "xx..xx",
      current,
      { 1: ["action-existing A"], 3: ["action-deleted A"], 5: ["action-added A"] },
    ],
    [
      "that went and came in the next release",
      "xx.xxx",
      current,
      { 1: ["action-existing A"], 3: ["action-deleted A"], 4: ["action-added A"] },
    ],
    [
      "replaced in one release",
      "xxxxxx",
      current,
      { 1: ["action-existing A"], 3: ["action-added A", "action-deleted A"] },
    ],
    [
      "that went twice, its page kept",
      "x..xoo",
      obsolete,
      { 1: ["action-existing A"], 2: ["action-deleted A"], 4: ["action-added A"], 5: ["action-deleted A"] },
    ],
    ["deleted, yet there today", "xx???x", current, { 1: ["action-existing A"], 3: ["action-deleted A"] }],
    [
      "deleted, yet modified later",
      "xx?xxx",
      current,
      { 1: ["action-existing A"], 3: ["action-deleted A"], 5: ["input-added A: M"] },
    ],
    [
      "deleted by the last release, yet there today",
      "xxxxxx",
      current,
      { 1: ["action-existing A"], 6: ["action-deleted A"] },
    ],
    ["without any note", "?????x", current, { 1: [list] }],
    ["without any note, where release 1 lists nothing", "?????x", current, { 1: ["action-added Other"] }],
    ["without any note, where older notes are missing", "xxxx", current, {}, 3],
    ["without any note, behind a list of a later release", "???x", current, { 3: [list] }, 3],
    ["that the list lacks, named later", "?xxxxx", current, { 1: [list], 3: ["input-added A: M"] }],
    ["that the list lacks, deleted later, yet there today", "??x??x", current, { 1: [list], 4: ["action-deleted A"] }],
    ["deleted, yet there today, where older notes are missing", "xx?x", current, { 5: ["action-deleted A"] }, 3],
    [
      "named and never deleted, without a page",
      "uuu??.",
      undefined,
      { 1: ["action-existing A"], 3: ["action-modified A"] },
    ],
    ["listed without a page", "uuuuuu", unread, { 1: ["action-existing A"] }],
    [
      "named in one release and added in a later one",
      "xx?.xx",
      current,
      { 1: [list], 2: ["action-modified A"], 5: ["action-added A"] },
    ],
    ["in a list of a later release only", "??xxxx", current, { 1: [list], 4: ["action-existing A"] }],
  ];

  test.each(cases)("%s: %s", (_, expected, today, notes, from) => {
    const spec = specOf({ actions: today ? { A: today } : {}, history: historyOf(notes, from) });
    expect(perRelease(spec, (_release, asOf) => actionLetter(asOf))).toBe(expected);
  });
});

describe("a type", () => {
  const defined = type([member("M")]);
  const undefinedType = type([], { defined: false });
  const cases: readonly [string, string, TypeDefinition | undefined, Notes][] = [
    ["of the first list", "xxxxxx", defined, { 1: ["type-existing A"] }],
    ["that came", "...xxx", defined, { 1: [list], 4: ["type-added A"] }],
    ["that came and went", ".uu...", undefined, { 1: [list], 2: ["type-added A"], 4: ["type-deleted A"] }],
    [
      "deleted, named by a page still",
      "xx....".replaceAll("x", "u"),
      undefinedType,
      { 1: ["type-existing A"], 3: ["type-deleted A"] },
    ],
    ["deleted, yet defined today", "xx???x", defined, { 1: ["type-existing A"], 3: ["type-deleted A"] }],
    ["without any note", "?????x", defined, { 1: [list] }],
    ["that the list lacks, named later", "??xxxx", defined, { 1: [list], 4: ["member-modified A: M"] }],
    ["that came, named without a page", "..uuuu", undefinedType, { 1: [list], 3: ["type-added A"] }],
  ];

  test.each(cases)("%s: %s", (_, expected, today, notes) => {
    const spec = specOf({ types: today ? { A: today } : {}, history: historyOf(notes) });
    // Today's spec is what the pages say: what no release has may be named there.
    const states = perRelease(spec, (release, asOf) =>
      release === 6 && today === undefinedType ? "" : typeLetter(asOf),
    );
    expect(states).toBe(today === undefinedType ? expected.slice(0, 5) : expected);
  });
});

test("why a name is doubtful, and until when", () => {
  const history = historyOf({ 1: [list], 4: ["action-deleted A"] });
  const spec = specOf({ actions: { A: current }, history });
  const said = (release: number): string[] =>
    specAsOf(spec, release)
      .unknown.filter(({ facts }) => facts === "existence")
      .map(printUnknown);
  // Other is in no list of today: it went unnoticed.
  const other = (until: string): string => `Other: existence unknown, ${until}`;
  const gone = "it is there in release 1 and not in release 6, and no note deletes it between";
  expect(said(1)).toEqual(["A: existence unknown, no note tells when it came; release 3 is the first to show it"]);
  expect(said(3)).toEqual([other(gone)]);
  expect(said(5)).toEqual([
    "A: existence unknown, release 4 deleted it, no note adds it again, and it is there in release 6",
    other(gone),
  ]);
  expect(said(6)).toEqual([]);
});

test("what is told of an action without a page", () => {
  const notes = { 1: [list], 3: ["action-added A"], 5: ["action-deleted A"] };
  const { spec, unknown } = specAsOf(specOf({ history: historyOf(notes), actions: { Other: current } }), 4);
  expect(spec.actions["A"]).toEqual({ status: "undocumented", lifetime: [{ added: 3 }] });
  expect(unknown).toEqual([{ path: "A", facts: "content", why: "no-page" }]);
});

describe("notes in odd order", () => {
  const notes = { 1: ["action-existing A"], 3: ["action-deleted A"], 5: ["action-added A"] };
  const ordered: Spec = specOf({ actions: { A: current }, history: historyOf(notes) });
  const letters = (spec: Spec): string => perRelease(spec, (_, asOf) => actionLetter(asOf));

  test("the order of the releases does not matter", () => {
    expect(letters({ ...ordered, history: [...ordered.history].reverse() })).toBe("xx..xx");
  });

  test("a release in two parts is one", () => {
    const parted = ordered.history.flatMap((own) => [own, { ...own, changes: [] }]);
    expect(letters({ ...ordered, history: parted })).toBe("xx..xx");
  });

  test("numbers may be missing: the release before is the one that is there", () => {
    const sparse = ordered.history.map((own) => ({ ...own, release: own.release * own.release }));
    expect(sparse.map(({ release }) => release)).toEqual([36, 25, 16, 9, 4, 1]);
    expect(letters({ ...ordered, history: sparse })).toBe("xx..xx");
  });
});
