/** Rows of cells -> lines for a terminal: columns as wide as their widest cell, each cell on one line, the last as it is. */
import { printableName, squeeze } from "../support/text.js";

export function printTable(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => printableName(squeeze(cell))));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
