/**
 * Blocks of an input or output section -> its tables. Says of a section without a table what it says instead; sentences
 * beside the table are ignored by a rule or left unclaimed.
 */
import type { FactBlock, Section } from "../facts.js";
import { cell } from "../text/cells.js";
import type { BlockInput } from "./block-layout.js";
import type { Part } from "./outline.js";
import { columnsOf, PARAMETERS, readColumns, reportUnread } from "./read-table.js";

export function readParameters(
  part: Part,
  role: "input" | "output" | "parameters",
  where: string | undefined,
  input: BlockInput,
): Section[] {
  const blocks = part.blocks.flatMap((block): FactBlock[] => {
    if (block.kind === "table") {
      const columns =
        columnsOf(block, PARAMETERS, ["name", "type"], input) ??
        columnsOf(block, PARAMETERS, ["name", "description"], input);
      if (columns) return [dropSilence(readColumns(columns, input), input)];
      reportUnread(block, PARAMETERS, input);
      return [];
    }
    const said = block.kind === "paragraph" || block.kind === "item" ? block.text : undefined;
    if (said && isSilence(said.text, input)) input.ledger.ignore("no-parameters", said);
    return [];
  });
  const name = where === undefined ? {} : { name: cell(where, ...(part.heading?.lines ?? [])) };
  return [{ role, ...name, blocks }];
}

/** A row that only says that there are no parameters is no row. */
function dropSilence(table: Extract<FactBlock, { kind: "table" }>, input: BlockInput): FactBlock {
  const rows = table.rows.filter((row) => {
    const said = row.filter((own) => own.text !== "");
    const silent =
      said.length > 0 &&
      said.every((own) => isSilence(own.text, input) || own.text === said[0]?.text) &&
      isSilence(said[0]?.text ?? "", input);
    if (silent) input.ledger.ignore("no-parameters", ...row);
    return !silent;
  });
  return { ...table, rows };
}

function isSilence(text: string, { vendor }: BlockInput): boolean {
  return vendor.words.noParameters.test(text.replace(/\s+/g, " ").trim());
}
