/**
 * An action page copied with headings that are plain lines without numbers, in any flattening of its tables; some headings
 * stand glued to a line of code.
 *
 *    Request parameters        Name | Type | Required | Example value | Description |
 *    Returned Data             Name | Type | Example Value | Description |
 *    &<Common request parameters>Sample response        }Error codes
 */
import type { Ignored, Line } from "../2-document/document.js";
import { at } from "../diagnostics/origin.js";
import { NO_NAMES, type Extraction, type Layout, type LayoutInput } from "./layout.js";
import type { Section, Table } from "./facts.js";
import { cell, cellOfLines } from "./text/cells.js";
import { readCode } from "./text/code-lines.js";
import { readErrorHeader, readErrorTable } from "./text/error-table.js";
import { isChrome } from "./text/page-head.js";
import { findParameterHeaders, isRowName, readParameterTable } from "./text/parameter-table.js";
import { dropBoilerplate, ignoreLines, splitSections, type LineSection, type SplitLines } from "./text/sections.js";

const ROLES = [
  "debugging",
  "description",
  "permissions",
  "syntax",
  "input",
  "output",
  "example",
  "request",
  "response",
  "xml",
  "json",
  "errors-heading",
  "changes",
] as const;
type Role = (typeof ROLES)[number];

export const unnumberedActionPage: Layout = {
  kind: "action",
  recognise: (input) =>
    split(input.block.lines, input).sections.some(
      ({ role, lines }) =>
        (role === "input" || role === "output") &&
        findParameterHeaders(lines.slice(0, LONGEST_HEADER), OPTIONAL, { ...input, names: NO_NAMES }).length > 0,
    ),
  extract(input) {
    const { before, sections } = split(parted(input), input);
    const head = readHead(before, input);
    const parts = sections.map((section) => extractSection(section, input));
    const tables = parts.flatMap((part) => part.sections);
    const prose = [...head.prose, ...tables.filter((own) => own.role === "description").flatMap((own) => own.blocks)];
    const read: Section[] = [
      ...(prose.length > 0 ? [{ role: "description" as const, blocks: prose }] : []),
      ...joinExample(tables.filter((own) => own.role !== "description")),
    ];
    const action = actionOf(read, head.title, input);
    return {
      ...(action === undefined ? {} : { action }),
      missing: (["input", "output"] as const).filter((role) => !sections.some((section) => section.role === role)),
      sections: read,
      ignored: [
        ...head.ignored,
        ...ignoreLines(
          "section-heading",
          sections.map((section) => section.heading),
        ),
        ...parts.flatMap((part) => part.ignored),
      ],
    };
  },
};

/** Titles of a header one a line, twice, and a sentence before them. */
const LONGEST_HEADER = 16;
const OPTIONAL = ["required", "example"] as const;

/**
 * The list of contents names the sections before they come: such a heading has another right below it. Titles of a header
 * that stand one a line are no headings, although some have their words.
 */
function split(lines: readonly Line[], input: Pick<LayoutInput, "vendor" | "block">): SplitLines<Role> {
  const titles = headerLines(lines, { ...input, names: NO_NAMES });
  const named = lines.map((line) => (titles.has(line) ? undefined : roleOf(line.text, input)));
  // A parameter may have the word of a heading as its name: its type or flag follows, one cell a line.
  const roles = named.map((role, i) => (role && isRowName(lines, i, input) ? undefined : role));
  return splitSections(lines, (_, __, line) => {
    const i = lines.indexOf(line);
    const role = roles[i];
    const [before, after] = [roles[i - 1], roles[i + 1]];
    const listed =
      (after !== undefined && !NESTED.includes(after)) || (before !== undefined && !NESTED.includes(role ?? "input"));
    return listed && roles.includes(role, i + 1) ? undefined : role;
  });
}

function roleOf(text: string, { vendor }: Pick<LayoutInput, "vendor">): Role | undefined {
  return ROLES.find((role) => (vendor.words.sections[role] ?? []).some((own) => own.test(text)));
}

function headerLines(lines: readonly Line[], input: Pick<LayoutInput, "vendor" | "block" | "names">): Set<Line> {
  const errors = lines.flatMap((_, i) => readErrorHeader(lines, i, input) ?? []);
  const headers = [...findParameterHeaders(lines, OPTIONAL, input), ...errors];
  return new Set(headers.flatMap(({ start, length }) => lines.slice(start, start + length)));
}

