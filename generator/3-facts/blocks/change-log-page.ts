/**
 * A change log whose entries have dates and no numbers. A spec holds numbered releases; to number entries by their dates
 * would invent a fact that changes once the log is cut, and the words are free: they may or may not name an action. So
 * none is a fact, all are ignored by one rule, and a note says how many there are.
 *
 *    # Change log
 *    ### 2019.10.16                                  or a table with dates
 *    - RunInstances: a new member Size.
 */
import { at } from "../../diagnostics/origin.js";
import type { Block, Text } from "../../2-document/document.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { matches, outline, type Part } from "./outline.js";

export const blockChangeLogPage: BlockLayout = {
  kind: "history",
  recognise: ({ document, vendor }) => {
    const parts = outline(document.blocks);
    return (
      parts.some((part) => matches(part.title, vendor.words.titles.history)) &&
      parts.some((part) => isDated(part, { vendor }) || datedEntries(part.blocks, { vendor }) > 0)
    );
  },
  extract(input) {
    const { document, vendor, report, ledger } = input;
    let count = 0;
    let open: Part | undefined;
    for (const part of outline(document.blocks)) {
      if (isDated(part, input)) open = part;
      else if (open !== undefined && part.level <= open.level) open = undefined;
      const dated = part.blocks.filter((block) => datedEntries([block], input) > 0);
      count += open === undefined ? datedEntries(dated, input) : open === part ? 1 : 0;
      ledger.ignoreBlocks("dated-change-log", open ? part.blocks : dated);
      if (open && part.heading) ledger.ignore("dated-change-log", part.heading);
      else if (part.heading && matches(part.title, vendor.words.titles.history))
        ledger.ignore("page-title", part.heading);
    }
    report.add("facts/dated-changes", { count }, at(document.source));
    return { sections: [] };
  },
};

/** The date is asked of the whole heading: a part's title has lost the number before its words. */
function isDated({ heading }: Part, { vendor }: Pick<BlockInput, "vendor">): boolean {
  return heading !== undefined && vendor.words.releaseDate?.test(heading.text) === true;
}

/** Rows with a date in a cell, and items or paragraphs that begin with one. */
export function datedEntries(blocks: readonly Block[], { vendor }: Pick<BlockInput, "vendor">): number {
  const isDate = ({ text }: Text): boolean => vendor.words.releaseDate?.test(text) === true;
  const entries = blocks.flatMap((block): (readonly Text[])[] => {
    if (block.kind === "table") return [...block.rows];
    return block.kind === "item" || block.kind === "paragraph" ? [[block.text]] : [];
  });
  return entries.filter((texts) => texts.some(isDate)).length;
}
