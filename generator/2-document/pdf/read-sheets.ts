/**
 * Sheets as painted -> documents, one a page of the manual. The order of the steps: fonts and sizes of the whole manual,
 * lines and tables of each sheet, running heads and feet, tables without lines, pages, blocks.
 */
import type { Page } from "../../1-page/page.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import { at, placeOf } from "../../diagnostics/origin.js";
import type { Document, Ignored } from "../document.js";
import type { TitleWords } from "../title-block.js";
import { blocksOf, type BlockContext } from "./blocks.js";
import { compose } from "./compose.js";
import { flow, isHeading, type Element, type FlowContext } from "./flow.js";
import { fontsOf, type Fonts } from "./fonts.js";
import { findFurniture } from "./furniture.js";
import { layOut, type SheetLayout, type Table } from "./layout.js";
import type { Line } from "./line.js";
import { findLinkList, type LinkList } from "./link-list.js";
import { cutPages, type PagePart } from "./pages.js";
import type { Box, Sheet } from "./sheet.js";
import { findUnruled } from "./unruled.js";

export function readSheets(page: Page, sheets: readonly Sheet[], words: TitleWords, report: Report): Document[] {
  const fonts = fontsOf(sheets);
  const bodySize = bodySizeOf(sheets, fonts);
  const layouts = sheets.map((sheet) => layOut(sheet, fonts, bodySize));
  for (const { sheet, tables } of layouts)
    if (tables.some((table) => table.cutEdge))
      report.add("document/pdf-cut-edge", { sheet: sheet.number }, at(page.id, sheet.number));
  const furniture = findFurniture(layouts);
  const content = layouts.map((layout) => layout.lines.filter((line) => !furniture.rules.has(line)));
  const lists = layouts.map((layout, i) => findLinkList(content[i] ?? [], bottomOf(layout.tables)));
  const elements = elementsOf(layouts, content, lists);
  const { pages, cover } = cutPages(elements, bodySize, words);
  const context: BlockContext & FlowContext = {
    bodySize,
    placeOf: placesOf(layouts),
    areaOf: areasOf(layouts),
    right: rightMargin(layouts, content),
    sizes: headingSizes(pages, bodySize),
    listed: new Map(layouts.map((layout, i) => [layout.sheet.number, lists[i]?.links ?? []])),
  };
  const ruled = (rule: string, lines: readonly Line[]): [string, number][] =>
    lines.map((line) => [rule, context.placeOf(line)]);
  const ignored: [string, number][] = [
    ...[...furniture.rules].flatMap(([line, rule]) => ruled(rule, [line])),
    ...ruled(
      "link-list",
      lists.flatMap((list) => list.lines),
    ),
    ...ruled("cover", cover),
    ...sheets.flatMap((sheet): [string, number][] => (sheet.turned.length > 0 ? [["turned-text", sheet.number]] : [])),
  ];
  const starts = pages.map((part, i) => (i === 0 ? 0 : firstSheet(part)));
  const { count } = furniture;
  return pages.map((part, i) => {
    const isOwn = (place: number): boolean => place >= (starts[i] ?? 0) && place < (starts[i + 1] ?? Infinity);
    return {
      source: page.id,
      folder: page.folder,
      format: "blocks",
      ...(pages.length > 1 ? { manual: page.id } : {}),
      ...(count && count.last < count.total && i === pages.length - 1 ? { cut: count } : {}),
      ...documentOf(
        part,
        ignored.filter(([, place]) => isOwn(place)),
        context,
      ),
    };
  });
}

function documentOf(
  part: PagePart,
  ignored: readonly [string, number][],
  context: BlockContext & FlowContext,
): Pick<Document, "title" | "group" | "updated" | "blocks" | "ignored"> {
  const { blocks, ignored: repeated } = blocksOf(flow(part.elements, context), context);
  const rules = [...new Set(ignored.map(([rule]) => rule))];
  const byRule = rules.map((rule): Ignored => {
    const lines = ignored.filter(([own]) => own === rule).map(([, place]) => place);
    return { rule, lines: [...new Set(lines)].sort((a, b) => a - b) };
  });
  return {
    ...(part.title.length > 0 ? { title: compose(part.title, context) } : {}),
    ...(part.group.length > 0 ? { group: compose(part.group, context) } : {}),
    ...(part.updated ? { updated: { text: part.updated.date, lines: [context.placeOf(part.updated.line)] } } : {}),
    blocks,
    ignored: [...byRule, ...repeated],
  };
}

