/**
 * Whose page is it, or whose manual? Counts each vendor's own words on the page; the most wins, a tie or none is reported.
 * Refuses pages of a vendor's older API, and of another vendor than the one asked for.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document } from "../2-document/document.js";
import { VENDORS } from "../vendors/registry.js";
import type { Vendor } from "../vendors/vendor.js";

function textOf(documents: readonly Document[]): string {
  const lines = documents.flatMap((document) =>
    document.blocks.flatMap((block) =>
      block.kind === "lines" ? [...block.lines.map((line) => line.text), ...block.links.map((link) => link.url)] : [],
    ),
  );
  return lines.join("\n");
}

/** Whether the page documents an older API of some vendor, which nothing here reads. */
export function reportLegacy(documents: readonly Document[], report: Report): boolean {
  const text = textOf(documents);
  for (const vendor of VENDORS) {
    const mark = vendor.legacy.map((own) => own.exec(text)?.[0]).find((own) => own !== undefined);
    if (mark === undefined) continue;
    report.add("facts/legacy", { vendor: vendor.title, mark }, at(documents[0]?.source ?? ""));
    return true;
  }
  return false;
}

export function identifyVendor(
  documents: readonly Document[],
  wanted: string | undefined,
  report: Report,
): Vendor | undefined {
  const text = textOf(documents);
  const origin = at(documents[0]?.source ?? "");
  const counts = VENDORS.map((vendor) => ({ vendor, count: vendor.marks.filter((mark) => mark.test(text)).length }));
  if (reportLegacy(documents, report)) return undefined;
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const tied = counts.filter((own) => own.count === best.count).length > 1;
  const asked = counts.find((own) => own.vendor.name === wanted);
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
