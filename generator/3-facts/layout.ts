/**
 * What a layout is: it recognises one kind of page in flat text and says what stands on it.
 * A layout never throws and never guesses: lines that it neither reads nor ignores by a named rule end as unclaimed.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import type { Document, Ignored, LinesBlock, Link } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import type { PageKind, Section } from "./facts.js";

/** Names that the whole input defines, collected before any page is read. */
export interface Names {
  readonly types: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
  /** Names of parameters and members that code on any page writes. */
  readonly written: ReadonlySet<string>;
  /** Address of the page that defines the types, by input; where type cells link to it, a type without a link is prose. */
  readonly typesPage: ReadonlyMap<string, string>;
}

/** What is known before anything was read. */
export const NO_NAMES: Names = { types: new Set(), actions: new Set(), written: new Set(), typesPage: new Map() };

/** Type names that links of a page point to, in the order of the page. */
export function typeLinksOf(
  document: Document,
  links: readonly Link[],
  names: Names,
): (Link & { readonly name: string })[] {
  const page = names.typesPage.get(document.source);
  return links.flatMap((link) => {
    const [base, name = ""] = link.url.split("#");
    return base === page && names.types.has(name) ? [{ ...link, name }] : [];
  });
}

export interface LayoutInput {
  readonly document: Document;
  readonly block: LinesBlock;
  readonly vendor: Vendor;
  readonly names: Names;
  readonly report: Report;
}

export interface Extraction {
  readonly action?: string;
  readonly title?: string;
  readonly sections: readonly Section[];
  readonly ignored: readonly Ignored[];
  /** Sections that every page of this kind has and this one lacks: the page is refused. */
  readonly missing?: readonly string[];
}

export interface Layout {
  readonly kind: PageKind;
  /** Lines of the page decide, not its file name; the title only where the page has one. */
  recognise(input: Pick<LayoutInput, "document" | "block" | "vendor">): boolean;
  extract(input: LayoutInput): Extraction;
}
