// What each stage made of a case, as text that a person can review: one line a line of a document, one row a row of a
// table, no line numbers where they say nothing, the spec as it is written, problems as they are shown.
import type { Block, Document, Text } from "../../generator/2-document/document.js";
import type { Page } from "../../generator/1-page/page.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic, sortDiagnostics } from "../../generator/diagnostics/format.js";
import { printPlace } from "../../generator/diagnostics/origin.js";
import type { FactBlock, PageFacts, Section } from "../../generator/3-facts/facts.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { parsePages, type ReadResult } from "../../generator/pipeline.js";
import type { BuiltService } from "./case.js";

const WIDTH = 118;

/** A no-break space is shown as ⍽: it marks code. */
export async function printDocuments(pages: readonly Page[]): Promise<string> {
  const documents = await parsePages(pages, createReport());
  return documents.map(printDocument).join("\n").replaceAll("\u00a0", "⍽");
}

function printDocument(document: Document): string {
  const head = [
    document.source,
    ...(["group", "title", "updated"] as const).flatMap((key) =>
      document[key] ? [`${key} ${JSON.stringify(document[key].text)}`] : [],
    ),
    ...(document.cut ? [`cut at sheet ${document.cut.last} of ${document.cut.total}`] : []),
  ].join("  ");
  const ignored = document.ignored.map((own) => `  ignored ${own.rule}: ${printLines(own.lines)}`);
  return [head, ...ignored, ...document.blocks.flatMap(printBlock), ""].join("\n");
}

/** Lines: `number sheet +gap`, `^` for the first line of a sheet. Other blocks: where they stand and what they are. */
function printBlock(block: Block): string[] {
  if (block.kind === "table")
    return [`table ${printRow(block.header)}`, ...block.rows.map((row) => `  row ${printRow(row)}`)];
  if (block.kind !== "lines") return [`${printSort(block)} ${printText(block.text)}`];
  return [
    ...block.lines.map((line) => {
      const place = `${String(line.number).padStart(5)} s${line.sheet} +${line.gap}${line.sheetFirst ? "^" : " "}`;
      return `${place} ${line.text}`;
    }),
    ...block.links.map((link) => `${String(link.line).padStart(5)} s${link.sheet} link ${link.url}`),
  ];
}

function printSort(block: Exclude<Block, { kind: "lines" | "table" }>): string {
  const place = printPlace(block.text.lines[0] ?? 0).padStart(5);
  if (block.kind === "heading") return `${place} ${"#".repeat(block.level)}`;
  if (block.kind === "item") return `${place} ${"  ".repeat(block.depth ?? 0)}-`;
  return `${place} ${block.kind === "code" ? `code ${block.info}` : block.kind}`;
}

function printText(text: Text): string {
  return [JSON.stringify(text.text), ...(text.links ?? []).map((link) => `-> ${link.url}`)].join(" ");
}

function printRow(cells: readonly Text[]): string {
  return cells.length === 0 ? "without a header" : cells.map(printText).join(" | ");
}

export function printFacts(read: ReadResult): string {
  const pages = read.pages.map(({ facts, ignored }) => {
    const { sections, unclaimed, notes: _, typeLinks, source: __, ...head } = facts;
    return {
      ...head,
      ...(typeLinks ? { typeLinks } : {}),
      sections: sections.map(plainSection),
      ...(unclaimed.length > 0 ? { unclaimed: unclaimed.map((cell) => cell.text) } : {}),
      ignored: Object.fromEntries(joinRules(ignored).map(([rule, lines]) => [rule, printLines(lines)])),
    };
  });
  return `${printCompact(pages, "")}\n`.replaceAll("\u00a0", "⍽");
}

function joinRules(ignored: ReadResult["pages"][number]["ignored"]): [string, number[]][] {
  const rules = new Map<string, number[]>();
  for (const { rule, lines } of ignored) rules.set(rule, [...(rules.get(rule) ?? []), ...lines]);
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
}

function plainSection(section: Section): unknown {
  const name = section.name && section.name.text !== "" ? { name: section.name.text } : {};
  return { section: section.role, ...name, blocks: section.blocks.map(plainBlock) };
}

function plainBlock(block: FactBlock): unknown {
  switch (block.kind) {
    case "fact":
      return { [block.key]: block.value.text };
    case "table":
      return { columns: block.columns.join(" | "), rows: block.rows.map((row) => row.map((cell) => cell.text)) };
    default:
      return { [block.kind === "code" ? block.role : "prose"]: block.text.text.split("\n") };
  }
}

/** JSON on one line where it fits, else one entry a line. */
function printCompact(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((own) => printCompact(own, inner))
    : Object.entries(value).map(([key, own]) => `${JSON.stringify(key)}: ${printCompact(own, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}

export function printSpecs(services: readonly BuiltService[]): string {
  return services.map(({ spec }) => printSpec(spec)).join("");
}

/** What was refused stands in the input; the rest stands in the page files. */
export function printProblems(read: ReadResult, services: readonly BuiltService[]): string {
  const print = (title: string, problems: Parameters<typeof sortDiagnostics>[0]): string[] =>
    problems.length > 0 ? [title, ...sortDiagnostics(problems).map((own) => `  ${printDiagnostic(own)}`)] : [];
  const kept = services.flatMap((own) => own.problems);
  const lines = [...print("refused", read.refused), ...print("problems", kept)];
  return `${(lines.length > 0 ? lines : ["none"]).join("\n")}\n`.replaceAll("\u00a0", "⍽");
}

/** `3-5, 9` */
function printLines(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && line <= last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? printPlace(first) : `${printPlace(first)}-${printPlace(last)}`)).join(", ");
}

export function factsOf(read: ReadResult): PageFacts[] {
  return read.pages.map((page) => page.facts);
}
