/** Lines of a section -> its parameter table: header (repeated on a new sheet or not), then rows. */
import type { Ignored, Line } from "../../2-document/document.js";
import { at } from "../../diagnostics/origin.js";
import type { Cell, ColumnRole, FactBlock } from "../facts.js";
import { typeLinksOf, type LayoutInput } from "../layout.js";
import { findHeaders, readHeader } from "./header-row.js";
import { readParameterRows } from "./parameter-rows.js";
import { ignoreLines } from "./sections.js";
import { typeWordsOf } from "./type-cell.js";

const NEEDS: readonly ColumnRole[] = ["name", "type", "description"];

export interface ReadTable {
  readonly blocks: FactBlock[];
  readonly ignored: Ignored[];
}

export function readParameterTable(
  lines: readonly Line[],
  table: string,
  optional: readonly ColumnRole[],
  input: LayoutInput,
): ReadTable {
  const { vendor, names, block, report, document } = input;
  const [header] = findHeaders(lines, vendor.words.columns, NEEDS, optional);
  if (!header) return { blocks: [], ignored: [] };
  const { start } = header;
  const { body, ignored } = dropRepeatedHeaders(lines.slice(start + header.length), table, optional, input);
  const flags = [...vendor.words.yes, ...vendor.words.no];
  // Type cells link to their types on action pages only; where types are defined, links stand in prose.
  const cellsLink = (table === "input" || table === "output") && names.typesPage.has(document.source);
  const types = typeWordsOf(vendor, names, cellsLink ? typeLinksOf(document, block.links, names) : undefined);
  const read = readParameterRows(body, header.columns, { types, flags, printed: block.printed });
  const nameAt = header.columns.indexOf("name");
  for (const row of read.rows) {
    if (!row.untyped) continue;
    const name = row.cells[nameAt];
    const words = row.cells.map((own) => own.text).join(" ");
    report.add(
      "facts/no-type",
      { row: `${table} ${name?.text ?? "?"}`, words },
      at(document.source, ...(name?.lines ?? [])),
    );
  }
  if (read.requiredMissing)
    report.add(
      "facts/required-missing",
      { table },
      at(document.source, ...(lines[start] ? [lines[start].number] : [])),
    );
  const rows: Cell[][] = read.rows.map((row) => [...row.cells]);
  return {
    blocks: [{ kind: "table", columns: header.columns, rows }],
    ignored: [...ignoreLines("table-header", lines.slice(start, start + header.length)), ...ignored],
  };
}

/** A header printed again at the top of a sheet, or twice in a row, is no row. */
function dropRepeatedHeaders(
  lines: readonly Line[],
  table: string,
  optional: readonly ColumnRole[],
  input: LayoutInput,
): { body: Line[]; ignored: Ignored[] } {
  const body: Line[] = [];
  const ignored: Ignored[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const again =
      line.sheetFirst || body.length === 0
        ? readHeader(lines, i, input.vendor.words.columns, NEEDS, optional)
        : undefined;
    if (again) {
      ignored.push(...ignoreLines("table-header", lines.slice(i, i + again.length)));
      input.report.add("facts/repeated-header", { table }, at(input.document.source, line.number));
      i += again.length - 1;
    } else body.push(line);
  }
  return { body, ignored };
}
