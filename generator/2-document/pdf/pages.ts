/**
 * Elements of all sheets -> the pages of the manual, each with its title block: at most a category, a title, the date
 * line. A manual without date lines is cut where its largest words stand at the head of sheets. A single page is one.
 *
 *    Region APIs                               category: another size than the title
 *    InquiryPriceResetInstancesInternetMaxB
 *    andwidth                                  the title, wrapped
 *    Last updated：2024-11-27 10:20:05
 */
import { dateOf, type TitleWords } from "../title-block.js";
import { isHeading, type Element } from "./flow.js";
import type { Line } from "./line.js";

export interface PagePart {
  readonly elements: readonly Element[];
  readonly title: readonly Line[];
  readonly group: readonly Line[];
  readonly updated?: { readonly line: Line; readonly date: string };
}

interface TitleBlock {
  /** Indices of its elements. */
  readonly first: number;
  readonly end: number;
  readonly title: readonly Line[];
  readonly group: readonly Line[];
  readonly updated?: { readonly line: Line; readonly date: string };
}

export interface CutPages {
  readonly pages: readonly PagePart[];
  /** Lines of the sheets before the first page of a manual. */
  readonly cover: readonly Line[];
}

export function cutPages(elements: readonly Element[], bodySize: number, words: TitleWords): CutPages {
  const dated = elements.flatMap((element, i) => datedBlock(elements, i, element, bodySize, words) ?? []);
  const blocks = dated.length > 0 ? dated : largestBlocks(elements, bodySize);
  const [first] = blocks;
  if (!first) return { pages: [{ elements, title: [], group: [] }], cover: [] };
  const before = elements.slice(0, first.first);
  const isCover = blocks.length > 1 && before.every((element) => element.kind === "line" && !element.line.mono);
  const pages = blocks.map((block, i): PagePart => {
    const own = elements.slice(block.end, blocks[i + 1]?.first ?? elements.length);
    const { title, group, updated } = block;
    // What stands above the title of a single page was printed with it: the site's own lines.
    const above = blocks.length === 1 ? before : [];
    return { elements: [...above, ...own], title, group, ...(updated ? { updated } : {}) };
  });
  const chapter: PagePart[] = blocks.length > 1 && !isCover ? [{ elements: before, title: [], group: [] }] : [];
  return {
    pages: [...chapter, ...pages],
    cover: isCover ? before.flatMap((own) => (own.kind === "line" ? [own.line] : [])) : [],
  };
}

function lineAt(elements: readonly Element[], i: number): Line | undefined {
  const element = elements[i];
  return element?.kind === "line" ? element.line : undefined;
}

/** A date line with a heading above it. */
function datedBlock(
  elements: readonly Element[],
  i: number,
  element: Element,
  bodySize: number,
  words: TitleWords,
): TitleBlock | undefined {
  if (element.kind !== "line") return undefined;
  const date = dateOf(element.line.text, words);
  const last = lineAt(elements, i - 1);
  if (date === undefined || !last || !isHeading(last, bodySize) || last.sheet !== element.line.sheet) return undefined;
  return { ...titleAbove(elements, i, bodySize), end: i + 1, updated: { line: element.line, date } };
}

/** Lines of one size, near each other, are the title; those of another size above them are the category. */
function titleAbove(elements: readonly Element[], end: number, bodySize: number): Omit<TitleBlock, "end" | "updated"> {
  const last = lineAt(elements, end - 1) as Line;
  const stands = (line: Line | undefined, below: Line): line is Line =>
    line !== undefined &&
    line.sheet === last.sheet &&
    isHeading(line, bodySize) &&
    below.y - line.y < 4 * Math.max(line.size, below.size);
  const runUp = (from: number): Line[] => {
    const lines: Line[] = [];
    for (let i = from; ; i--) {
      const [line, below] = [lineAt(elements, i), lines[0]];
      if (!line || (below && (!isSameHeading(line, below) || !stands(line, below)))) return lines;
      lines.unshift(line);
    }
  };
  const title = runUp(end - 1);
  const [top] = title;
  const next = lineAt(elements, end - 1 - title.length);
  const group = top && stands(next, top) ? runUp(end - 1 - title.length) : [];
  return { first: end - title.length - group.length, title, group };
}

function isSameHeading(line: Line, below: Line): boolean {
  return Math.abs(line.size - below.size) < 0.3 && line.bold === below.bold && below.y - line.y < 1.9 * below.size;
}

/** The largest lines, if each of them begins a sheet; or the first of them, on a page that has one title. */
function largestBlocks(elements: readonly Element[], bodySize: number): TitleBlock[] {
  const headings = elements.flatMap((element, i) =>
    element.kind === "line" && isHeading(element.line, bodySize) ? [{ line: element.line, i }] : [],
  );
  const sizes = [...new Set(headings.map(({ line }) => Math.round(line.size * 2) / 2))].sort((a, b) => b - a);
  const starts = (i: number): boolean => lineAt(elements, i)?.sheet !== sheetOf(elements[i - 1]);
  for (const size of sizes) {
    const own = headings.filter(({ line }) => Math.abs(line.size - size) < 0.5);
    const heads = own.filter(
      ({ i }) => lineAt(elements, i - 1) === undefined || !own.some((other) => other.i === i - 1),
    );
    if (heads.length > 1 && heads.every(({ i }) => starts(i)))
      return heads.map(({ i }) => blockFrom(elements, i, bodySize));
    if (heads.length > 1) break;
  }
  const [first] = headings;
  const largest =
    first && headings.filter(({ line }) => line.size > first.line.size - 0.3).length === runLength(elements, first.i);
  return first && largest ? [blockFrom(elements, first.i, bodySize)] : [];
}

function sheetOf(element: Element | undefined): number | undefined {
  return element?.kind === "line" ? element.line.sheet : element?.table.sheet;
}

function runLength(elements: readonly Element[], start: number): number {
  let end = start + 1;
  for (let line = lineAt(elements, end); line; line = lineAt(elements, ++end)) {
    const above = lineAt(elements, end - 1);
    if (!above || above.sheet !== line.sheet || !isSameHeading(above, line)) break;
  }
  return end - start;
}

function blockFrom(elements: readonly Element[], start: number, bodySize: number): TitleBlock {
  const end = start + runLength(elements, start);
  return { ...titleAbove(elements, end, bodySize), first: start, end };
}
