/**
 * PageFacts -> PageFacts without the vendor's sentences: each description becomes the canonical sentence of its facts,
 * titles and features go, group names, region names, values and code stay. What it drops is no fact of any rule.
 */
import {
  cellOf,
  cellText,
  type Cell,
  type ColumnRole,
  type FactBlock,
  type PageFacts,
  type Section,
  type Table,
} from "../3-facts/facts.js";
import { printFacts } from "../support/fact-sentence.js";
import { countWords } from "../support/text.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Vendor } from "../vendors/vendor.js";
import { startsWork } from "./constraints/asynchronous.js";
import { readCommonRow } from "./read-common-row.js";
import { typeOfRow } from "./parse-type.js";
import { readProse } from "./read-prose.js";

const PROSE_COLUMNS: readonly ColumnRole[] = ["feature", "message"];
const PROSE_VALUES: readonly string[] = ["words"];

export function dropProse(page: PageFacts, vendor: Vendor): PageFacts {
  const { title, ...rest } = page;
  return {
    ...rest,
    ...(title === undefined || (page.kind === "action" && title !== page.action) ? {} : { title }),
    descriptions: "drop",
    sections: page.sections.map((section) => dropSection(section, page, vendor)),
    unclaimed: page.unclaimed.map((cell) => ({ ...cell, text: sizeOf(cell.text) })),
    notes: page.notes.map(dropNote),
  };
}

function dropNote(note: Diagnostic): Diagnostic {
  const values = Object.entries(note.values).map(
    ([key, value]) => [key, PROSE_VALUES.includes(key) ? sizeOf(String(value)) : value] as const,
  );
  return { ...note, values: Object.fromEntries(values) };
}

function sizeOf(text: string): string {
  return `<${countWords(text)} words>`;
}

function dropSection(section: Section, page: PageFacts, vendor: Vendor): Section {
  const blocks = section.blocks.flatMap((block): FactBlock[] => {
    if (block.kind === "table") return [dropTable(block, section, page, vendor)];
    if (block.kind !== "prose") return [block];
    const starts = startsWork(block.text.text, vendor);
    return section.role === "description" && starts
      ? [{ kind: "fact", key: "asynchronous", value: { text: "yes", lines: block.text.lines } }]
      : [];
  });
  const named = section.name && { name: section.role === "example" ? { ...section.name, text: "" } : section.name };
  return { ...section, ...named, blocks };
}

function dropTable(table: Table, section: Section, page: PageFacts, vendor: Vendor): Table {
  const at = table.columns.indexOf("description");
  const rows = table.rows.map((row) =>
    row.map((cell, i): Cell => {
      if (PROSE_COLUMNS.some((role) => table.columns[i] === role)) return { ...cell, text: "" };
      return i === at ? { ...cell, text: sentenceOf(table, row, section, page, vendor) } : cell;
    }),
  );
  return { ...table, rows };
}

/** The facts of a description; none for errors, whose words are prose alone. */
function sentenceOf(table: Table, row: readonly Cell[], section: Section, page: PageFacts, vendor: Vendor): string {
  const text = cellText(cellOf(table, row, "description"));
  const name = cellText(cellOf(table, row, "name")).replace(vendor.arrayMark ?? /(?!)/, "");
  if (section.role === "input" && vendor.commonInputs.includes(name)) return printFacts(readCommonRow(text, vendor));
  const typeText = cellText(cellOf(table, row, "type"));
  const type = typeText === "" ? ({ kind: "any" } as const) : typeOfRow(name, typeText, vendor);
  if (!type) return "";
  const direction = section.role === "input" || section.role === "output" ? section.role : "type";
  return printFacts(readProse(text, { name, type, direction }, page).facts);
}
