/** The page that lists all actions by category, with what each does and its rate limit; its links name their pages. */
import type { Line } from "../2-document/document.js";
import type { Layout, LayoutInput } from "./layout.js";
import type { Cell, ColumnRole, Section } from "./facts.js";
import { cell, EMPTY } from "./text/cells.js";
import { categoryGrammar } from "./text/category-grammar.js";
import { readCategoryRows } from "./text/category-rows.js";
import { findFlatHeaders, type FlatHeader } from "./text/flat-header.js";
import { startsLinedRow } from "./text/lined-rows.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { ignoreLines } from "./text/sections.js";
import { readRows } from "./text/table-rows.js";

const COLUMNS = ["name", "feature", "rate"] as const;

export const apiCategoryPage: Layout = {
  kind: "api-category",
  recognise: (input) => isPageTitled(input, input.vendor.words.titles["api-category"]) || listsActions(input),
  extract(input) {
    const { content: lines, head } = contentOf(input, input.vendor.words.titles["api-category"] ?? []);
    const headers = headersOf(lines, input);
    const parts = headers.map((header, i) => {
      const end = (headers[i + 1]?.start ?? lines.length + 1) - 1;
      const { rows, ignored } = rowsOf(lines.slice(header.start + header.length, end), header, input);
      const title = lines[header.start - 1];
      const section: Section = {
        role: "group",
        name: cell(title?.text ?? "", ...(title ? [title.number] : [])),
        blocks: [{ kind: "table", columns: [...COLUMNS, "value"], rows: rows.map((row) => [...row, cell("")]) }],
      };
      const headerLines = lines.slice(header.start, header.start + header.length);
      return { section, ignored: [...ignoreLines("table-header", headerLines), ...ignored] };
    });
    return {
      ...titleOf(head),
      sections: linkRows(
        parts.map((part) => part.section),
        input,
      ),
      ignored: [...head.ignored, ...parts.flatMap((part) => part.ignored)],
    };
  },
};

type Words = Pick<LayoutInput, "vendor" | "block"> & Partial<Pick<LayoutInput, "names">>;

/** The words of an action stand in a column of features, on older pages of descriptions. */
function headersOf(lines: readonly Line[], input: Words): FlatHeader[] {
  const { columns, sentenceStarts } = input.vendor.words;
  const grammar = categoryGrammar(input.names?.actions ?? new Set(), sentenceStarts);
  const described = { name: columns.name ?? [], feature: columns.description ?? [] };
  const words = {
    needs: ["name", "feature"] as const,
    optional: ["rate"] as const,
    printed: input.block.printed,
    startsRow: (own: readonly Line[], i: number, roles: readonly ColumnRole[]) =>
      startsLinedRow(own, i, roles, grammar),
  };
  const rated = input.block.printed ? { needs: COLUMNS, optional: [] } : {};
  const found = findFlatHeaders(lines, { ...words, ...rated, columns });
  return found.length > 0 || input.block.printed ? found : findFlatHeaders(lines, { ...words, columns: described });
}

/** A copied page that nobody titles: an action stands right below the header of such a table. */
function listsActions(input: Words): boolean {
  const { lines, printed } = input.block;
  return (
    !printed &&
    headersOf(lines, input).some(({ start, length }) => /^[A-Z][a-z]+[A-Z]/.test(lines[start + length]?.text ?? ""))
  );
}

function rowsOf(
  lines: readonly Line[],
  header: FlatHeader,
  input: LayoutInput,
): { rows: Cell[][]; ignored: ReturnType<typeof readRows>["ignored"] } {
  const { names, vendor, block } = input;
  if (header.form === "spaced") {
    const rated = header.columns.includes("rate");
    return { rows: readCategoryRows(lines, { actions: names.actions, printed: block.printed, rated }), ignored: [] };
  }
  const grammar = categoryGrammar(names.actions, vendor.words.sentenceStarts);
  const { table, ignored } = readRows(lines, header, "category", grammar, input);
  const rows = table.rows.map((row) => COLUMNS.map((role) => row[table.columns.indexOf(role)] ?? EMPTY));
  return { rows, ignored };
}
/** One link a row, in order, as the page's annotations; left out where the counts differ. */
function linkRows(sections: readonly Section[], { block }: LayoutInput): Section[] {
  const count = sections.reduce(
    (sum, section) => sum + section.blocks.reduce((own, b) => own + (b.kind === "table" ? b.rows.length : 0), 0),
    0,
  );
  if (block.links.length !== count) return [...sections];
  let next = 0;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((own) =>
      own.kind !== "table"
        ? own
        : {
            ...own,
            rows: own.rows.map((row) => [
              ...row.slice(0, -1),
              cell(block.links[next]?.url ?? "", block.links[next++]?.line ?? 0),
            ]),
          },
    ),
  }));
}
