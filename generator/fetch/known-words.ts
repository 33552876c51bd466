/** Whether a page has headings or column titles that vendors' documentation of APIs has: those of the vendors' data. */
import { VENDORS } from "../vendors/registry.js";

const HEADINGS: readonly RegExp[] = VENDORS.flatMap(({ words, signatures }) => [
  ...Object.values(words.sections).flat(),
  ...Object.values(words.titles).flat(),
  ...words.errorLists.common,
  ...words.errorLists.service,
  ...signatures.map((own) => own.heading),
  words.release,
  words.regionList,
]);

const TITLES: ReadonlySet<string> = new Set(
  VENDORS.flatMap(({ words }) =>
    Object.values(words.columns)
      .flat()
      .map((title) => title.toLowerCase()),
  ),
);

const TITLED = /<(h[1-6]|th|td)\b[^<>]*>([^]{0,400}?)<\/\1\s*>/gi;

/** `heading`: of a section, else of a column. */
export function isKnownTitle(text: string, heading: boolean): boolean {
  if (!heading) return TITLES.has(text.trim().toLowerCase());
  const plain = text.replace(/^\d+\.\s*/, "").trim();
  return HEADINGS.some((own) => own.test(plain));
}

export function knowsWords(html: string): boolean {
  for (const [, name = "", inner = ""] of html.matchAll(TITLED)) {
    const text = inner.replace(/<[^<>]*>/g, "").trim();
    if (isKnownTitle(text, name.startsWith("h"))) return true;
  }
  return false;
}
