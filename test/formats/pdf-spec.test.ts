// A PDF gives the same spec as the pages it was printed from, as their vendor serves them in HTML.
import { describe, expect, test } from "vitest";
import type { Page } from "../../generator/1-page/page.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { readPages, type ReadOptions } from "../../generator/pipeline.js";
import { buildSpecs } from "../cases/case.js";
import { pageHtml, PDFS } from "../pdf/pages.mjs";
import { bytesOf } from "../pdf/read-pdf.js";

const OPTIONS: ReadOptions = { service: "teahouse", version: "2031-01-15" };

/** The print of this page is cut at its right edge: the letters beyond are not in the PDF. */
const CUT = "ModifyGuestAttribute";

async function specOf(pages: readonly Page[], descriptions: "keep" | "drop"): Promise<string> {
  const read = await readPages(pages, { ...OPTIONS, descriptions });
  expect(read.refused.filter((own) => own.code !== "document/pdf-cut-edge")).toEqual([]);
  const whole = { ...read, pages: read.pages.filter((page) => page.facts.action !== CUT) };
  return buildSpecs(whole)
    .map(({ spec }) => printSpec(spec))
    .join("\n");
}

/** Where a line of the print ends tells nothing of the words. */
const unwrapped = (spec: string): string[] => spec.replace(/\\n|\s/g, "").split(/(?<=,)/);

describe.each(PDFS.map((pdf) => [pdf.file, pdf] as const))("%s", (file, pdf) => {
  const printed: Page = { id: file, folder: "", format: "pdf", text: "", bytes: bytesOf(file) };
  const served = pdf.pages.map((page, i): Page => ({
    id: `${i}.html`,
    folder: "",
    format: "html",
    text: pageHtml(page),
  }));

  test("the same facts", async () => {
    const [one, other] = [await specOf([printed], "drop"), await specOf(served, "drop")];
    expect(one.split("\n")).toEqual(other.split("\n"));
  });

  test("the same words", async () => {
    const [one, other] = [await specOf([printed], "keep"), await specOf(served, "keep")];
    expect(unwrapped(one)).toEqual(unwrapped(other));
  });
});
