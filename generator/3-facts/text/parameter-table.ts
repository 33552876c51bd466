/** Lines of a section -> its parameter table: header (repeated on a new sheet or not), then rows in any flattening. */
import type { Ignored, Line } from "../../2-document/document.js";
import { at } from "../../diagnostics/origin.js";
import type { Cell, ColumnRole, FactBlock } from "../facts.js";
import { NO_NAMES, typeLinksOf, type LayoutInput } from "../layout.js";
import { namesInCode, type CellGrammar } from "./cell-grammar.js";
import { findFlatHeaders, readFlatHeader, type FlatHeader, type HeaderWords } from "./flat-header.js";
import { startsLinedRow } from "./lined-rows.js";
import { parameterGrammar } from "./parameter-grammar.js";
import { readParameterRows } from "./parameter-rows.js";
import { ignoreLines } from "./sections.js";
import { readRows } from "./table-rows.js";
import { typeWordsOf, type TypeWords } from "./type-cell.js";

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
  const types = typesOf(table, input);
  const flags = [...input.vendor.words.yes, ...input.vendor.words.no];
  const grammar = parameterGrammar({ types, flags, inCode: namesInCode(input.block.lines) });
  const headerWords = headerWordsOf(input, optional, grammar);
  const [header] = findFlatHeaders(lines, headerWords);
  if (!header) return { blocks: [], ignored: [] };
  const headerLines = lines.slice(header.start, header.start + header.length);
  const after = lines.slice(header.start + header.length);
  const { body, ignored } = dropRepeatedHeaders(after, table, headerWords, input);
  const read =
    header.form === "spaced"
      ? spacedRows(body, header, table, { types, flags, printed: input.block.printed }, input)
      : readRows(body, header, table, grammar, input);
  if (read.requiredMissing)
    input.report.add(
      "facts/required-missing",
      { table },
      at(input.document.source, ...headerLines.slice(0, 1).map((line) => line.number)),
    );
  return {
    blocks: [read.table],
    ignored: [...ignoreLines("table-header", headerLines), ...ignored, ...(read.ignored ?? [])],
  };
}

/** Whether the line is the name of a row copied one cell a line. */
export function isRowName(lines: readonly Line[], i: number, { vendor }: Pick<LayoutInput, "vendor">): boolean {
  const next = lines[i + 1]?.text ?? "";
  return (
    vendor.words.yes.includes(next) ||
    vendor.words.no.includes(next) ||
    typeWordsOf(vendor, NO_NAMES, undefined).isWhole(next)
  );
}

/** Headers of parameter tables among the lines, whatever their flattening. */
export function findParameterHeaders(
  lines: readonly Line[],
  optional: readonly ColumnRole[],
  input: Pick<LayoutInput, "vendor" | "block" | "names">,
): FlatHeader[] {
  const flags = [...input.vendor.words.yes, ...input.vendor.words.no];
  const grammar = parameterGrammar({
    types: typeWordsOf(input.vendor, input.names, undefined),
    flags,
    inCode: new Set(),
  });
  return findFlatHeaders(lines, headerWordsOf(input, optional, grammar));
}

function headerWordsOf(
  { vendor, block }: Pick<LayoutInput, "vendor" | "block">,
  optional: readonly ColumnRole[],
  grammar: CellGrammar,
): HeaderWords {
  return {
    columns: vendor.words.columns,
    needs: NEEDS,
    optional,
    printed: block.printed,
    startsRow: (lines, i, columns) => startsLinedRow(lines, i, columns, grammar),
  };
}

/** Type cells link to their types on action pages only; where types are defined, links stand in prose. */
function typesOf(table: string, { vendor, names, block, document }: LayoutInput): TypeWords {
  const cellsLink = (table === "input" || table === "output") && names.typesPage.has(document.source);
  return typeWordsOf(vendor, names, cellsLink ? typeLinksOf(document, block.links, names) : undefined);
}

function spacedRows(
  body: readonly Line[],
  header: FlatHeader,
  table: string,
  words: Parameters<typeof readParameterRows>[2],
  { report, document }: LayoutInput,
): ReturnType<typeof readRows> {
  const columns = header.columns.filter((role) => role !== "example");
  const read = readParameterRows(body, columns, words);
  const nameAt = columns.indexOf("name");
  for (const row of read.rows) {
    if (!row.untyped) continue;
    const name = row.cells[nameAt];
    const said = { row: `${table} ${name?.text ?? "?"}`, words: row.cells.map((own) => own.text).join(" ") };
    report.add("facts/no-type", said, at(document.source, ...(name?.lines ?? [])));
  }
  if (columns.length < header.columns.length)
    report.add(
      "facts/joined-cells",
      { table, columns: header.columns.filter((role) => role === "example" || role === "description").join(" and ") },
      at(document.source, ...(body[0] ? [body[0].number] : [])),
    );
  const rows: Cell[][] = read.rows.map((row) => [...row.cells]);
  return { table: { kind: "table", columns, rows }, ignored: [], requiredMissing: read.requiredMissing };
}

/** A header printed again at the top of a sheet, or twice in a row, is no row. */
function dropRepeatedHeaders(
  lines: readonly Line[],
  table: string,
  words: HeaderWords,
  input: LayoutInput,
): { body: Line[]; ignored: Ignored[] } {
  const body: Line[] = [];
  const ignored: Ignored[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const again = line.sheetFirst || body.length === 0 ? readFlatHeader(lines, i, words) : undefined;
    if (again) {
      ignored.push(...ignoreLines("table-header", lines.slice(i, i + again.length)));
      input.report.add("facts/repeated-header", { table }, at(input.document.source, line.number));
      i += again.length - 1;
    } else body.push(line);
  }
  return { body, ignored };
}