/** Lines and tables by their height; the columns of an unruled table go on, on the next sheet. */
function elementsOf(
  layouts: readonly SheetLayout[],
  content: readonly (readonly Line[])[],
  lists: readonly LinkList[],
): Element[] {
  const elements: Element[] = [];
  layouts.forEach((layout, i) => {
    const listed = new Set(lists[i]?.lines);
    const lines = (content[i] ?? []).filter((line) => !listed.has(line));
    const last = elements[elements.length - 1];
    const before = last?.kind === "table" && last.table.sheet === layout.sheet.number - 1 ? last.table : undefined;
    const found = findUnruled(layout, lines, before);
    const own: [number, Element][] = [
      ...found.lines.map((line): [number, Element] => [line.y, { kind: "line", line }]),
      ...[...layout.tables, ...found.tables].map((table): [number, Element] => [
        table.box.top,
        { kind: "table", table },
      ]),
    ];
    elements.push(...own.sort(([a], [b]) => a - b).map(([, element]) => element));
  });
  return elements;
}

function bodySizeOf(sheets: readonly Sheet[], { isMono }: Fonts): number {
  const weights = new Map<number, number>();
  for (const glyph of sheets.flatMap((sheet) => sheet.runs.flat())) {
    const size = Math.round(glyph.size * 4) / 4;
    weights.set(size, (weights.get(size) ?? 0) + (isMono(glyph) ? 0.01 : 1));
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function placesOf(layouts: readonly SheetLayout[]): (line: Line) => number {
  const baselines = new Map(layouts.map((layout) => [layout.sheet.number, layout.baselines]));
  return (line) => {
    const own = baselines.get(line.sheet) ?? [];
    const index = own.findLastIndex((y) => y <= line.y + 1);
    return placeOf(line.sheet, Math.max(1, index + 1));
  };
}

function areasOf(layouts: readonly SheetLayout[]): (line: Line) => Box | undefined {
  const areas = new Map(layouts.map((layout) => [layout.sheet.number, layout.areas]));
  return ({ sheet, y, box }) =>
    areas
      .get(sheet)
      ?.findLast((area) => y > area.top && y < area.bottom && box.left >= area.left && box.left < area.right);
}

/** Where the longest line of a paragraph, or the widest table, ends. */
function rightMargin(layouts: readonly SheetLayout[], content: readonly (readonly Line[])[]): number {
  const ends = layouts.flatMap((layout, i) =>
    [
      ...(content[i] ?? []).filter((line) => !line.mono).map((line) => line.box.right),
      ...layout.tables.map((table) => table.box.right),
    ].filter((end) => end <= layout.sheet.width),
  );
  return ends.reduce((most, end) => Math.max(most, end), 0);
}

function bottomOf(tables: readonly Table[]): number {
  return tables.reduce((bottom, table) => Math.max(bottom, table.box.bottom), 0);
}

/** Sizes of headings below the titles. */
function headingSizes(pages: readonly PagePart[], bodySize: number): number[] {
  const lines = pages.flatMap((part) => part.elements.flatMap((own) => (own.kind === "line" ? [own.line] : [])));
  const sizes = lines.filter((line) => isHeading(line, bodySize)).map((line) => Math.round(line.size * 4) / 4);
  return [...new Set(sizes)].sort((a, b) => b - a);
}

function firstSheet({ title, group, elements }: PagePart): number {
  const [element] = elements;
  return (group[0] ?? title[0])?.sheet ?? (element?.kind === "line" ? element.line.sheet : element?.table.sheet) ?? 0;
}
