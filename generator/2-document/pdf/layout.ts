/**
 * A sheet as painted -> its lines and ruled tables, from top to bottom. Text goes to the cell in which it begins, even
 * where it runs over the cell's edge; what stands in no table is a line of the sheet.
 */
import type { Fonts } from "./fonts.js";
import { gridsOf, type Grid } from "./grids.js";
import { linesOf, type Line, type LineContext } from "./line.js";
import { clusters, rulesOf, type Rule } from "./rules.js";
import type { Box, Glyph, Sheet } from "./sheet.js";

/** Lines of each cell; columns that a cell spans stay empty, rows that it spans repeat it. */
export type Row = readonly (readonly Line[])[];

export function isHeader(row: Row): boolean {
  const lines = row.flat();
  return lines.length > 0 && lines.every((line) => line.bold);
}

export interface Table {
  readonly sheet: number;
  readonly box: Box;
  /** Left sides of the columns and the right side of the last. */
  readonly edges: readonly number[];
  readonly ruled: boolean;
  readonly rows: readonly Row[];
  /** Its first or last row has no line where the sheet cuts it. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** It is wider than the sheet, and no word stands beyond the sheet: what stood there is not in the PDF. */
  readonly cutEdge: boolean;
}

export interface SheetLayout {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  /** Ruling lines that part rows where no column is ruled. */
  readonly rules: readonly Rule[];
  /** Backgrounds that are no cells: boxes of code or notes. */
  readonly areas: readonly Box[];
  readonly context: LineContext;
  /** Baselines of all visual lines: the n-th line of the sheet is the n-th of them. */
  readonly baselines: readonly number[];
}

export function layOut(sheet: Sheet, fonts: Fonts, bodySize: number): SheetLayout {
  const rules = rulesOf(sheet.shapes, bodySize);
  const context = { sheet: sheet.number, fonts, links: sheet.links, dots: rules.dots };
  const grids = withoutStripes(sheet, gridsOf(rules), context);
  const inCells = new Map<string, Glyph[]>();
  const outside: Glyph[] = [];
  for (const piece of sheet.runs.flatMap((run) => piecesOf(run, grids))) {
    const cell = cellOf(piece[0], grids);
    if (cell === undefined) outside.push(...piece);
    else inCells.set(cell, [...(inCells.get(cell) ?? []), ...piece]);
  }
  const tables = grids.map((grid, i) => tableOf(grid, i, inCells, context, sheet.width));
  const lines = linesOf(outside, context);
  const all = [...lines, ...tables.flatMap((table) => table.rows.flat(2))];
  return {
    sheet,
    lines,
    tables: tables.filter((table) => table.rows.flat(2).length > 0),
    rules: rules.horizontal,
    areas: rules.areas.filter(
      (area) => !grids.some((grid) => area.top > grid.box.top - 3 && area.bottom < grid.box.bottom + 3),
    ),
    context,
    baselines: clusters(all, (line) => line.y, 1).map((group) => group[0]?.y ?? 0),
  };
}

/** A grid of backgrounds that has lines in columns next to it is a header or a stripe of a table without lines. */
function withoutStripes(sheet: Sheet, grids: readonly Grid[], context: LineContext): readonly Grid[] {
  const sure = grids.filter((grid) => !grid.doubtful);
  if (sure.length === grids.length) return grids;
  const inside = ({ box }: Grid, { x, y }: Glyph): boolean =>
    x >= box.left && x < box.right && y >= box.top && y <= box.bottom;
  const glyphs = sheet.runs.flat().filter((glyph) => !grids.some((grid) => inside(grid, glyph)));
  const lines = linesOf(glyphs, context);
  return grids.filter(({ doubtful, xs, ys, box }) => {
    const beside = lines.filter(({ y, size }) => y > box.top - 2.5 * size && y < box.bottom + 3.5 * size);
    const goesOn = beside.some((line) => hasColumns(line) || line.box.left > (xs[1] ?? Infinity));
    return !doubtful || (xs.length + ys.length > 5 && !goesOn);
  });
}

function hasColumns({ letters, size }: Line): boolean {
  const inked = letters.filter((letter) => letter.text !== " ");
  return inked.some((letter, i) => i > 0 && letter.x - (inked[i - 1]?.end ?? 0) > 0.9 * size);
}

/** A run is cut where the pen jumps, or crosses a line of a grid between two letters. */
function piecesOf(run: readonly Glyph[], grids: readonly Grid[]): Glyph[][] {
  const pieces: Glyph[][] = [];
  for (const glyph of run) {
    const piece = pieces[pieces.length - 1];
    const before = piece?.[piece.length - 1];
    if (piece && before && !isJump(before, glyph, grids)) piece.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces;
}

function isJump(before: Glyph, glyph: Glyph, grids: readonly Grid[]): boolean {
  const gap = glyph.x - before.end;
  if (Math.abs(gap) > glyph.size || Math.abs(glyph.y - before.y) > glyph.size) return true;
  if (gap < 0.1 * glyph.size) return false;
  return grids.some(
    ({ box, xs }) => glyph.y > box.top && glyph.y < box.bottom && xs.some((x) => x > before.end - 1 && x < glyph.x + 1),
  );
}

function cellOf(glyph: Glyph | undefined, grids: readonly Grid[]): string | undefined {
  if (!glyph) return undefined;
  const [x, y] = [glyph.x + Math.min(1, (glyph.end - glyph.x) / 2), glyph.y - 0.3 * glyph.size];
  const inside = ({ left, right, top, bottom }: Box): boolean => x >= left && x < right && y >= top && y < bottom;
  for (const [i, grid] of grids.entries()) {
    const k = inside(grid.box) ? grid.cells.findIndex((cell) => inside(cell.box)) : -1;
    if (k >= 0) return `${i} ${k}`;
  }
  return undefined;
}

function tableOf(
  { box, xs, ys, cells, openTop, openBottom }: Grid,
  index: number,
  inCells: ReadonlyMap<string, Glyph[]>,
  context: LineContext,
  width: number,
): Table {
  const rows: (readonly Line[])[][] = Array.from({ length: ys.length - 1 }, () => xs.slice(1).map(() => []));
  cells.forEach((cell, k) => {
    const lines = linesOf(inCells.get(`${index} ${k}`) ?? [], context);
    for (let r = cell.row; r < cell.row + cell.rows; r++) {
      const row = rows[r];
      if (row) row[cell.column] = lines;
    }
  });
  const cutEdge = box.right > width + 2 && rows.flat(2).every((line) => line.box.right <= width);
  return { sheet: context.sheet, box, edges: xs, ruled: true, rows, openTop, openBottom, cutEdge };
}
