/**
 * A change log whose entries have dates and no numbers. A spec holds numbered releases, and the items are free words that
 * may or may not name an action: none is a fact, all are ignored by one rule, and a note says how many there are.
 *
 *    # Change log
 *    ### 2019.10.16
 *    - RunInstances: a new member Size.
 */
import { at } from "../../diagnostics/origin.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { matches, outline, type Part } from "./outline.js";

export const blockChangeLogPage: BlockLayout = {
  kind: "history",
  recognise: ({ document, vendor }) => {
    const parts = outline(document.blocks);
    return (
      parts.some((part) => matches(part.title, vendor.words.titles.history)) &&
      parts.some((part) => isDated(part, { vendor }))
    );
  },
  extract(input) {
    const { document, vendor, report, ledger } = input;
    const entries: Part[] = [];
    let open: Part | undefined;
    for (const part of outline(document.blocks)) {
      if (isDated(part, input)) entries.push((open = part));
      else if (open !== undefined && part.level <= open.level) open = undefined;
      if (open) ledger.ignoreBlocks("dated-change-log", part.blocks);
      if (open && part.heading) ledger.ignore("dated-change-log", part.heading);
      else if (part.heading && matches(part.title, vendor.words.titles.history))
        ledger.ignore("page-title", part.heading);
    }
    report.add("facts/dated-changes", { count: entries.length }, at(document.source));
    return { sections: [] };
  },
};

/** The date is asked of the whole heading: a part's title has lost the number before its words. */
function isDated({ heading }: Part, { vendor }: Pick<BlockInput, "vendor">): boolean {
  return heading !== undefined && vendor.words.releaseDate?.test(heading.text) === true;
}
