// The reader parses with htmlparser2 for its speed, and cuts the article out of the bytes before. Both are proved here against
// the slow and certain way: the whole page through parse5, which repairs markup exactly as browsers do. Same blocks, on every
// HTML page among the cases and, where they are, on the sample pages.
import { load } from "cheerio";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Page } from "../../generator/1-page/page.js";
import type { Block, Text } from "../../generator/2-document/document.js";
import { blankUnread, cutInside, findBody } from "../../generator/2-document/find-body.js";
import { readBlocks, type HtmlNode } from "../../generator/2-document/html-blocks.js";
import { loadBlockParser } from "../../generator/2-document/parse-html.js";
import { isAnchor } from "../../generator/3-facts/identify.js";
import { VENDORS } from "../../generator/vendors/registry.js";
import { describeSamples, folder as samples } from "../pages/samples.js";
import { listCases } from "./case.js";

const hiddenClass = new RegExp(VENDORS.flatMap((vendor) => vendor.hiddenClass?.source ?? []).join("|"));
const parseBlocks = await loadBlockParser();

/** Blocks without their places, which the two parsers count in their own ways. */
function plain(blocks: readonly Block[]): unknown[] {
  const words = ({ text, links = [] }: Text): unknown => [text, ...links.map((link) => [link.text, link.url])];
  return blocks.map((block) => {
    if (block.kind === "lines") return block;
    if (block.kind === "table") return { ...block, header: block.header.map(words), rows: block.rows.map((row) => row.map(words)) };
    return { ...block, text: words(block.text) };
  });
}

async function fast(html: string): Promise<unknown[]> {
  const page: Page = { id: "page", folder: "", format: "html", text: html };
  return plain((await parseBlocks(page, html, () => 1, [], hiddenClass)).blocks);
}

interface Located extends HtmlNode {
  readonly sourceCodeLocation?: { readonly startOffset: number; readonly endOffset: number };
}

function parse(html: string, whole: boolean): Located {
  return load(html, { sourceCodeLocationInfo: true }, whole).root()[0] as unknown as Located;
}

function read(nodes: readonly HtmlNode[]): unknown[] {
  return plain(readBlocks(nodes, { placeOf: () => 1, hiddenClass }).blocks);
}

/** The element that starts where the article was found in the bytes. */
function elementAt(root: Located, start: number): Located | undefined {
  const open: Located[] = [root];
  for (let own = open.pop(); own; own = open.pop()) {
    if (own.sourceCodeLocation?.startOffset === start && own.name !== undefined) return own;
    for (const child of own.children ?? []) open.push(child as Located);
  }
  return undefined;
}

async function compare(html: string): Promise<void> {
  const body = findBody(blankUnread(html), isAnchor);
  const article = body ? html.slice(body.start, body.end) : html;
  expect(await fast(article), "htmlparser2 and parse5 on the article").toEqual(read(parse(article, body === undefined && /<html/i.test(html)).children ?? []));
  if (!body) return;
  const element = elementAt(parse(html, true), body.start);
  expect(element, "an element starts where the article was found").toBeDefined();
  expect(element?.sourceCodeLocation?.endOffset, "the article ends where its element does").toBe(body.end);
  expect(await fast(article), "the article in the bytes and in the whole page").toEqual(element && read([element]));
}

const pages = listCases().flatMap((own) =>
  own.files
    .filter((file) => file.endsWith(".html"))
    .map((file): [string, string] => [`${own.name}/${file}`, readFileSync(join(own.folder, file), "utf8")]),
);

/** A page that breaks off is refused before it is parsed. */
const whole = pages.filter(([, html]) => cutInside(blankUnread(html)) === undefined);

describe("two parsers, one reading", () => {
  test.each(whole)("%s", (_, html) => compare(html));
});

describeSamples("two parsers, one reading of the samples", () => {
  const files = existsSync(samples) ? readdirSync(samples, { recursive: true }).map(String).filter((file) => file.endsWith(".html")).sort() : [];
  test("none of them is taken for a page that breaks off", () => {
    for (const file of files) expect(cutInside(blankUnread(readFileSync(join(samples, file), "utf8"))), file).toBe(undefined);
  });

  test.each(files)("%s", { timeout: 60_000 }, (file) =>
    compare(readFileSync(join(samples, file), "utf8")),
  );
});

/** Faults of hand-written and generated markup, each read alike by both. */
const REPAIRED: readonly string[] = [
  "<p><pre><code>x</code></pre></p><p>y</p>",
  "<h2>a</h2>b<h3>c</h3><p>d<p>e",
  "<table><tr><td>a<li>b</li><li>c</li>d</td></tr></table>",
  "<table><tr><td>a<li>b<td>c</table><h2>d</h2>",
  "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e",
  "<table><thead><tr><th>A<th>B<tbody><tr><td>a<td>b<tr><td>c<td>d</table>",
  "<table><tr><th>A<th>B<tr><td>a<td>b</table>",
  "<table><thead><th>A<th>B</thead><tbody><td>a<td>b</tbody></table>",
  "<table><td>a<td>b</table>",
  "<table><tr><td>a</td></tr>loose<tr><td>b</td></tr></table>",
  "<table><tr><td>a</td><p>loose</p><td>b</td></tr></table>",
  "<table><caption>Table 1</caption><tr><td>a</td></tr></table>",
  "<table><tbody><tr><td>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</table>",
  "<b>a<i>b</b>c</i>d",
  "<p>a</br>b</p></p>c",
  "<div/>a<p/>b<span/>c",
  "<h2>a<h3>b</h3></h2>c",
  "<h2>a</h3><p>b</p>",
  "<!-- > -->a<!-- -- >b-->c",
  "<pre>\n\ncode\n</pre><pre>a<b>b</b><br>c</pre>",
  "<p>&amp;amp; &lt;b&gt; &unknown; &copy &#x1F375; &#0; &ampx</p>",
  "<td>a</td><tr><td>b",
  "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
  "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
  "<p title='a > b' data-x=\"<td>\">c</p>",
  "<svg><title>a</title><text>b</text></svg>c<math><mi>d</mi></math>",
  "<textarea><h2>a</h2></textarea>b<select><option>c</select>d<noscript><p>e</p></noscript>f",
  "<center>a</center><font>b</font><nobr>c<nobr>d",
];

/** What the two still read in different ways. */
const DIFFERENT: readonly { readonly html: string; readonly why: string }[] = [
  { html: "<b><p>a</b>b</p>c", why: "paragraphs are parted in another place; the words are the same" },
  { html: "<form>a<form>b</form>c</form>", why: "paragraphs are parted in another place; the words are the same" },
  { html: "<a href=1>a<a href=2>b</a>c</a>", why: "a link in a link: the words after the inner one are linked too" },
  { html: "<h2>a</h3>b", why: "bare words after a mistyped end tag stay in the heading; a paragraph there is moved" },
  { html: "<p>a<!>b</p>", why: "an empty declaration hides the words up to the next tag; no tool writes one" },
];

describe("faults of markup", () => {
  test.each(REPAIRED)("%s", async (html) => expect(await fast(html)).toEqual(read(parse(html, false).children ?? [])));

  test.each(DIFFERENT)("$why: $html", async ({ html }) =>
    expect(await fast(html)).not.toEqual(read(parse(html, false).children ?? [])),
  );
});
