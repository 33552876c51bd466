/** Titles of sections and of columns that the documentation of any vendor here has, as one question each. */
import { VENDORS } from "./registry.js";

const HEADINGS: readonly RegExp[] = VENDORS.flatMap(({ words, signatures }) => [
  ...Object.values(words.sections).flat(),
  ...words.errorLists.common,
  ...words.errorLists.service,
  ...signatures.map((own) => own.heading),
  words.release,
  words.regionList,
]);

const COLUMNS: ReadonlySet<string> = new Set(
  VENDORS.flatMap(({ words }) =>
    Object.values(words.columns)
      .flat()
      .map((title) => title.toLowerCase()),
  ),
);

/** Without its number. */
export function isKnownHeading(text: string): boolean {
  return HEADINGS.some((own) => own.test(text));
}

export function isKnownColumn(text: string): boolean {
  return COLUMNS.has(text.trim().toLowerCase());
}
