/**
 * Pages that tell how the protocol works and list a few common errors: responses and signature. Their error tables are
 * facts; the rest is a walk-through of the protocol, which the runtime implements, and is ignored by name.
 */
import type { Line } from "../2-document/document.js";
import type { Layout, LayoutInput } from "./layout.js";
import type { PageKind, Section } from "./facts.js";
import { readErrorHeader, readErrorTable } from "./text/error-table.js";
import { cell } from "./text/cells.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { ignoreLines } from "./text/sections.js";

function layoutFor(kind: Extract<PageKind, "responses" | "signature" | "introduction">): Layout {
  return {
    kind,
    recognise: (input) => isPageTitled(input, input.vendor.words.titles[kind]),
    extract(input) {
      const { content: lines, head } = contentOf(input, input.vendor.words.titles[kind] ?? []);
      const start = lines.findIndex((_, i) => readErrorHeader(lines, i, input) !== undefined);
      const table = start < 0 ? [] : lines.slice(start, tableEnd(lines, start, input));
      const read = readErrorTable(table, input);
      const prose = lines.filter((line) => !table.includes(line));
      const sections: Section[] =
        read.blocks.length > 0 ? [{ role: "errors", name: cell("common"), blocks: read.blocks }] : [];
      return {
        ...titleOf(head),
        sections,
        ignored: [...head.ignored, ...read.ignored, ...ignoreLines(`${kind}-prose`, prose)],
      };
    },
  };
}

/** The table ends at a numbered heading or at the end of the page. */
function tableEnd(lines: readonly Line[], start: number, { block }: LayoutInput): number {
  const end = lines.findIndex((line, i) => i > start && block.printed && /^\d+\. /.test(line.text));
  return end < 0 ? lines.length : end;
}

export const responsesPage = layoutFor("responses");
export const signaturePage = layoutFor("signature");
export const introductionPage = layoutFor("introduction");
