// Every figure of ../shared/counts.json against what was read, by its name there. A figure that is not measured here
// fails, so that none is forgotten.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readSheets } from "../../generator/2-document/sheets.js";
import { tablesOf, type PageFacts } from "../../generator/3-facts/facts.js";
import { skipOrFail } from "../skip.js";
import { describeSeeds, pageOf, rowsOf, root, seedLines, serviceOf, specOf, type Row } from "./seeds.js";

const path = resolve(root, "../shared/counts.json");

const pages = () => serviceOf("cvm").pages.map(({ facts }) => facts);
const actionPages = () => pages().filter(({ kind }) => kind === "action");
const actions = () => Object.entries(specOf("cvm").actions);
const withStatus = (status: string) => actions().flatMap(([name, action]) => (action.status === status ? [name] : []));
const inputRows = () => actionPages().flatMap((page) => rowsOf(page, "input"));
const isCommon = (row: Row) => ["Action", "Version", "Region"].includes(row["name"] ?? "");
const outputRows = () => actionPages().flatMap((page) => rowsOf(page, "output"));
const types = () => Object.values(specOf("cvm").types).filter(({ defined }) => defined !== false);
const typeTables = () => tablesOf(pageOf("data-types"), "type").filter(({ columns }) => columns.includes("required"));
const errorRows = () => actionPages().flatMap((page) => rowsOf(page, "errors"));
const errorList = (list: string) =>
  Object.values(specOf("cvm").errors).filter(({ common }) => common === (list === "common")).length;
const exampleSections = (own: readonly PageFacts[]) =>
  own.flatMap(({ sections }) => sections.filter(({ role }) => role === "example")).length;
const sum = (lengths: readonly (readonly unknown[] | undefined)[]) =>
  lengths.reduce((total, own) => total + (own?.length ?? 0), 0);

const CHANGES: Readonly<Record<string, string>> = {
  "Modified APIs": "action-modified",
  "New data structures": "type-added",
  "New APIs": "action-added",
  "Modified data structures": "type-modified",
  "Deleted APIs": "action-deleted",
  "Deleted data structures": "type-deleted",
  "Existing APIs": "action-existing",
  "Existing data structures": "type-existing",
};
const FIELDS: Readonly<Record<string, string>> = {
  "New input parameters": "input-added",
  "New members": "member-added",
  "Modified output parameters": "output-modified",
  "Modified members": "member-modified",
  "Deleted members": "member-deleted",
  "New output parameters": "output-added",
  "Modified input parameters": "input-modified",
};

/** Entries are subjects: one with two lines of fields in one release counts once. */
function historyEntries(): Record<string, number> {
  const entries = pageOf("history").sections.map((section) =>
    rowsOf({ ...pageOf("history"), sections: [section] }, "release"),
  );
  return mapped(
    CHANGES,
    (change) =>
      entries.flatMap((rows) => [...new Set(rows.filter((row) => row["change"] === change).map((row) => row["name"]))])
        .length,
  );
}

const changesOf = (field: string) =>
  specOf("cvm").history.flatMap(({ changes }) => changes.filter(({ kind }) => kind === field));

function mapped(kinds: Readonly<Record<string, string>>, count: (kind: string) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(kinds).map(([words, kind]) => [words, count(kind)]));
}

const measured: Readonly<Record<string, () => unknown>> = {
  pdfPages: () => readSheets(seedLines("003").join("\n")).sheets.length,
  docPages: () => pages().length,
  actionPages: () => actionPages().length,
  distinctActions: () => actions().length - withStatus("undocumented").length,
  currentActionsWithPage: () => withStatus("current").length,
  obsoleteActionPages: () => withStatus("obsolete"),
  actionsWithoutPage: () => withStatus("undocumented"),
  inputRowsAllPages: () => inputRows().length,
  commonRows: () => inputRows().filter(isCommon).length,
  ownInputRowsAllPages: () => inputRows().filter((row) => !isCommon(row)).length,
  ownInputsDistinct: () => sum(actions().map(([, { input }]) => input)),
  outputRowsAllPages: () => outputRows().length,
  outputsDistinct: () => sum(actions().map(([, { output }]) => output)),
  requestIdRows: () => outputRows().filter((row) => row["name"] === "RequestId").length,
  types: () => types().length,
  members: () => sum(types().map(({ members }) => members)),
  typesWithRequired: () => typeTables().length,
  membersWithRequired: () =>
    types().flatMap(({ members }) => members.filter((own) => own.required !== undefined)).length,
  actionErrorRowsAllPages: () => errorRows().length,
  actionErrorRowsDistinct: () => sum(actions().map(([, { errors }]) => errors)),
  pagesWithoutErrorTable: () => actionPages().flatMap((page) => (rowsOf(page, "errors").length === 0 ? [page.id] : [])),
  serviceErrors: () => errorList("service"),
  commonErrors: () => errorList("common"),
  responsesPageErrors: () => rowsOf(pageOf("responses"), "errors").length,
  sigv3Errors: () => rowsOf(pageOf("signature-v3"), "errors").length,
  sigv1Errors: () => rowsOf(pageOf("signature"), "errors").length,
  apiCategoryRows: () => rowsOf(pageOf("api-category"), "group").length,
  apiCategories: () => pageOf("api-category").sections.length,
  examples: () => exampleSections(actionPages()),
  examplesDistinct: () => sum(actions().map(([, { examples }]) => examples)),
  releases: () => specOf("cvm").history.length,
  historyEntries,
  historyFieldLines: () => mapped(FIELDS, (field) => changesOf(field).length),
  historyFieldNames: () => mapped(FIELDS, (field) => sum(changesOf(field).map(({ names }) => names))),
  commonParamsV3: () => specOf("cvm").protocol.commonParameters?.["TC3-HMAC-SHA256"]?.length,
  commonParamsV1: () => specOf("cvm").protocol.commonParameters?.["HmacSHA1"]?.length,
  regions: () => specOf("cvm").protocol.regions?.length,
  endpoints: () => rowsOf(pageOf("request-structure"), "endpoints").length,
};

describeSeeds("counts of the manual", () => {
  if (!existsSync(path)) return skipOrFail("the counts are not here (../shared/counts.json)");
  const counts = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;

  it.each(Object.keys(counts))("%s", (name) => {
    const measure = measured[name];
    if (!measure) return expect.fail(`${name} of counts.json is not measured`);
    expect(inOrder(measure())).toEqual(inOrder(counts[name]));
  });

  it("every measure has a figure", () => {
    expect(Object.keys(measured).filter((name) => !(name in counts))).toEqual([]);
  });

  it("231 entries in 34 releases, and one host without a region beside the 15 regional ones", () => {
    expect(Object.values(historyEntries()).reduce((total, own) => total + own, 0)).toBe(231);
    expect(specOf("cvm").history.map(({ release }) => release)).toEqual(Array.from({ length: 34 }, (_, i) => 34 - i));
    expect(specOf("cvm").protocol.regionalEndpoints).toHaveLength(15);
  });

  it("four services, 93 pages, none refused, no line unclaimed", () => {
    const found = (["cvm", "tcr", "tcss", "bssopenapi"] as const).map((own) => serviceOf(own));
    expect(found.map((own) => own.pages.length)).toEqual([89, 2, 1, 1]);
    expect(found.flatMap((own) => own.pages.flatMap(({ facts }) => facts.unclaimed))).toEqual([]);
  });
});

/** Lists of names are compared as sets: the file lists them in an order of its own. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}
