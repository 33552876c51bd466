/** Lines of a section -> its error table, or the sentence that there are no errors of its own. */
import type { Ignored, Line } from "../../2-document/document.js";
import type { ColumnRole, FactBlock } from "../facts.js";
import type { LayoutInput } from "../layout.js";
import type { Vendor } from "../../vendors/vendor.js";
import { cell } from "./cells.js";
import { readErrorRows } from "./error-rows.js";
import { readHeader } from "./header-row.js";
import { dropBoilerplate, ignoreLines } from "./sections.js";
import type { ReadTable } from "./parameter-table.js";

const SHAPES: readonly (readonly ColumnRole[])[] = [
  ["code", "description"],
  ["code", "message"],
];

export function readErrorTable(lines: readonly Line[], input: LayoutInput): ReadTable {
  const { vendor, block } = input;
  const silent = lines.findIndex((line) => vendor.words.noErrors.test(line.text));
  const first = lines[silent];
  if (first) return readSilence(lines.slice(silent), first, vendor);
  const chrome = lines.filter((line) => vendor.words.chrome.some((own) => own.test(line.text)));
  const ignored: Ignored[] = ignoreLines("site-footer", chrome);
  const content = lines.filter((line) => !chrome.includes(line));
  const body: Line[] = [];
  for (let i = 0; i < content.length; i++) {
    const line = content[i];
    const length =
      SHAPES.map((shape) => readHeader(content, i, vendor.words.columns, shape)?.length ?? 0).find((own) => own > 0) ??
      0;
    if (length > 0) ignored.push(...ignoreLines("table-header", content.slice(i, i + length)));
    else if (line) body.push(line);
    i += Math.max(0, length - 1);
  }
  const rows = readErrorRows(body, block.printed);
  const table: FactBlock = { kind: "table", columns: ["code", "description"], rows };
  return { blocks: rows.length > 0 ? [table] : [], ignored };
}

export function startsErrorTable(lines: readonly Line[], i: number, { vendor }: LayoutInput): boolean {
  return SHAPES.some((shape) => readHeader(lines, i, vendor.words.columns, shape) !== undefined);
}

/** The sentence goes on to where the other codes are; that part says nothing of this action. */
function readSilence(lines: readonly Line[], first: Line, vendor: Vendor): ReadTable {
  const rule = { rule: "errors-introduction", from: vendor.words.noErrors, to: vendor.words.noErrorsEnd };
  const { ignored } = dropBoilerplate(lines, [rule]);
  return { blocks: [{ kind: "fact", key: "errors", value: cell("none", first.number) }], ignored };
}
