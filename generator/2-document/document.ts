/**
 * A document: one page of documentation as a list of blocks, before anything is understood.
 * Flat text has one `lines` block; page files have headings, facts, quotes, tables and code.
 */
export interface Line {
  readonly text: string;
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

export interface Text {
  readonly text: string;
  readonly lines: readonly number[];
}

export type Block =
  | LinesBlock
  | { readonly kind: "heading"; readonly level: number; readonly text: Text }
  | { readonly kind: "item"; readonly text: Text }
  | { readonly kind: "quote"; readonly text: Text }
  | { readonly kind: "code"; readonly info: string; readonly text: Text }
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
  readonly format: "text" | "page-file";
  readonly title?: Text;
  readonly group?: Text;
  readonly updated?: Text;
  readonly blocks: readonly Block[];
  readonly ignored: readonly Ignored[];
  /** Front matter of a page file. */
  readonly front?: Readonly<Record<string, string>>;
  /** Last page of a manual that ends before its last sheet. */
  readonly cut?: { readonly last: number; readonly total: number };
  /** Two pages of one manual share it; a single page has none. */
  readonly manual?: string;
}
