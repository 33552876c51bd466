/**
 * Document with blocks (HTML, Markdown, PDF) -> PageFacts: asks the layouts, gathers who, what and when, and lists every
 * text nobody claimed. Refuses (undefined, with a reason in the report) a page whose kind no layout recognises or whose
 * sections are gone. Never throws on a page.
 */
import { createReport, type Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Document } from "../2-document/document.js";
import type { Vendor } from "../vendors/vendor.js";
import type { BlockExtraction, BlockLayout } from "./blocks/block-layout.js";
import { ignoredBy } from "./blocks/description.js";
import { explorerOf } from "./blocks/explorer-link.js";
import { createLedger, textsOf, type Ledger } from "./blocks/ledger.js";
import type { ReadPage } from "./extract-facts.js";
import type { PageFacts, Section } from "./facts.js";
import { calledHost, hostOf, languageOfText, pageId, versionOf } from "./page-identity.js";
import { BLOCK_LAYOUTS } from "./registry.js";

export function extractBlocks(document: Document, vendor: Vendor, report: Report): ReadPage | undefined {
  const layout = BLOCK_LAYOUTS.find((own) => own.recognise({ document, vendor }));
  if (!layout) {
    const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? [block.text.text] : []));
    const seen = [document.title?.text ?? [], ...headings].flat().join(" / ").slice(0, 120);
    report.add("facts/unknown-kind", { headings: seen || "none" }, at(document.source));
    return undefined;
  }
  const notes = createReport();
  const ledger = createLedger();
  ignoreSite(document, vendor, ledger);
  const read = layout.extract({ document, vendor, report: notes, ledger });
  if (layout.kind === "action" && read.action === undefined) {
    report.add("facts/unnamed-action", {}, at(document.source));
    return undefined;
  }
  const [missing] = read.missing ?? [];
  if (missing !== undefined) {
    const action = read.action ?? read.title ?? document.title?.text ?? document.source;
    report.add("facts/missing-section", { section: missing, action }, at(document.source));
    return undefined;
  }
  const { ignored, unclaimed } = ledger.close(document, read.sections);
  const facts = { ...assemble(document, vendor, layout, read), notes: notes.found, unclaimed };
  return {
    facts,
    ignored: [...document.ignored, ...ignored],
    folder: document.folder,
    ...(document.manual === undefined ? {} : { manual: document.manual }),
  };
}

/** Words of the site and sentences that stand on every page, wherever they stand; what a layout reads is a fact all the same. */
function ignoreSite(document: Document, vendor: Vendor, ledger: Ledger): void {
  const title = document.title?.text ?? document.blocks.find((block) => block.kind === "heading" && block.level === 1);
  const named = typeof title === "object" && title.kind === "heading" ? title.text.text : title;
  for (const block of document.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    const rule = block.text.text === named ? "page-title" : ignoredBy(block.text, { vendor });
    if (rule !== undefined) ledger.ignore(rule, block.text);
  }
}

function assemble(document: Document, vendor: Vendor, layout: BlockLayout, read: BlockExtraction): PageFacts {
  const { action, sections } = read;
  const explorer = explorerOf(document, vendor);
  const [heading, ...others] = document.blocks.filter((block) => block.kind === "heading" && block.level === 1);
  const only = heading?.kind === "heading" && others.length === 0 ? heading.text.text : undefined;
  const title = read.title ?? document.title?.text ?? only;
  const endpoint = hostOf(sections) ?? calledHost(sections, vendor);
  const service = explorer.service?.toLowerCase() ?? (endpoint && vendor.host.exec(endpoint)?.[1]);
  const version = explorer.version ?? versionOf(sections, vendor);
  const links = typeLinks(sections);
  return {
    id: action ?? pageId(layout.kind, read.name ?? title),
    kind: layout.kind,
    vendor: vendor.name,
    language: languageOfText(wordsOf(document)),
    ...(service ? { service } : {}),
    ...(version === undefined ? {} : { version }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(action === undefined ? {} : { action }),
    ...(title === undefined ? {} : { title }),
    ...(document.group === undefined ? {} : { group: document.group.text }),
    ...(document.updated === undefined ? {} : { updated: document.updated.text }),
    descriptions: "keep",
    sections: sections.map(plainSection),
    ...(action !== undefined && links.length > 0 ? { typeLinks: links } : {}),
    unclaimed: [],
    notes: [],
    source: document.source,
  };
}

/** All words but code; names and codes are of no language. */
function wordsOf(document: Document): string {
  return document.blocks
    .filter((block) => block.kind !== "code")
    .flatMap(textsOf)
    .map((text) => text.text)
    .filter((text) => !/^[\w.-]+$/.test(text))
    .join(" ");
}

const FRAGMENT = /#([A-Z]\w*)$/;

/** Names that type cells of inputs and outputs link to, in the order of the page. */
function typeLinks(sections: readonly Section[]): string[] {
  return sections
    .filter((section) => section.role === "input" || section.role === "output")
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row[block.columns.indexOf("type")]) : []))
    .flatMap((cell) =>
      ((cell as { links?: readonly { url: string }[] } | undefined)?.links ?? []).map(
        (link) => FRAGMENT.exec(link.url)?.[1] ?? [],
      ),
    )
    .flat();
}

/** Cells as every page has them: the links have been read. */
function plainSection(section: Section): Section {
  const plain = <T extends { readonly text: string; readonly lines: readonly number[] }>({
    text,
    lines,
  }: T): { text: string; lines: readonly number[] } => ({ text, lines });
  return {
    role: section.role,
    ...(section.name ? { name: plain(section.name) } : {}),
    blocks: section.blocks.map((block) => {
      if (block.kind === "table") return { ...block, rows: block.rows.map((row) => row.map(plain)) };
      return block.kind === "fact" ? { ...block, value: plain(block.value) } : { ...block, text: plain(block.text) };
    }),
  };
}
