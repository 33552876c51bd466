/** The page of parameters that every request carries, one table a signature method, and the list of regions. */
import type { Ignored } from "../2-document/document.js";
import type { Layout, LayoutInput } from "./layout.js";
import type { Section } from "./facts.js";
import { isTitled } from "./error-codes-page.js";
import { cell } from "./text/cells.js";
import { findHeaders } from "./text/header-row.js";
import { readParameterTable } from "./text/parameter-table.js";
import { ignoreLines, splitSections, type LineSection } from "./text/sections.js";
import { readValueRows, REGION } from "./text/value-rows.js";

export const commonParametersPage: Layout = {
  kind: "common-parameters",
  recognise: ({ document, vendor }) => isTitled(document.title?.text, vendor.words.titles["common-parameters"]),
  extract(input) {
    const { before, sections } = splitSections(input.block.lines, (text) => headingOf(text, input));
    const parts = sections.map((section) =>
      section.role === "regions" ? readRegions(section, input) : readMethod(section, input),
    );
    return {
      sections: parts.flatMap((part) => (part.section ? [part.section] : [])),
      ignored: [
        ...ignoreLines("common-parameters-prose", before),
        ...ignoreLines(
          "section-heading",
          sections.map((own) => own.heading),
        ),
        ...parts.flatMap((part) => part.ignored),
      ],
    };
  },
};

function headingOf(text: string, { vendor }: LayoutInput): string | undefined {
  if (vendor.words.regionList.test(text)) return "regions";
  return vendor.signatures.find((own) => own.heading.test(text))?.method;
}

interface Part {
  readonly section?: Section;
  readonly ignored: Ignored[];
}

/** The table ends where running text begins: a line after a blank one that is no row and no cell of a row. */
function readMethod(section: LineSection<string>, input: LayoutInput): Part {
  const { lines } = section;
  const end = lines.findIndex((line) => input.vendor.words.requestExample.test(line.text));
  const own = lines.slice(0, end < 0 ? lines.length : end);
  const table = readParameterTable(own, section.role, ["required"], input);
  const claimed = new Set([
    ...table.ignored.flatMap((i) => i.lines),
    ...table.blocks.flatMap((b) => (b.kind === "table" ? b.rows.flat().flatMap((c) => c.lines) : [])),
  ]);
  const prose = lines.filter((line) => !claimed.has(line.number));
  return {
    section: { role: "parameters", name: cell(section.role, section.heading.number), blocks: table.blocks },
    ignored: [...table.ignored, ...ignoreLines("common-parameters-prose", prose)],
  };
}

function readRegions(section: LineSection<string>, { vendor }: LayoutInput): Part {
  const { lines } = section;
  const [header] = findHeaders(lines, vendor.words.columns, ["title", "value"]);
  if (!header) return { ignored: [] };
  const { start, length } = header;
  const rows = readValueRows(lines.slice(start + length), REGION);
  return {
    section: { role: "regions", blocks: [{ kind: "table", columns: ["title", "value"], rows }] },
    ignored: [
      ...ignoreLines("table-header", lines.slice(start, start + length)),
      ...ignoreLines("common-parameters-prose", lines.slice(0, start)),
    ],
  };
}
