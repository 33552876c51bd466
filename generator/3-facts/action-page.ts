/**
 * An action page in flat text with numbered sections: description, input, output, examples, resources, errors.
 *
 *    1. API Description
 *    2. Input Parameters          Parameter Name Required Type Description
 *    3. Output Parameters         Parameter Name Type Description
 *    4. Example                   Example1 Title / Input Example / code / Output Example / code
 *    6. Error Code                Error Code Description
 */
import { at } from "../diagnostics/origin.js";
import type { Ignored, Line, Link } from "../2-document/document.js";
import type { Extraction, Layout, LayoutInput } from "./layout.js";
import type { ColumnRole, FactBlock, Section } from "./facts.js";
import { readExamples } from "./text/examples.js";
import { cell, cellOfLines } from "./text/cells.js";
import { dropBoilerplate, ignoreLines, splitSections, type LineSection, type SplitLines } from "./text/sections.js";
import { readHead } from "./text/page-head.js";
import { readErrorTable } from "./text/error-table.js";
import { readParameterTable } from "./text/parameter-table.js";

type Role = "description" | "input" | "output" | "example" | "resources" | "errors-heading";
const ORDER: readonly Role[] = ["description", "input", "output", "example", "resources", "errors-heading"];

const REQUIRED: readonly Role[] = ["description", "input", "output", "errors-heading"];

export const actionPage: Layout = {
  kind: "action",
  recognise: ({ block, vendor }) => {
    const { sections } = split(block.lines, vendor.words.sections);
    return sections.filter((section) => REQUIRED.includes(section.role)).length > 1;
  },
  extract(input) {
    const { before, sections } = split(input.block.lines, input.vendor.words.sections);
    const head = readHead(before, input);
    const missing = REQUIRED.filter((role) => !sections.some((section) => section.role === role));
    const parts = sections.map((section) => extractSection(section, input));
    const read = parts.flatMap((part) => part.sections);
    const action = actionOf(read, input);
    noteCutEdge(read, input);
    const title = head.title ?? input.document.title?.text;
    return {
      ...(action === undefined ? {} : { action }),
      ...(title === undefined ? {} : { title }),
      missing: missing.map((role) => role.replace("-heading", "")),
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

/** Only numbered headings count, in their order: a row or the navigation may have the same words. */
function split(lines: readonly Line[], words: LayoutInput["vendor"]["words"]["sections"]): SplitLines<Role> {
  let next = 0;
  return splitSections(lines, (text, numbered) => {
    const at = ORDER.findIndex((role, i) => i >= next && (words[role] ?? []).some((own) => own.test(text)));
    if (at < 0 || !numbered) return undefined;
    next = at + 1;
    return ORDER[at];
  });
}

/** The action's name: the explorer link says it whole, then the Action row, then the example, then a bare title. */
function actionOf(sections: readonly Section[], { block, vendor, document }: LayoutInput): string | undefined {
  const linked = vendor.link ? linkValue(block.links, vendor.link.action) : undefined;
  const table = sections.find((section) => section.role === "input")?.blocks.find((own) => own.kind === "table");
  const row = table?.rows.find((cells) => cells[0]?.text === "Action");
  const words = row?.[table?.columns.indexOf("description") ?? -1]?.text.replace(/-?\n/g, (sign) =>
    sign === "\n" ? " " : "-",
  );
  const called = block.lines
    .map((line) => /[?&]Action=([A-Z]\w+)/.exec(line.text)?.[1])
    .find((own) => own !== undefined);
  const title = document.title?.text ?? "";
  return linked ?? vendor.words.commonValue.exec(words ?? "")?.[1] ?? called ?? vendor.actionTitle.exec(title)?.[1];
}

/** The Action and Version rows hold what the links say; where they do not, the page was cut at its right edge. */
function noteCutEdge(sections: readonly Section[], input: LayoutInput): void {
  const { block, vendor, report, document } = input;
  if (!vendor.link) return;
  const whole = new Map([vendor.link.action, vendor.link.version].map((key) => [key, linkValue(block.links, key)]));
  const table = sections.find((section) => section.role === "input")?.blocks.find((own) => own.kind === "table");
  for (const row of table?.rows ?? []) {
    const full = whole.get(row[0]?.text ?? "");
    const cell = row[table?.columns.indexOf("description") ?? -1];
    if (full === undefined || !cell || cell.text.replace(/\s/g, "").includes(full)) continue;
    report.add("facts/cut-edge", { cell: row[0]?.text ?? "", words: cell.text }, at(document.source, ...cell.lines));
    return;
  }
}

export function linkValue(links: readonly Link[], key: string): string | undefined {
  for (const link of links) {
    const value = new RegExp(`[?&]${key}=([\\w.-]+)`).exec(link.url)?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}

function extractSection(section: LineSection<Role>, input: LayoutInput): Extraction {
  const { rest, ignored } = dropBoilerplate(section.lines, input.vendor.words.boilerplate);
  switch (section.role) {
    case "resources":
      return { sections: [], ignored: ignoreLines("developer-resources", section.lines) };
    case "description":
      return { sections: [{ role: "description", blocks: describe(rest, input) }], ignored };
    case "input":
    case "output": {
      const optional: ColumnRole[] = section.role === "input" ? ["required"] : [];
      return withIgnored(readParameterTable(rest, section.role, optional, input), section.role, ignored);
    }
    case "errors-heading":
      return withIgnored(readErrorTable(rest, input), "errors", ignored);
    case "example":
      return { sections: readExamples(rest, input), ignored };
  }
}

function withIgnored(
  read: { blocks: FactBlock[]; ignored: Ignored[] },
  role: Section["role"],
  ignored: readonly Ignored[],
): Extraction {
  return { sections: [{ role, blocks: read.blocks }], ignored: [...ignored, ...read.ignored] };
}

/** Host, rate limit, and what the page says about the action. */
function describe(lines: readonly Line[], { vendor }: LayoutInput): FactBlock[] {
  const blocks: FactBlock[] = [];
  let prose: Line[] = [];
  const close = (): void => {
    if (prose.length > 0) blocks.push({ kind: "prose", text: cellOfLines(prose) });
    prose = [];
  };
  for (const line of lines) {
    const host = vendor.hostLine.map((own) => own.exec(line.text)?.[1]).find((own) => own !== undefined);
    const rate = vendor.words.rateLimit.map((own) => own.exec(line.text)).find((own) => own !== null);
    if (host !== undefined) blocks.push({ kind: "fact", key: "host", value: cell(host, line.number) });
    else if (rate)
      blocks.push({ kind: "fact", key: "rate limit", value: cell(`${rate[1]} / ${rate[2] ?? "second"}`, line.number) });
    else prose.push(line);
    if (host !== undefined || rate) close();
  }
  close();
  return blocks;
}
