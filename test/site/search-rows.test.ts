// Rows of the list, and what is marked in them.
import { describe, expect, test } from "vitest";
import type { Member } from "../../generator/4-spec/spec.js";
import { editsToBegin } from "../../templates/site/browser/search/near.js";
import { humpsOf } from "../../templates/site/browser/search/humps.js";
import { keyOf, placeWords, type Row, rowsOf } from "../../templates/site/browser/search/rows.js";
import { indexTerms, queryTerms } from "../../templates/site/browser/search/terms.js";
import { catalogueOf, searchInput, smallSpec } from "./searched.js";

const text = (name: string): Member => ({ name, type: { kind: "string" } });
const spec = {
  ...smallSpec("A", "T", []),
  actions: Object.fromEntries(
    ["A", "B", "C", "D", "E", "F"].map((name) => [
      name,
      { status: "current" as const, input: [text("ZoneId"), text("ZoneIds")] },
    ]),
  ),
};
const hits = catalogueOf([searchInput("v/s", spec)]).search("zoneid", "v/s", 9).hits;

describe("rows", () => {
  const context = { open: new Set<string>(), services: 0, page: "", service: "v/s" };
  const words = (row: Row): string =>
    row.is === "hit"
      ? row.link
      : row.is === "place"
        ? placeWords(row.place)
        : row.is === "more"
          ? `+${row.count}`
          : `load ${row.services}`;

  test("of the first member show where else it is", () => {
    expect(rowsOf(hits, context).map(words)).toEqual([
      "v/s/actions/a.html#input.ZoneId",
      "B input ZoneId",
      "C input ZoneId",
      "+3",
      "v/s/actions/a.html#input.ZoneIds",
    ]);
  });

  test("begin with the page one is on", () => {
    expect(
      rowsOf(hits, { ...context, page: "D" })
        .map(words)
        .slice(0, 2),
    ).toEqual(["v/s/actions/d.html#input.ZoneId", "A input ZoneId"]);
    expect(rowsOf(hits, { ...context, page: "D", service: "v/t" }).map(words)[0]).toBe(
      "v/s/actions/a.html#input.ZoneId",
    );
  });

  test("show all places on request, and what is not loaded", () => {
    const rows = rowsOf(hits, { ...context, open: new Set(["v/s/actions/a.html#input.ZoneId"]), services: 7 });
    expect(rows.map(words).slice(3)).toEqual([
      "D input ZoneId",
      "E input ZoneId",
      "F input ZoneId",
      "v/s/actions/a.html#input.ZoneIds",
      "load 7",
    ]);
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  });
});

test("what is marked are the letters that were typed", () => {
  const own = catalogueOf([searchInput("v/s", smallSpec("DescribeKeyPairs", "T", []))]);
  const marked = (typed: string): string => {
    const [hit] = own.search(typed, "", 1).hits;
    return (hit?.marks ?? []).map(([start, end]) => hit?.entry.name.text.slice(start, end)).join("|");
  };
  expect(["describe", "DKP", "deskp", "pairs", "pair key", "DesPa", "scribe"].map(marked)).toEqual([
    "Describe",
    "D|K|P",
    "Des|K|P",
    "Pairs",
    "Pair|Key",
    "Des|Pa",
    "scribe",
  ]);
});

test.each([
  ["DescribeIPv6.Quota2", ["Describe", "I", "Pv", "6", "Quota", "2"]],
  ["VPCId", ["VPC", "Id"]],
  ["GPUInfo", ["GPU", "Info"]],
  ["snake_case-name", ["snake", "case", "name"]],
  ["FAILED_OPERATION", ["FAILED", "OPERATION"]],
  ["实例Id", ["实例", "Id"]],
  ["...", []],
])("humps of %s", (name, humps) => {
  expect(humpsOf(name).map(([start, end]) => name.slice(start, end))).toEqual(humps);
});

test("terms: humps and wholes, single signs and pairs", () => {
  expect(indexTerms("RunJobs on 实例组")).toEqual(["runjobs", "run", "jobs", "on", "实", "例", "组", "实例", "例组"]);
  expect(queryTerms("RunJobs 实例组")).toEqual(["run", "jobs", "实例", "例组"]);
  expect(queryTerms("组")).toEqual(["组"]);
});

test.each([
  ["runintan", "runinstances", 2, 1],
  ["rnu", "runinstances", 1, 1],
  ["runx", "run", 1, 1],
  ["xyz", "runinstances", 2, undefined],
  ["runinstances", "run", 2, undefined],
])("from %s to the beginning of %s, at most %i: %s", (typed, name, most, edits) => {
  expect(editsToBegin(typed, name, most)).toBe(edits);
});
