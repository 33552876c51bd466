/** Blocks of an error section -> its tables in any order of columns, or the fact that there are none. */
import type { Block } from "../../2-document/document.js";
import type { Cell, FactBlock, Section } from "../facts.js";
import { cell } from "../text/cells.js";
import type { BlockInput } from "./block-layout.js";
import { columnsOf, ERRORS, readColumns, reportUnread } from "./read-table.js";

export function readErrors(blocks: readonly Block[], list: Cell | undefined, input: BlockInput): Section[] {
  const { ledger, vendor } = input;
  const read = blocks.flatMap((block): FactBlock[] => {
    if (block.kind === "table") {
      const columns = columnsOf(block, ERRORS, ["code"], input);
      if (columns) return [readColumns(columns, input)];
      reportUnread(block, ERRORS, input);
      return [];
    }
    if (block.kind !== "paragraph" && block.kind !== "item") return [];
    const { text } = block;
    if (vendor.words.noErrors.test(text.text)) {
      ledger.claim(text);
      return [{ kind: "fact", key: "errors", value: cell("none", ...text.lines.slice(0, 1)) }];
    }
    return [];
  });
  return [{ role: "errors", ...(list ? { name: list } : {}), blocks: read }];
}
