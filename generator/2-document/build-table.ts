/**
 * Rows of cells as marked up -> one table block with the header that its reader sees.
 *
 *    | **Name** | **Type** |      header without rows: the clone that sticks to the top of the window; its twin has the rows
 *    |          |          |      empty header of a converter; the bold first row is the header
 *    | **Name** | **Type** |
 * Refuses to guess: a table without header words or bold first row has an empty header.
 */
import type { Block, Text } from "./document.js";
import type { Words } from "./words.js";

export interface Row {
  readonly cells: readonly Words[];
  /** The markup calls it a header. */
  readonly head: boolean;
}

export type Table = Extract<Block, { kind: "table" }>;

export const NO_WORDS: Words = { text: { text: "", lines: [] }, bold: false };

export function buildTable(rows: readonly Row[]): Table | undefined {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.text.text !== ""));
  if (filled.length === 0) return undefined;
  const [first] = filled;
  const named = first && (first.head || first.cells.every((cell) => cell.bold || cell.text.text === ""));
  const texts = filled.map((row) => row.cells.map((cell) => cell.text));
  const header: readonly Text[] = named ? (texts[0] ?? []) : [];
  return { kind: "table", header, rows: named ? texts.slice(1) : texts };
}

/** Whether the second table is what the first one is the header of. */
export function isHeaderOf(first: Block | undefined, second: Table): boolean {
  if (first?.kind !== "table" || first.rows.length > 0 || first.header.length === 0) return false;
  const titles = second.header.length > 0 ? second.header : (second.rows[0] ?? []);
  return (
    titles.length === first.header.length && titles.every((title, i) => title.text === (first.header[i]?.text ?? ""))
  );
}
