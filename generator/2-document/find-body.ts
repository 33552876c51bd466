/**
 * A whole page as served -> where its article stands in the text, found without parsing: nine tenths of such a page are
 * navigation. The article is the element around all headings and column titles that documentation uses.
 *
 *    <html>…<nav>…</nav><div><h2>Known heading</h2><table>…<h2>Known heading</h2></div><footer>…
 *                       ^start                                                   ^end
 * Undefined where the text is a fragment (all of it is the article) or where nothing known stands in it. One walk over the
 * text for each thing that is looked for: a page must not choose how long that takes.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type IsAnchor = (text: string, heading: boolean) => boolean;

const SITE = /<(?:html|body|nav|header|footer)\b/i;
/** Titles of pages (h1) are none: one may have the words that are a section elsewhere. */
const TITLED = /<(\/?)(h[2-6]|th|td)\b[^<>]*>/gi;
const CONTAINER = /<(\/?)(?:div|section|article|main|body|blockquote|form)\b/gi;
const TAG = /<[^>]*>/g;
/** The article of a page starts this close above its first known heading. */
const REACH = 60_000;
/** Longer than any title with the icons that sites draw into it. */
const LONGEST = 4000;

/** `html` as `blankUnread` gives it. */
export function findBody(html: string, isAnchor: IsAnchor): Span | undefined {
  if (!SITE.test(html)) return undefined;
  const anchors = elementsOf(html, TITLED).filter(({ start, end, name }) =>
    isAnchor(plainText(html.slice(start, end)), name.startsWith("h")),
  );
  const [first] = anchors;
  const last = anchors[anchors.length - 1];
  if (!first || !last) return undefined;
  const open = openingTag(html, first.start, 1 + climb(html, first.start, last.start));
  return open === undefined ? undefined : { start: open, end: closingTag(html, open, last.end) };
}

const OPENS = /<!--|<(?:script|style|textarea|title)\b/gi;
const CLOSES: Readonly<Record<string, RegExp>> = {
  "<!--": /-->/g,
  "<script": /<\/script\b/gi,
  "<style": /<\/style\b/gi,
  "<textarea": /<\/textarea\b/gi,
  "<title": /<\/title\b/gi,
};

/** The same text with blanks for what no reader sees and no tag stands in: scripts, styles, comments, text boxes. */
export function blankUnread(html: string): string {
  const parts: string[] = [];
  let done = 0;
  OPENS.lastIndex = 0;
  for (let opened = OPENS.exec(html); opened; opened = OPENS.exec(html)) {
    const from = OPENS.lastIndex;
    const close = CLOSES[opened[0].toLowerCase()] as RegExp;
    close.lastIndex = from;
    const end = close.exec(html)?.index ?? html.length;
    parts.push(html.slice(done, from), " ".repeat(end - from));
    done = end;
    OPENS.lastIndex = end;
  }
  return parts.join("") + html.slice(done);
}

/** In what a text breaks off: a tag, or an element that no page leaves open. `html` as `blankUnread` gives it. */
export function cutInside(html: string): string | undefined {
  const tag = html.lastIndexOf("<");
  if (tag > html.lastIndexOf(">") && /[a-z/!]/i.test(html[tag + 1] ?? "a")) return "a tag";
  const ends = (sign: RegExp): number => [...html.matchAll(sign)].at(-1)?.index ?? -1;
  if (ends(/<table\b/gi) > ends(/<\/table\b/gi)) return "a table";
  if (ends(/<pre\b/gi) > ends(/<\/pre\b/gi)) return "code";
  return /^\s*<(?:!doctype|html)\b/i.test(html) && !/<\/(?:body|html)\b/i.test(html) ? "the page" : undefined;
}

/** Elements without such elements in them; `tags` finds what opens and closes them. */
export function elementsOf(html: string, tags: RegExp): (Span & { readonly name: string })[] {
  const found: (Span & { readonly name: string })[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const tag of html.matchAll(tags)) {
    const name = (tag[2] ?? "").toLowerCase();
    const end = tag.index + tag[0].length;
    if (tag[1] !== "/") open = { name, start: tag.index };
    else if (open?.name === name && end - open.start < LONGEST) found.push({ ...open, end });
    if (tag[1] === "/") open = undefined;
  }
  return found;
}

/** Words of a piece of markup, entities left as they are. */
function plainText(html: string): string {
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
    const at = open + match.index;
    if (depth <= 0 && at >= atLeast) return html.indexOf(">", at) + 1 || html.length;
  }
  return html.length;
}
