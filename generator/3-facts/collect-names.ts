/**
 * The first pass over the whole input: the names of all types and actions, so that each page can then be read on its own.
 * Types: headings of data-type pages, and the fragments of links to them. Actions: explorer links and bare titles.
 */
import type { Document, LinesBlock } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import { linkValue } from "./action-page.js";
import { typeHeadings } from "./data-types-page.js";
import type { Names } from "./layout.js";

const FRAGMENT = /#([A-Z]\w+)$/;
const BARE = /^[A-Z][a-z]+[A-Z]\w*$/;

export function collectNames(documents: readonly { readonly document: Document; readonly vendor: Vendor }[]): Names {
  const types = new Set<string>();
  const actions = new Set<string>();
  const linking = new Set<string>();
  for (const { document, vendor } of documents) {
    const title = document.title?.text ?? "";
    for (const block of document.blocks.filter((own): own is LinesBlock => own.kind === "lines")) {
      for (const i of typeHeadings(block.lines, vendor)) types.add(block.lines[i]?.text ?? "");
      for (const link of block.links) {
        const name = FRAGMENT.exec(link.url)?.[1];
        if (name === undefined) continue;
        types.add(name);
        linking.add(document.source);
      }
      const action = vendor.link ? linkValue(block.links, vendor.link.action) : undefined;
      if (action !== undefined) actions.add(action);
      else if (BARE.test(title)) actions.add(title);
    }
  }
  return { types, actions, linking };
}
