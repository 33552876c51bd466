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

/** More than any table has; a page must not make us count further. */
const WIDEST = 100;

/** Words of a cell, and what in it no reader sees. */
export type ReadCell = (nodes: readonly HtmlNode[]) => {
  readonly words: Words | undefined;
  readonly ignored: readonly Ignored[];
};

export function readTable(node: HtmlNode, readCell: ReadCell): ReadTable {
  const { rows, loose } = listRows(node);
  const ignored: Ignored[] = [];
  const spans: { words: Words; left: number }[] = [];
  const read = rows.map(({ row, head }): Row => {
    const cells: Words[] = [];
    const fill = (): void => {
      for (let span = spans[cells.length]; span && span.left > 0; span = spans[cells.length]) {
        span.left -= 1;
        cells.push(span.words);
      }
    };
    const own = (row.children ?? []).filter((cell) => cell.name === "td" || cell.name === "th");
    for (const cell of own) {
      fill();
      const { words = NO_WORDS, ignored: hidden } = readCell(cell.children ?? []);
      ignored.push(...hidden);
      const down = spanOf(cell, "rowspan");
      for (let i = 0; i < spanOf(cell, "colspan") && cells.length < WIDEST; i++) {
        const shown = i === 0 ? words : NO_WORDS;
        spans[cells.length] = { words: shown, left: down - 1 };
        cells.push(shown);
      }
    }
    fill();
    return { cells, head: head || (own.length > 0 && own.every((cell) => cell.name === "th")) };
  });
  return { table: buildTable(read), loose, ignored };
}

/** Rows in any of the parts of a table, marked where they stand in its head. */
function listRows(table: HtmlNode): { rows: { row: HtmlNode; head: boolean }[]; loose: HtmlNode[] } {
  const rows: { row: HtmlNode; head: boolean }[] = [];
  const loose: HtmlNode[] = [];
  const visit = (nodes: readonly HtmlNode[], head: boolean): void => {
    for (const node of nodes) {
      if (node.name === "tr") {
        rows.push({ row: node, head });
        loose.push(...(node.children ?? []).filter((own) => !isCell(own)));
      } else if (/^(?:thead|tbody|tfoot)$/.test(node.name ?? "")) visit(node.children ?? [], node.name === "thead");
      else if (node.name !== "colgroup" && node.name !== "col") loose.push(node);
    }
  };
  visit(table.children ?? [], false);
  return { rows, loose };
}

function isCell(node: HtmlNode): boolean {
  return node.name === "td" || node.name === "th";
}

function spanOf(cell: HtmlNode, name: string): number {
  const span = Number(cell.attribs?.[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}
