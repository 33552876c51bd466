/**
 * An action page copied with ` | ` between cells and headings that are plain lines; some stand glued to a line of code.
 *
 *    Request parameters        Name | Type | Required | Example value | Description |
 *    Returned Data             Name | Type | Example Value | Description |
 *    &<Common request parameters>Sample response        }Error codes
 */
import type { Ignored, Line } from "../2-document/document.js";
import { at } from "../diagnostics/origin.js";
import type { Extraction, Layout, LayoutInput } from "./layout.js";
import type { FactBlock, Section, Table } from "./facts.js";
import { cell, cellOfLines } from "./text/cells.js";
import { readCode } from "./text/code-lines.js";
import { readPipedTable } from "./text/piped-rows.js";
import { dropBoilerplate, ignoreLines, splitSections, type LineSection } from "./text/sections.js";

const ROLES = [
  "debugging",
  "input",
  "output",
  "example",
  "request",
  "response",
  "xml",
  "json",
  "errors-heading",
] as const;
type Role = (typeof ROLES)[number];

export const pipedActionPage: Layout = {
  kind: "action",
  recognise: ({ block, vendor }) => {
    const table = (role: Role): boolean =>
      block.lines.some(
        (line, i) =>
          (vendor.words.sections[role] ?? []).some((own) => own.test(line.text)) &&
          readPipedTable(block.lines.slice(i + 1), vendor.words.columns) !== undefined,
      );
    return table("input") || table("output");
  },
  extract(input) {
    const lines = parted(input);
    const { before, sections } = splitSections(lines, (text) =>
      ROLES.find((role) => (input.vendor.words.sections[role] ?? []).some((own) => own.test(text))),
    );
    const title = before.find((line) => input.vendor.actionTitle.test(line.text));
    const prose = before.filter((line) => line !== title);
    const described: Section[] =
      prose.length > 0 ? [{ role: "description", blocks: [{ kind: "prose", text: cellOfLines(prose) }] }] : [];
    const parts = sections.map((section) => extractSection(section, input));
    const tables = [...described, ...parts.flatMap((part) => part.sections)];
    const action = actionOf(tables, title, input);
    return {
      ...(action === undefined ? {} : { action }),
      missing: (["input", "output"] as const).filter((role) => !sections.some((section) => section.role === role)),
      sections: joinExample(tables),
      ignored: [
        ...ignoreLines("page-title", title ? [title] : []),
        ...ignoreLines(
          "section-heading",
          sections.map((section) => section.heading),
        ),
        ...parts.flatMap((part) => part.ignored),
      ],
    };
  },
};

/** A heading glued to the end of a line of code stands on a line of its own again. */
function parted({ block, vendor, document, report }: LayoutInput): Line[] {
  const headings = ROLES.flatMap((role) => vendor.words.sections[role] ?? []);
  return block.lines.flatMap((line) => {
    const glued = /^(.*[>}])([^>}\d\s][^>}]*)$/.exec(line.text);
    const heading = glued?.[2] ?? "";
    if (!glued || !headings.some((own) => own.test(heading))) return [line];
    report.add("facts/glued-heading", { heading }, at(document.source, line.number));
    return [
      { ...line, text: glued[1] ?? "" },
      { ...line, text: heading, gap: 0 },
    ];
  });
}

function extractSection(section: LineSection<Role>, input: LayoutInput): Extraction {
  const { rest, ignored } = dropBoilerplate(section.lines, input.vendor.words.boilerplate);
  switch (section.role) {
    case "input":
    case "output":
      return readTable(section.role, rest, ignored, input);
    case "request":
    case "xml":
    case "json": {
      if (rest.length === 0) return { sections: [], ignored };
      const role = section.role === "request" ? "request" : "response";
      return {
        sections: [{ role: "example", blocks: [{ kind: "code", role, text: readCode(rest, false) }] }],
        ignored,
      };
    }
    case "errors-heading":
      return readTable("errors", rest, ignored, input);
    default:
      return { sections: [], ignored };
  }
}

function readTable(
  role: "input" | "output" | "errors",
  lines: readonly Line[],
  ignored: readonly Ignored[],
  input: LayoutInput,
): Extraction {
  const table = readPipedTable(lines, input.vendor.words.columns);
  if (!table) return { sections: [{ role, blocks: [] }], ignored };
  table.rows.forEach((row) => {
    if (row.length === table.columns.length) return;
    input.report.add(
      "facts/row-cells",
      { row: row[0]?.text ?? "?", found: row.length, expected: table.columns.length },
      at(input.document.source, ...(row[0]?.lines ?? [])),
    );
  });
  const block: FactBlock = { kind: "table", columns: table.columns, rows: table.rows };
  return {
    sections: [{ role, blocks: [block] }],
    ignored: [...ignored, { rule: "table-header", lines: table.headerLines }],
  };
}

/** The example value of the Action row names it, else a line above the first section that is a title. */
function actionOf(sections: readonly Section[], title: Line | undefined, { vendor }: LayoutInput): string | undefined {
  const table = sections.find((own) => own.role === "input")?.blocks.find((own): own is Table => own.kind === "table");
  const row = table?.rows.find((own) => own[table.columns.indexOf("name")]?.text === "Action");
  const shown = row?.[table?.columns.indexOf("example") ?? -1]?.text;
  return shown || vendor.actionTitle.exec(title?.text ?? "")?.[1];
}

/** Request and responses of the page are one example. */
function joinExample(sections: readonly Section[]): Section[] {
  const parts = sections.filter((section) => section.role === "example");
  if (parts.length === 0) return [...sections];
  const example: Section = { role: "example", name: cell(""), blocks: parts.flatMap((part) => part.blocks) };
  const firstAt = sections.findIndex((section) => section.role === "example");
  return sections.flatMap((section, i) => (section.role !== "example" ? [section] : i === firstAt ? [example] : []));
}
