/**
 * What a layout is: it recognises one kind of page in flat text and says what stands on it.
 * A layout never throws and never guesses: lines that it neither reads nor ignores by a named rule end as unclaimed.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import type { Document, Ignored, LinesBlock } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import type { PageKind, Section } from "./facts.js";

/** Names that the whole input defines, collected before any page is read. */
export interface Names {
  readonly types: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
  /** Inputs whose type cells link to the types: there a type without a link is a word of prose. */
  readonly linking: ReadonlySet<string>;
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
}

export interface Layout {
  readonly kind: PageKind;
  /** Lines of the page decide, not its file name; the title only where the page has one. */
  recognise(input: Pick<LayoutInput, "document" | "block" | "vendor">): boolean;
  extract(input: LayoutInput): Extraction;
}
