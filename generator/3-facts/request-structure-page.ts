/** The page on how requests are made: its tables of hosts by region; the rest is about the protocol, not this API. */
import type { Layout, LayoutInput } from "./layout.js";
import type { Cell } from "./facts.js";
import { isTitled } from "./error-codes-page.js";
import { findHeaders } from "./text/header-row.js";
import { ignoreLines } from "./text/sections.js";
import { HOST, readValueRows } from "./text/value-rows.js";

export const requestStructurePage: Layout = {
  kind: "request-structure",
  recognise: ({ document, vendor }) => isTitled(document.title?.text, vendor.words.titles["request-structure"]),
  extract(input) {
    const { lines } = input.block;
    const found = findHeaders(lines, input.vendor.words.columns, ["title", "value"]);
    const rows: Cell[][] = [];
    const claimed = new Set<number>();
    for (const { start, length } of found) {
      const body = lines.slice(start + length);
      const end = body.findIndex((line) => isProse(line.text, input));
      for (const row of readValueRows(body.slice(0, end < 0 ? body.length : end), HOST)) {
        rows.push(row);
        row.forEach((own) => own.lines.forEach((line) => claimed.add(line)));
      }
    }
    const headers = found.flatMap((header) => lines.slice(header.start, header.start + header.length));
    const prose = lines.filter((line) => !claimed.has(line.number) && !headers.includes(line));
    return {
      sections:
        rows.length > 0 ? [{ role: "endpoints", blocks: [{ kind: "table", columns: ["title", "value"], rows }] }] : [],
      ignored: [...ignoreLines("table-header", headers), ...ignoreLines("request-structure-prose", prose)],
    };
  },
};

/** A note or a numbered heading ends a table of hosts. */
function isProse(text: string, { vendor }: LayoutInput): boolean {
  return /^\d+\. /.test(text) || vendor.words.note.test(text);
}
