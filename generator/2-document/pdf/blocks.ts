/**
 * Parts of a page -> the blocks of its document. The widths in which words were set say where a line was broken because
 * it was full; the sizes of headings say their level, the largest below the title being 2.
 */
import type { Block, Ignored, Text } from "../document.js";
import { composeCode } from "./code.js";
import { compose } from "./compose.js";
import type { JoinedTable, Part } from "./flow.js";
import { isHeader, type Row } from "./layout.js";
import type { Line } from "./line.js";
import type { LinkList } from "./link-list.js";

export interface BlockContext {
  readonly placeOf: (line: Line) => number;
  /** Right margin of the sheets. */
  readonly right: number;
  /** Sizes of headings in the whole manual, largest first, the title's left out. */
  readonly sizes: readonly number[];
  /** Links that are printed as a list at the end of a sheet, by the number of the sheet. */
  readonly listed: ReadonlyMap<number, LinkList["links"]>;
}

export function blocksOf(parts: readonly Part[], context: BlockContext): { blocks: Block[]; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const blocks = parts.map((part): Block => {
    if (part.kind === "table") {
      const again = part.table.repeated.map(context.placeOf);
      if (again.length > 0) ignored.push({ rule: "repeated-header", lines: [...new Set(again)] });
      return tableBlock(part.table, context);
    }
    if (part.kind === "code") {
      const left = Math.min(...part.lines.map((line) => line.box.left));
      const right = part.area ? part.area.right - (left - part.area.left) : context.right;
      return { kind: "code", info: "", text: composeCode(part.lines, { ...context, right }) };
    }
    const text = compose(part.lines, context);
    if (part.kind === "heading") return { kind: "heading", level: levelOf(part.lines[0], context.sizes), text };
    if (part.kind !== "item") return { kind: "paragraph", text };
    const depth = part.depth > 0 ? { depth: part.depth } : {};
    return { kind: "item", text: { ...text, text: text.text.replace(/^- /, "") }, ...depth };
  });
  return { blocks, ignored };
}

function levelOf(line: Line | undefined, sizes: readonly number[]): number {
  const size = Math.round((line?.size ?? 0) * 4) / 4;
  const larger = sizes.filter((own) => own > size + 0.2).length;
  return Math.min(6, 2 + larger);
}

function tableBlock({ edges, ruled, cutEdge, rows }: JoinedTable, { placeOf, listed }: BlockContext): Block {
  const exact = ruled && !cutEdge;
  const rights = edges.slice(1).map((edge, i) => rightOf(rows, i, edges[i] ?? 0, exact ? edge : Infinity));
  const print = (row: Row): Text[] =>
    row.map((cell, i) => {
      // A cell that spans columns, or runs over its edge.
      const longest = Math.max(...cell.map((line) => line.box.right));
      return withListed(
        compose(cell, { placeOf, right: Math.max(longest, rights[i] ?? 0), loose: !exact }),
        cell,
        listed,
      );
    });
  const [first, ...rest] = rows;
  return first && isHeader(first)
    ? { kind: "table", header: print(first), rows: rest.map(print) }
    : { kind: "table", header: [], rows: rows.map(print) };
}

/** A cell that has the word of a listed link, and no link of its own. */
function withListed(text: Text, cell: readonly Line[], listed: BlockContext["listed"]): Text {
  if (text.links) return text;
  const sheets = [...new Set(cell.map((line) => line.sheet))];
  const words = new Set(text.text.split(/\W+/));
  const links = sheets.flatMap((sheet) => listed.get(sheet) ?? []).filter(({ word }) => words.has(word));
  const first = links[0];
  return first ? { ...text, links: [{ text: first.word, url: first.url }] } : text;
}

/** Where lines of a column must end: as far from its right side as they begin from its left. */
function rightOf(rows: readonly Row[], column: number, left: number, right: number): number {
  const lines = rows.flatMap((row) => row[column] ?? []).filter((line) => line.box.right <= right);
  const longest = Math.max(...lines.map((line) => line.box.right));
  if (right === Infinity) return longest;
  const margin = Math.min(...lines.map((line) => line.box.left - left), right - left);
  return Math.max(longest, right - margin);
}
