/**
 * Ruling lines -> grids: columns, rows, and which fields of them are one cell. A grid that has no line at its lower or
 * upper end is open there: its last row goes on, on the next sheet. A lone box is no grid.
 */
import type { Box } from "./sheet.js";
import { clusters, NEAR, type Rule, type Rules } from "./rules.js";

interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
}

export interface Grid {
  readonly box: Box;
  /** Left sides of the columns and the right side of the last. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** Few rows, made by backgrounds only: a table, or no more than its header or every other row of it. */
  readonly doubtful: boolean;
}

export function gridsOf(rules: Rules): Grid[] {
  return connect(rules)
    .flatMap((part) => gridOf(part.horizontal, part.vertical) ?? [])
    .sort((a, b) => a.box.top - b.box.top);
}

interface Part {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Rules that cross or touch belong together. */
function connect({ horizontal, vertical }: Rules): Part[] {
  const owner = new Map<Rule, number>([...horizontal, ...vertical].map((rule, i) => [rule, i]));
  const members = new Map<number, Rule[]>([...owner].map(([rule, i]) => [i, [rule]]));
  for (const flat of horizontal) {
    for (const upright of vertical) {
      const [a, b] = [owner.get(flat) ?? 0, owner.get(upright) ?? 0];
      if (a === b || !touches(upright.at, flat) || !touches(flat.at, upright)) continue;
      for (const rule of members.get(b) ?? []) {
        owner.set(rule, a);
        members.get(a)?.push(rule);
      }
      members.delete(b);
    }
  }
  const flat = new Set(horizontal);
  return [...members.values()].map((rules) => ({
    horizontal: rules.filter((rule) => flat.has(rule)),
    vertical: rules.filter((rule) => !flat.has(rule)),
  }));
}

function touches(at: number, rule: Rule): boolean {
  return at >= rule.from - 2 * NEAR && at <= rule.to + 2 * NEAR;
}

function gridOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid | undefined {
  const xs = edgesOf(vertical, horizontal);
  const ys = edgesOf(horizontal, vertical);
  const columns = xs.at.length - 1;
  const rows = ys.at.length - 1;
  if (rows < 1 || columns < 1 || rows * columns < 2) return undefined;
  const drawn = horizontal.some((rule) => rule.drawn) && vertical.some((rule) => rule.drawn);
  const cells = cellsOf(xs.at, ys.at, horizontal, vertical);
  return {
    box: { left: xs.at[0] ?? 0, right: xs.at[columns] ?? 0, top: ys.at[0] ?? 0, bottom: ys.at[rows] ?? 0 },
    xs: xs.at,
    ys: ys.at,
    cells,
    openTop: ys.openFirst,
    openBottom: ys.openLast,
    doubtful: rows < 3 && !drawn,
  };
}

/** Places of the rules across; where the others reach beyond the first or last of them, one more that is not drawn. */
function edgesOf(
  across: readonly Rule[],
  along: readonly Rule[],
): { at: number[]; openFirst: boolean; openLast: boolean } {
  const at = clusters(across, (rule) => rule.at).map(
    (group) => group.reduce((sum, rule) => sum + rule.at, 0) / group.length,
  );
  const first = along.reduce((least, rule) => Math.min(least, rule.from), Infinity);
  const last = along.reduce((most, rule) => Math.max(most, rule.to), -Infinity);
  if (at.length === 0 && along.length > 1) return { at: [first, last], openFirst: true, openLast: true };
  const openFirst = at.length > 0 && first < (at[0] ?? 0) - 4;
  const openLast = at.length > 0 && last > (at[at.length - 1] ?? 0) + 4;
  return { at: [...(openFirst ? [first] : []), ...at, ...(openLast ? [last] : [])], openFirst, openLast };
}

/** Fields without a line between them are one cell. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const isRuled = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= 2 * NEAR && overlap(rule, from, to) > 0.4 * (to - from));
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      const [top, left] = [ys[row] ?? 0, xs[column] ?? 0];
      let right = column + 1;
      while (
        right < columns &&
        !taken.has(row * columns + right) &&
        !isRuled(vertical, xs[right] ?? 0, top, ys[row + 1] ?? 0)
      )
        right++;
      let bottom = row + 1;
      while (bottom < rows && !isRuled(horizontal, ys[bottom] ?? 0, left, xs[column + 1] ?? 0)) bottom++;
      for (let r = row; r < bottom; r++) for (let c = column; c < right; c++) taken.add(r * columns + c);
      const box = { left, right: xs[right] ?? 0, top, bottom: ys[bottom] ?? 0 };
      cells.push({ row, column, rows: bottom - row, columns: right - column, box });
    }
  }
  return cells;
}

function overlap(rule: Rule, from: number, to: number): number {
  return Math.min(rule.to, to) - Math.max(rule.from, from);
}
