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
import type { Cell } from "../facts.js";

/** Lines that make no whole row before the section ends are left to be reported. */
export function readBarredRows(lines: readonly Line[], width: number): Cell[][] {
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
