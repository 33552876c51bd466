/**
 * What stands above and below the content of a copied page: the site's navigation, its title, the date, lines of the site
 * in any language. The title is the last line above the first section that is none of those.
 */
import type { Ignored, Line } from "../../2-document/document.js";
import type { LayoutInput } from "../layout.js";
import { ignoreLines } from "./sections.js";

type Around = Pick<LayoutInput, "vendor" | "document" | "block">;

export function isChrome(text: string, { vendor }: Pick<LayoutInput, "vendor">): boolean {
  return vendor.updated.test(text) || vendor.words.chrome.some((own) => own.test(text));
}

export interface PageHead {
  readonly title?: string;
  readonly ignored: Ignored[];
}

/** Above the first section of a copied page; a printed manual has its title block. */
export function readHead(before: readonly Line[], input: Around): PageHead {
  if (input.document.title || before.length === 0) return { ignored: ignoreLines("site-navigation", before) };
  const at = before.findLastIndex((line) => !isChrome(line.text, input));
  const title = before[at]?.text;
  return {
    ...(title === undefined ? {} : { title }),
    ignored: [
      ...ignoreLines("site-navigation", before.slice(0, at)),
      ...ignoreLines("page-title", before.slice(Math.max(at, 0))),
    ],
  };
}

/**
 * Lines of a copied page from its title to its last line of content. The title stands right above the date; where the
 * page has no date, the first line that is no line of the site may be one.
 */
export function contentOf(input: Around, titles: readonly RegExp[]): { content: Line[]; head: PageHead } {
  const { lines, printed } = input.block;
  if (printed) return { content: [...lines], head: { ignored: [] } };
  const end = lines.findLastIndex((line) => !isChrome(line.text, input)) + 1;
  const [body, footer] = [lines.slice(0, end), lines.slice(end)];
  const start = headLength(body, input, titles);
  const head = readHead(body.slice(0, start), input);
  return {
    content: body.slice(start),
    head: { ...head, ignored: [...head.ignored, ...ignoreLines("site-footer", footer)] },
  };
}

/** Some years print title and date twice. */
const TWICE = 8;

function headLength(lines: readonly Line[], input: Around, titles: readonly RegExp[]): number {
  const isDate = (line: Line): boolean => input.vendor.updated.test(line.text);
  const dated = lines.findIndex(isDate);
  let end = dated < 0 ? dated : lines.slice(0, dated + TWICE).findLastIndex(isDate);
  if (dated < 0) {
    const first = lines.findIndex((line) => !isChrome(line.text, input));
    end = titles.some((own) => own.test(lines[first]?.text ?? "")) ? first : -1;
  }
  while (end >= 0 && isChrome(lines[end + 1]?.text ?? "", input)) end++;
  return end + 1;
}

/** The title of a page of this kind: of its title block, or above its date. */
export function isPageTitled(input: Around, titles: readonly RegExp[] | undefined): boolean {
  const title = input.document.title?.text ?? contentOf(input, titles ?? []).head.title;
  return title !== undefined && (titles ?? []).some((own) => own.test(title));
}

export function titleOf({ title }: PageHead): { title?: string } {
  return title === undefined ? {} : { title };
}
