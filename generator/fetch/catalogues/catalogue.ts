/** A kind of catalogue: how the list of a product's pages is asked for and read. Pure; knows no network and no vendor. */
import type { CatalogueRule, VendorSite } from "../../vendors/vendor-site.js";

export interface CatalogueInput<Rule extends CatalogueRule> {
  readonly rule: Rule;
  readonly site: VendorSite;
  readonly language: string;
  /** Where the pages of the product begin. */
  readonly start: URL;
}

export interface Listed {
  readonly url: string;
  /** A page that has pages below it may hold no text of its own. */
  readonly folder?: true;
}

export interface Catalogue<Rule extends CatalogueRule> {
  /** What to ask for the list. */
  address(input: CatalogueInput<Rule>): string;
  /** The pages of the API's documentation in the answer, in its order; `at` is where it came from. */
  list(text: string, at: URL, input: CatalogueInput<Rule>): readonly Listed[];
  /** Whether pages list further ones. */
  readonly grows: boolean;
}

/** Deeper trees are no catalogue. */
export const DEEPEST = 16;

/** What tells one product's pages from another's. */
export function productOf(path: string, { path: pattern }: VendorSite): string | undefined {
  const groups = pattern.exec(path)?.groups;
  return groups?.["product"] ?? groups?.["alias"];
}
