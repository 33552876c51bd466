/**
 * A whole page as served -> where its article stands in the text, found without parsing: nine tenths of such a page are
 * navigation. The article is the element around all headings and column titles that documentation uses.
 *
 *    <html>…<nav>…</nav><div><h2>Known heading</h2><table>…<h2>Known heading</h2></div><footer>…
 *                       ^start                                                   ^end
 * Undefined where the text is a fragment (all of it is the article) or where nothing known stands in it.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type IsAnchor = (text: string, heading: boolean) => boolean;

const SITE = /<(?:html|body|nav|header|footer)\b/i;
/** Titles of pages (h1) are none: one may have the words that are a section elsewhere. */
const TITLED = /<(h[2-6]|th|td)\b[^>]*>([\s\S]{1,400}?)<\/\1\s*>/gi;
const CONTAINER = /<(\/?)(?:div|section|article|main|body|blockquote|form)\b[^>]*>/gi;
const TAG = /<[^>]*>/g;
/** The article of a page starts this close above its first known heading. */
const REACH = 60_000;

export function findBody(html: string, isAnchor: IsAnchor): Span | undefined {
  if (!SITE.test(html)) return undefined;
  const anchors = [...html.matchAll(TITLED)].filter((match) =>
    isAnchor(plainText(match[2] ?? ""), match[1]?.toLowerCase().startsWith("h") === true),
  );
  const [first] = anchors;
  const last = anchors[anchors.length - 1];
  if (!first || !last) return undefined;
  const open = openingTag(html, first.index, 1 + climb(html, first.index, last.index));
  return open === undefined ? undefined : { start: open, end: closingTag(html, open, last.index + last[0].length) };
}

/** Words of a piece of markup, entities left as they are. */
export function plainText(html: string): string {
  return html.replace(TAG, "").replace(/\s+/g, " ").trim();
}

/** How many containers that hold the first place are closed before the last one. */
function climb(html: string, from: number, to: number): number {
  let depth = 0;
  let least = 0;
  for (const match of html.slice(from, to).matchAll(CONTAINER)) {
    depth += match[1] === "/" ? -1 : 1;
    least = Math.min(least, depth);
  }
  return -least;
}

/** Start of the `count`-th container, from the inside, that is open at a place. */
function openingTag(html: string, place: number, count: number): number | undefined {
  const base = Math.max(0, place - REACH);
  const tags = [...html.slice(base, place).matchAll(CONTAINER)].reverse();
  let depth = 0;
  let left = count;
  for (const tag of tags) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth <= 0) continue;
    depth = 0;
    left -= 1;
    if (left === 0) return base + tag.index;
  }
  return undefined;
}

/** End of the container that opens at `open`; the end of the text where nothing closes it. */
function closingTag(html: string, open: number, atLeast: number): number {
  let depth = 0;
  for (const match of html.slice(open).matchAll(CONTAINER)) {
    depth += match[1] === "/" ? -1 : 1;
    const end = open + match.index + match[0].length;
    if (depth <= 0 && end > atLeast) return end;
  }
  return html.length;
}
