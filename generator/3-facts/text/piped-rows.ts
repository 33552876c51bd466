/**
 * Tables copied with ` | ` between cells: a row ends at its last separator, not at the end of a line.
 *
 *    Period | Integer | Yes | 12 | The subscription period.
 *    |
 *    RenewalStatus | String | No |
 *    | The renewal status. Valid values:
 *    Default value: |
 */
import type { Line } from "../../2-document/document.js";
import type { Cell, ColumnRole } from "../facts.js";
import type { Words } from "../../vendors/vendor.js";

export interface PipedTable {
  readonly columns: readonly ColumnRole[];
  readonly headerLines: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table whose header stands in the first line, or nothing. */
export function readPipedTable(lines: readonly Line[], columns: Words["columns"]): PipedTable | undefined {
  const [header] = lines;
  if (!header?.text.includes("|")) return undefined;
  const roles = splitCells(header.text).map((title) => roleOf(title, columns));
  if (roles.some((role) => role === undefined)) return undefined;
  const found = roles as ColumnRole[];
  return { columns: found, headerLines: [header.number], rows: readRows(lines.slice(1), found.length) };
}

function roleOf(title: string, columns: Words["columns"]): ColumnRole | undefined {
  return (Object.entries(columns) as [ColumnRole, readonly string[]][]).find(([, titles]) =>
    titles.includes(title),
  )?.[0];
}

function splitCells(text: string): string[] {
  const cells = text.split("|").map((cell) => cell.trim());
  if (cells[cells.length - 1] === "") cells.pop();
  return cells;
}

/** Lines that make no whole row before the section ends are left to be reported. */
function readRows(lines: readonly Line[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    // A bar alone behind a whole row belongs to no row: taken as the start of one it would shift all cells below.
    if (open.length === 0 && line.text.trim() === "|") continue;
    open.push(line);
    const count = open.reduce((sum, own) => sum + own.text.split("|").length - 1, 0);
    if (count < width) continue;
    rows.push(closeRow(open, width));
    open = [];
  }
  return rows;
}

/** Cells of one row; text behind the last separator belongs to the last cell. */
function closeRow(lines: readonly Line[], width: number): Cell[] {
  const cells: { text: string[]; lines: number[] }[] = [{ text: [], lines: [] }];
  for (const line of lines) {
    line.text.split("|").forEach((part, i) => {
      if (i > 0) cells.push({ text: [], lines: [] });
      const open = cells[cells.length - 1];
      if (part.trim() === "") return;
      open?.text.push(part.trim());
      open?.lines.push(line.number);
    });
  }
  const all = lines.map((line) => line.number);
  const kept = cells.slice(0, width).map((own, i) => ({ text: own.text.join("\n"), lines: i === 0 ? all : own.lines }));
  const extra = cells.slice(width).flatMap((own) => own.text);
  const last = kept[width - 1];
  if (extra.length > 0 && last) last.text = [last.text, ...extra].filter((text) => text !== "").join("\n");
  return kept;
}
