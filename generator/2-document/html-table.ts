/**
 * A table element -> a table block. Cells that span rows are repeated in each of them; text that stands in the table but
 * in no cell is given back, to be read before it (as browsers show it).
 */
import type { Ignored } from "./document.js";
import { buildTable, NO_WORDS, type Row, type Table } from "./build-table.js";
import type { HtmlNode } from "./html-blocks.js";
import type { Words } from "./words.js";

interface ReadTable {
  readonly table: Table | undefined;
  readonly loose: readonly HtmlNode[];
  readonly ignored: readonly Ignored[];
}

/** More columns that markup only counts, and more cells that it only repeats, than any table has. */
const WIDEST = 100;
const MOST_REPEATS = 100_000;

/** Words of a cell, and what in it no reader sees. */
export type ReadCell = (nodes: readonly HtmlNode[]) => {
  readonly words: Words | undefined;
  readonly ignored: readonly Ignored[];
};

export function readTable(node: HtmlNode, readCell: ReadCell): ReadTable {
  const { rows, loose } = listRows(node);
  const ignored: Ignored[] = [];
  const spans: { words: Words; left: number }[] = [];
  let repeats = MOST_REPEATS;
  const read = rows.map(({ row, head }): Row => {
    const cells: Words[] = [];
    const fill = (): void => {
      for (let span = spans[cells.length]; span && span.left > 0 && repeats > 0; span = spans[cells.length]) {
        span.left -= 1;
        repeats -= 1;
        cells.push(span.words);
      }
    };
    const own = (row.children ?? []).filter((cell) => cell.name === "td" || cell.name === "th");
    for (const cell of own) {
      fill();
      const { words = NO_WORDS, ignored: hidden } = readCell(cell.children ?? []);
      for (const each of hidden) ignored.push(each);
      const down = spanOf(cell, "rowspan");
      const wide = Math.max(1, Math.min(spanOf(cell, "colspan"), WIDEST - cells.length));
      for (let i = 0; i < wide; i++) {
        const shown = i === 0 ? words : NO_WORDS;
        if (down > 1 || spans[cells.length]) spans[cells.length] = { words: shown, left: down - 1 };
        cells.push(shown);
      }
    }
    if (own.length > 0) fill();
    return { cells, head: head || (own.length > 0 && own.every((cell) => cell.name === "th")) };
  });
  return { table: buildTable(read), loose, ignored };
}

/** Rows in any of the parts of a table, marked where they stand in its head. */
function listRows(table: HtmlNode): { rows: { row: HtmlNode; head: boolean }[]; loose: HtmlNode[] } {
  const rows: { row: HtmlNode; head: boolean }[] = [];
  const loose: HtmlNode[] = [];
  // Without recursion, since depth is the page's choice; the last in is the next in the order of the page.
  const open = inside(table, false);
  for (let own = open.pop(); own; own = open.pop()) {
    const { row: node, head } = own;
    if (node.name === "tr") {
      rows.push(own);
      for (const child of node.children ?? []) if (!isCell(child)) loose.push(child);
    } else if (/^(?:thead|tbody|tfoot)$/.test(node.name ?? "")) {
      for (const child of inside(node, head || node.name === "thead")) open.push(child);
    } else if (node.name !== "colgroup" && node.name !== "col") loose.push(node);
  }
  return { rows, loose };
}

/** Children of a table or of one of its parts, the last one first. */
function inside(node: HtmlNode, head: boolean): { row: HtmlNode; head: boolean }[] {
  return (node.children ?? []).map((row) => ({ row, head })).reverse();
}

function isCell(node: HtmlNode): boolean {
  return node.name === "td" || node.name === "th";
}

function spanOf(cell: HtmlNode, name: string): number {
  const span = Number(cell.attribs?.[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}
