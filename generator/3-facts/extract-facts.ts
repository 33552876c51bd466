/**
 * Document -> PageFacts: asks the layouts, gathers who, what and when, and lists every line nobody claimed.
 * Refuses (undefined, with a reason in the report) a page whose kind no layout recognises. Never throws on a page.
 */
import { createReport, type Diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document, Ignored, LinesBlock } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import { linkValue } from "./action-page.js";
import type { Cell, PageFacts, Section } from "./facts.js";
import { typeLinksOf, type Extraction, type Layout, type Names } from "./layout.js";
import { hostOf, languageOfText, pageId, versionOf } from "./page-identity.js";
import { LAYOUTS } from "./registry.js";
import { cellOfLines } from "./text/cells.js";

export interface ReadPage {
  readonly facts: PageFacts;
  readonly ignored: readonly Ignored[];
  readonly folder: string;
  readonly manual?: string;
  /** Read from a page file, which holds the notes of its first reading. */
  readonly again?: true;
}

export function extractFacts(document: Document, vendor: Vendor, names: Names, report: Report): ReadPage | undefined {
  const block = document.blocks.find((own): own is LinesBlock => own.kind === "lines") ?? {
    kind: "lines" as const,
    lines: [],
    links: [],
    printed: false,
  };
  const layout = LAYOUTS.find((own) => own.recognise({ document, block, vendor }));
  if (!layout) {
    const headings = [document.title?.text, ...block.lines.slice(0, 3).map((line) => line.text)]
      .filter((text) => text !== undefined)
      .join(" / ");
    report.add(
      "facts/unknown-kind",
      { headings: headings.slice(0, 120) || "none" },
      at(document.source, ...block.lines.slice(0, 1).map((line) => line.number)),
    );
    return undefined;
  }
  const notes = createReport();
  const extraction = layout.extract({ document, block, vendor, names, report: notes });
  if (layout.kind === "action" && extraction.action === undefined) {
    report.add("facts/unnamed-action", {}, at(document.source, ...block.lines.slice(0, 1).map((line) => line.number)));
    return undefined;
  }
  const [missing] = extraction.missing ?? [];
  if (missing !== undefined) {
    const action = extraction.action ?? extraction.title ?? document.source;
    report.add("facts/missing-section", { section: missing, action }, at(document.source));
    return undefined;
  }
  const ignored = [...document.ignored, ...extraction.ignored, ...headIgnored(document)];
  const unclaimed = unclaimedCells(block, extraction.sections, ignored);
  const language = languageOfText(wordsOfPage(block, extraction.sections, ignored));
  const facts = assemble(document, block, vendor, layout, { ...extraction, language }, names, notes.found);
  return {
    facts: { ...facts, unclaimed },
    ignored: [...ignored, ...linkLines(block)],
    folder: document.folder,
    ...(document.manual === undefined ? {} : { manual: document.manual }),
  };
}

/** Words of the page without its examples, bare names, and what is the site's. */
function wordsOfPage(block: LinesBlock, sections: readonly Section[], ignored: readonly Ignored[]): string {
  const examples = claimedLines(sections.filter((section) => section.role === "example"));
  const site = ignored.filter(({ rule }) => rule.startsWith("site-"));
  const out = new Set([...examples, ...site.flatMap((own) => own.lines)]);
  const words = block.lines.filter((line) => !out.has(line.number) && !/^[\w.-]+$/.test(line.text));
  return words.map((line) => line.text).join(" ");
}

function assemble(
  document: Document,
  block: LinesBlock,
  vendor: Vendor,
  layout: Layout,
  read: Extraction & { readonly language: string },
  names: Names,
  notes: readonly Diagnostic[],
): PageFacts {
  const { action, sections } = read;
  const title = read.title ?? document.title?.text;
  const endpoint = hostOf(sections);
  const service =
    (vendor.link && linkValue(block.links, vendor.link.service)) ?? (endpoint && vendor.host.exec(endpoint)?.[1]);
  const version = (vendor.link && linkValue(block.links, vendor.link.version)) ?? versionOf(sections, vendor);
  const links = typeLinksOf(document, block.links, names).map((link) => link.name);
  return {
    id: action ?? pageId(layout.kind, title),
    kind: layout.kind,
    vendor: vendor.name,
    language: read.language,
    ...optional({
      service: service || undefined,
      version,
      endpoint,
      action,
      title,
      group: document.group?.text,
      updated: document.updated?.text,
    }),
    descriptions: "keep",
    sections,
    ...(action !== undefined && links.length > 0 ? { typeLinks: links } : {}),
    unclaimed: [],
    notes,
    source: document.source,
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function optional<T extends Record<string, string | undefined>>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function headIgnored(document: Document): Ignored[] {
  const lines = [document.title, document.group, document.updated].flatMap((text) => text?.lines ?? []);
  return lines.length > 0 ? [{ rule: "page-title", lines }] : [];
}

function linkLines(block: LinesBlock): Ignored[] {
  return block.links.length > 0 ? [{ rule: "link-list", lines: block.links.map((link) => link.line) }] : [];
}

export function claimedLines(sections: readonly Section[]): number[] {
  return sections.flatMap((section) => [
    ...(section.name?.lines ?? []),
    ...section.blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.flat().flatMap((own) => own.lines)
        : block.kind === "fact"
          ? block.value.lines
          : block.text.lines,
    ),
  ]);
}

/** Runs of lines that are neither read nor ignored, each as one cell. */
function unclaimedCells(block: LinesBlock, sections: readonly Section[], ignored: readonly Ignored[]): Cell[] {
  const known = new Set([...claimedLines(sections), ...ignored.flatMap((own) => own.lines)]);
  const runs: (typeof block.lines)[number][][] = [];
  let previous = -1;
  block.lines.forEach((line, i) => {
    if (known.has(line.number)) return;
    if (previous === i - 1 && runs.length > 0) runs[runs.length - 1]?.push(line);
    else runs.push([line]);
    previous = i;
  });
  return runs.map((run) => cellOfLines(run));
}
