/** The page on how requests are made: its tables of hosts by region; the rest is about the protocol, not this API. */
import type { Layout, LayoutInput } from "./layout.js";
import type { Cell } from "./facts.js";
import { isTitled } from "./error-codes-page.js";
import { readHeader } from "./text/header-row.js";
import { ignoreLines } from "./text/sections.js";
import { HOST, readValueRows } from "./text/value-rows.js";

export const requestStructurePage: Layout = {
  kind: "request-structure",
  recognise: ({ document, vendor }) => isTitled(document.title?.text, vendor.words.titles["request-structure"]),
  extract(input) {
    const { lines } = input.block;
    const rows: Cell[][] = [];
    const claimed = new Set<number>();
    for (const { start, length } of headersOf(input)) {
      const body = lines.slice(start + length);
      const end = body.findIndex((line) => isProse(line.text, input));
      for (const row of readValueRows(body.slice(0, end < 0 ? body.length : end), HOST).rows) {
        rows.push(row);
        row.forEach((own) => own.lines.forEach((line) => claimed.add(line)));
      }
    }
    const headers = headersOf(input)
      .map((header) => lines.slice(header.start, header.start + header.length))
      .flat();
    const prose = lines.filter((line) => !claimed.has(line.number) && !headers.includes(line));
    return {
      sections:
        rows.length > 0 ? [{ role: "endpoints", blocks: [{ kind: "table", columns: ["title", "value"], rows }] }] : [],
      ignored: [...ignoreLines("table-header", headers), ...ignoreLines("request-structure-prose", prose)],
    };
  },
};

function headersOf({ block, vendor }: LayoutInput): { start: number; length: number }[] {
  return block.lines.flatMap((_, start) => {
    const header = readHeader(block.lines, start, vendor.words.columns, ["title", "value"]);
    return header ? [{ start, length: header.length }] : [];
  });
}

/** A note or a numbered heading ends a table of hosts. */
function isProse(text: string, { vendor }: LayoutInput): boolean {
  return /^\d+\. /.test(text) || vendor.words.note.test(text);
}
