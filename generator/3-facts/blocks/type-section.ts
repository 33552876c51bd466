/**
 * The part of a page under the name of a type -> its section: words, who uses it, its members.
 *
 *    #### Disk
 *    | Name | Type | Required | Description |
 */
import type { FactBlock, Section } from "../facts.js";
import { cell } from "../text/cells.js";
import type { BlockInput } from "./block-layout.js";
import { ignoredBy } from "./description.js";
import type { Part } from "./outline.js";
import { columnsOf, PARAMETERS, readColumns, reportUnread } from "./read-table.js";

export function readType(part: Part, input: BlockInput): Section {
  const blocks = part.blocks.flatMap((block): FactBlock[] => {
    if (block.kind === "table") {
      const columns = columnsOf(block, PARAMETERS, ["name", "type"], input);
      if (!columns) reportUnread(block, PARAMETERS, input);
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
