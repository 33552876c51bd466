// The PDFs of this folder: for each its pages with their tables, the HTML of each page as its vendor serves it, and how
// the sheets look. scripts/print-test-pdfs.mjs prints them; tests hold the PDF against the same pages.
import { STEEP_EXAMPLES, STEEP_TABLES, steepHtml } from "./alibaba-page.mjs";
import { POUR_TEA, QUERY_TEAPOTS } from "./single-pages.mjs";
import { BACK_PAGES, FRONT_PAGES } from "./teahouse-lists.mjs";
import { ACTIONS } from "./teahouse.mjs";
import { actionHtml, actionTables } from "./tencent-page.mjs";

/** @typedef {import("./html.mjs").Table} Table */
/** @typedef {{ readonly title: string, readonly group?: string, readonly updated?: string, readonly html: string, readonly tables: readonly Table[], readonly examples: readonly string[] }} PrintedPage */
/** @typedef {{ readonly file: string, readonly style: string, readonly cover?: string, readonly pages: readonly PrintedPage[] }} PrintedPdf */

const BASE = `
  body { font: 10pt/1.5 "Liberation Sans", "Noto Sans CJK SC"; margin: 0; }
  h1 { font-size: 20pt; overflow-wrap: anywhere; } h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h4 { font-size: 11pt; }
  a { color: #06c; text-decoration: none; }
  pre { font: 8.5pt/1.45 "Liberation Mono", "Noto Sans CJK SC"; background: #f4f5f7; padding: 8pt; white-space: pre-wrap; word-break: break-all; }
  code { font-family: "Liberation Mono", "Noto Sans CJK SC"; font-size: 90%; background: #eee; } pre code { background: none; font-size: 100%; }
  table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
  th, td { border: 0.75pt solid #ccc; padding: 5pt 8pt; text-align: left; }
  td p { margin: 0 0 3pt; } td li { margin-left: 14pt; } td ul { padding: 0; margin: 0; }`;

const MANUAL = `${BASE}
  body { font-size: 8pt; } pre { font-size: 7pt; } h4 { font-size: 9pt; } h3 { font-size: 10pt; } h2 { font-size: 12pt; } h1 { font-size: 16pt; }
  @page { size: A4; margin: 22mm 16mm;
    @top-left { content: "Teahouse"; font: 8pt "Liberation Sans"; }
    @bottom-left { content: "©2029-2030 Teahouse Pte. Ltd."; font: 8pt "Liberation Sans"; }
    @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt "Liberation Sans"; } }
  article { break-before: page; }
  .group { font-size: 18pt; } .cover { font-size: 32pt; padding-top: 60mm; }
  table { table-layout: fixed; } th { background: #f2f3f5; }
  .wide { width: 178mm; contain: paint; } .wide table { width: 226mm; }`;

const UNRULED = `${BASE}
  @page { size: A4; margin: 18mm; }
  th, td { border: none; padding: 5pt 12pt 5pt 0; vertical-align: top; }
  pre, code { background: none; }`;

/** @param {import("./tencent-page.mjs").ActionPage} page @param {"en" | "zh"} language @returns {PrintedPage} */
const actionOf = (page, language) => ({
  title: page.title,
  ...(page.group === undefined ? {} : { group: page.group }),
  updated: page.updated,
  html: actionHtml(page, language),
  tables: Object.values(actionTables(page, language)).filter((table) => table.rows.length > 0),
  examples: page.examples.flatMap(({ request, response }) => [request, response]),
});

/** @param {import("./teahouse-lists.mjs").ListPage} page @returns {PrintedPage} */
const listOf = (page) => ({ ...page, examples: [] });

/** One page of the manual is cut at its right edge. */
const CUT = "ModifyGuestAttribute";

/** @type {readonly PrintedPdf[]} */
export const PDFS = [
  {
    file: "tencent-manual.pdf",
    style: MANUAL,
    cover: '<div class="cover">Teahouse</div><p>API Documentation</p>',
    pages: [...FRONT_PAGES.map(listOf), ...ACTIONS.map((page) => actionOf(page, "en")), ...BACK_PAGES.map(listOf)],
  },
  {
    file: "tencent-chinese-page.pdf",
    style: `${BASE} @page { size: A4; margin: 15mm; }`,
    pages: [actionOf(QUERY_TEAPOTS, "zh")],
  },
  {
    file: "alibaba-page.pdf",
    style: `${BASE} @page { size: A4; margin: 15mm; } td { vertical-align: top; overflow-wrap: anywhere; }`,
    pages: [{ title: "SteepLeaves", html: steepHtml(), tables: Object.values(STEEP_TABLES), examples: STEEP_EXAMPLES }],
  },
  { file: "unruled-page.pdf", style: UNRULED, pages: [actionOf(POUR_TEA, "en")] },
];

/** What Chromium prints. @param {PrintedPdf} pdf */
export function printHtml({ style, cover, pages }) {
  const articles = pages.map((page) => `<article${page.title === CUT ? ' class="wide"' : ""}>${page.html}</article>`);
  return `<!doctype html>\n<meta charset="utf-8"><title>Teahouse</title><style>${style}</style>\n${cover ?? ""}${articles.join("\n")}\n`;
}

/** One page alone, as it would be saved from the site. @param {PrintedPage} page */
export function pageHtml(page) {
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>Teahouse</title></head><body><div>${page.html}</div></body></html>\n`;
}
