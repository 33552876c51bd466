/**
 * Whose page is it, or whose manual? Counts each vendor's own words on the page; the most wins, a tie or none is reported
 * unless the pages around it tell.
 * Refuses pages of a vendor's older API, and of another vendor than the one asked for.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document } from "../2-document/document.js";
import { isKnownColumn, isKnownHeading } from "../vendors/known-titles.js";
import { VENDORS } from "../vendors/registry.js";
import type { Vendor } from "../vendors/vendor.js";
import { plainTitle } from "./blocks/outline.js";

function textOf(documents: readonly Document[]): string {
  return documents.flatMap((document) => [document.address ?? "", ...document.blocks.flatMap(wordsOf)]).join("\n");
}

function wordsOf(block: Document["blocks"][number]): string[] {
  if (block.kind === "lines") return [...block.lines.map((line) => line.text), ...block.links.map((link) => link.url)];
  const texts = block.kind === "table" ? [...block.header, ...block.rows.flat()] : [block.text];
  return texts.flatMap((text) => [text.text, ...(text.links ?? []).map((link) => link.url)]);
}

/** Headings and column titles that any vendor's documentation has: they tell where the article of a page stands. */
export function isAnchor(text: string, heading: boolean): boolean {
  return heading ? isKnownHeading(plainTitle(text)) : isKnownColumn(text);
}

/** Whether the page documents an older API of some vendor, which nothing here reads. */
function reportLegacy(text: string, source: string, report: Report): boolean {
  for (const vendor of VENDORS) {
    const mark = vendor.legacy.map((own) => own.exec(text)?.[0]).find((own) => own !== undefined);
    if (mark === undefined) continue;
    report.add("facts/legacy", { vendor: vendor.title, mark }, at(source));
    return true;
  }
  return false;
}

export function identifyVendor(
  documents: readonly Document[],
  wanted: string | undefined,
  report: Report,
  around?: string,
): Vendor | undefined {
  const text = textOf(documents);
  const source = documents[0]?.source ?? "";
  const origin = at(source);
  if (reportLegacy(text, source, report)) return undefined;
  const counts = VENDORS.map((vendor) => ({ vendor, count: vendor.marks.filter((mark) => mark.test(text)).length }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const tied = counts.filter((own) => own.count === best.count).length > 1;
  const asked = counts.find((own) => own.vendor.name === (best.count > 0 ? wanted : (wanted ?? around)));
  if (wanted !== undefined && best.count > 0 && !tied && best.vendor.name !== wanted) {
    report.add("facts/other-vendor", { found: best.vendor.title, wanted: asked?.vendor.title ?? wanted }, origin);
    return undefined;
  }
  if (asked) return asked.vendor;
  if (best.count > 0 && !tied) return best.vendor;
  report.add(
    "facts/unknown-vendor",
    { counts: counts.map((own) => `${own.vendor.name} ${own.count}`).join(", ") },
    origin,
  );
  return undefined;
}
