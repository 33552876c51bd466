/**
 * New pages of one service and what stands in its folder -> the state that ingest would write, judged before any of it is
 * written: pages that lost their tables are refused one by one, a spec that lost too much as a whole. Reads, never writes.
 */
import { join } from "node:path";
import type { Page } from "../1-page/page.js";
import { createReport, type Diagnostic } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { AssignedPage } from "../3-facts/assign-service.js";
import { parseSpec } from "../4-spec/read-spec.js";
import type { Spec } from "../4-spec/spec.js";
import { toPageView } from "../5-view/page-view.js";
import { loadTemplates } from "../6-files/load-templates.js";
import { renderView, type RenderedFile } from "../6-files/render.js";
import { readText } from "../6-files/write-text.js";
import { factsOfPageFiles, type BuiltSpec } from "../pipeline.js";
import { compareAscii } from "../support/text.js";
import { findDrift, findShrink } from "./find-losses.js";
import { readPageFiles, type ServiceFolder } from "./service-folder.js";
import { buildSpecOf } from "./write-spec.js";

export interface ServicePlan {
  readonly folder: ServiceFolder;
  /** Page files to write, by paths inside the folder; those of refused pages are not among them. */
  readonly files: readonly RenderedFile[];
  readonly gone: readonly string[];
  /** Undefined where nothing may be written: no page is left, or too much would be lost. */
  readonly built?: BuiltSpec;
  readonly refused: readonly Diagnostic[];
  readonly noted: readonly Diagnostic[];
}

export interface PlanOptions {
  readonly prune: boolean;
  /** Some input was refused: it names no page file, so no page file can be called gone. */
  readonly inputsRefused: boolean;
  /** Why losses are right; undefined where nobody said so. */
  readonly acceptShrink: string | undefined;
  /** Pages whose files would be those of others on some disks. */
  readonly clashes: ReadonlyMap<AssignedPage, Diagnostic>;
}

export async function planService(
  folder: ServiceFolder,
  pages: readonly AssignedPage[],
  { prune, inputsRefused, acceptShrink, clashes }: PlanOptions,
): Promise<ServicePlan> {
  const existing = readPageFiles(folder);
  const distinct = pages.filter((page) => !clashes.has(page));
  const drift = driftOf(distinct, existing, acceptShrink);
  const kept = acceptShrink === undefined ? distinct.filter((page) => !drift.has(page)) : distinct;
  const files = await printPages(kept);
  const made = new Set(files.map((file) => file.path));
  const cannotPrune = prune && (inputsRefused || kept.length < pages.length);
  const gone = prune && !cannotPrune ? existing.map((page) => page.id).filter((id) => !made.has(id)) : [];
  const plan = {
    folder,
    files,
    gone,
    refused: [
      ...pages.flatMap((page) => clashes.get(page) ?? []),
      ...(acceptShrink === undefined ? drift.values() : []),
    ],
    noted: [
      ...(acceptShrink === undefined ? [] : drift.values()),
      ...(cannotPrune ? [{ code: "facts/not-pruned" as const, values: {}, origin: at(folder.path) }] : []),
    ],
  };
  if (kept.length === 0) return plan;
  const left = existing.filter((page) => !made.has(page.id) && !gone.includes(page.id));
  const built = buildSpecOf(folder, [...left, ...files.map((file) => pageOf(file, folder))].sort(byId));
  const before = specBefore(folder, existing);
  const shrink = before && findShrink(built.spec, before, join(folder.path, "spec.json"), acceptShrink);
  if (shrink?.code === "spec/shrunk") return { ...plan, refused: [...plan.refused, shrink] };
  return { ...plan, built, noted: [...plan.noted, ...(shrink ? [shrink] : [])] };
}

function driftOf(
  pages: readonly AssignedPage[],
  existing: readonly Page[],
  accepted: string | undefined,
): Map<AssignedPage, Diagnostic> {
  const before = new Map(existing.map((page) => [page.id, page]));
  return new Map(
    pages.flatMap((page) => {
      const file = before.get(`pages/${page.facts.id}.md`);
      const [known] = file ? factsOfPageFiles([file], createReport()) : [];
      const drift = known && findDrift(page.facts, known, accepted);
      return drift ? [[page, drift] as const] : [];
    }),
  );
}

async function printPages(pages: readonly AssignedPage[]): Promise<RenderedFile[]> {
  const view = { data: {}, each: { page: pages.map((page) => toPageView(page.facts)) } };
  const files = renderView(view, await loadTemplates("pages"));
  return files.map((file) => ({ path: `pages/${file.path}`, text: file.text }));
}

/** As readPageFiles would read it. */
function pageOf(file: RenderedFile, folder: ServiceFolder): Page {
  return { id: file.path, folder: join(folder.path, "pages"), format: "page-file", text: file.text };
}

function byId(a: Page, b: Page): number {
  return compareAscii(a.id, b.id);
}

/** The spec that stands there; where it cannot be read, the one that its page files give. Undefined for a new service. */
function specBefore(folder: ServiceFolder, existing: readonly Page[]): Spec | undefined {
  const path = join(folder.path, "spec.json");
  const text = readText(path);
  const read = text === undefined ? undefined : parseSpec(text, path);
  if (read?.kind === "spec") return read.spec;
  return existing.length > 0 ? buildSpecOf(folder, existing).spec : undefined;
}
