// Ways to spoil a page with markup: each heading, paragraph, item, cell and code of an HTML page (by its place in the
// markup), each cell and line of a Markdown page is deleted, exchanged with the one after it, and made unreadable.
import { load } from "cheerio/slim";
import type { Mutation } from "./mutate.js";

type Way = "delete" | "swap" | "garble";

export interface MarkupMutation extends Mutation {
  readonly way: Way;
  /** The page with each of the changed texts deleted. */
  readonly without: readonly string[];
  readonly name: string;
  /** Stands inside an element that no reader sees. */
  readonly unseen: boolean;
}

interface Unit {
  readonly start: number;
  readonly end: number;
  /** Units with the same key in a row are neighbours. */
  readonly row: string;
  readonly name: string;
  readonly unseen: boolean;
}

export function mutateHtml(html: string, from: number, to: number): MarkupMutation[] {
  return mutateUnits(html, listElements(html, from, to), (text) => text.replace(/<[^>]*>/g, " "));
}

export function mutateMarkdown(text: string): MarkupMutation[] {
  return mutateUnits(text, listPieces(text), (own) => own);
}

const UNSEEN = "nav,[style*=hidden],.for-agent-only";
const UNITS = "h1,h2,h3,h4,h5,h6,p,li,td,th,pre";

interface Element {
  readonly name: string;
  readonly parent: unknown;
  readonly children: readonly { readonly startIndex: number; readonly endIndex: number }[];
}

/** The content of every such element that holds no other of them. */
function listElements(html: string, from: number, to: number): Unit[] {
  const $ = load(html, { withStartIndices: true, withEndIndices: true } as object);
  const rows = new Map<unknown, number>();
  return $(UNITS)
    .toArray()
    .flatMap((found): Unit[] => {
      const { name, parent, children } = found as unknown as Element;
      const [first, last] = [children[0], children[children.length - 1]];
      if (!first || !last || $(found).find(UNITS).length > 0 || $(found).text().trim() === "") return [];
      if (first.startIndex < from || last.endIndex >= to) return [];
      const row = rows.get(parent) ?? rows.size;
      rows.set(parent, row);
      const unseen = $(found).closest(UNSEEN).length > 0;
      return [{ start: first.startIndex, end: last.endIndex + 1, row: `${name} ${row}`, name, unseen }];
    });
}

/** Cells of the lines that start with a bar, the words of all other lines, marks in front of them left alone. */
function listPieces(text: string): Unit[] {
  let start = 0;
  return text.split("\n").flatMap((line, i): Unit[] => {
    const at = start;
    start += line.length + 1;
    if (/^[\s|:-]*$/.test(line) || /^\s*(?:```|~~~)/.test(line)) return [];
    if (!line.startsWith("|")) {
      const own = /^(\ufeff?\s*(?:#+|[*-])?\s*)(.*)$/.exec(line);
      const place = { start: at + (own?.[1]?.length ?? 0), end: at + line.length };
      return [{ ...place, row: "lines", name: "line", unseen: false }];
    }
    return [...line.matchAll(/(?<=\|)(?:\\.|[^|\\])*/g)]
      .filter((cell) => cell[0].trim() !== "")
      .map((cell) => ({ start: at + cell.index, end: at + cell.index + cell[0].length, ...cellOf(i) }));
  });
}

function cellOf(row: number): Pick<Unit, "row" | "name" | "unseen"> {
  return { row: `row ${row}`, name: "cell", unseen: false };
}

function mutateUnits(source: string, units: readonly Unit[], plain: (text: string) => string): MarkupMutation[] {
  return units.flatMap((unit, i): MarkupMutation[] => {
    const own = source.slice(unit.start, unit.end);
    const next = units[i + 1];
    const other = next && next.row === unit.row ? source.slice(next.start, next.end) : own;
    const place = `line ${source.slice(0, unit.start).split("\n").length}: ${own.slice(0, 60)}`;
    const [before, after] = [source.slice(0, unit.start), source.slice(unit.end)];
    const removed = (own: Unit): string => source.slice(0, own.start) + source.slice(own.end);
    const made = (way: Way, text: string): MarkupMutation => ({
      way,
      what: `${way} ${place}`,
      text,
      without: way === "swap" && next ? [removed(unit), removed(next)] : [removed(unit)],
      name: unit.name,
      unseen: unit.unseen,
    });
    const swapped = next && `${before}${other}${source.slice(unit.end, next.start)}${own}${source.slice(next.end)}`;
    return [
      made("delete", before + after),
      ...(swapped !== undefined && plain(other).trim() !== plain(own).trim() ? [made("swap", swapped)] : []),
      made("garble", `${before}Qzx ${garble(plain(own))} xzQ${after}`),
    ];
  });
}

/** Nothing that markup, or a rule, could know again. */
function garble(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => [...word].reverse().join(""))
    .reverse()
    .join(" ");
}
