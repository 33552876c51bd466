/**
 * What stands on one page, cells verbatim and nothing interpreted: sections with facts, prose, tables and code.
 * Every kind of page has the same shape, so one printer, one reader and one ledger serve them all.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";

export const PAGE_KINDS = [
  "action",
  "data-types",
  "error-codes",
  "history",
  "api-category",
  "common-parameters",
  "request-structure",
  "responses",
  "signature",
  "introduction",
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const SECTION_ROLES = [
  "description",
  "input",
  "output",
  "example",
  "errors",
  "type",
  "release",
  "group",
  "parameters",
  "endpoints",
  "regions",
] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

export const COLUMN_ROLES = [
  "name",
  "required",
  "type",
  /** Where a parameter travels: query, path, header, body. */
  "in",
  "description",
  /** The facts of the description as a canonical sentence: only where a spec with descriptions was printed. */
  "facts",
  "example",
  "code",
  "http",
  "message",
  "feature",
  "rate",
  "change",
  "field",
  "names",
  "title",
  "value",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface Cell {
  /** As printed; a wrapped cell keeps its line breaks, a paragraph break is an empty line. */
  readonly text: string;
  readonly lines: readonly number[];
}

export type FactBlock =
  | { readonly kind: "fact"; readonly key: string; readonly value: Cell }
  | { readonly kind: "prose"; readonly text: Cell }
  | { readonly kind: "table"; readonly columns: readonly ColumnRole[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "code"; readonly role: "request" | "response"; readonly text: Cell };

export type Table = Extract<FactBlock, { kind: "table" }>;

export interface Section {
  readonly role: SectionRole;
  /** Type name, release, example title, error list, signature method: what tells sections of one role apart. */
  readonly name?: Cell;
  readonly blocks: readonly FactBlock[];
}

export interface PageFacts {
  /** Name of the page inside its service: `RunInstances`, `data-types`; an older twin is `RunInstances~2024-11-27`. */
  readonly id: string;
  readonly kind: PageKind;
  readonly vendor: string;
  readonly language: string;
  readonly site?: string;
  readonly service?: string;
  readonly version?: string;
  readonly endpoint?: string;
  readonly action?: string;
  readonly title?: string;
  readonly group?: string;
  readonly updated?: string;
  /** What flags supplied because the page is silent. */
  readonly given?: Readonly<Record<string, string>>;
  readonly descriptions: "keep" | "drop";
  readonly sections: readonly Section[];
  /** Type names its type cells link to, in the order of the page. */
  readonly typeLinks?: readonly string[];
  readonly unclaimed: readonly Cell[];
  /** What the reader noticed; printed into the page file, so that a rebuild reports it again. */
  readonly notes: readonly Diagnostic[];
  /** Name of the text these lines count in: the input, or the page file. */
  readonly source: string;
}

export function cellText(cell: Cell | undefined): string {
  return cell?.text ?? "";
}

/** Cell of a row by the role of its column; undefined where the table has no such column. */
export function cellOf(table: Table, row: readonly Cell[], role: ColumnRole): Cell | undefined {
  const index = table.columns.indexOf(role);
  return index < 0 ? undefined : row[index];
}

export function tablesOf(page: PageFacts, role: SectionRole): Table[] {
  return page.sections
    .filter((section) => section.role === role)
    .flatMap((section) => section.blocks.filter((block): block is Table => block.kind === "table"));
}

export function factsOf(section: Section, key: string): Cell[] {
  return section.blocks.flatMap((block) => (block.kind === "fact" && block.key === key ? [block.value] : []));
}

export function factOf(section: Section, key: string): Cell | undefined {
  return factsOf(section, key)[0];
}
