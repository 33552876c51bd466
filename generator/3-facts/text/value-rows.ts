/**
 * Two-column tables in flat text whose second cell has a shape of its own: hosts and region ids.
 *
 *    South China (Guangzhou) cvm.ap-          Southeast Asia (Bangkok) ap-bangkok      华南地区(广州)ap-guangzhou
 *    guangzhou.example.com
 * A row is complete when its last word is a value; a break after a hyphen takes no space. Glued to a Latin letter, a
 * value has no beginning that can be known: such a line is ambiguous.
 */
import type { Line } from "../../2-document/document.js";
import { at } from "../../diagnostics/origin.js";
import { unwrap } from "../../support/text.js";
import type { Cell, Section } from "../facts.js";
import type { LayoutInput } from "../layout.js";
import { findFlatHeaders, type Flattening } from "./flat-header.js";
import { ignoreLines } from "./sections.js";
import type { Ignored } from "../../2-document/document.js";

export const HOST = /(?:^|(?<![\w.-]))((?:[a-z0-9-]+\.){2,}[a-z]+)$/;
const REGION = /(?<![\w.-])([a-z]{2}-[a-z]+(?:-[a-z0-9]+)*)$/;

export interface ValueTables {
  readonly section?: Section;
  readonly ignored: Ignored[];
  /** Lines of headers and rows. */
  readonly claimed: ReadonlySet<number>;
}

/** All tables of titles and values among the lines, joined to one; `ends` tells where running text begins. */
export function readValueTables(
  lines: readonly Line[],
  role: "endpoints" | "regions",
  ends: (line: Line) => boolean,
  input: LayoutInput,
): ValueTables {
  const value = role === "regions" ? REGION : HOST;
  const found = findFlatHeaders(lines, {
    columns: input.vendor.words.columns,
    needs: ["title", "value"],
    optional: [],
    printed: input.block.printed,
  });
  const rows: Cell[][] = [];
  const ignored: Ignored[] = [];
  found.forEach(({ start, length, form }, i) => {
    const body = lines.slice(start + length, found[i + 1]?.start);
    const end = body.findIndex(ends);
    const own = body.slice(0, end < 0 ? body.length : end);
    const unclear = form === "glued" ? own.filter((line) => !value.test(line.text) && isUnclear(line.text)) : [];
    for (const line of unclear)
      input.report.add(
        "facts/ambiguous-row",
        { table: role, words: line.text },
        at(input.document.source, line.number),
      );
    rows.push(
      ...readValueRows(
        own.filter((line) => !unclear.includes(line)),
        value,
        form,
      ),
    );
    ignored.push(
      ...ignoreLines("table-header", lines.slice(start, start + length)),
      ...ignoreLines("ambiguous-row", unclear),
    );
  });
  const claimed = new Set([...ignored.flatMap((own) => own.lines), ...rows.flat().flatMap((own) => own.lines)]);
  const section: Section = { role, blocks: [{ kind: "table", columns: ["title", "value"], rows }] };
  return { ...(rows.length > 0 ? { section } : {}), ignored, claimed };
}

function isUnclear(text: string): boolean {
  return /[a-z0-9-]+(?:\.[a-z0-9-]+){2,}$|[a-z]-[a-z]+$/.test(text);
}

/** Glued rows stand one a line; in all other forms a row may go on. */
function readValueRows(lines: readonly Line[], value: RegExp, form: Flattening): Cell[][] {
  const rows: Cell[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    open = form === "glued" ? [line] : [...open, line];
    const text = unwrap(open.map((own) => own.text.replace(/\s*\|\s*/g, " ").trim()));
    const match = value.exec(text);
    if (!match || line.text.endsWith("-")) continue;
    const at = open.map((own) => own.number);
    rows.push([
      { text: text.slice(0, match.index).trim(), lines: at },
      { text: match[1] ?? "", lines: at },
    ]);
    open = [];
  }
  return rows;
}