/** Headings that stand right below another one. */
const NESTED: readonly Role[] = ["request", "response", "xml", "json"];

function readHead(
  before: readonly Line[],
  input: LayoutInput,
): { title?: Line; prose: Section["blocks"]; ignored: Ignored[] } {
  const { vendor } = input;
  const dated = before.findIndex((line) => vendor.updated.test(line.text));
  const above = dated < 0 ? before : before.slice(0, dated);
  const title =
    dated < 0
      ? above.find((line) => vendor.actionTitle.test(line.text))
      : above.findLast((line) => vendor.actionTitle.test(line.text));
  const from = title ? before.indexOf(title) + 1 : 0;
  const site = before
    .slice(from)
    .filter((line) => isChrome(line.text, input) || roleOf(line.text, input) !== undefined);
  const { rest, ignored } = dropBoilerplate(
    before.slice(from).filter((line) => !site.includes(line)),
    vendor.words.boilerplate,
  );
  return {
    ...(title ? { title } : {}),
    prose: rest.length > 0 ? [{ kind: "prose", text: cellOfLines(rest) }] : [],
    ignored: [
      ...ignoreLines("site-navigation", [...before.slice(0, Math.max(0, from - 1)), ...site]),
      ...ignoreLines("page-title", title ? [title] : []),
      ...ignored,
    ],
  };
}

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
  const chrome = section.lines.filter((line) => isChrome(line.text, input));
  const own = section.lines.filter((line) => !chrome.includes(line));
  const dropped = dropBoilerplate(own, input.vendor.words.boilerplate);
  const rest = dropped.rest;
  const ignored = [...dropped.ignored, ...ignoreLines("site-footer", chrome)];
  const tabled = (
    read: { blocks: Section["blocks"]; ignored: readonly Ignored[] },
    role: Section["role"],
  ): Extraction => ({
    sections: [{ role, blocks: read.blocks }],
    ignored: [...ignored, ...read.ignored],
  });
  switch (section.role) {
    case "input":
      return tabled(readParameterTable(rest, "input", OPTIONAL, input), "input");
    case "output":
      return tabled(readParameterTable(rest, "output", ["example"], input), "output");
    case "errors-heading":
      return tabled(readErrorTable(rest, input), "errors");
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
    case "description": {
      if (rest.length === 0) return { sections: [], ignored };
      return { sections: [{ role: "description", blocks: [{ kind: "prose", text: cellOfLines(rest) }] }], ignored };
    }
    case "changes":
      noteChanges(section.heading, rest, input);
      return { sections: [], ignored: [...ignored, ...ignoreLines(section.role, rest)] };
    case "permissions":
      return { sections: [], ignored: [...ignored, ...ignoreLines(section.role, rest)] };
    default:
      return { sections: [], ignored };
  }
}

/** Entries by date say that something changed, not what; rows are lines with cells, or lines one below the other. */
function noteChanges(heading: Line, lines: readonly Line[], { vendor, document, report }: LayoutInput): void {
  const { releaseDate } = vendor.words;
  const dated = lines.filter(({ text, cells = [text] }) => cells.some((own) => releaseDate?.test(own)));
  if (dated.length > 0) report.add("facts/dated-changes", { count: dated.length }, at(document.source, heading.number));
}

/** The example value of the Action row names it, else a line above the first section that is a title. */
function actionOf(
  sections: readonly Section[],
  title: Line | undefined,
  { vendor, block }: LayoutInput,
): string | undefined {
  const table = sections.find((own) => own.role === "input")?.blocks.find((own): own is Table => own.kind === "table");
  const row = table?.rows.find((own) => own[table.columns.indexOf("name")]?.text === "Action");
  const shown = row?.[table?.columns.indexOf("example") ?? -1]?.text;
  const called = block.lines
    .map((line) => /[?&]\s*Action=([A-Z]\w+)/.exec(line.text)?.[1])
    .find((own) => own !== undefined);
  return shown || (vendor.actionTitle.exec(title?.text ?? "")?.[1] ?? called);
}

/** Request and responses of the page are one example. */
function joinExample(sections: readonly Section[]): Section[] {
  const parts = sections.filter((section) => section.role === "example");
  if (parts.length === 0) return [...sections];
  const example: Section = { role: "example", name: cell(""), blocks: parts.flatMap((part) => part.blocks) };
  const firstAt = sections.findIndex((section) => section.role === "example");
  return sections.flatMap((section, i) => (section.role !== "example" ? [section] : i === firstAt ? [example] : []));
}
