/**
 * Parameters that a page lists apart because every action takes them -> those that are inputs all the same. The ones that
 * the protocol itself sends (action, key, signature) are known of the vendor; any other row stays an input of the action.
 */
import type { FactBlock, Section } from "../facts.js";
import type { BlockInput } from "./block-layout.js";

export function dropCommonRows(sections: readonly Section[], { vendor, ledger }: BlockInput): Section[] {
  return sections.flatMap((section) => {
    const blocks = section.blocks.flatMap((block): FactBlock[] => {
      if (block.kind !== "table") return [block];
      const name = block.columns.indexOf("name");
      const rows = block.rows.filter((row) => {
        const common = vendor.commonInputs.includes(row[name]?.text ?? "");
        if (common) ledger.ignore("common-parameters", ...row);
        return !common;
      });
      return rows.length > 0 ? [{ ...block, rows }] : [];
    });
    return blocks.length > 0 ? [{ ...section, blocks }] : [];
  });
}
