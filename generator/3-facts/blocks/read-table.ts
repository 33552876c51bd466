/**
 * A table block -> a table of facts, by what its column titles mean. Columns nobody knows are reported once and their
 * cells stay unclaimed; columns asked for only where they stand.
 */
import { at } from "../../diagnostics/origin.js";
import type { Block, Text } from "../../2-document/document.js";
import type { ColumnRole, Table } from "../facts.js";
import type { BlockInput } from "./block-layout.js";

export type TableBlock = Extract<Block, { kind: "table" }>;

export interface Columns {
  /** Role of each column; undefined where nobody knows the title. */
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly titles: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

export const PARAMETERS: readonly ColumnRole[] = ["name", "type", "required", "in", "example", "description"];
export const ERRORS: readonly ColumnRole[] = ["http", "code", "message", "description"];

/** The columns, where all of `needs` are among them. The first row is asked where the table names no header. */
export function columnsOf(
  block: TableBlock,
  roles: readonly ColumnRole[],
  needs: readonly ColumnRole[],
  { vendor }: Pick<BlockInput, "vendor">,
): Columns | undefined {
  const candidates = [
    { titles: block.header, rows: block.rows },
    { titles: block.rows[0] ?? [], rows: block.rows.slice(1) },
  ];
  for (const { titles, rows } of candidates) {
    const found: (ColumnRole | undefined)[] = [];
    for (const { text } of titles)
      found.push(roles.find((each) => !found.includes(each) && isTitle(text, vendor.words.columns[each])));
    if (needs.every((role) => found.includes(role))) return { roles: found, titles, rows };
  }
  return undefined;
}

function isTitle(text: string, titles: readonly string[] | undefined): boolean {
  const own = text.replace(/\s+/g, " ").trim().toLowerCase();
  return (titles ?? []).some((title) => title.toLowerCase() === own);
}

/** Says of a table that cannot be read which of its titles nobody knows; its rows stay unclaimed. */
export function reportUnread(
  block: TableBlock,
  roles: readonly ColumnRole[],
  { vendor, report, document }: BlockInput,
): void {
  const titles = block.header.length > 0 ? block.header : (block.rows[0] ?? []);
  const unknown = titles.filter(
    (title) => title.text !== "" && !roles.some((role) => isTitle(title.text, vendor.words.columns[role])),
  );
  for (const title of unknown.slice(0, 3))
    report.add("facts/unknown-column", { title: title.text }, at(document.source, ...title.lines));
}

/** Rows cell by cell. A header printed again inside the table is no row. */
export function readColumns(columns: Columns, { ledger, report, document, vendor }: BlockInput): Table {
  const { roles, titles, rows } = columns;
  const known = roles.flatMap((role, i) => (role === undefined ? [] : [{ role, i }]));
  ledger.ignore("table-header", ...titles);
  titles.forEach((title, i) => {
    if (roles[i] === undefined && rows.some((row) => (row[i]?.text ?? "") !== ""))
      report.add("facts/unknown-column", { title: title.text }, at(document.source, ...title.lines));
  });
  const own = rows.filter((row) => {
    const again = row.every((cell, i) => cell.text === (titles[i]?.text ?? ""));
    if (again) ledger.ignore("table-header", ...row);
    else if (row.length !== titles.length && !vendor.words.noParameters.test(row[0]?.text ?? "")) {
      const values = { row: row[0]?.text ?? "?", found: row.length, expected: titles.length };
      report.add("facts/row-cells", values, at(document.source, ...(row[0]?.lines ?? [])));
    }
    return !again;
  });
  return {
    kind: "table",
    columns: known.map(({ role }) => role),
    rows: own.map((row) => known.map(({ i }) => row[i] ?? { text: "", lines: row[0]?.lines ?? [] })),
  };
}
