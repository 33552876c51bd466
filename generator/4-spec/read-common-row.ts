/** Rows of the common inputs (Action, Version, Region) -> what they say of this action; they are no inputs of its own. */
import { cellOf, cellText, tablesOf, type PageFacts } from "../3-facts/facts.js";
import { parseFacts } from "../support/fact-sentence.js";
import type { Vendor } from "../vendors/vendor.js";
import type { SpecContext } from "./context.js";
import type { RegionUse } from "./spec.js";

/** What the Region row says: needed or not, and whether only some regions do. */
export function regionOf(page: PageFacts, { vendor }: SpecContext): RegionUse | undefined {
  for (const table of tablesOf(page, "input")) {
    const row = table.rows.find((own) => cellText(cellOf(table, own, "name")) === "Region");
    if (!row || !vendor.commonInputs.includes("Region")) continue;
    const sentence = page.descriptions === "drop" ? cellOf(table, row, "description") : cellOf(table, row, "facts");
    const words = cellText(cellOf(table, row, "description"));
    const facts = sentence ? (parseFacts(sentence.text) ?? {}) : readCommonRow(words, vendor);
    const required = cellText(cellOf(table, row, "required"));
    const use = vendor.words.yes.includes(required)
      ? "required"
      : facts.optional || vendor.words.no.includes(required)
        ? "optional"
        : undefined;
    return use && { use, ...(facts.regions ? { only: facts.regions } : {}) };
  }
  return undefined;
}

/** Facts of a common row's description where the vendor's words are kept. */
export function readCommonRow(
  words: string,
  vendor: Vendor,
): { value?: string; optional?: true; regions?: readonly string[] } {
  const line = words.replace(/-\n+/g, "-").replace(/\s+/g, " ").trim();
  const value = vendor.words.commonValue.exec(line)?.[1];
  const only = vendor.words.regionOnly?.exec(line)?.[1];
  const regions = only?.split(/[,，、] ?/).filter((own) => /^[a-z]{2}-[a-z]+(?:-[a-z0-9]+)*$/.test(own));
  return {
    ...(value === undefined ? {} : { value }),
    ...(vendor.words.regionOptional.some((own) => own.test(line)) ? { optional: true as const } : {}),
    ...(regions && regions.length > 0 ? { regions } : {}),
  };
}
