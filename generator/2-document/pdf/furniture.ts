/**
 * Lines of all sheets -> those that are the manual's running heads and feet. What counts is place and repetition, never
 * the words: the same line but for its numbers, at the same height of many sheets, where no sheet has content.
 */
import type { Line } from "./line.js";
import type { SheetLayout } from "./layout.js";

export interface Furniture {
  readonly rules: ReadonlyMap<Line, "running-head" | "running-foot">;
  /** The number of the last sheet and of all, where head or foot count them. */
  readonly count?: { readonly last: number; readonly total: number };
}

/** Of a short print each sheet must have it, of a long one every fourth. */
const LEAST_SHARE = 0.25;
const LEAST_SHEETS = 2;
/** Share of a sheet's height that its margin takes at most. */
const MARGIN = 0.15;

export function findFurniture(layouts: readonly SheetLayout[]): Furniture {
  const groups = new Map<string, Line[]>();
  for (const line of layouts.flatMap((layout) => layout.lines)) {
    const key = `${Math.round(line.y)} ${line.text.replace(/\d+/g, "#").replace(/\s+/g, " ")}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const least = Math.max(LEAST_SHEETS, layouts.length < 4 ? layouts.length : layouts.length * LEAST_SHARE);
  const repeated = new Set([...groups.values()].filter((own) => own.length >= least).flat());
  const [top, bottom] = contentOf(layouts, repeated);
  const rules = new Map<Line, "running-head" | "running-foot">();
  for (const { sheet, lines } of layouts) {
    for (const line of lines.filter((own) => repeated.has(own))) {
      const [head, foot] = [Math.min(top, MARGIN * sheet.height), Math.max(bottom, (1 - MARGIN) * sheet.height)];
      if (line.box.bottom <= head) rules.set(line, "running-head");
      else if (line.box.top >= foot) rules.set(line, "running-foot");
    }
  }
  const count = countOf([...rules.keys()]);
  return { rules, ...(count ? { count } : {}) };
}

/** Where the content of any sheet begins and ends. */
function contentOf(layouts: readonly SheetLayout[], repeated: ReadonlySet<Line>): [number, number] {
  let [top, bottom] = [Infinity, -Infinity];
  for (const { lines, tables } of layouts) {
    const boxes = [...lines.filter((line) => !repeated.has(line)), ...tables].map((own) => own.box);
    for (const box of boxes) {
      top = Math.min(top, box.top);
      bottom = Math.max(bottom, box.bottom);
    }
  }
  return [top, bottom];
}

/** `Page 3 of 60`, in any words: a number that grows by one with each sheet, and one that stays. */
function countOf(lines: readonly Line[]): Furniture["count"] {
  const counts = lines.flatMap((line) => {
    const numbers = line.text.match(/\d+/g)?.map(Number) ?? [];
    const [page, total] = numbers.slice(-2);
    return page === undefined || total === undefined ? [] : [{ sheet: line.sheet, page, total }];
  });
  const first = counts[0];
  const last = counts[counts.length - 1];
  if (!first || !last || counts.length < LEAST_SHEETS) return undefined;
  const steady = counts.every(
    (own) => own.total === first.total && own.page - first.page === own.sheet - first.sheet && own.page <= own.total,
  );
  return steady ? { last: last.page, total: last.total } : undefined;
}
