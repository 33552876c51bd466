/**
 * What a layout of a page with blocks is (HTML, Markdown, PDF): it recognises one kind of page by its headings and column
 * titles, never by its file name or markup, and says what stands on it. It never throws and never guesses: texts that it
 * neither reads nor ignores by a named rule end as unclaimed.
 */
import type { Report } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../2-document/document.js";
import type { Vendor } from "../../vendors/vendor.js";
import type { PageKind, Section } from "../facts.js";
import type { Ledger } from "./ledger.js";

export interface BlockInput {
  readonly document: Document;
  readonly vendor: Vendor;
  readonly report: Report;
  readonly ledger: Ledger;
}

export interface BlockExtraction {
  readonly action?: string;
  readonly title?: string;
  readonly sections: readonly Section[];
  /** Sections that every page of this kind has and this one lacks: the page is refused. */
  readonly missing?: readonly string[];
  /** What tells pages of one kind apart. */
  readonly name?: string;
}

export interface BlockLayout {
  readonly kind: PageKind;
  recognise(input: Pick<BlockInput, "document" | "vendor">): boolean;
  extract(input: BlockInput): BlockExtraction;
}
