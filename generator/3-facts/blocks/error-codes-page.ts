/** The page of error codes: a list common to all services and the service's own, under headings that say which. */
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { readErrors } from "./error-tables.js";
import { matches, outline } from "./outline.js";
import { columnsOf, ERRORS } from "./read-table.js";

export const blockErrorCodesPage: BlockLayout = {
  kind: "error-codes",
  recognise: ({ document, vendor }) => {
    const { errorLists, titles } = vendor.words;
    const parts = outline(document.blocks);
    if (parts.some((part) => matches(part.title, titles.responses))) return false;
    return parts.some(
      (part) =>
        matches(part.title, errorLists.common) ||
        matches(part.title, errorLists.service) ||
        isTitled(part.title, { document, vendor }),
    );
  },
  extract(input) {
    const { errorLists } = input.vendor.words;
    let list = "service";
    const sections = outline(input.document.blocks).flatMap((part) => {
      const common = matches(part.title, errorLists.common);
      const known = common || matches(part.title, errorLists.service);
      if (known) list = common ? "common" : "service";
      const tables = part.blocks.filter((block) => block.kind === "table" && columnsOf(block, ERRORS, ["code"], input));
      // A table under a heading that nobody knows may be a third list: the heading stays unclaimed.
      if (part.heading && (known || tables.length === 0 || isTitled(part.title, input)))
        input.ledger.ignore("section-heading", part.heading);
      const name = { text: list, lines: part.heading?.lines ?? [] };
      const read = tables.length > 0 ? readErrors(tables, name, input) : [];
      input.ledger.ignoreBlocks(
        "errors-introduction",
        part.blocks.filter((block) => !tables.includes(block) && block.kind !== "table"),
      );
      return read;
    });
    return { sections, missing: sections.length > 0 ? [] : ["errors"] };
  },
};

function isTitled(title: string, { document, vendor }: Pick<BlockInput, "document" | "vendor">): boolean {
  const titles = vendor.words.titles["error-codes"];
  const only = document.blocks.filter((block) => block.kind === "table");
  return (
    matches(title, titles) && only.length > 0 && only.every((table) => columnsOf(table, ERRORS, ["code"], { vendor }))
  );
}
