/** The page on how requests are made: its tables of hosts by region; the rest is about the protocol, not this API. */
import type { Layout, LayoutInput } from "./layout.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { findFlatHeaders } from "./text/flat-header.js";
import { ignoreLines } from "./text/sections.js";
import { HOST, readValueTables } from "./text/value-rows.js";

export const requestStructurePage: Layout = {
  kind: "request-structure",
  recognise: (input) => isPageTitled(input, input.vendor.words.titles["request-structure"]) || listsHosts(input),
  extract(input) {
    const { content: lines, head } = contentOf(input, input.vendor.words.titles["request-structure"] ?? []);
    const { section, ignored, claimed } = readValueTables(
      lines,
      "endpoints",
      (line) => isProse(line.text, input),
      input,
    );
    const prose = lines.filter((line) => !claimed.has(line.number));
    return {
      ...titleOf(head),
      sections: section ? [section] : [],
      ignored: [...head.ignored, ...ignored, ...ignoreLines("request-structure-prose", prose)],
    };
  },
};

/** A copied page that nobody titles: a table of hosts stands on it, and a host right below its header. */
function listsHosts({ block, vendor }: Pick<LayoutInput, "block" | "vendor">): boolean {
  if (block.printed) return false;
  const words = { columns: vendor.words.columns, needs: ["title", "value"] as const, optional: [], printed: false };
  return findFlatHeaders(block.lines, words).some(({ start, length }) =>
    block.lines.slice(start + length, start + length + 2).some((line) => HOST.test(line.text)),
  );
}

/** A note or a numbered heading ends a table of hosts. */
function isProse(text: string, { vendor }: LayoutInput): boolean {
  return /^\d+\. /.test(text) || vendor.words.note.test(text);
}
