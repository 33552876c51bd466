/**
 * The stages in order: pages -> documents -> facts -> spec. Pure: whoever calls it has read the bytes and writes the
 * files. A page that cannot be taken is refused with a diagnostic; all others go on.
 */
import type { Page, PageFormat } from "./1-page/page.js";
import { createReport, type Diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { at } from "./diagnostics/origin.js";
import type { Document } from "./2-document/document.js";
import { parsePageFile } from "./2-document/parse-page-file.js";
import { PARSERS, type DocumentWords, type Parser } from "./2-document/registry.js";
import { assignServices, type AssignedPage, type Given } from "./3-facts/assign-service.js";
import { collectNames } from "./3-facts/collect-names.js";
import { extractBlocks } from "./3-facts/extract-blocks.js";
import { extractFacts, type ReadPage } from "./3-facts/extract-facts.js";
import type { PageFacts } from "./3-facts/facts.js";
import { identifyVendor, isAnchor } from "./3-facts/identify.js";
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

/**
 * Pages of any vendor and service, in any order -> facts of every page that could be read. Pages are parsed one by one as
 * they come, so that a whole site needs no more memory than its articles.
 */
export async function readPages(
  inputs: Iterable<Page> | AsyncIterable<Page>,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const report = createReport();
  const documents = await parsePages(inputs, report);
  const identified = identifyAll(manualsOf(documents), options.vendor, report);
  const names = collectNames(identified);
  const read = identified.flatMap(({ document, vendor }) => readDocument(document, vendor, names, report) ?? []);
  const pages = noteCutWords(namePages(assignServices(read, options, vendorNamed, report), vendorNamed, report));
  const kept = options.descriptions === "drop" ? pages.map(dropPage) : pages;
  return { pages: kept, refused: report.found };
}

/** Inputs of any format -> documents, none of them attributed yet. */
export async function parsePages(inputs: Iterable<Page> | AsyncIterable<Page>, report: Report): Promise<Document[]> {
  const parsers = new Map<PageFormat, Parser>();
  const documents: Document[] = [];
  for await (const page of inputs) {
    const parse = parsers.get(page.format) ?? (await PARSERS[page.format]());
    parsers.set(page.format, parse);
    documents.push(...(await parse(page, WORDS, report)).map((document) => withAbout(document, page)));
  }
  return documents;
}

/** What an answer of a documentation endpoint says beside the page, where the page itself does not. */
function withAbout(document: Document, { about }: Page): Document {
  if (!about) return document;
  const text = (own: string): { text: string; lines: number[] } => ({ text: own, lines: [] });
  return {
    ...(about.title === undefined ? {} : { title: text(about.title) }),
    ...(about.updated === undefined
      ? {}
      : { updated: text(about.updated.replace(/^([\d-]+)T([\d:]+)(?:\.\d+)?Z$/, "$1 $2")) }),
    ...(about.url === undefined ? {} : { address: about.url }),
    ...document,
  };
}

/** Words of all vendors: no page is attributed yet. */
const WORDS: DocumentWords = {
  updated: new RegExp(VENDORS.map((vendor) => vendor.updated.source).join("|")),
  hiddenClass: new RegExp(VENDORS.flatMap((vendor) => vendor.hiddenClass?.source ?? []).join("|") || "(?!)"),
  isAnchor,
};

/** The pages of one manual have one vendor: each alone may hold none of its words. */
function manualsOf(documents: readonly Document[]): Document[][] {
  const manuals = new Map<string, Document[]>();
  documents.forEach((document, i) => {
    const key = document.manual === undefined ? `page ${i}` : `manual ${document.folder} ${document.manual}`;
    manuals.set(key, [...(manuals.get(key) ?? []), document]);
  });
  return [...manuals.values()];
}

interface Identified {
  readonly document: Document;
  readonly vendor: Vendor;
}

/** Pages without a word of any vendor belong to the one vendor of the other pages in their folder. */
function identifyAll(
  manuals: readonly (readonly Document[])[],
  wanted: string | undefined,
  report: Report,
): Identified[] {
  const alone = manuals.map((own) => identify(own, wanted, createReport()));
  const vendorsIn = (folder: string | undefined): Set<string> =>
    new Set(alone.flat().flatMap(({ document, vendor }) => (document.folder === folder ? [vendor.name] : [])));
  return manuals.flatMap((own, i) => {
    const around = alone[i]?.length === 0 ? [...vendorsIn(own[0]?.folder)] : [];
    return identify(own, wanted, report, around.length === 1 ? around[0] : undefined);
  });
}

function identify(
  documents: readonly Document[],
  wanted: string | undefined,
  report: Report,
  around?: string,
): Identified[] {
  const front = documents[0]?.front;
  const named = vendorNamed(front?.["vendor"] ?? "");
  if (front && !named) {
    report.add(
      "facts/unknown-vendor",
      { counts: `the page file names ${JSON.stringify(front["vendor"] ?? "none")}` },
      at(documents[0]?.source ?? ""),
    );
    return [];
  }
  const vendor = named ?? identifyVendor(documents, wanted, report, around);
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
  return document.format === "blocks"
    ? extractBlocks(document, vendor, report)
    : extractFacts(document, vendor, names, report);
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

export function factsOfPageFiles(files: readonly Page[], report: Report): PageFacts[] {
  return files.flatMap((page) => {
    const document = parsePageFile(page, report);
    return (document && readPageFile(document, report)) ?? [];
  });
}

/** Page files of one service, and what people corrected -> its spec and everything that is wrong on its pages. */
export function specFromPageFiles(
  files: readonly Page[],
  vendor: Vendor,
  corrections: readonly unknown[] = [],
): BuiltSpec {
  const report = createReport();
  const pages = factsOfPageFiles(files, report);
  const spec = buildSpec(pages, { vendor, report }, corrections);
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
