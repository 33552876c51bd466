// Whatever parted the cells when a page was copied - spaces, tabs, line breaks, nothing - the facts are the same, and they
// are those of the page.
import { describe, expect, test } from "vitest";
import type { Page } from "../../generator/1-page/page.js";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { readPages, type ReadOptions } from "../../generator/pipeline.js";
import { buildSpecs } from "../cases/case.js";
import { ALIBABA_PAGES } from "./alibaba-pages.js";
import { flattenPage, FLATTENINGS, type Flattening, type Part } from "./flatten-page.js";
import { tencentPages, type Pages } from "./tencent-pages.js";
import { WORDINGS } from "./wordings.js";

const KEYS = ["name", "required", "type", "code", "http", "title", "value"];

function read(pages: Pages, form: Flattening, options: ReadOptions): ReturnType<typeof readPages> {
  const inputs = Object.entries(pages).map(([id, parts]): Page => ({
    id,
    folder: "",
    format: "text",
    text: flattenPage(parts, form),
  }));
  return readPages(inputs, options);
}

/** Cells of the key columns, row by row, in the order of the page's tables. */
function keysRead(facts: readonly PageFacts[], source: string): string[][] {
  const tables = facts
    .filter((page) => page.source === source)
    .flatMap((page) => page.sections.flatMap((section) => section.blocks));
  return tables.flatMap((block) =>
    block.kind !== "table" || block.columns.includes("change")
      ? []
      : block.rows.map((row) => row.filter((_, i) => KEYS.includes(block.columns[i] ?? "")).map((cell) => cell.text)),
  );
}

/** The same from the page's data: all columns of a header that tells words apart from sentences. */
function keysWritten(parts: readonly Part[], isKey: (title: string) => boolean): string[][] {
  return parts.flatMap((part) => {
    if (typeof part === "string" || "code" in part) return [];
    const [header = [], ...rows] = part.table;
    return rows.map((row) => row.filter((_, i) => isKey(header[i] ?? "")));
  });
}

function specs(result: Awaited<ReturnType<typeof readPages>>): string {
  return buildSpecs(result)
    .map(({ spec }) => printSpec(spec))
    .join("\n");
}

function tablesOf(parts: readonly Part[]): { at: number; part: { table: readonly (readonly string[])[] } }[] {
  return parts.flatMap((part, at) => (typeof part !== "string" && "table" in part ? [{ at, part }] : []));
}

describe.each(WORDINGS.map((own) => [own.language, own] as const))("all kinds of pages, %s", async (_, own) => {
  const pages = tencentPages(own);
  const free = [own.description, own.category[1]];
  const options = { service: "brew", vendor: "tencent" };
  const whole = specs(await read(pages, "tabbed", { ...options, descriptions: "drop" }));

  test.each(FLATTENINGS)("%s: every cell that is no sentence", async (form) => {
    const result = await read(pages, form, options);
    expect(result.refused).toEqual([]);
    const facts = result.pages.map((page) => page.facts);
    expect(facts.flatMap((page) => [...page.unclaimed.map((cell) => cell.text), ...page.notes])).toEqual([]);
    for (const [source, parts] of Object.entries(pages)) {
      const found = keysRead(facts, source).map((row) => (source === "category" ? row.slice(0, 1) : row));
      expect({ source, rows: found }).toEqual({ source, rows: keysWritten(parts, (title) => !free.includes(title)) });
    }
  });

  test.each(FLATTENINGS)("%s: the spec", async (form) => {
    expect(specs(await read(pages, form, { ...options, descriptions: "drop" }))).toBe(whole);
  });

  test("the spec has what the pages say", () => {
    const spec = JSON.parse(whole) as {
      actions: Record<string, { input?: { name: string }[] }>;
      types: object;
      errors: object;
    };
    expect(spec.actions["PourTea"]?.input?.map((member) => member.name)).toEqual([
      "PotId",
      "CupsNo",
      "Filters",
      "FilterSet",
      "Silent",
      "EndDate",
    ]);
    expect(Object.keys(spec.actions).sort()).toEqual(["DescribeCups", "DescribePots", "PourTea"]);
    expect(Object.keys(spec.types)).toEqual(["Filter", "FilterSet"]);
    expect(Object.keys(spec.errors)).toEqual([
      "InternalError",
      "InvalidParameter.CupTooSmall",
      "ResourceInUse",
      "ResourceNotFound",
    ]);
  });
});

