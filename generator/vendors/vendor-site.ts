/**
 * What is known of a vendor's documentation sites, as data: their hosts, languages, where a product's pages begin and how
 * they are listed. Nothing is fetched from a host that no site names. A vendor without sites cannot be fetched.
 */

/** JSON in an element of a page: a tree of entries with `children`. */
interface EmbeddedJson {
  readonly kind: "embedded-json";
  /** Element and class that hold it: `<textarea class="...">{"list": [{"title": "...", "children": [...]}]}</textarea>`. */
  readonly element: string;
  readonly className: string;
  /** Keys of the list of roots, of an entry's address and of its kind, and the kind of those that are pages. */
  readonly roots: string;
  readonly link: string;
  readonly type: string;
  readonly page: string;
  /** Roots that have this key have one of an older API unless this is its value. */
  readonly tag?: { readonly key: string; readonly value: string };
}

/** The links of a page, then those of each page found so, as long as they stay within the product. */
interface PageLinks {
  readonly kind: "page-links";
}

/** An endpoint that answers a tree of nodes with `children`, and one that answers a page. */
interface JsonMenu {
  readonly kind: "json-menu";
  /** `{alias}` is a group of `path`, `{id}` the node's, `{language}` the one asked for. */
  readonly menu: string;
  readonly page: string;
  /** Keys down to the list of nodes, and of a node's id, name in addresses and of whether it is a page. */
  readonly nodes: readonly string[];
  readonly id: string;
  readonly alias: string;
  readonly valid: string;
  /** Names in addresses of nodes that belong to the documentation of the API, and titles of the part that holds it. */
  readonly part: { readonly alias: RegExp; readonly title: RegExp };
}

export type CatalogueRule = EmbeddedJson | PageLinks | JsonMenu;

export interface VendorSite {
  readonly site: string;
  /** Of documentation; nothing else is ever asked, redirects included. */
  readonly hosts: readonly string[];
  /** The first is fetched where none is asked for. */
  readonly languages: readonly string[];
  /** Paths of pages. Group `product` or `alias`: what tells one product's pages from another's. */
  readonly path: RegExp;
  /** Tried in this order; the first that lists pages is taken. */
  readonly catalogues: readonly CatalogueRule[];
  /** Where the pages of a service begin; only those that were seen. */
  readonly starts: Readonly<Record<string, string>>;
  /** An address that shows users what `--from` takes. */
  readonly example: string;
}
