/** Lines of a section -> its error table, or the sentence that there are no errors of its own. */
import type { Ignored, Line } from "../../2-document/document.js";
import type { ColumnRole, Table } from "../facts.js";
import type { LayoutInput } from "../layout.js";
import type { Vendor } from "../../vendors/vendor.js";
import { cell } from "./cells.js";
import type { CellGrammar } from "./cell-grammar.js";
import { errorGrammar } from "./error-grammar.js";
import { readErrorRows } from "./error-rows.js";
import { readFlatHeader, type FlatHeader } from "./flat-header.js";
import { startsLinedRow } from "./lined-rows.js";
import { dropBoilerplate, ignoreLines } from "./sections.js";
import type { ReadTable } from "./parameter-table.js";
import { readRows, reportRows } from "./table-rows.js";

const SHAPES: readonly (readonly ColumnRole[])[] = [
  ["http", "code", "message", "description"],
  ["http", "code", "message"],
  ["http", "code", "description"],
  ["code", "message", "description"],
  ["code", "description"],
  ["code", "message"],
];

export function readErrorTable(lines: readonly Line[], input: LayoutInput): ReadTable {
  const { vendor } = input;
  const silent = lines.findIndex((line) => vendor.words.noErrors.test(line.text));
  const first = lines[silent];
  if (first) return readSilence(lines.slice(silent), first, vendor);
  const chrome = lines.filter((line) => vendor.words.chrome.some((own) => own.test(line.text)));
  const ignored: Ignored[] = ignoreLines("site-footer", chrome);
  const content = lines.filter((line) => !chrome.includes(line));
  const grammar = grammarOf(input);
  const body: Line[] = [];
  let header: FlatHeader | undefined;
  for (let i = 0; i < content.length; i++) {
    const line = content[i];
    const found = errorHeader(content, i, grammar, input);
    if (found) {
      header ??= found;
      ignored.push(...ignoreLines("table-header", content.slice(i, i + found.length)));
      i += found.length - 1;
    } else if (line) body.push(line);
  }
  const read = header && readBody(body, header, grammar, input);
  if (!read || read.table.rows.length === 0) return { blocks: [], ignored };
  return { blocks: [asCodes(read.table)], ignored: [...ignored, ...read.ignored] };
}

function grammarOf({ names, vendor }: Pick<LayoutInput, "vendor" | "names">): CellGrammar {
  const { sentenceStarts, sharedCodes } = vendor.words;
  return errorGrammar({ sentenceStarts, sharedCodes, names: names.written });
}

function errorHeader(
  lines: readonly Line[],
  i: number,
  grammar: CellGrammar,
  { vendor, block }: Pick<LayoutInput, "vendor" | "block">,
): FlatHeader | undefined {
  for (const needs of SHAPES) {
    const found = readFlatHeader(lines, i, {
      columns: vendor.words.columns,
      needs,
      optional: [],
      printed: block.printed,
      startsRow: (own, at, columns) => startsLinedRow(own, at, columns, grammar),
    });
    if (found) return found;
  }
  return undefined;
}

function readBody(
  body: readonly Line[],
  header: FlatHeader,
  grammar: CellGrammar,
  input: LayoutInput,
): ReturnType<typeof readRows> {
  return header.form === "spaced"
    ? reportRows(readErrorRows(body, header.columns, input.block.printed), "errors", input)
    : readRows(body, header, "errors", grammar, input);
}

/** A table of codes with one column of words: those words are its description, whatever the column is called. */
function asCodes(table: Table): Table {
  const words = table.columns.includes("description")
    ? table.columns
    : table.columns.map((own) => (own === "message" ? "description" : own));
  return { ...table, columns: words };
}

/** The header of an error table that begins at this line. */
export function readErrorHeader(
  lines: readonly Line[],
  i: number,
  input: Pick<LayoutInput, "vendor" | "block" | "names">,
): FlatHeader | undefined {
  return errorHeader(lines, i, grammarOf(input), input);
}

/** The sentence goes on to where the other codes are; that part says nothing of this action. */
function readSilence(lines: readonly Line[], first: Line, vendor: Vendor): ReadTable {
  const rule = { rule: "errors-introduction", from: vendor.words.noErrors, to: vendor.words.noErrorsEnd };
  const { ignored } = dropBoilerplate(lines, [rule]);
  return { blocks: [{ kind: "fact", key: "errors", value: cell("none", first.number) }], ignored };
}
