/**
 * The page of data types: each under a heading that is its name, with words, who uses it, and a table of members.
 *
 *    ## Placement
 *    Where an instance stands.
 *    Used by actions: RunInstances.
 *    | Name | Type | Required | Description |
 */
import type { Block } from "../../2-document/document.js";
import type { FactBlock, Section } from "../facts.js";
import { cell } from "../text/cells.js";
import { partsOf } from "./action-page.js";
import type { BlockInput, BlockLayout } from "./block-layout.js";
import { ignoredBy } from "./description.js";
import { outline, type Part } from "./outline.js";
import { columnsOf, PARAMETERS, readColumns } from "./read-table.js";

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
export function typeParts(blocks: readonly Block[], vendor: BlockInput["vendor"]): Part[] {
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

export function readType(part: Part, input: BlockInput): Section {
  const blocks = part.blocks.flatMap((block): FactBlock[] => {
    if (block.kind === "table") {
      const columns = columnsOf(block, PARAMETERS, ["name", "type"], input);
      return columns ? [readColumns(columns, input)] : [];
    }
    if (block.kind !== "paragraph" && block.kind !== "item") return [];
    const used = input.vendor.words.usedBy.exec(block.text.text.replace(/\s+/g, " "));
    if (!used) return ignoredBy(block.text, input) === undefined ? [{ kind: "prose", text: block.text }] : [];
    input.ledger.claim(block.text);
    const names = (used[1] ?? "").replace(/[.。]$/, "").replace(/[、，]\s*/g, ", ");
    return [{ kind: "fact", key: "used by", value: cell(names, ...block.text.lines.slice(0, 1)) }];
  });
  return {
    role: "type",
    name: { text: part.title, lines: part.heading?.lines ?? [] },
    blocks: inOrder(blocks, part, input),
  };
}

/** The name is claimed; facts and words stand before the table, as every page file has them. */
function inOrder(blocks: readonly FactBlock[], part: Part, { ledger }: BlockInput): FactBlock[] {
  if (part.heading) ledger.claim(part.heading);
  return [...blocks.filter((own) => own.kind !== "table"), ...blocks.filter((own) => own.kind === "table")];
}
