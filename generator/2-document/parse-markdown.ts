/**
 * A Markdown page -> one document. Owns markdown-it. Pipe tables are cut first (pipe-table.ts); the rest is rendered to
 * HTML that carries its source lines, and read as HTML is, so that markup means the same in every format.
 */
import type { Page } from "../1-page/page.js";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document } from "./document.js";
import { withDate } from "./head-of-blocks.js";
import type { HtmlNode } from "./html-blocks.js";
import type { BlockParser } from "./parse-html.js";
import { cutPipeTables, type Run } from "./pipe-table.js";
import type { TitleWords } from "./title-block.js";

export type ParseMarkdown = (page: Page, words: TitleWords, report: Report) => Promise<Document>;

interface Renderer {
  render(text: string, env: { readonly from: number }): string;
  renderCell(text: string): string;
}

export async function loadMarkdownParser(parseBlocks: BlockParser): Promise<ParseMarkdown> {
  const [{ default: MarkdownIt }, { default: cjkFriendly }] = await Promise.all([
    import("markdown-it"),
    import("markdown-it-cjk-friendly"),
  ]);
  // CommonMark leaves `**label：**value` as it stands, which is how Chinese pages write it.
  const create = (): unknown => new MarkdownIt({ html: true }).use(cjkFriendly);
  const renderer = createRenderer(create(), create());
  return async (page, words, report) => {
    const { lines, front } = dropFront(page.text.split("\n"));
    const runs = cutPipeTables(lines.map(tidyHeading));
    for (const run of runs) reportRows(run, page.id, report);
    const html = runs
      .map((run) => (run.kind === "text" ? renderText(run, renderer) : renderTable(run, renderer)))
      .join("");
    const ignored = front > 0 ? [{ rule: "front-matter", lines: [1, front] }] : [];
    return withDate(await parseBlocks(page, html, placesOf(), ignored), words);
  };
}

interface Token {
  readonly map: readonly [number, number] | null;
  readonly nesting: number;
  readonly hidden: boolean;
  readonly type: string;
  content: string;
  attrSet(name: string, value: string): void;
}

interface Markdown {
  disable(rules: string[]): unknown;
  render(text: string, env?: object): string;
  renderInline(text: string): string;
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: never) => void): void;
      before(next: string, name: string, rule: (state: never) => void): void;
    };
  };
  readonly renderer: { readonly rules: Record<string, unknown> };
}

/** Blocks carry their line; in a cell nothing is a heading, a rule or indented code. */
function createRenderer(page: unknown, cell: unknown): Renderer {
  const [own, inCell] = [page as Markdown, cell as Markdown];
  own.disable(["table"]);
  inCell.disable(["table", "heading", "lheading", "hr", "code", "reference"]);
  // `!> words` and `?> words` are notes of a site made with docsify.
  own.core.ruler.before("inline", "note-marks", (state: { tokens: Token[] }) => {
    for (const token of state.tokens)
      if (token.type === "inline") token.content = token.content.replace(/^[!?]> +(?=\S)/, "");
  });
  own.core.ruler.push("source-lines", (state: { tokens: Token[]; env: { from: number } }) => {
    for (const token of state.tokens)
      if (token.map && token.nesting >= 0) token.attrSet("data-line", String(state.env.from + token.map[0] + 1));
  });
  own.renderer.rules["html_block"] = (tokens: Token[], i: number, _: unknown, env: { from: number }): string =>
    `<i data-line="${env.from + (tokens[i]?.map?.[0] ?? 0) + 1}"></i>${htmlOf(tokens[i])}`;
  for (const each of [own, inCell])
    each.renderer.rules["html_inline"] = (tokens: Token[], i: number): string => htmlOf(tokens[i]);
  return {
    render: (text, env) => own.render(text, env),
    renderCell: (text) => (text.includes("\n") ? inCell.render(text) : inCell.renderInline(text)),
  };
}

/** Tags that writers of Markdown use. Anything else in angle brackets is words: `array<object>`, `<Common parameters>`. */
const TAG =
  /^<(?:!--|\/?(?:a|b|blockquote|br|code|col|colgroup|div|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)\b)/i;

function htmlOf(token: Token | undefined): string {
  const html = token?.content ?? "";
  return TAG.test(html.trimStart()) ? html : html.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function renderText(run: Extract<Run, { kind: "text" }>, renderer: Renderer): string {
  return renderer.render(run.lines.join("\n"), { from: run.line });
}

function renderTable(run: Extract<Run, { kind: "table" }>, renderer: Renderer): string {
  const rows = run.rows.map((row, i) => {
    const tag = i === 0 && run.delimited ? "th" : "td";
    const cells = row.cells.map((cell) => `<${tag}>${renderer.renderCell(cell)}</${tag}>`).join("");
    return `<tr data-line="${row.line + 1}">${cells}</tr>`;
  });
  return `<table>${rows.join("")}</table>`;
}

function reportRows(run: Run, source: string, report: Report): void {
  if (run.kind !== "table") return;
  const expected = run.rows[0]?.cells.length ?? 0;
  for (const { cells, found, line } of run.rows)
    if (found !== undefined)
      report.add("document/row-cells", { row: cells[0] ?? "?", found, expected }, at(source, line + 1));
}

/** The nearest line that was marked: on the element, around it, or before it. */
function placesOf(): (node: HtmlNode) => number {
  let last = 1;
  return (node) => {
    for (let own: HtmlNode | null | undefined = node; own; own = own.parent) {
      const line = own.attribs?.["data-line"];
      if (line !== undefined) return (last = Number(line));
    }
    return last;
  };
}

/** `##Title` and `## Title {#anchor .class}` are headings of older page sources. */
function tidyHeading(line: string): string {
  if (!line.startsWith("#")) return line;
  const spaced = line.replace(/^(#{1,6})(?=[^#\s!])/, "$1 ").trimEnd();
  const mark = spaced.endsWith("}") ? spaced.lastIndexOf("{") : -1;
  return mark >= 0 && /^\{\s*[#.:][^{}]*\}$/.test(spaced.slice(mark)) ? spaced.slice(0, mark).trimEnd() : spaced;
}

/** YAML above the page; its lines stay as blank ones, so that places hold. */
function dropFront(lines: readonly string[]): { lines: readonly string[]; front: number } {
  const end = lines[0] === "---" ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)$/.test(line)) : -1;
  if (end < 0 || !lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|-|#|$)/.test(line))) return { lines, front: 0 };
  return { lines: [...lines.slice(0, end + 1).map(() => ""), ...lines.slice(end + 1)], front: end + 1 };
}
