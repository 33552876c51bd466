/**
 * The first pass over the whole input: the names of all types and actions, so that each page can then be read on its own.
 * Types: headings of data-type pages, and the fragments of links to them. Actions: explorer links and bare titles.
 */
import type { Document, LinesBlock } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import { linkValue } from "./action-page.js";
import { typeHeadings } from "./data-types-page.js";
import type { Names } from "./layout.js";
import { namesInCode } from "./text/cell-grammar.js";

const FRAGMENT = /^([^#]+)#([A-Z]\w+)$/;
const BARE = /^[A-Z][a-z]+[A-Z]\w*$/;

export function collectNames(documents: readonly { readonly document: Document; readonly vendor: Vendor }[]): Names {
  const types = new Set<string>();
  const actions = new Set<string>();
  const written = new Set<string>();
  const fragments = new Map<string, Map<string, Set<string>>>();
  for (const { document, vendor } of documents) {
    const title = document.title?.text ?? "";
    for (const block of document.blocks.filter((own): own is LinesBlock => own.kind === "lines")) {
      for (const i of typeHeadings(block.lines, vendor)) types.add(block.lines[i]?.text ?? "");
      for (const name of block.printed ? [] : namesInCode(block.lines)) written.add(name);
      for (const link of block.links) addFragment(fragments, document.source, link.url);
      const action = vendor.link ? linkValue(block.links, vendor.link.action) : undefined;
      if (action !== undefined) actions.add(action);
      else if (BARE.test(title)) actions.add(title);
      for (const name of block.printed ? [] : calledActions(block, vendor)) actions.add(name);
    }
  }
  const typesPage = new Map<string, string>();
  for (const [source, pages] of fragments) {
    const [address, names] = [...pages].reduce((a, b) => (b[1].size > a[1].size ? b : a));
    typesPage.set(source, address);
    names.forEach((name) => types.add(name));
  }
  return { types, actions, written, typesPage };
}

/** Actions that the examples of a copied page call. */
function calledActions({ lines }: LinesBlock, { actionHeader }: Vendor): string[] {
  const header = new RegExp(`^${actionHeader ?? "(?!)"}: ([A-Z]\\w+)$`);
  return lines.flatMap(({ text }) => /[?&]Action=([A-Z]\w+)/.exec(text)?.[1] ?? header.exec(text)?.[1] ?? []);
}

/** The page that defines the types is the one that links point into with most names. */
function addFragment(fragments: Map<string, Map<string, Set<string>>>, source: string, url: string): void {
  const [, address = "", name = ""] = FRAGMENT.exec(url) ?? [];
  if (name === "") return;
  const pages = fragments.get(source) ?? new Map<string, Set<string>>();
  pages.set(address, (pages.get(address) ?? new Set<string>()).add(name));
  fragments.set(source, pages);
}
