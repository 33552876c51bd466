/** The page of parameters that every request carries, one table a signature method, and the list of regions. */
import type { Ignored } from "../2-document/document.js";
import { NO_NAMES, type Layout, type LayoutInput } from "./layout.js";
import type { Section } from "./facts.js";
import { cell } from "./text/cells.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { findParameterHeaders, readParameterTable } from "./text/parameter-table.js";
import { ignoreLines, splitSections, type LineSection } from "./text/sections.js";
import { readValueTables } from "./text/value-rows.js";

export const commonParametersPage: Layout = {
  kind: "common-parameters",
  recognise: (input) => isPageTitled(input, input.vendor.words.titles["common-parameters"]) || tellsMethods(input),
  extract(input) {
    const { content, head } = contentOf(input, input.vendor.words.titles["common-parameters"] ?? []);
    const { before, sections } = splitSections(content, (text) => headingOf(text, input));
    const parts = sections.map((section) =>
      section.role === "regions" ? readRegions(section, input) : readMethod(section, input),
    );
    return {
      ...titleOf(head),
      sections: parts.flatMap((part) => (part.section ? [part.section] : [])),
      ignored: [
        ...head.ignored,
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

/** A copied page that nobody titles: the name of a method stands above a table of parameters. */
function tellsMethods(input: Pick<LayoutInput, "block" | "vendor">): boolean {
  if (input.block.printed) return false;
  return splitSections(input.block.lines, (text) => headingOf(text, input)).sections.some(
    (own) =>
      own.role !== "regions" && findParameterHeaders(own.lines, ["required"], { ...input, names: NO_NAMES }).length > 0,
  );
}

function headingOf(text: string, { vendor }: Pick<LayoutInput, "vendor">): string | undefined {
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

function readRegions(section: LineSection<string>, input: LayoutInput): Part {
  const { section: regions, ignored, claimed } = readValueTables(section.lines, "regions", () => false, input);
  const first = section.lines.findIndex((line) => claimed.has(line.number));
  return {
    ...(regions ? { section: regions } : {}),
    ignored: [...ignored, ...ignoreLines("common-parameters-prose", section.lines.slice(0, Math.max(0, first)))],
  };
}
