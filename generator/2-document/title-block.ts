/**
 * The title block that a printed manual sets after the first sheet of each page: at most a category, a title (wrapped in
 * the middle of a word or not) and the date. Refuses lines that do not stand right above the date.
 *
 *    InquiryPriceResetInstancesInternetMaxBand
 *    width                                            <- second line of a wrapped title: lower case only
 *    Last updated：2024-11-27 10:20:05
 */
import type { Line, Text } from "./document.js";

export interface TitleWords {
  /** Matches the date line; its group that took part is the date as printed. */
  readonly updated: RegExp;
}

export function dateOf(text: string, words: TitleWords): string | undefined {
  return words.updated
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
}

export interface TitleBlock {
  readonly lines: readonly number[];
  readonly parts: { readonly title?: Text; readonly group?: Text; readonly updated: Text };
}

export function findTitleBlock(lines: readonly Line[], words: TitleWords): TitleBlock | undefined {
  const last = lines.findLastIndex((line) => words.updated.test(line.text));
  const dated = lines[last];
  if (!dated) return undefined;
  let first = last;
  while (first > 0 && lines[first]?.gap === 0 && last - first < 3) first--;
  const above = joinWrapped(lines.slice(first, last));
  const title = above[above.length - 1];
  const group = above.length > 1 ? above[0] : undefined;
  const updated = { text: dateOf(dated.text, words) ?? "", lines: [dated.number] };
  return {
    lines: lines.slice(first, last + 1).map((line) => line.number),
    parts: { ...(title ? { title } : {}), ...(group ? { group } : {}), updated },
  };
}

function joinWrapped(lines: readonly Line[]): Text[] {
  const texts: Text[] = [];
  for (const line of lines) {
    const before = texts[texts.length - 1];
    if (before && /^[a-z]+$/.test(line.text)) {
      texts[texts.length - 1] = { text: before.text + line.text, lines: [...before.lines, line.number] };
    } else texts.push({ text: line.text, lines: [line.number] });
  }
  return texts;
}
