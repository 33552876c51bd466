/**
 * Lines of a sheet -> the tables among them that no ruling lines make. A header of bold words that stand apart, or lines
 * whose words begin at the same places, give the columns; what follows belongs to the table as long as it keeps to them. Rows are parted by lines across or by more
 * space than lines of one cell have; a part without a word in its first column goes on with the row above it.
 *
 *    Parameter Name    Required   Type      Description
 *    CupId             Yes        String    Cup to pour into. It must be empty,
 *                                           and belong to the guest.
 */
import { linesOf, type Line } from "./line.js";
import { isHeader, type Row, type SheetLayout, type Table } from "./layout.js";
import type { Glyph } from "./sheet.js";

export interface Found {
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
}

/** In font sizes: more than a space, less than the margins of two cells. */
const APART = 0.55;
/** Letters of one column may begin this much to the left of it. */
const SLACK = 2.5;

/** `before` is the table that ends the sheet before: its columns go on at the head of this one. */
export function findUnruled(layout: SheetLayout, lines: readonly Line[], before: Table | undefined): Found {
  const kept: Line[] = [];
  const tables: Table[] = [];
  let i = 0;
  if (before && !before.ruled && lines[0]) {
    const { edges } = before;
    const fits = endOf(lines, 0, edges);
    // A short sentence fits into the first column too, but fills no other.
    const end = lines.slice(0, fits).some((line) => columnsOf(line, edges).some((own) => own > 0)) ? fits : 0;
    if (end > 0) tables.push(tableOf(layout, lines.slice(0, end), edges));
    i = end;
  }
  while (i < lines.length) {
    const header = headerAt(lines, i) ?? evenRowsAt(lines, i);
    const end = header ? endOf(lines, header.end, header.edges) : i;
    if (header && end > header.end) {
      tables.push(tableOf(layout, lines.slice(i, end), header.edges));
      i = end;
    } else {
      const line = lines[i++];
      if (line) kept.push(line);
    }
  }
  return { lines: kept, tables };
}

/** Pieces of a line that stand apart by more than words do. */
function piecesOf(line: Line): Glyph[][] {
  const pieces: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of line.glyphs) {
    const inked = glyph.text.trim() !== "";
    if (inked && glyph.x - end >= APART * line.size) pieces.push([]);
    pieces[pieces.length - 1]?.push(glyph);
    if (inked) end = glyph.end;
  }
  return pieces;
}

/** Bold lines that hold together, of which one has pieces apart. */
function headerAt(lines: readonly Line[], start: number): { end: number; edges: number[] } | undefined {
  let end = start;
  for (let line = lines[start]; line?.bold; line = lines[++end]) {
    const above = lines[end - 1];
    if (end > start && above && line.y - above.y > 1.9 * line.size) break;
  }
  const pieces = lines.slice(start, end).flatMap(piecesOf);
  const most = Math.max(0, ...lines.slice(start, end).map((line) => piecesOf(line).length));
  if (most < 2) return undefined;
  const columns: { left: number; right: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => (a[0]?.x ?? 0) - (b[0]?.x ?? 0))) {
    const [left, right] = [piece[0]?.x ?? 0, endOfPiece(piece)];
    const last = columns[columns.length - 1];
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return { end, edges: [...columns.map((column) => column.left), Infinity] };
}

/** Without bold words: three lines near each other of which each has the same number of pieces at the same places. */
function evenRowsAt(lines: readonly Line[], start: number): { end: number; edges: number[] } | undefined {
  const first = lines[start];
  if (!first || first.mono) return undefined;
  const startsOf = (line: Line): number[] => piecesOf(line).map((piece) => piece[0]?.x ?? 0);
  const starts = startsOf(first);
  if (starts.length < 3) return undefined;
  const near = lines.slice(start + 1).filter((line) => line.y - first.y < 20 * first.size);
  const alike = near.filter((line) => {
    const own = startsOf(line);
    return !line.mono && own.length === starts.length && own.every((x, i) => Math.abs(x - (starts[i] ?? 0)) <= SLACK);
  });
  return alike.length >= 2 ? { end: start, edges: [...starts, Infinity] } : undefined;
}

