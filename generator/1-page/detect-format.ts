/**
 * Text -> its format, by what it holds; the file's name decides only where Markdown without tables looks like any text.
 * Text copied from a page stays text, even with tables in pipes or HTML in its examples.
 */
import type { PageFormat } from "./page.js";

const ELEMENTS = [
  "html|head|body|title|meta|link|script|style|template|form|main|article|section|header|nav|aside|div|center|h[1-6]|p",
  "pre|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|colgroup|col|br|hr|a|span|code|strong|b|em|i",
].join("|");
const OPENS_AS_HTML = new RegExp(`^\\s*(?:<!doctype\\s+html|<(?:${ELEMENTS})(?:\\s[^<>]*)?/?>)`, "i");
const TAGS = new RegExp(`</?(?:${ELEMENTS})(?:\\s[^<>]*)?/?>`, "gi");
const HTML_STRUCTURE = /<\/(?:h[1-6]|table|section)\s*>/i;

/** Share of tags in a text from which they are its markup, not something it talks about. */
const MARKUP = 0.15;

const ATX_HEADING = /^ {0,3}#{1,6} +\S/gm;
/** | --- | :---: | */
const RULE_CELL = "[ \\t]*(?::-+:?|-+:|-{2,})[ \\t]*";
const TABLE_RULE = new RegExp(`^ {0,3}\\|?(?:${RULE_CELL}\\|)+(?:${RULE_CELL}\\|?)?[ \\t]*$`, "m");

export function detectFormat(id: string, text: string): PageFormat {
  if (/^---\ndocwright: \d+\n/.test(text)) return "page-file";
  const markdown = /\.(?:md|markdown)(?:\.gz)?$/i.test(id) || isMarkdown(text);
  const body = text.replace(/^(?:\s*(?:<!--[^]*?-->|<\?xml[^>]*>))*/, "");
  // Markdown sources open with HTML blocks, too.
  if (/^\s*<(?:!doctype|html)\b/i.test(body) || (!markdown && isHtml(body))) return "html";
  return markdown ? "markdown" : "text";
}

function isHtml(text: string): boolean {
  return OPENS_AS_HTML.test(text) || (HTML_STRUCTURE.test(text) && shareOfTags(text) >= MARKUP);
}

function shareOfTags(text: string): number {
  let tags = 0;
  for (const [tag] of text.matchAll(TAGS)) tags += tag.length;
  return tags / text.length;
}

function isMarkdown(text: string): boolean {
  return (text.match(ATX_HEADING) ?? []).length > 0 && TABLE_RULE.test(text);
}

/** Whether a value is a page of documentation by its structure: HTML with headings or tables, Markdown with headings. */
export function detectPage(text: string): "html" | "markdown" | undefined {
  const format = detectFormat("", text);
  if (format === "html") return holdsBody(text) ? "html" : undefined;
  return format === "markdown" || (text.match(ATX_HEADING) ?? []).length > 1 ? "markdown" : undefined;
}

/** Pages for logging in, for proving to be human and for scripts to fill have nothing that documents. */
export function holdsBody(html: string): boolean {
  const shown = html.replace(/<!--[^]*?(?:-->|$)|<(script|style|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi, "");
  if (/<(?:table|dl|pre)[\s>]/i.test(shown)) return true;
  return /<h[1-6][\s>]/i.test(shown) && !/<input\b[^>]*\btype\s*=\s*["']?password/i.test(shown);
}
