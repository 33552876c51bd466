/**
 * Parsed elements -> whether any stands where markup allows none, because an end tag was left out or mistyped. The fast
 * parser keeps such elements where they were found; a browser moves them, and so must whoever reads what a browser shows.
 *
 *    <tr><th>Name<tbody><tr>      rows inside a cell
 *    <table><td>a<td>b</table>    cells without a row
 *    <h2>Title</h3><p>Words       paragraphs inside a heading
 */
import type { HtmlNode } from "./html-blocks.js";

/** Parents that such an element may have. */
const PARENTS: Readonly<Record<string, RegExp>> = {
  td: /^tr$/,
  th: /^tr$/,
  tr: /^(?:table|thead|tbody|tfoot)$/,
  thead: /^table$/,
  tbody: /^table$/,
  tfoot: /^table$/,
};
const HEADING = /^h[1-6]$/;
const BLOCK = /^(?:h[1-6]|p|div|section|table|ul|ol|pre)$/;

export function isMisplaced(nodes: readonly HtmlNode[]): boolean {
  const open = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    const { name = "", children = [] } = node;
    const titled = HEADING.test(name);
    for (const child of children) {
      if (child.name === undefined) continue;
      if (titled && BLOCK.test(child.name)) return true;
      if (Object.hasOwn(PARENTS, child.name) && PARENTS[child.name]?.test(name) === false) return true;
      open.push(child);
    }
  }
  return false;
}
