/**
 * Rows of an error table in flat text. A code has a dot or two humps, which no first word of a sentence has:
 *
 *    InvalidZone.MismatchRegion The zone does …       UnsupportedOperation.InstanceOsWindows
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^                       The instance does not …        <- no code
 * In printed text a row starts after a blank line or at a sheet; a dotless candidate must also keep the ASCII order.
 */
import type { Line } from "../../2-document/document.js";
import { compareAscii } from "../../support/text.js";
import type { Cell } from "../facts.js";
import { cell, cellOfPieces, type Piece } from "./cells.js";

const CODE = /^([A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9_-]+)+|[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*)(?: +|$)/;

/** Code and description of each row. Lines that belong to none are left to be reported. */
export function readErrorRows(lines: readonly Line[], printed: boolean): [code: Cell, description: Cell][] {
  const rows: { code: Cell; description: Piece[] }[] = [];
  for (const line of lines) {
    const last = rows[rows.length - 1];
    const match = CODE.exec(line.text);
    const code = match?.[1] ?? "";
    const place = !printed || line.gap > 0 || line.sheetFirst || !last;
    const ordered = code.includes(".") || !last || compareAscii(last.code.text, code) < 0;
    if (match && place && ordered) {
      const words = line.text.slice(match[0].length);
      rows.push({
        code: cell(code, line.number),
        description: words ? [{ text: words, number: line.number, gap: 0 }] : [],
      });
    } else if (last && (printed || line.gap === 0))
      last.description.push({ ...line, gap: last.description.length > 0 ? line.gap : 0 });
  }
  return rows.map((row) => [row.code, cellOfPieces(row.description)]);
}
