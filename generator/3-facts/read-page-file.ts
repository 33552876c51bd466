/**
 * Document of a page file -> PageFacts. The page file names roles and columns itself, so nothing is recognised here; a
 * block that stands where it cannot is reported as unclaimed.
 */
import { CATALOG, type Code } from "../diagnostics/catalog.js";
import type { Diagnostic, Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Block, Document } from "../2-document/document.js";
import {
  COLUMN_ROLES,
  PAGE_KINDS,
  SECTION_ROLES,
  type Cell,
  type ColumnRole,
  type FactBlock,
  type PageFacts,
  type PageKind,
  type Section,
  type SectionRole,
} from "./facts.js";

const TEXTS = ["site", "service", "version", "endpoint", "action", "title", "group", "updated"] as const;

const KINDS = new Set<string>(PAGE_KINDS);
const ROLES = new Set<string>([...SECTION_ROLES, "unclaimed", "notes"]);
const COLUMNS = new Set<string>(COLUMN_ROLES);

export function readPageFile(document: Document, report: Report): PageFacts | undefined {
  const front = document.front ?? {};
  const sections: { role: string; name?: Cell; blocks: FactBlock[] }[] = [];
  const unclaimed: Cell[] = [];
  const notes: Diagnostic[] = [];
  const unknown = (what: string, word: string, lines: readonly number[]): void =>
    report.add("document/unknown-word", { what, word }, at(document.source, ...lines));
  if (!KINDS.has(front["kind"] ?? "")) {
    report.add("facts/unknown-kind", { headings: front["kind"] ?? "none" }, at(document.source));
    return undefined;
  }
  for (const block of document.blocks) {
    const open = sections[sections.length - 1];
    if (block.kind === "heading" && block.level === 1) continue;
    if (block.kind === "heading") {
      const section = openSection(block);
      if (!ROLES.has(section.role)) unknown("section", block.text.text, block.text.lines);
      sections.push(section);
    } else if (open?.role === "unclaimed" && block.kind === "quote") unclaimed.push(block.text);
    else if (open?.role === "notes" && block.kind === "item") readNote(block, document, notes, report);
    else {
      const fact = open && factBlock(block);
      for (const title of block.kind === "table" ? block.header : [])
        if (!COLUMNS.has(title.text)) unknown("column", title.text, title.lines);
      if (fact) open.blocks.push(fact);
      else report.add("facts/unclaimed", { words: block.kind }, at(document.source));
    }
  }
  const links = front["type links"];
  return {
    id: front["id"] ?? "",
    kind: (front["kind"] ?? "action") as PageKind,
    vendor: front["vendor"] ?? "",
    language: front["language"] ?? "en",
    ...Object.fromEntries(TEXTS.flatMap((key) => (front[key] === undefined ? [] : [[key, front[key]]]))),
    ...givenOf(front),
    descriptions: front["descriptions"] === "drop" ? "drop" : "keep",
    sections: sections.filter((own) => own.role !== "unclaimed" && own.role !== "notes") as Section[],
    ...(links === undefined ? {} : { typeLinks: links.split(", ") }),
    unclaimed,
    notes,
    source: document.source,
  };
}

function openSection(block: Extract<Block, { kind: "heading" }>): {
  role: SectionRole;
  name?: Cell;
  blocks: FactBlock[];
} {
  const [, role = "", name] = /^([a-z]+)(?:: ?(.*))?$/s.exec(block.text.text) ?? [];
  return {
    role: role as SectionRole,
    ...(name === undefined ? {} : { name: { text: name, lines: block.text.lines } }),
    blocks: [],
  };
}

function factBlock(block: Block): FactBlock | undefined {
  switch (block.kind) {
    case "item": {
      const [, key = "", value = ""] = /^([\w ]+): ?(.*)$/s.exec(block.text.text) ?? [];
      return key === "" ? undefined : { kind: "fact", key, value: { text: value, lines: block.text.lines } };
    }
    case "quote":
      return { kind: "prose", text: block.text };
    case "code":
      return { kind: "code", role: block.info === "request" ? "request" : "response", text: block.text };
    case "table":
      return { kind: "table", columns: block.header.map((own) => own.text as ColumnRole), rows: block.rows };
    default:
      return undefined;
  }
}

/** `given: endpoint host.example.com; version 2020-01-01` */
function givenOf(front: Readonly<Record<string, string>>): { given?: Record<string, string> } {
  const text = front["given"];
  if (text === undefined) return {};
  return { given: Object.fromEntries(text.split("; ").map((own) => own.split(" ") as [string, string])) };
}

function readNote(
  block: Extract<Block, { kind: "item" }>,
  document: Document,
  notes: Diagnostic[],
  report: Report,
): void {
  const [, code = "", json = ""] = /^(\S+) (\{.*\})$/.exec(block.text.text) ?? [];
  try {
    if (!Object.hasOwn(CATALOG, code)) throw new SyntaxError(code);
    notes.push({
      code: code as Code,
      values: JSON.parse(json) as Diagnostic["values"],
      origin: at(document.source, ...block.text.lines),
    });
  } catch {
    report.add("facts/unclaimed", { words: "note" }, at(document.source, ...block.text.lines));
  }
}
