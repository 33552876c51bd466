/**
 * Lines and tables of the sheets of one page, in order -> its parts: headings, paragraphs, items, code and tables. What a
 * sheet's end cut is whole again: tables with the same columns, rows that no line closes, code, sentences.
 */
import type { Line } from "./line.js";
import { isHeader, type Row, type Table } from "./layout.js";
import type { Box } from "./sheet.js";
import { withoutBullet } from "./compose.js";

export type Element =
  { readonly kind: "line"; readonly line: Line } | { readonly kind: "table"; readonly table: Table };

export interface JoinedTable {
  readonly edges: readonly number[];
  readonly ruled: boolean;
  readonly cutEdge: boolean;
  /** No line closes it, even where it begins. */
  readonly openTop: boolean;
  readonly rows: readonly Row[];
  /** Header rows that were printed once more at the head of a sheet. */
  readonly repeated: readonly Line[];
}

export type Part =
  | { readonly kind: "heading" | "paragraph"; readonly lines: readonly Line[] }
  | { readonly kind: "item"; readonly lines: readonly Line[]; readonly depth: number }
  | { readonly kind: "code"; readonly lines: readonly Line[]; readonly area?: Box }
  | { readonly kind: "table"; readonly table: JoinedTable };

export interface FlowContext {
  readonly bodySize: number;
  readonly areaOf: (line: Line) => Box | undefined;
}

export function isHeading(line: Line, bodySize: number): boolean {
  return line.size > 1.06 * bodySize && !line.mono;
}

export function flow(elements: readonly Element[], context: FlowContext): Part[] {
  const parts: Part[] = [];
  let above: Element | undefined;
  for (const element of elements) {
    const last = parts[parts.length - 1];
    const joined =
      element.kind === "table"
        ? joinTable(last, above, element.table)
        : above?.kind === "line" && last
          ? joinLine(last, above.line, element.line, context)
          : undefined;
    if (joined) parts[parts.length - 1] = joined;
    else parts.push(element.kind === "table" ? tablePart(element.table) : linePart(element.line, parts, context));
    above = element;
  }
  return parts;
}

function tablePart({ edges, ruled, cutEdge, openTop, rows }: Table): Part {
  return { kind: "table", table: { edges, ruled, cutEdge, openTop, rows, repeated: [] } };
}

function linePart(line: Line, parts: readonly Part[], context: FlowContext): Part {
  if (isHeading(line, context.bodySize)) return { kind: "heading", lines: [line] };
  if (withoutBullet(line).isItem) return { kind: "item", lines: [line], depth: depthOf(line, parts) };
  const area = context.areaOf(line);
  if (line.mono) return { kind: "code", lines: [line], ...(area ? { area } : {}) };
  return { kind: line.bold ? "heading" : "paragraph", lines: [line] };
}

const bulletLeft = (line: Line): number => line.bullet?.left ?? line.box.left;

/** Items further to the right than the one before are inside it. */
function depthOf(line: Line, parts: readonly Part[]): number {
  const left = bulletLeft(line);
  for (const part of [...parts].reverse()) {
    const first = part.kind === "item" ? part.lines[0] : undefined;
    if (part.kind !== "item" || !first) return 0;
    const other = bulletLeft(first);
    if (Math.abs(other - left) <= 3) return part.depth;
    if (other < left) return part.depth + 1;
  }
  return 0;
}

function joinLine(last: Part, above: Line, line: Line, context: FlowContext): Part | undefined {
  if (last.kind === "table") return undefined;
  const sameSheet = above.sheet === line.sheet;
  const gap = sameSheet ? line.y - above.y : 0;
  const lines = [...last.lines, line];
  if (last.kind === "code") {
    const area = context.areaOf(line);
    if (sameSheet && area !== last.area) return undefined;
    const inside = area !== undefined && line.letters.every((own) => own.mono || !/[!-~]/.test(own.text));
    if (!(line.mono || inside) || gap > 5 * line.size) return undefined;
    return { ...last, lines, ...(area ? { area } : {}) };
  }
  const alike = Math.abs(line.size - above.size) < 0.04 * line.size && !withoutBullet(line).isItem;
  if (!alike || line.mono || gap > 1.9 * line.size || gap > 1.25 * pitchOf(last.lines)) return undefined;
  if (last.kind === "heading") return line.bold === above.bold && sameSheet ? { ...last, lines } : undefined;
  if (line.bold && !above.bold && isWholly(line, context)) return undefined;
  if (last.kind === "item")
    return isInside(last.lines[0], line) && sameSheetOrCut(above, line) ? { ...last, lines } : undefined;
  return sameSheetOrCut(above, line) && Math.abs(line.box.left - (last.lines[0]?.box.left ?? 0)) < 3
    ? { ...last, lines }
    : undefined;
}

function pitchOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  return Math.min(...gaps.filter((gap) => gap > 0), Infinity);
}

/** Bold words in the middle of a paragraph are no heading; a bold line after a full stop may be one. */
function isWholly(line: Line, { bodySize }: FlowContext): boolean {
  return line.bold && line.size >= bodySize * 0.96;
}

/** Across sheets a sentence goes on only where it has no end yet. */
function sameSheetOrCut(above: Line, line: Line): boolean {
  return above.sheet === line.sheet || !/[.。!！?？:：;；]["”’)）]?$/.test(above.text);
}

function isInside(first: Line | undefined, line: Line): boolean {
  const left = first && withoutBullet(first).letters[0]?.x;
  return left !== undefined && Math.abs(line.box.left - left) < 3;
}

/** The table goes on at the head of the next sheet, with its header printed again or not. */
function joinTable(last: Part | undefined, above: Element | undefined, table: Table): Part | undefined {
  if (last?.kind !== "table" || above?.kind !== "table" || above.table.sheet + 1 !== table.sheet) return undefined;
  const { edges, rows } = last.table;
  if (edges.length !== table.edges.length || !edges.every((x, i) => isNear(x, table.edges[i]))) return undefined;
  const header = rows[0] ?? [];
  const again = isHeader(header) && textOf(header) === textOf(table.rows[0] ?? []);
  const fresh = again ? table.rows.slice(1) : table.rows;
  const repeated = [...last.table.repeated, ...(again ? (table.rows[0] ?? []).flat() : [])];
  const [open, next] = [rows[rows.length - 1], fresh[0]];
  const isOpen = above.table.openBottom || table.openTop;
  const joined =
    rows.length > 1 && open && next && isCut(last.table, isOpen, open, next)
      ? [...rows.slice(0, -1), open.map((cell, i) => [...cell, ...(next[i] ?? [])]), ...fresh.slice(1)]
      : [...rows, ...fresh];
  return { kind: "table", table: { ...last.table, rows: joined, repeated } };
}

function isNear(x: number, other: number | undefined): boolean {
  return x === other || Math.abs(x - (other ?? Infinity)) < 2.5;
}

/**
 * A row is cut where no line closes it, in a table that has such lines; or where only one of its halves has a name, in a
 * table whose rows all have one.
 */
function isCut(table: JoinedTable, isOpen: boolean, open: Row, next: Row): boolean {
  if (!table.ruled) return next[0]?.length === 0;
  if (isOpen && !table.openTop) return true;
  const named = table.rows.slice(1, -1).every((row) => row[0]?.length !== 0);
  return named && (open[0]?.length === 0) !== (next[0]?.length === 0);
}

function textOf(row: Row): string {
  return row.map((cell) => cell.map((line) => line.text).join(" ")).join("|");
}
