// A case folder: a page written for the test in a vendor's layout, why it is odd, and what reading it must give.
// Here: the list of cases, their pages as the command line reads them, and what each stage makes of them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodePage } from "../../generator/1-page/decode-page.js";
import type { Page } from "../../generator/1-page/page.js";
import { createReport, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { toPageView } from "../../generator/5-view/page-view.js";
import { loadTemplates } from "../../generator/6-files/load-templates.js";
import { renderView, type RenderedFile } from "../../generator/6-files/render.js";
import { readPages, specFromPageFiles, type ReadOptions, type ReadResult } from "../../generator/pipeline.js";
import { vendorNamed } from "../../generator/vendors/registry.js";

const CASES = dirname(fileURLToPath(import.meta.url));

interface CaseFile {
  readonly vendor: string;
  readonly why: string;
  /** Hazard of the seed documents that the page repeats, or "own". */
  readonly source: string;
  readonly hazards: readonly string[];
  readonly options?: Omit<ReadOptions, "descriptions">;
  /** Pages in the case folder; `page.txt` where the case is one page. */
  readonly files?: readonly string[];
}

export interface Case extends CaseFile {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
}

export function listCases(): Case[] {
  return readdirSync(CASES)
    .filter((name) => statSync(join(CASES, name)).isDirectory())
    .sort()
    .map((name) => {
      const folder = join(CASES, name);
      const file = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as CaseFile;
      return { ...file, name, folder, files: file.files ?? ["page.txt"] };
    });
}

/** Pages as `ingest` would take them; what is refused by its bytes is in `refused`. */
export function pagesOf(own: Case): { pages: Page[]; refused: readonly Diagnostic[] } {
  const report = createReport();
  const pages = own.files.flatMap((file) =>
    decodePage(file, own.folder, readFileSync(join(own.folder, file)), report),
  );
  return { pages, refused: report.found };
}

export async function readCase(own: Case, descriptions: "keep" | "drop" = "keep"): Promise<ReadResult> {
  const { pages, refused } = pagesOf(own);
  const read = await readPages(pages, { ...own.options, descriptions });
  return { pages: read.pages, refused: [...refused, ...read.refused] };
}

const templates = await loadTemplates("pages");

export function printPageFiles(pages: readonly PageFacts[]): RenderedFile[] {
  return renderView({ data: {}, each: { page: pages.map(toPageView) } }, templates);
}

/** Page files as the pipeline reads them back from a service's folder. */
export function pageFilesOf(pages: readonly PageFacts[]): Page[] {
  return printPageFiles(pages).map((file) => ({
    id: `pages/${file.path}`,
    folder: "pages",
    format: "page-file",
    text: file.text,
  }));
}

export interface BuiltService {
  readonly spec: Spec;
  readonly problems: readonly Diagnostic[];
}

/** One spec for each service that the pages belong to, from their page files. */
export function buildSpecs(read: ReadResult): BuiltService[] {
  const services = new Map<string, PageFacts[]>();
  for (const { facts } of read.pages) {
    const key = `${facts.vendor}/${facts.service}/${facts.version}`;
    services.set(key, [...(services.get(key) ?? []), facts]);
  }
  return [...services].sort().map(([key, pages]) => {
    const vendor = vendorNamed(key.split("/")[0] ?? "");
    if (!vendor) throw new Error(`no vendor for ${key}`);
    return specFromPageFiles(pageFilesOf(pages), vendor);
  });
}
