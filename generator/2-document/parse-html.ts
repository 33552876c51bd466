/**
 * An HTML page, whole as served or a fragment of one -> one document. Owns cheerio. Reads the article only; what stands
 * around it is the site's, counted as ignored.
 *
 * htmlparser2 (cheerio/slim) repairs what vendors' pages have wrong (`<p><pre>`, items without a list, cells left open) the
 * way browsers do, and is four times faster; the tests compare it with parse5 on every fixture. Where it leaves elements
 * misplaced, parse5 reads the page again.
 */
import type { Page } from "../1-page/page.js";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document, Ignored, Text } from "./document.js";
import { blankUnread, cutInside, elementsOf, findBody, type IsAnchor, type Span } from "./find-body.js";
import { withDate } from "./head-of-blocks.js";
import { readBlocks, type HtmlNode } from "./html-blocks.js";
import { isMisplaced } from "./is-misplaced.js";
import { indexLines } from "./line-index.js";
import { dateOf, type TitleWords } from "./title-block.js";

export interface HtmlWords extends TitleWords {
  /** Section headings and column titles of documentation. */
  readonly isAnchor: IsAnchor;
  readonly hiddenClass: RegExp;
}

export type ParseHtml = (page: Page, words: HtmlWords, report: Report) => Promise<readonly Document[]>;

/** Markup of any source -> a document; whoever made the markup knows where its elements come from. */
export type BlockParser = (
  page: Page,
  html: string,
  placeOf: (node: HtmlNode) => number,
  ignored: readonly Ignored[],
  hiddenClass?: RegExp,
) => Promise<Document>;

export async function loadBlockParser(): Promise<BlockParser> {
  const { load } = await import("cheerio/slim");
  // An option of htmlparser2, which slim hands over; its own type knows only those of the other parser.
  const options = { withStartIndices: true } as object;
  return async (page, html, placeOf, ignored, hiddenClass = /(?!)/) => {
    const parsed = nodesOf(load(html, options));
    const nodes = isMisplaced(parsed) ? await parseAsBrowsers(html) : parsed;
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

function nodesOf(loaded: { root(): ArrayLike<{ readonly children: unknown }> }): readonly HtmlNode[] {
  return (loaded.root()[0]?.children ?? []) as readonly HtmlNode[];
}

async function parseAsBrowsers(html: string): Promise<readonly HtmlNode[]> {
  const { load } = await import("cheerio");
  return nodesOf(load(html, { sourceCodeLocationInfo: true }, false));
}

export function htmlParser(parseBlocks: BlockParser): ParseHtml {
  return async (page, words, report) => {
    const seen = blankUnread(page.text);
    const where = cutInside(seen);
    if (where !== undefined) {
      report.add("document/truncated", { where }, at(page.id));
      return [];
    }
    const body = findBody(seen, words.isAnchor) ?? { start: 0, end: page.text.length };
    const index = indexLines(page.text);
    const around: Ignored[] = [
      { start: 0, end: body.start },
      { start: body.end, end: page.text.length },
    ]
      .filter((span) => span.end - span.start > 0)
      .map((span) => ({ rule: "site-chrome", lines: [index.lineAt(span.start), index.lineAt(span.end - 1)] }));
    const placeOf = ({ startIndex, sourceCodeLocation }: HtmlNode): number =>
      index.placeAt(body.start + (startIndex ?? sourceCodeLocation?.startOffset ?? 0));
    const read = await parseBlocks(page, copyOf(page.text, body), placeOf, around, words.hiddenClass);
    const above = seen.slice(0, body.start);
    const title = elementsOf(above, TITLE).at(-1);
    const place = title && index.placeAt(title.start);
    const [said] = title ? (await parseBlocks(page, copyOf(page.text, title), () => place ?? 1, [])).blocks : [];
    const updated = title && findDate(seen, title.end, words, (offset) => index.placeAt(offset));
    const address = addressIn(above);
    const head = {
      ...(said?.kind === "heading" ? { title: said.text } : {}),
      ...(updated ? { updated } : {}),
      ...(address === undefined ? {} : { address }),
    };
    return [withDate({ ...read, ...head }, words)];
  };
}

/** A slice would keep the whole page in memory as long as any of its words. */
function copyOf(text: string, span: Span): string {
  return Buffer.from(text.slice(span.start, span.end)).toString();
}

const TITLE = /<(\/?)(h1)\b[^<>]*>/gi;

/** The address that the page gives itself in its head. */
function addressIn(html: string): string | undefined {
  const link = html.match(/<link\b[^<>]*>/gi)?.find((own) => /\brel=["']?canonical\b/i.test(own));
  return link && /\bhref=["'](https?:\/\/[^"'\s<>]+)["']/i.exec(link)?.[1];
}

/** The date stands this close below the title. */
const NEAR = 4000;

function findDate(html: string, from: number, words: HtmlWords, placeAt: (offset: number) => number): Text | undefined {
  for (const match of html.slice(from, from + NEAR).matchAll(/>([^<>]{8,80})</g)) {
    const date = dateOf((match[1] ?? "").trim(), words);
    if (date !== undefined) return { text: date, lines: [placeAt(from + match.index + 1)] };
  }
  return undefined;
}
