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
import { squeeze } from "../support/text.js";
import type { AssignedPage } from "./assign-service.js";
import { cellOf, cellText, tablesOf, type Cell, type PageFacts } from "./facts.js";

interface Described {
  readonly page: PageFacts;
  readonly code: string;
  readonly cell: Cell;
}

const MANY = 0.2;

export function noteCutWords(pages: readonly AssignedPage[]): AssignedPage[] {
  const described = pages.flatMap((page) => descriptionsOf(page.facts));
  const whole = new Map<string, Described>();
  for (const own of described) {
    const longest = whole.get(own.code);
    if (!longest || squeeze(own.cell.text).length > squeeze(longest.cell.text).length) whole.set(own.code, own);
  }
  return pages.map((page) => {
    const notes = notesOf(page.facts, whole);
    return notes.length > 0 ? { ...page, facts: { ...page.facts, notes: [...page.facts.notes, ...notes] } } : page;
  });
}

function descriptionsOf(page: PageFacts): Described[] {
  return tablesOf(page, "errors").flatMap((table) =>
    table.rows.flatMap((row) => {
      const cell = cellOf(table, row, "description");
      return cell && cell.text !== ""
        ? [{ page, code: `${page.vendor}/${page.service} ${cellText(cellOf(table, row, "code"))}`, cell }]
        : [];
    }),
  );
}

function notesOf(page: PageFacts, whole: ReadonlyMap<string, Described>): Diagnostic[] {
  const own = descriptionsOf(page);
  const cut = own.filter((each) => isCut(each.cell.text, whole.get(each.code)?.cell.text ?? ""));
  const open = own.filter(
    (each) => whole.get(each.code)?.cell === each.cell && !/[.!?。)]$/.test(squeeze(each.cell.text)),
  );
  const lonely = cut.length > own.length * MANY ? open : [];
  const row = (each: Described): string => each.code.split(" ")[1] ?? "";
  return [
    ...cut.map((each): Diagnostic => ({
      code: "facts/cut-words",
      values: { row: row(each), complete: whole.get(each.code)?.page.id ?? "?" },
      origin: at(page.source, ...each.cell.lines),
    })),
    ...lonely.map((each): Diagnostic => ({
      code: "facts/cut-words-everywhere",
      values: { row: row(each) },
      origin: at(page.source, ...each.cell.lines),
    })),
  ];
}

/** Every printed line of the shorter text stands in the longer one, in order, and at least one ends inside a sentence. */
function isCut(shorter: string, longer: string): boolean {
  const text = squeeze(longer);
  if (squeeze(shorter) === text) return false;
  let from = 0;
  for (const line of shorter.split("\n").map(squeeze)) {
    const found = text.indexOf(line, from);
    if (found < 0) return false;
    from = found + line.length;
  }
  return true;
}
