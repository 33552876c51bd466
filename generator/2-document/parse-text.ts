/**
 * Flat text -> documents. Takes the text of one copied page, or of a whole printed manual; gives one document a page.
 * Knows sheets, running heads, title blocks and link lists; knows nothing of actions or tables.
 *
 *    ·Release 32                        one leading space = first line of a sheet
 *    Cloud X / © … Page 40 / of 582     running head, printed at the start of a sheet
 *    Region APIs / DescribeZones / Last updated：2024-11-27 10:20:01      title block, after the page's first sheet
 *    https://…                          link list, at the end of a sheet
 */
import type { Page } from "../1-page/page.js";
import type { Document, Ignored, Line, Link, Text } from "./document.js";
import { readSheets, type Sheet } from "./sheets.js";
import { dateOf, findTitleBlock, type TitleWords } from "./title-block.js";

export function parseText(page: Page, words: TitleWords): Document[] {
  const { sheets, printed, count } = readSheets(page.text);
  if (!printed) return [copiedPage(page, sheets, words)];
  const documents: { sheets: Sheet[]; title?: Text; group?: Text; updated?: Text }[] = [];
  for (const sheet of sheets) {
    const block = findTitleBlock(sheet.lines, words);
    if (block) {
      const lines = sheet.lines.filter((line) => !block.lines.includes(line.number));
      documents.push({ ...block.parts, sheets: [{ ...sheet, lines }] });
    } else if (documents.length > 0) documents[documents.length - 1]?.sheets.push(sheet);
    else documents.push({ sheets: [sheet] });
  }
  const cut = count !== undefined && count.last < count.total ? count : undefined;
  return documents.map(({ sheets: own, ...parts }, i) => ({
    source: page.id,
    folder: page.folder,
    format: "text" as const,
    ...(documents.length > 1 ? { manual: page.id } : {}),
    ...(cut && i === documents.length - 1 ? { cut } : {}),
    ...parts,
    blocks: [linesBlock(own, true)],
    ignored: own.flatMap((sheet) => sheet.ignored),
  }));
}

function linesBlock(sheets: readonly Sheet[], printed: boolean): Document["blocks"][number] {
  const lines: Line[] = sheets.flatMap((sheet) => sheet.lines.map((line) => ({ ...line, sheet: sheet.index })));
  const links: Link[] = sheets.flatMap((sheet) => sheet.links.map((link) => ({ ...link, sheet: sheet.index })));
  return { kind: "lines", lines, links, printed };
}

/** One copied page: the title stands above, after the site's navigation; what is above it is navigation. */
function copiedPage(page: Page, sheets: readonly Sheet[], words: TitleWords): Document {
  const block = linesBlock(sheets, false);
  const ignored: Ignored[] = sheets.flatMap((sheet) => sheet.ignored);
  return {
    source: page.id,
    folder: page.folder,
    format: "text",
    blocks: [block],
    ignored,
    ...copiedTitle(block, words),
  };
}

function copiedTitle(block: Document["blocks"][number], words: TitleWords): { updated?: Text } {
  if (block.kind !== "lines") return {};
  const line = block.lines.find(({ text }) => words.updated.test(text));
  const value = line && dateOf(line.text, words);
  return line && value ? { updated: { text: value, lines: [line.number] } } : {};
}
