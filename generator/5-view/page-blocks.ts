/** Short ways to write the blocks of a page. */
import type { ErrorCase } from "../4-spec/spec.js";
import type { ContentBlock, PageContent } from "./page-view.js";

/** A page without what all pages of a service share. */
export type Part = Pick<PageContent, "id" | "kind" | "sections"> & Partial<PageContent>;

export const text = (value: string): { text: string } => ({ text: value });
export const fact = (key: string, value: string): ContentBlock => ({ kind: "fact", key, value: text(value) });
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): ContentBlock => ({
  kind: "table",
  columns,
  rows: rows.map((row) => row.map(text)),
});

/** Rows of an error table: with a remedy the words of the error have a column of their own. */
export function errorTable(rows: readonly (ErrorCase & { readonly code: string })[]): ContentBlock[] {
  if (rows.length === 0) return [];
  const http = rows.some((row) => row.http !== undefined);
  const solutions = rows.some((row) => row.solution !== undefined);
  const columns = [...(http ? ["http"] : []), "code", ...(solutions ? ["message"] : []), "description"];
  const cells = rows.map((row) => [
    ...(http ? [String(row.http ?? "")] : []),
    row.code,
    ...(solutions ? [row.message ?? "", row.solution ?? ""] : [row.message ?? ""]),
  ]);
  return [table(columns, cells)];
}
