/** Pages that were read -> every place of them by what became of it. */
import type { AssignedPage } from "../3-facts/assign-service.js";
import { claimedLines } from "../3-facts/extract-facts.js";
import { compareAscii } from "../support/text.js";

/** Places (lines of text, cells and paragraphs of others), counted by what became of them. */
export interface Ledger {
  readonly facts: number;
  /** Not understood; each is in problems.txt. */
  readonly unclaimed: number;
  /** Left out on purpose, by the rule that says so. */
  readonly ignored: readonly { readonly rule: string; readonly lines: number }[];
}

export function ledgerOf(pages: readonly AssignedPage[]): Ledger {
  const rules = new Map<string, number>();
  let facts = 0;
  let unclaimed = 0;
  for (const page of pages) {
    facts += new Set(claimedLines(page.facts.sections)).size;
    unclaimed += page.facts.unclaimed.reduce((sum, cell) => sum + cell.lines.length, 0);
    for (const { rule, lines } of page.ignored) rules.set(rule, (rules.get(rule) ?? 0) + lines.length);
  }
  const ignored = [...rules].sort((a, b) => compareAscii(a[0], b[0])).map(([rule, lines]) => ({ rule, lines }));
  return { facts, unclaimed, ignored };
}
