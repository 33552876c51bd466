/**
 * Printed manuals cut wide tables at the right edge. Where the same error code is described whole on another page, the
 * shorter words are noted as cut; on a page with many such cells, words that stand nowhere else and end without a stop are
 * noted too. Nothing is repaired.
 *
 *    InvalidZone.X   The zone does not sup            <- page A
 *    InvalidZone.X   The zone does not support it.    <- page B: A is cut
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { compareAscii, squeeze } from "../support/text.js";
import type { AssignedPage } from "./assign-service.js";
import { cellOf, cellText, tablesOf, type Cell, type PageFacts } from "./facts.js";

interface Described {
  readonly page: PageFacts;
  readonly code: string;
  readonly cell: Cell;
  readonly words: string;
}

/** On a page with more than this share of cut cells, cells that cannot be compared are doubted too. */
const MANY = 0.2;

export function noteCutWords(pages: readonly AssignedPage[]): AssignedPage[] {
  const byCode = new Map<string, Described[]>();
  for (const page of [...pages].sort((a, b) => compareAscii(a.facts.id, b.facts.id))) {
    for (const own of descriptionsOf(page.facts)) byCode.set(own.code, [...(byCode.get(own.code) ?? []), own]);
  }
  return pages.map((page) => {
    const notes = page.again ? [] : notesOf(page.facts, byCode);
    return notes.length > 0 ? { ...page, facts: { ...page.facts, notes: [...page.facts.notes, ...notes] } } : page;
  });
}

function descriptionsOf(page: PageFacts): Described[] {
  return tablesOf(page, "errors").flatMap((table) =>
    table.rows.flatMap((row) => {
      const cell = cellOf(table, row, "description");
      const code = `${page.vendor}/${page.service} ${cellText(cellOf(table, row, "code"))}`;
      return cell && cell.text !== "" ? [{ page, code, cell, words: plainWords(cell.text) }] : [];
    }),
  );
}

function notesOf(page: PageFacts, byCode: ReadonlyMap<string, readonly Described[]>): Diagnostic[] {
  const own = descriptionsOf(page).map((each) => ({ each, whole: wholeOf(each, byCode.get(each.code) ?? []) }));
  const cut = own.filter(({ whole }) => whole !== undefined);
  const open = own.filter(({ each, whole }) => whole === undefined && !/[.!?。)]$/.test(each.words));
  const lonely = cut.length > own.length * MANY ? open : [];
  const row = (each: Described): string => each.code.split(" ")[1] ?? "";
  return [
    ...cut.map(({ each, whole }): Diagnostic => ({
      code: "facts/cut-words",
      values: { row: row(each), complete: whole?.page.id ?? "?" },
      origin: at(page.source, ...each.cell.lines),
    })),
    ...lonely.map(({ each }): Diagnostic => ({
      code: "facts/cut-words-everywhere",
      values: { row: row(each) },
      origin: at(page.source, ...each.cell.lines),
    })),
  ];
}

/** The longest description of the same code of which this one is a cut print; the first page of several. */
function wholeOf(own: Described, others: readonly Described[]): Described | undefined {
  const longer = others.filter((other) => other.words.length > own.words.length && isCut(own.cell.text, other.words));
  return longer.reduce<Described | undefined>(
    (best, other) => (best && best.words.length >= other.words.length ? best : other),
    undefined,
  );
}

/**
 * Every printed line of the shorter text stands in the longer one, in order, and where the longer one has more between
 * two lines, or after the last, the line before stops inside a sentence. A shorter wording that ends with a stop is whole.
 */
function isCut(shorter: string, longer: string): boolean {
  let from = 0;
  let open = false;
  let before = "";
  for (const line of joinHyphens(shorter)
    .split("\n")
    .map(squeeze)
    .filter((text) => text !== "")) {
    const found = longer.indexOf(line, from);
    if (found < 0 || (before === "" && found > 0)) return false;
    open ||= stopsInside(before, longer.slice(from, found));
    from = found + line.length;
    before = line;
  }
  return open || stopsInside(before, longer.slice(from));
}

function stopsInside(line: string, missing: string): boolean {
  return line !== "" && /[\p{L}\p{N}]/u.test(missing) && !/[.!?;:。]$/.test(line) && !/^ *[.!?;:。)]/.test(missing);
}

/** Marks of code do not count: a cut may fall inside them. */
function plainWords(text: string): string {
  return squeeze(joinHyphens(text));
}

function joinHyphens(text: string): string {
  return text.replace(/(\S-) *\n+(?=\S)/g, "$1");
}
