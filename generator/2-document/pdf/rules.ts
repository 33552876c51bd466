/**
 * Painted shapes -> ruling lines, areas and bullets. A border is a thin filled box or a stroke; the background of a cell
 * gives four lines of its own; the background of a few words inside a line gives none. Lines that touch are one.
 */
import type { Box } from "./sheet.js";

/** A horizontal line at y from `from` to `to`, or a vertical one at x. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Drawn as a line; else it is where a background ends. */
  readonly drawn: boolean;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Backgrounds, of cells or of code. */
  readonly areas: readonly Box[];
  readonly dots: readonly Box[];
}

const THIN = 3;
const LONG = 6;
/** Lines nearer than this are one line. */
export const NEAR = 1.6;
/** Height of a row, in font sizes. */
const LEAST_ROW = 1.6;
/** More than any page has: what is painted there is a drawing. */
const MOST = 4000;

export function rulesOf(shapes: readonly Box[], bodySize: number): Rules {
  const thin = shapes.filter((box) => Math.min(widthOf(box), heightOf(box)) <= THIN);
  const fills = shapes.filter((box) => Math.min(widthOf(box), heightOf(box)) > THIN);
  const dots = shapes.filter((box) => isDot(box, bodySize));
  const areas = fills.filter((box) => !isDot(box, bodySize) && isArea(box, fills, bodySize));
  const edges = areas.flatMap((box) => [
    { ...box, bottom: box.top },
    { ...box, top: box.bottom },
    { ...box, right: box.left },
    { ...box, left: box.right },
  ]);
  const lines = [...thin.map((box) => ({ ...box, drawn: true })), ...edges.map((box) => ({ ...box, drawn: false }))];
  const flat = lines.filter((box) => widthOf(box) >= LONG && widthOf(box) > heightOf(box));
  const upright = lines.filter((box) => heightOf(box) >= LONG && heightOf(box) > widthOf(box));
  if (lines.length > MOST) return { horizontal: [], vertical: [], areas: [], dots };
  const vertical = joinRules(
    upright.map((box) => ({ ...box, at: (box.left + box.right) / 2, from: box.top, to: box.bottom })),
  );
  const horizontal = joinRules(
    flat.map((box) => ({ ...box, at: (box.top + box.bottom) / 2, from: box.left, to: box.right })),
  );
  const sides = vertical.filter((rule) => rule.to - rule.from >= LEAST_ROW * bodySize);
  return { horizontal: horizontal.filter((rule) => isEdge(rule, sides, bodySize)), vertical: sides, areas, dots };
}

/** Boxes around words of a line are lower than a row, and what only joins their sides is no row's edge. */
function isEdge(rule: Rule, sides: readonly Rule[], bodySize: number): boolean {
  const near = (x: number): boolean => sides.some(({ at }) => Math.abs(at - x) < 2 * NEAR);
  return rule.to - rule.from > 8 * bodySize || near(rule.from) || near(rule.to);
}

function widthOf(box: Box): number {
  return box.right - box.left;
}

function heightOf(box: Box): number {
  return box.bottom - box.top;
}

function isDot(box: Box, bodySize: number): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  return (
    Math.min(width, height) >= 0.12 * bodySize &&
    Math.max(width, height) <= 0.65 * bodySize &&
    width / height < 1.5 &&
    height / width < 1.5
  );
}

/** Higher than a line of text, or one of a row of boxes that stand side by side. */
function isArea(box: Box, fills: readonly Box[], bodySize: number): boolean {
  if (heightOf(box) >= LEAST_ROW * bodySize) return true;
  return fills.some(
    (other) =>
      Math.abs(other.top - box.top) < NEAR &&
      Math.abs(other.bottom - box.bottom) < NEAR &&
      (Math.abs(other.left - box.right) < NEAR || Math.abs(box.left - other.right) < NEAR),
  );
}

/** Rules at the same place that overlap or touch are one rule. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const group of clusters(rules, (rule) => rule.at)) {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    for (const rule of [...group].sort((a, b) => a.from - b.from)) {
      const last = joined[joined.length - 1];
      if (last && last.at === at && rule.from <= last.to + 2 * NEAR)
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to), drawn: last.drawn || rule.drawn };
      else joined.push({ at, from: rule.from, to: rule.to, drawn: rule.drawn });
    }
  }
  return joined;
}

/** Groups of neighbours by a number. */
export function clusters<T>(items: readonly T[], valueOf: (item: T) => number, near = NEAR): T[][] {
  const groups: T[][] = [];
  let previous = -Infinity;
  for (const item of [...items].sort((a, b) => valueOf(a) - valueOf(b))) {
    if (valueOf(item) - previous > near) groups.push([]);
    groups[groups.length - 1]?.push(item);
    previous = valueOf(item);
  }
  return groups;
}
