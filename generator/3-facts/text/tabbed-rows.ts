/**
 * Rows with tabs between their cells, as browsers copy tables. A cell may go on over more lines: a line that does not
 * fill the row beyond its columns belongs to it.
 *
 *    Kind⇥string⇥No⇥The kind of pot:
 *    - big
 *    - small⇥big                         <- the description ends, the example follows
 */
import type { Line } from "../../2-document/document.js";
import type { Cell, ColumnRole } from "../facts.js";
import type { CellGrammar } from "./cell-grammar.js";
import { cellOfPieces, type Piece } from "./cells.js";

export function readTabbedRows(lines: readonly Line[], columns: readonly ColumnRole[], grammar: CellGrammar): Cell[][] {
  const rows: Piece[][][] = [];
  for (const line of lines) {
    const parts = line.cells ?? [line.text];
    const open = rows[rows.length - 1];
    const full = (open?.length ?? 0) + parts.length - 1 > columns.length;
    if (line.cells && (!open || full || fitsRow(parts, columns, grammar)))
      rows.push(parts.map((text) => [{ text, number: line.number, gap: 0 }]));
    else if (open) {
      open[open.length - 1]?.push({ ...line, text: parts[0] ?? "" });
      for (const text of parts.slice(1)) open.push([{ text, number: line.number, gap: 0 }]);
    }
  }
  return rows.map((row) => columns.map((_, i) => cellOf(row[i] ?? [])));
}

function fitsRow(parts: readonly string[], columns: readonly ColumnRole[], grammar: CellGrammar): boolean {
  const fixed = columns.flatMap((role, i) => {
    const text = parts[i] ?? "";
    return text !== "" && ["name", "type", "code", "http"].includes(role) ? [grammar.fits(role, text, true)] : [];
  });
  return fixed.length > 1 && fixed.every(Boolean);
}

function cellOf(pieces: readonly Piece[]): Cell {
  const own = pieces.filter(({ text }) => text !== "");
  return cellOfPieces(own.map((piece, i) => (i === 0 ? { ...piece, gap: 0 } : piece)));
}