const KEY_TITLES =
  /^(?:Parameter|Element|名称|Type|类型|Required|是否必需|必填|HttpCode|HTTP.*|Error code|错误码|错误代码)$/;

describe.each(Object.entries(ALIBABA_PAGES))("%s", (_, { action, joins, parts }) => {
  const options = { service: "brew", version: "2031-01-15", endpoint: "brew.example.aliyuncs.com", vendor: "alibaba" };

  test.each(FLATTENINGS)("%s", async (form) => {
    const result = await read({ page: parts }, form, options);
    const [page] = result.pages;
    expect(page?.facts.action).toBe(action);
    expect(page?.facts.unclaimed).toEqual([]);
    expect(keysRead(page ? [page.facts] : [], "page")).toEqual(keysWritten(parts, (title) => KEY_TITLES.test(title)));
    const codes = new Set(page?.facts.notes.map((note) => note.code));
    expect([...codes]).toEqual((form === "spaced" || form === "glued") && joins ? ["facts/joined-cells"] : []);
  });

  test("examples are read where cells are parted", async () => {
    const specOf = async (form: "tabbed" | "lined"): Promise<string> =>
      specs(await read({ page: parts }, form, { ...options, descriptions: "drop" }));
    expect(await specOf("lined")).toBe(await specOf("tabbed"));
  });

  // With tabs a lost title is a lost column: there the header and the rows no longer match, which no copy does.
  test.each(FLATTENINGS.filter((form) => form !== "tabbed"))(
    "%s: with any one title of a header gone no wrong row is read",
    async (form) => {
      const right = new Set(keysWritten(parts, (title) => KEY_TITLES.test(title)).flat());
      for (const { at, part } of tablesOf(parts)) {
        for (const gone of part.table[0] ?? []) {
          const [header = [], ...rows] = part.table;
          const cut = parts.with(at, { table: [header.filter((title) => title !== gone), ...rows] });
          const facts = (await read({ page: cut }, form, options)).pages.map((page) => page.facts);
          const names = keysRead(facts, "page").map((row) => row[0]);
          expect({ gone, wrong: names.filter((name) => !right.has(name ?? "")) }).toEqual({ gone, wrong: [] });
        }
      }
    },
  );

  // Vendors leave type cells empty; of two columns, a name and words, no flat text can tell that one is missing.
  test.each(FLATTENINGS)("%s: a row whose type cell is empty is read or reported", async (form) => {
    for (const { at, part } of tablesOf(parts)) {
      const [header = [], ...rows] = part.table;
      const typeAt = header.findIndex((title) => /^(?:Type|类型)$/.test(title));
      if (typeAt < 0 || !header.some((title) => /^(?:Required|是否必需|必填)$/.test(title))) continue;
      for (const [i, row] of rows.entries()) {
        const emptied = parts.with(at, { table: [header, ...rows.with(i, row.with(typeAt, ""))] });
        const result = await read({ page: emptied }, form, options);
        const facts = result.pages.map((page) => page.facts);
        const isRead = keysRead(facts, "page").some(([name]) => name === row[0]);
        const told = facts.flatMap((page) => [...page.notes.map((note) => JSON.stringify(note)), ...page.unclaimed]);
        const reported = told.some((own) => (typeof own === "string" ? own : own.text).includes(row[0] ?? ""));
        expect({ row: row[0], told: isRead || reported }).toEqual({ row: row[0], told: true });
      }
    }
  });
});
