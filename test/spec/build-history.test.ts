// Release sections of page files, which people may have edited, as releases: words that are none, numbers, repetitions.
import { describe, expect, test } from "vitest";
import type { Cell, PageFacts, Section } from "../../generator/3-facts/facts.js";
import { buildHistory } from "../../generator/4-spec/build-history.js";
import type { Release } from "../../generator/4-spec/spec.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";
import { tencent } from "../../generator/vendors/tencent.js";

const cell = (text: string): Cell => ({ text, lines: [] });

function section(name: string, rows: readonly (readonly string[])[], time?: string): Section {
  return {
    role: "release",
    name: cell(name),
    blocks: [
      ...(time === undefined ? [] : [{ kind: "fact" as const, key: "time", value: cell(time) }]),
      { kind: "table", columns: ["change", "name", "field", "names"], rows: rows.map((row) => row.map(cell)) },
    ],
  };
}

function build(...sections: readonly Section[]): { history: Release[]; problems: string[] } {
  const report = createReport();
  const page: PageFacts = {
    id: "history",
    kind: "history",
    vendor: "tencent",
    language: "en",
    descriptions: "keep",
    source: "history.md",
    sections,
    unclaimed: [],
    notes: [],
  };
  const history = buildHistory([page], { vendor: tencent, report });
  return { history, problems: report.found.map((own) => printDiagnostic(own).replace(/^history\.md \w+ /, "")) };
}

describe("a row", () => {
  test.each([
    ["an unknown change", ["action-renamed", "PourTea", "", ""]],
    ["an unknown field", ["action-modified", "PourTea", "input-renamed", "Cups"]],
    ["a field where the change stands", ["input-added", "PourTea", "", "Cups"]],
    ["a change where the field stands", ["action-modified", "PourTea", "action-added", "Cups"]],
    ["the name of a member of every object", ["toString", "PourTea", "", ""]],
    ["a field of what was added", ["action-added", "PourTea", "input-added", "Cups"]],
    ["no name", ["action-added", "", "", ""]],
  ])("with %s is left out and reported", (_, row) => {
    const { history, problems } = build(section("2", [row, ["type-added", "Cup", "", ""]]));
    expect(history).toEqual([{ release: 2, changes: [{ kind: "type-added", names: ["Cup"] }] }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      `spec/change-word: a row of release notes reads ${row.slice(0, 3).filter(Boolean).join(" | ")},`,
    );
  });

  test("names members without the mark that says they are arrays", () => {
    const { history } = build(section("2", [["action-modified", "PourTea", "input-added", "Cups.N, Size"]]));
    expect(history[0]?.changes).toEqual([{ kind: "input-added", action: "PourTea", names: ["Cups", "Size"] }]);
  });
});

describe("releases", () => {
  test.each([
    [["existing"], [1], []],
    [["3", "2", "existing"], [3, 2, 1], []],
    [["9", "existing"], [9, 8], []],
    [["2", "9"], [9, 2], ["3-8"]],
    [["9", "7", "4", "existing"], [9, 7, 4, 3], ["5-6, 8"]],
  ])("%j have the numbers %j", (names, numbers, gaps) => {
    const { history, problems } = build(...names.map((name) => section(name, [])));
    expect(history.map((own) => own.release)).toEqual(numbers);
    expect(problems).toEqual(
      gaps.map((own) => `spec/release-gap: the release notes skip ${own}: what came and went there is not known`),
    );
  });

  test.each([
    ["May 30, 2031 20:41:02", "2031-05-30T20:41:02"],
    ["2031-05-30 20:41:02", "2031-05-30T20:41:02"],
    ["2031-05-30", "2031-05-30"],
    ["2031年5月30日 20:41:02", "2031-05-30T20:41:02"],
    ["2031년 5월 30일", "2031-05-30"],
    ["yesterday", undefined],
  ])("published %s have the time %s", (printed, time) => {
    const { history, problems } = build(section("2", [], printed));
    expect(history[0]?.time).toBe(time);
    expect(problems.map((own) => own.split(":")[0])).toEqual(time === undefined ? ["spec/time-word"] : []);
  });

  test("printed twice are one: the first time counts, each change once", () => {
    const { history, problems } = build(
      section("2", [["action-added", "PourTea", "", ""]], "2031-01-02"),
      section(
        "2",
        [
          ["action-added", "PourTea", "", ""],
          ["action-added", "BoilWater", "", ""],
        ],
        "2031-01-03",
      ),
    );
    expect(history).toEqual([
      { release: 2, time: "2031-01-02", changes: [{ kind: "action-added", names: ["PourTea", "BoilWater"] }] },
    ]);
    expect(problems.map((own) => own.split(":")[0])).toEqual(["spec/release-twice", "spec/change-twice"]);
  });

  test("that say two things of one name keep both, and it is reported", () => {
    const rows = [
      ["type-modified", "Cup", "member-added", "Size"],
      ["type-modified", "Cup", "member-deleted", "Size"],
      ["type-modified", "Pot", "member-deleted", "Size"],
    ];
    const { history, problems } = build(section("2", rows));
    expect(history[0]?.changes).toHaveLength(3);
    expect(problems).toEqual([
      "spec/change-contradicts: release 2 says of type:Cup.Size both member-added and member-deleted",
    ]);
  });
});
