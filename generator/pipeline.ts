/**
 * The stages in order: pages -> documents -> facts -> spec. Pure: whoever calls it has read the bytes and writes the
 * files. A page that cannot be taken is refused with a diagnostic; all others go on.
 */
import type { Page } from "./1-page/page.js";
import { createReport, type Diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { at } from "./diagnostics/origin.js";
import type { Document } from "./2-document/document.js";
import { parsePageFile } from "./2-document/parse-page-file.js";
import { parseText } from "./2-document/parse-text.js";
import { assignServices, type AssignedPage, type Given } from "./3-facts/assign-service.js";
import { collectNames } from "./3-facts/collect-names.js";
import { extractFacts, type ReadPage } from "./3-facts/extract-facts.js";
import type { PageFacts } from "./3-facts/facts.js";
import { identifyVendor, reportLegacy } from "./3-facts/identify.js";
import { namePages } from "./3-facts/name-pages.js";
import { noteCutWords } from "./3-facts/note-cut-words.js";
import { readPageFile } from "./3-facts/read-page-file.js";
import { buildSpec } from "./4-spec/build-spec.js";
import { dropProse } from "./4-spec/drop-prose.js";
import type { Spec } from "./4-spec/spec.js";
import { VENDORS, vendorNamed } from "./vendors/registry.js";
import type { Vendor } from "./vendors/vendor.js";

export interface ReadOptions extends Given {
  readonly vendor?: string;
  readonly descriptions?: "keep" | "drop";
}

export interface ReadResult {
  readonly pages: readonly AssignedPage[];
  /** Why inputs or pages were refused. */
  readonly refused: readonly Diagnostic[];
}

/** Pages of any vendor and service, in any order -> facts of every page that could be read. */
export function readPages(inputs: readonly Page[], options: ReadOptions = {}): ReadResult {
  const report = createReport();
  const documents = inputs.flatMap((page) => parsePage(page, report));
  const identified = manualsOf(documents).flatMap((own) => identify(own, options.vendor, report));
  const names = collectNames(identified);
  const read = identified.flatMap(({ document, vendor }) => readDocument(document, vendor, names, report) ?? []);
  const pages = noteCutWords(namePages(assignServices(read, options, vendorNamed, report), report));
  const kept = options.descriptions === "drop" ? pages.map(dropPage) : pages;
  return { pages: kept, refused: report.found };
}

function parsePage(page: Page, report: Report): Document[] {
  if (page.format === "page-file") {
    const document = parsePageFile(page, report);
    return document ? [document] : [];
  }
  const documents = parseText(page, { updated: UPDATED });
  if (page.format === "text") return documents;
  if (!reportLegacy(documents, report)) report.add("page/format", { format: UNREAD[page.format] }, at(page.id));
  return [];
}

const UNREAD = { html: "HTML", markdown: "Markdown", pdf: "PDF" };

/** A date line of any vendor: the page is not attributed yet. */
const UPDATED = new RegExp(VENDORS.map((vendor) => vendor.updated.source).join("|"));

/** The pages of one manual have one vendor: each alone may hold none of its words. */
function manualsOf(documents: readonly Document[]): Document[][] {
  const manuals = new Map<string, Document[]>();
  documents.forEach((document, i) => {
    const key = document.manual === undefined ? `page ${i}` : `manual ${document.folder} ${document.manual}`;
    manuals.set(key, [...(manuals.get(key) ?? []), document]);
  });
  return [...manuals.values()];
}

function identify(
  documents: readonly Document[],
  wanted: string | undefined,
  report: Report,
): { document: Document; vendor: Vendor }[] {
  const named = vendorNamed(documents[0]?.front?.["vendor"] ?? "");
  const vendor = named ?? identifyVendor(documents, wanted, report);
  return documents.flatMap((document) => {
    if (document.cut)
      report.add("document/cut-manual", { ...document.cut, title: document.title?.text ?? "?" }, at(document.source));
    return vendor && !document.cut ? [{ document, vendor }] : [];
  });
}

function readDocument(
  document: Document,
  vendor: Vendor,
  names: ReturnType<typeof collectNames>,
  report: Report,
): ReadPage | undefined {
  if (document.format === "page-file") {
    const facts = readPageFile(document, report);
    return facts && { facts, ignored: [], folder: document.folder, again: true };
  }
  return extractFacts(document, vendor, names, report);
}

function dropPage(page: AssignedPage): AssignedPage {
  const vendor = vendorNamed(page.facts.vendor);
  return vendor && page.facts.descriptions === "keep"
    ? { ...page, facts: { ...dropProse(page.facts, vendor), service: page.facts.service, version: page.facts.version } }
    : page;
}

export interface BuiltSpec {
  readonly spec: Spec;
  readonly problems: readonly Diagnostic[];
}

/** Page files of one service -> its spec and everything that is wrong on its pages. */
export function specFromPageFiles(files: readonly Page[], vendor: Vendor): BuiltSpec {
  const report = createReport();
  const pages = files.flatMap((page): PageFacts[] => {
    const document = parsePageFile(page, report);
    const facts = document && readPageFile(document, report);
    return facts ? [facts] : [];
  });
  const spec = buildSpec(pages, { vendor, report });
  return { spec, problems: [...pages.flatMap(problemsOf), ...report.found] };
}

/** What the reader noted on the page, what it could not place, and what flags supplied. */
function problemsOf(page: PageFacts): Diagnostic[] {
  const report = createReport();
  for (const cell of page.unclaimed)
    report.add("facts/unclaimed", { words: cell.text }, at(page.source, ...cell.lines));
  for (const [what, value] of Object.entries(page.given ?? {}))
    report.add("facts/given", { what, value }, at(page.source));
  return [...page.notes, ...report.found];
}
