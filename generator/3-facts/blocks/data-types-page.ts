/**
 * The page of data types: each under a heading that is its name, with words, who uses it, and a table of members.
 *
 *    ## Placement
 *    Where an instance stands.
 *    Used by actions: RunInstances.
 *    | Name | Type | Required | Description |
 */
import type { Block } from "../../2-document/document.js";
import { partsOf } from "./action-parts.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { outline, type Part } from "./outline.js";
import { columnsOf, PARAMETERS } from "./read-table.js";
import { readType } from "./type-section.js";

const NAME = /^[A-Z]\w*$/;

export const blockDataTypesPage: BlockLayout = {
  kind: "data-types",
  recognise: ({ document, vendor }) => {
    const acts = partsOf(document.blocks, vendor).some((part) => part.role === "input" || part.role === "output");
    return !acts && typeParts(document.blocks, vendor).length > 0;
  },
  extract(input) {
    const types = typeParts(input.document.blocks, input.vendor);
    const titles = outline(input.document.blocks).filter((part) => part.level === 1);
    for (const part of titles) {
      if (part.heading) input.ledger.ignore("page-title", part.heading);
    }
    return { sections: types.map((part) => readType(part, input)) };
  },
};

/** Parts under a type's name that hold members or say who uses them. */
function typeParts(blocks: readonly Block[], vendor: BlockInput["vendor"]): Part[] {
  return outline(blocks).filter(
    (part) =>
      part.heading !== undefined &&
      NAME.test(part.title) &&
      part.blocks.some((block) =>
        block.kind === "table"
          ? columnsOf(block, PARAMETERS, ["name", "type"], { vendor }) !== undefined
          : block.kind === "paragraph" && vendor.words.usedBy.test(block.text.text),
      ),
  );
}
