/**
 * Rows of an error table in flat text with spaces between cells. A code has a dot or two humps, which no first word of a
 * sentence has; an HTTP status before it is one more mark:
 *
 *    InvalidZone.MismatchRegion The zone does …       UnsupportedOperation.InstanceOsWindows
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^                       The instance does not …        <- no code
 *    400 Forbidden You have no permission.            Forbidden No permission. 403 Ask for it.
 * In printed text a row starts after a blank line or at a sheet; a dotless candidate must also keep the ASCII order.
 */
import type { Line } from "../../2-document/document.js";
import { compareAscii } from "../../support/text.js";
import type { ColumnRole } from "../facts.js";
import { cell } from "./cells.js";
import { CODE } from "./error-grammar.js";
import { readTail, type FlatRows, type OpenRow } from "./row-tail.js";

/** Lines that belong to no row are left to be reported. */
export function readErrorRows(lines: readonly Line[], columns: readonly ColumnRole[], printed: boolean): FlatRows {
  const rows: OpenRow[] = [];
  const httpFirst = columns[0] === "http";
  for (const line of lines) {
    const last = rows[rows.length - 1];
    const [, http = "", code = "", words = ""] = /^(?:([1-5]\d\d) +)?(\S+)(?: +(.*))?$/s.exec(line.text) ?? [];
    const known = httpFirst ? http !== "" : http === "" && CODE.test(code);
    const place = !printed || line.gap > 0 || line.sheetFirst || !last;
    const before = last?.cells[last.cells.length - 1]?.text ?? "";
    const ordered = httpFirst || code.includes(".") || !last || compareAscii(before, code) < 0;
    if (known && place && ordered)
      rows.push({
        cells: (httpFirst ? [http, code] : [code]).map((text) => cell(text, line.number)),
        tail: words ? [{ text: words, number: line.number, gap: 0 }] : [],
      });
    else if (last && (printed || line.gap === 0)) last.tail.push({ ...line, gap: last.tail.length > 0 ? line.gap : 0 });
  }
  return readTail(rows, columns, httpFirst ? 2 : 1, [], "joined");
}
