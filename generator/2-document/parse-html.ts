/**
 * An HTML page, whole as served or a fragment of one -> one document. Owns cheerio. Reads the article only; what stands
 * around it is the site's, counted as ignored.
 *
 * htmlparser2 (cheerio/slim) repairs what vendors' pages have wrong (`<p><pre>`, items without a list, cells left open) the
 * way browsers do, gives offsets, and starts four times faster; the tests compare it with parse5 on every fixture.
 */
import type { Page } from "../1-page/page.js";
import type { Document, Ignored, Text } from "./document.js";
import { findBody, plainText, type IsAnchor, type Span } from "./find-body.js";
import { withDate } from "./head-of-blocks.js";
import { readBlocks, type HtmlNode } from "./html-blocks.js";
import { indexLines } from "./line-index.js";
import { dateOf, type TitleWords } from "./title-block.js";

export interface HtmlWords extends TitleWords {
  /** Section headings and column titles of documentation. */
  readonly isAnchor: IsAnchor;
  readonly hiddenClass: RegExp;
}

export type ParseHtml = (page: Page, words: HtmlWords) => Document;

/** Markup of any source -> a document; whoever made the markup knows where its elements come from. */
export type BlockParser = (
  page: Page,
  html: string,
  placeOf: (node: HtmlNode) => number,
  ignored: readonly Ignored[],
  hiddenClass?: RegExp,
) => Document;

export async function loadBlockParser(): Promise<BlockParser> {
  const { load } = await import("cheerio/slim");
  // An option of htmlparser2, which slim hands over; its own type knows only those of the other parser.
  const options = { withStartIndices: true } as object;
  return (page, html, placeOf, ignored, hiddenClass = /(?!)/) => {
    const nodes = (load(html, options).root()[0]?.children ?? []) as unknown as readonly HtmlNode[];
    const read = readBlocks(nodes, { placeOf, hiddenClass });
    return {
      source: page.id,
      folder: page.folder,
      format: "blocks",
      blocks: read.blocks,
      ignored: [...ignored, ...read.ignored],
    };
  };
}

export function htmlParser(parseBlocks: BlockParser): ParseHtml {
  return (page, words) => {
    const body = findBody(page.text, words.isAnchor) ?? { start: 0, end: page.text.length };
    const index = indexLines(page.text);
    const around: Ignored[] = [
      { start: 0, end: body.start },
      { start: body.end, end: page.text.length },
    ]
      .filter((span) => span.end - span.start > 0)
      .map((span) => ({ rule: "site-chrome", lines: [index.lineAt(span.start), index.lineAt(span.end - 1)] }));
    const placeOf = (node: HtmlNode): number => index.placeAt(body.start + (node.startIndex ?? 0));
    // A copy: a slice would keep the whole page in memory as long as any of its words.
    const html = Buffer.from(page.text.slice(body.start, body.end)).toString();
    const read = parseBlocks(page, html, placeOf, around, words.hiddenClass);
    return withDate({ ...read, ...headOf(page.text, body, words, (offset) => index.placeAt(offset)) }, words);
  };
}

const HEADING = /<h1\b[^>]*>([\s\S]{1,600}?)<\/h1\s*>/gi;
const ADDRESS = /<link\b[^>]*\brel=["']canonical["'][^>]*\bhref=["'](https?:\/\/[^"'\s<>]+)["']/i;
/** The date stands this close below the title. */
const NEAR = 4000;

/** Title and date as they stand above the article, and the address where the page says it. */
function headOf(
  html: string,
  body: Span,
  words: HtmlWords,
  placeAt: (offset: number) => number,
): Pick<Document, "title" | "updated" | "address"> {
  const above = html.slice(0, body.start);
  const title = [...above.matchAll(HEADING)].at(-1);
  const said = title && plainText(title[1] ?? "");
  const updated = title && findDate(html, title.index + title[0].length, words, placeAt);
  const address = ADDRESS.exec(above)?.[1];
  return {
    ...(title && said ? { title: { text: decode(said), lines: [placeAt(title.index)] } } : {}),
    ...(updated ? { updated } : {}),
    ...(address === undefined ? {} : { address }),
  };
}

function findDate(html: string, from: number, words: HtmlWords, placeAt: (offset: number) => number): Text | undefined {
  for (const match of html.slice(from, from + NEAR).matchAll(/>([^<>]{8,80})</g)) {
    const date = dateOf((match[1] ?? "").trim(), words);
    if (date !== undefined) return { text: date, lines: [placeAt(from + match.index + 1)] };
  }
  return undefined;
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole);
}
