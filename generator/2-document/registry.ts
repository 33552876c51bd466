/** How each format of page is parsed; a parser is imported when the first page of its format comes. */
import type { Page, PageFormat } from "../1-page/page.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Document } from "./document.js";
import type { HtmlWords } from "./parse-html.js";

/** What parsers are told of the vendors' words, none of them attributed yet. */
export type DocumentWords = HtmlWords;

export type Parser = (
  page: Page,
  words: DocumentWords,
  report: Report,
) => readonly Document[] | Promise<readonly Document[]>;

export const PARSERS: Readonly<Record<PageFormat, () => Promise<Parser>>> = {
  text: async () => (await import("./parse-text.js")).parseText,
  "page-file": async () => {
    const { parsePageFile } = await import("./parse-page-file.js");
    return (page, _, report) => {
      const document = parsePageFile(page, report);
      return document ? [document] : [];
    };
  },
  pdf: async () => (await import("./parse-pdf.js")).parsePdf,
  html: async () => {
    const { htmlParser, loadBlockParser } = await import("./parse-html.js");
    return htmlParser(await loadBlockParser());
  },
  markdown: async () => {
    const [{ loadBlockParser }, { loadMarkdownParser }] = await Promise.all([
      import("./parse-html.js"),
      import("./parse-markdown.js"),
    ]);
    const parse = await loadMarkdownParser(await loadBlockParser());
    return async (page, words, report) => [await parse(page, words, report)];
  },
};
