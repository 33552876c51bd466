/** The page that lists all actions by category, with what each does and its rate limit; its links name their pages. */
import type { Layout, LayoutInput } from "./layout.js";
import type { Section } from "./facts.js";
import { isTitled } from "./error-codes-page.js";
import { cell } from "./text/cells.js";
import { readCategoryRows } from "./text/category-rows.js";
import { findHeaders } from "./text/header-row.js";
import { ignoreLines } from "./text/sections.js";

const NEEDS = ["name", "feature", "rate"] as const;

export const apiCategoryPage: Layout = {
  kind: "api-category",
  recognise: ({ document, vendor }) => isTitled(document.title?.text, vendor.words.titles["api-category"]),
  extract(input) {
    const { lines } = input.block;
    const headers = findHeaders(lines, input.vendor.words.columns, NEEDS);
    const parts = headers.map((header, i) => {
      const end = (headers[i + 1]?.start ?? lines.length + 1) - 1;
      const rows = readCategoryRows(lines.slice(header.start + header.length, end), input.names.actions);
      const title = lines[header.start - 1];
      const section: Section = {
        role: "group",
        name: cell(title?.text ?? "", ...(title ? [title.number] : [])),
        blocks: [{ kind: "table", columns: [...NEEDS, "value"], rows: rows.map((row) => [...row, cell("")]) }],
      };
      return { section, ignored: ignoreLines("table-header", lines.slice(header.start, header.start + header.length)) };
    });
    return {
      sections: linkRows(
        parts.map((part) => part.section),
        input,
      ),
      ignored: parts.flatMap((part) => part.ignored),
    };
  },
};

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
