// The printed PDFs of this folder against the data they were printed from: every cell of every table, every example, every
// title, in order; nothing painted is lost; the small ones also as recorded.
import { join } from "node:path";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { readableText } from "../../generator/2-document/pdf/readable-text.js";
import { expectFile } from "../cases/expected-file.js";
import { plain } from "./html.mjs";
import { PDFS } from "./pages.mjs";
import { bytesOf, printDocument, readPdf, textsOf } from "./read-pdf.js";

/** The browser leaves out letters beyond the edge of a box, so the PDF does not have them. */
const CUT = "ModifyGuestAttribute";

const printed = await Promise.all(PDFS.map(async (pdf) => ({ pdf, read: await readPdf(pdf.file, bytesOf(pdf.file)) })));

describe.each(printed.map((own) => [own.pdf.file, own] as const))("%s", (file, { pdf, read }) => {
  const { documents, found } = read;

  test("holds the pages it was printed from", () => {
    const titles = documents.map(({ group, title, updated }) => [group?.text, title?.text, updated?.text]);
    expect(titles).toEqual(pdf.pages.map(({ group, title, updated }) => [group, title, updated]));
    expect(documents.every((document) => (document.manual === file) === pdf.pages.length > 1)).toBe(true);
  });

  test.each(pdf.pages.map((page, i) => [page.title, page, documents[i]] as const))("%s", (title, page, document) => {
    const tables = document?.blocks.flatMap((block) => (block.kind === "table" ? [block] : [])) ?? [];
    const cells = tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map((cell) => cell.text)));
    const expected = page.tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map(plain)));
    if (title === CUT) return void expect(cells.map(names)).toEqual(expected.map(names));
    expect(flat(cells)).toEqual(flat(expected));
    // A line break where the next word would not have fit into the line leaves no trace.
    const all = cells.flat(2);
    const same = all.filter((cell, i) => cell === expected.flat(2)[i]).length;
    expect(same).toBeGreaterThanOrEqual(all.length - Math.ceil(all.length / 60));
    const code = document?.blocks.flatMap((block) => (block.kind === "code" ? [block.text.text] : []));
    expect(code).toEqual(page.examples);
  });

  test("loses no letter that is painted", async () => {
    const lines = await paintedLines(bytesOf(file));
    const read = documents.flatMap(textsOf).map((text) => text.text);
    const dates = documents.flatMap(({ updated }) => updated?.lines ?? []);
    const ignored = documents.flatMap((document) => document.ignored.flatMap((own) => own.lines));
    const left = ignored.map((place) => lines.get(place) ?? "");
    // The words before a date are no part of it.
    const before = dates.map((place) => (lines.get(place) ?? "").replace(/\d{4}-\d{2}-\d{2} [\d:]+$/, ""));
    expect(count([...read, ...left, ...before])).toEqual(count([...lines.values()]));
    const places = [...documents.flatMap(textsOf).flatMap((text) => text.lines), ...ignored];
    expect([...new Set(places)].sort((a, b) => a - b)).toEqual([...lines.keys()].sort((a, b) => a - b));
  });

  test("reports what is cut, and nothing else", () => {
    const cut = pdf.pages.some(({ title }) => title === CUT);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(cut ? ["document/pdf-cut-edge"] : []));
  });

  test.runIf(pdf.pages.length === 1)("is read as recorded", () => {
    expectFile(join(import.meta.dirname, "expected", `${file}.txt`), documents.map(printDocument).join("\n"));
  });
});

describe("the manual", () => {
  const manual = printed[0]?.read.documents ?? [];

  test("has more than sixty sheets, with heads and feet on each, and a cover", () => {
    const lines = (rule: string) =>
      manual.flatMap(({ ignored }) => ignored.flatMap((own) => (own.rule === rule ? own.lines : [])));
    expect(lines("running-head").length).toBeGreaterThan(60);
    expect(lines("running-foot").length).toBe(lines("running-head").length);
    expect(lines("cover").length).toBe(2);
  });

  test("has the lists of its history, and lists inside them", () => {
    const items = manual[0]?.blocks.flatMap((block) => (block.kind === "item" ? [block] : [])) ?? [];
    expect(items.map(({ depth = 0 }) => depth)).toEqual(Array.from({ length: 14 }, () => [0, 0, 1, 0, 1]).flat());
    expect(items.slice(0, 3).map(({ text }) => text.text)).toEqual([
      "DescribeGuests",
      "CreateOrders",
      "New input parameters:GuestId, Lines, TableNumber, Note",
    ]);
  });

  test("links types to the page of types", () => {
    const action = manual.find(({ title }) => title?.text === "CreateKettles");
    const links = action?.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flat().flatMap((cell) => cell.links ?? []) : [],
    );
    const types = links?.filter(({ url }) => url.includes("/9000/5#")) ?? [];
    expect(types.map(({ text }) => text)).toEqual(types.map(({ url }) => url.replace(/^.*#/, "")));
    expect(types.length).toBe(3);
  });
});

function flat(tables: readonly (readonly (readonly string[])[])[]): string[][][] {
  return tables.map((rows) => rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " "))));
}

function names(rows: readonly (readonly string[])[]): (string | undefined)[] {
  return rows.map((row) => row[0]);
}

/** Letters of all lines by their place, as the package's own text extraction gives them. */
async function paintedLines(data: Uint8Array): Promise<Map<number, string>> {
  const loading = pdfjs.getDocument({ data, verbosity: 0 });
  const pdf = await loading.promise;
  const lines = new Map<number, string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const inked = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
    const heights = inked.map((item) => Number(item.transform[5])).sort((a, b) => b - a);
    const baselines = heights.filter((y, i) => i === 0 || (heights[i - 1] ?? 0) - y > 1);
    for (const item of inked) {
      const line = baselines.findLastIndex((y) => y >= Number(item.transform[5]) - 1);
      const place = number + (line + 1) / 2 ** 20;
      lines.set(place, (lines.get(place) ?? "") + item.str);
    }
  }
  await loading.destroy();
  return lines;
}

/** How often each letter stands; marks that reading adds for items and code are left out. */
function count(texts: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  const text = readableText(texts.join("")).normalize("NFKC");
  for (const letter of text.replace(/[\s`-]/g, "")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}
