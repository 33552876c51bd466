/** Whether a page has titles of pages, sections or columns that vendors' documentation of APIs has. */
import { isKnownColumn, isKnownHeading } from "../vendors/known-titles.js";
import { VENDORS } from "../vendors/registry.js";

const PAGES: readonly RegExp[] = VENDORS.flatMap(({ words }) => Object.values(words.titles).flat());
const TITLED = /<(h[1-6]|th|td)\b[^<>]*>([^]{0,400}?)<\/\1\s*>/gi;

export function knowsWords(html: string): boolean {
  for (const [, name = "", inner = ""] of html.matchAll(TITLED)) {
    const text = inner.replace(/<[^<>]*>/g, "").trim();
    const isHeading = name.toLowerCase().startsWith("h");
    if (isKnownTitle(text, isHeading) || (isHeading && PAGES.some((own) => own.test(text)))) return true;
  }
  return false;
}

/** `heading`: of a section, else of a column. */
export function isKnownTitle(text: string, heading: boolean): boolean {
  return heading ? isKnownHeading(text.trim().replace(/^\d+\.\s*/, "")) : isKnownColumn(text);
}
