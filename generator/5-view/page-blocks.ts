/** Short ways to write the blocks of a page. */
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
