/**
 * Names of files in a folder or archive -> which may be pages. Hidden files and what a saved page needs to look as it did
 * (styles, scripts, fonts, images) are none, by their names alone; the number of the latter is noted.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { compareAscii } from "../support/text.js";

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/)/;
const FURNITURE =
  /\.(css|m?js|map|svg|ico|png|jpe?g|gif|webp|avif|bmp|woff2?|ttf|otf|eot|mp[34]|webm)(?:\.download)?$/i;

export function mayBePage(name: string): boolean {
  return !HIDDEN.test(name) && !FURNITURE.test(name);
}

export function reportLeftOut(names: readonly string[], place: string, report: Report): void {
  const found = names.filter((name) => !HIDDEN.test(name)).flatMap((name) => FURNITURE.exec(name)?.[1] ?? []);
  const kinds = [...new Set(found.map((kind) => kind.toLowerCase()))].sort(compareAscii).join(", ");
  if (found.length > 0) report.add("page/left-out", { count: found.length, kinds }, at(place));
}