/** Index of the first line that does not keep to the columns. */
function endOf(lines: readonly Line[], start: number, edges: readonly number[]): number {
  let end = start;
  let widest = 0;
  let usual: number | undefined;
  for (let line = lines[end]; line; line = lines[++end]) {
    const above = lines[end - 1];
    const gap = above ? line.y - above.y : 0;
    const pieces = piecesOf(line);
    if (!line.mono) usual ??= line.size;
    const first = columnsOf(line, edges).every((own) => own === 0);
    if ((line.mono && first) || !pieces.every((piece) => keepsTo(piece, edges))) break;
    if (!line.mono && usual !== undefined && Math.abs(line.size - usual) > 0.08 * usual) break;
    if (end > start && first && (line.bold || gap > 1.3 * Math.max(widest, 1.5 * line.size))) break;
    if (end > start) widest = Math.max(widest, gap);
  }
  return end;
}

function keepsTo(piece: readonly Glyph[], edges: readonly number[]): boolean {
  const [left, right] = [piece[0]?.x ?? 0, endOfPiece(piece)];
  const next = edges[columnOf(left, edges) + 1] ?? Infinity;
  return left >= (edges[0] ?? 0) - SLACK && right <= next;
}

function columnsOf(line: Line, edges: readonly number[]): number[] {
  return piecesOf(line).map((piece) => columnOf(piece[0]?.x ?? 0, edges));
}

function endOfPiece(piece: readonly Glyph[]): number {
  return piece.findLast((glyph) => glyph.text.trim() !== "")?.end ?? 0;
}

function columnOf(x: number, edges: readonly number[]): number {
  return edges.slice(0, -1).findLastIndex((edge) => x >= edge - SLACK);
}

function tableOf(layout: SheetLayout, lines: readonly Line[], edges: readonly number[]): Table {
  const rows: Row[] = [];
  let openTop = false;
  partsOf(layout, lines, edges).forEach((part, i) => {
    const glyphs = edges.slice(1).map((): Glyph[] => []);
    for (const piece of part.flatMap(piecesOf)) glyphs[columnOf(piece[0]?.x ?? 0, edges)]?.push(...piece);
    const row = glyphs.map((own) => linesOf(own, layout.context));
    const above = rows[rows.length - 1];
    if (row[0]?.length === 0 && i === 0) openTop = true;
    if (row[0]?.length === 0 && above && !isHeader(above))
      rows[rows.length - 1] = above.map((cell, k) => [...cell, ...(row[k] ?? [])]);
    else rows.push(row);
  });
  const boxes = lines.map((line) => line.box);
  const box = {
    left: Math.min(...boxes.map((own) => own.left)),
    right: Math.max(...boxes.map((own) => own.right)),
    top: boxes[0]?.top ?? 0,
    bottom: boxes[boxes.length - 1]?.bottom ?? 0,
  };
  return { sheet: layout.sheet.number, box, edges, ruled: false, rows, openTop, openBottom: true, cutEdge: false };
}

/** Lines between two gaps or rules; where all lines stand equally near, each first word of a line begins a row. */
function partsOf({ rules }: SheetLayout, lines: readonly Line[], edges: readonly number[]): Line[][] {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  const size = lines[0]?.size ?? 0;
  const near = 1.25 * Math.min(1.6 * size, ...gaps.filter((gap) => gap > 1.05 * size));
  const isRuled = (above: Line, line: Line): boolean =>
    rules.some(({ at, from, to }) => at > above.y && at < line.y && from < line.box.right && to > line.box.left);
  const parted = lines.map((line, i) => {
    const above = lines[i - 1];
    return above === undefined || line.y - above.y > near || above.bold !== line.bold || isRuled(above, line);
  });
  const even = !parted.some((own, i) => own && i > 0 && !lines[i - 1]?.bold);
  const parts: Line[][] = [];
  lines.forEach((line, i) => {
    const begins = parted[i] || (even && columnOf(line.box.left, edges) === 0);
    if (begins) parts.push([line]);
    else parts[parts.length - 1]?.push(line);
  });
  return parts;
}
