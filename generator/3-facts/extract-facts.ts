/**
 * Document -> PageFacts: asks the layouts, gathers who, what and when, and lists every line nobody claimed.
 * Refuses (undefined, with a reason in the report) a page whose kind no layout recognises. Never throws on a page.
 */
import { createReport, type Diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document, Ignored, LinesBlock } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import { linkValue } from "./action-page.js";
import type { Cell, PageFacts, PageKind, Section } from "./facts.js";
import { kebabCase } from "../support/text.js";
import { typeLinksOf, type Extraction, type Layout, type Names } from "./layout.js";
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
  const facts = assemble(document, block, vendor, layout, extraction, names, notes.found);
  return {
    facts: { ...facts, unclaimed },
    ignored: [...ignored, ...linkLines(block)],
    folder: document.folder,
    ...(document.manual === undefined ? {} : { manual: document.manual }),
  };
}

function assemble(
  document: Document,
  block: LinesBlock,
  vendor: Vendor,
  layout: Layout,
  read: Extraction,
  names: Names,
  notes: readonly Diagnostic[],
): PageFacts {
  const { action, sections } = read;
  const title = read.title ?? document.title?.text;
  const host = sections.flatMap((section) => section.blocks).find((own) => own.kind === "fact" && own.key === "host");
  const endpoint = host?.kind === "fact" ? host.value.text : undefined;
  const service =
    (vendor.link && linkValue(block.links, vendor.link.service)) ?? (endpoint && vendor.host.exec(endpoint)?.[1]);
  const version = (vendor.link && linkValue(block.links, vendor.link.version)) ?? versionOf(sections, vendor);
  const links = typeLinksOf(document, block.links, names).map((link) => link.name);
  return {
    id: action ?? pageId(layout.kind, title),
    kind: layout.kind,
    vendor: vendor.name,
    language: languageOf(sections),
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

/** Pages of one kind that a service has several of are told apart by their title. */
function pageId(kind: PageKind, title: string | undefined): string {
  return kind === "signature" && title !== undefined && /^[\w .-]+$/.test(title) ? kebabCase(title) : kind;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function optional<T extends Record<string, string | undefined>>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** The common Version row names the version in its description. */
function versionOf(sections: readonly Section[], vendor: Vendor): string | undefined {
  for (const block of sections.filter((section) => section.role === "input").flatMap((section) => section.blocks)) {
    if (block.kind !== "table") continue;
    const row = block.rows.find((cells) => cells[block.columns.indexOf("name")]?.text === "Version");
    const value = row && vendor.versionValue.exec(row.map((own) => own.text.replace(/-\n/g, "-")).join(" "))?.[0];
    if (value) return value;
  }
  return undefined;
}

/** What the page says decides, not the site around it: kana is Japanese, hangul Korean, mostly Han Chinese, else English. */
function languageOf(sections: readonly Section[]): string {
  const blocks = sections.filter((section) => section.role !== "example").flatMap((section) => section.blocks);
  const cells = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flat() : block.kind === "prose" ? [block.text] : [],
  );
  const text = cells.map((own) => own.text).join(" ");
  const count = (script: RegExp): number => (text.match(script) ?? []).length;
  const latin = count(/[A-Za-z]+/g);
  const [han, kana, hangul] = [
    /\p{Script=Han}/gu,
    /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    /\p{Script=Hangul}/gu,
  ].map(count) as [number, number, number];
  if (hangul > latin / 2) return "ko";
  if (kana > latin / 2) return "ja";
  return han > latin / 2 ? "zh" : "en";
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
