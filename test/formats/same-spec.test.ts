// HTML, Markdown and copied text of the same pages give the same spec, in every language and layout.
import { describe, expect, test } from "vitest";
import type { Page, PageFormat } from "../../generator/1-page/page.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { readPages, type ReadOptions } from "../../generator/pipeline.js";
import { buildSpecs } from "../cases/case.js";
import { ALIBABA_PAGES } from "../flat-text/alibaba-pages.js";
import { flattenPage, type Part } from "../flat-text/flatten-page.js";
import { tencentPages } from "../flat-text/tencent-pages.js";
import { WORDINGS } from "../flat-text/wordings.js";
import { renderHtml, renderMarkdown } from "./render-page.js";

const FORMATS: readonly (readonly [PageFormat, (parts: readonly Part[]) => string])[] = [
  ["html", renderHtml],
  ["markdown", renderMarkdown],
];

async function specOf(
  pages: Readonly<Record<string, readonly Part[]>>,
  format: PageFormat,
  render: (parts: readonly Part[]) => string,
  options: ReadOptions,
): Promise<string> {
  const inputs = Object.entries(pages).map(([id, parts]): Page => ({ id, folder: "", format, text: render(parts) }));
  const kept = await readPages(inputs, options);
  expect(kept.pages.flatMap((page) => page.facts.unclaimed.map((cell) => cell.text))).toEqual([]);
  const read = await readPages(inputs, { ...options, descriptions: "drop" });
  expect(read.refused).toEqual([]);
  return buildSpecs(read)
    .map(({ spec }) => printSpec(spec))
    .join("\n");
}

const tabbed = (parts: readonly Part[]): string => flattenPage(parts, "tabbed");

describe.each(WORDINGS.map((own) => [own.language, own] as const))("all kinds of pages, %s", (_, own) => {
  test.each(FORMATS)("%s", async (format, render) => {
    const options = { service: "brew", vendor: "tencent" };
    const pages = tencentPages(own);
    expect(await specOf(pages, format, render, options)).toBe(await specOf(pages, "text", tabbed, options));
  });
});

describe.each(Object.entries(ALIBABA_PAGES))("%s", (_, { parts }) => {
  test.each(FORMATS)("%s", async (format, render) => {
    const options = {
      service: "brew",
      version: "2031-01-15",
      endpoint: "brew.example.aliyuncs.com",
      vendor: "alibaba",
    };
    const pages = { page: parts };
    expect(await specOf(pages, format, render, options)).toBe(await specOf(pages, "text", tabbed, options));
  });
});
