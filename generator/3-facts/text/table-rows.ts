/** Rows under a header, however the table was flattened: the form decides who reads them. */
import type { Line } from "../../2-document/document.js";
import { at } from "../../diagnostics/origin.js";
import type { Cell, ColumnRole, Table } from "../facts.js";
import type { Ignored } from "../../2-document/document.js";
import type { LayoutInput } from "../layout.js";
import type { CellGrammar } from "./cell-grammar.js";
import type { FlatHeader } from "./flat-header.js";
import { readGluedRows } from "./glued-rows.js";
import { readLinedRows } from "./lined-rows.js";
import { readBarredRows } from "./piped-rows.js";
import type { FlatRows } from "./row-tail.js";
import { readTabbedRows } from "./tabbed-rows.js";

export interface RowsOfTable {
  readonly table: Table;
  readonly ignored: readonly Ignored[];
  /** The table has a Required column but no row has such a cell. */
  readonly requiredMissing?: boolean;
}

/** Reads the rows of all forms but the spaced one, and reports what could not be told apart. */
export function readRows(
  lines: readonly Line[],
  header: FlatHeader,
  table: string,
  grammar: CellGrammar,
  input: LayoutInput,
): RowsOfTable {
  const { columns, form } = header;
  switch (form) {
    case "tabbed":
      return whole(columns, readTabbedRows(lines, columns, grammar));
    case "piped":
      return whole(columns, checkWidth(readBarredRows(lines, columns.length), columns.length, input));
    case "lined":
      return reportRows(readLinedRows(lines, columns, grammar), table, input);
    default:
      return reportRows(readGluedRows(lines, columns, grammar), table, input);
  }
}

function whole(columns: readonly ColumnRole[], rows: readonly (readonly Cell[])[]): RowsOfTable {
  return { table: { kind: "table", columns, rows }, ignored: [] };
}

function checkWidth(rows: Cell[][], width: number, { report, document }: LayoutInput): Cell[][] {
  for (const row of rows) {
    if (row.length === width) continue;
    const [first] = row;
    const details = { row: first?.text ?? "?", found: row.length, expected: width };
    report.add("facts/row-cells", details, at(document.source, ...(first?.lines ?? [])));
  }
  return rows;
}

/** Says once a table which cells stand joined, and of each row that has two readings, its words. */
export function reportRows(read: FlatRows, table: string, { report, document }: LayoutInput): RowsOfTable {
  const { source } = document;
  for (const lines of read.ambiguous) {
    const words = lines.map((line) => line.text).join(" / ");
    report.add("facts/ambiguous-row", { table, words }, at(source, ...lines.map((line) => line.number)));
  }
  if (read.joined.length > 0)
    report.add(
      "facts/joined-cells",
      { table, columns: read.joined.join(" and ") },
      at(source, ...(read.rows[0]?.[0]?.lines ?? [])),
    );
  for (const row of read.unparted)
    report.add("facts/unparted-cells", { row: `${table} ${row.text}` }, at(source, ...row.lines));
  const ignored = read.ambiguous.map((lines) => ({ rule: "ambiguous-row", lines: lines.map((line) => line.number) }));
  return { table: { kind: "table", columns: read.columns, rows: read.rows }, ignored };
}
