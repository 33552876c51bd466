/**
 * A document: one page of documentation as a list of blocks, before anything is understood.
 * Flat text has one `lines` block; HTML, Markdown and PDF have headings, paragraphs, items, tables and code; page files
 * have facts as items, and quotes.
 */
export interface Line {
  readonly text: string;
  /** Text parted at its tabs, where a copied page has them: cells of a table, an empty one included. */
  readonly cells?: readonly string[];
  readonly number: number;
  /** Blank lines printed before this one. */
  readonly gap: number;
  readonly sheet: number;
  /** First line of a printed sheet: a row or sentence may have been cut just before it. */
  readonly sheetFirst: boolean;
}

export interface Link {
  readonly url: string;
  readonly line: number;
  readonly sheet: number;
}

export interface LinesBlock {
  readonly kind: "lines";
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  /** Printed on sheets (text of a PDF): rows are parted by blank lines and long lines are wrapped. */
  readonly printed: boolean;
}

/** A link inside a text: its words and where it points. */
export interface TextLink {
  readonly text: string;
  readonly url: string;
}

/**
 * Words of one block or cell. Line breaks of the page (`<br>`, paragraphs of a cell) are `\n`, items of a list start with
 * `- `, inline code stands in backticks unless it is all there is; markup is gone.
 */
export interface Text {
  readonly text: string;
  /** Places of the words: line numbers, or `placeOf(line, column)` and `placeOf(sheet, line)` of diagnostics/origin.ts. */
  readonly lines: readonly number[];
  readonly links?: readonly TextLink[];
}

export type Block =
  | LinesBlock
  | { readonly kind: "heading"; readonly level: number; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  /** Item of a list; the first level is 0. */
  | { readonly kind: "item"; readonly text: Text; readonly depth?: number }
  | { readonly kind: "quote"; readonly text: Text }
  | { readonly kind: "code"; readonly info: string; readonly text: Text }
  /** The header is empty where the page has none: a first row of bold cells, or of a table's twin, is one. */
  | { readonly kind: "table"; readonly header: readonly Text[]; readonly rows: readonly (readonly Text[])[] };

/** Lines that are known not to be content, by the rule that says so. */
export interface Ignored {
  readonly rule: string;
  readonly lines: readonly number[];
}

export interface Document {
  /** Name of the input this came from. */
  readonly source: string;
  readonly folder: string;
  /** `text` has one `lines` block; `blocks` has all the others but quotes. */
  readonly format: "text" | "page-file" | "blocks";
  readonly title?: Text;
  readonly group?: Text;
  readonly updated?: Text;
  /** Address of the page, where the page itself says it. */
  readonly address?: string;
  readonly blocks: readonly Block[];
  readonly ignored: readonly Ignored[];
  /** Front matter of a page file. */
  readonly front?: Readonly<Record<string, string>>;
  /** Last page of a manual that ends before its last sheet. */
  readonly cut?: { readonly last: number; readonly total: number };
  /** Two pages of one manual share it; a single page has none. */
  readonly manual?: string;
}
