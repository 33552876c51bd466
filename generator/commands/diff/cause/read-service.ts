/**
 * One service in a state of a project -> all that its spec and its generated files are made of, and both as they were committed.
 * A service that the state does not hold has none of it. UsageError where its spec.json is no spec.
 */
import { join } from "node:path";
import type { Page } from "../../../1-page/page.js";
import { createReport, severityOf } from "../../../diagnostics/diagnostic.js";
import { printDiagnostic } from "../../../diagnostics/format.js";
import type { PageFacts } from "../../../3-facts/facts.js";
import { printSpec } from "../../../4-spec/canonical.js";
import type { Spec } from "../../../4-spec/spec.js";
import { readFolder, readText, type WrittenFile } from "../../../6-files/write-files.js";
import { factsOfPageFiles } from "../../../pipeline.js";
import { outputFolder } from "../../../project/plan-output.js";
import {
  readCorrections,
  readNotes,
  readPageFiles,
  serviceFolder,
  type Notes,
  type ServiceFolder,
} from "../../../project/service-folder.js";
import { specOf } from "../../../project/diff/read-sides.js";
import type { Project, ServiceName } from "./open-project.js";

export interface ServiceState {
  readonly project: Project;
  readonly folder: ServiceFolder;
  /** Whether the project holds the service. */
  readonly isThere: boolean;
  readonly pages: readonly Page[];
  readonly corrections: readonly unknown[];
  readonly notes: Notes;
  /** As committed; undefined where there is none. */
  readonly spec: Spec | undefined;
  /** Generated files as committed; undefined where nothing tells which they are. */
  readonly files: ReadonlyMap<string, WrittenFile> | undefined;
}

export function readService(project: Project, { vendor, service, version }: ServiceName): ServiceState {
  const folder = serviceFolder(project.config.spec, vendor, service, version);
  const isThere = project.services.some(({ path }) => path === folder.path);
  const path = join(folder.path, "spec.json");
  const text = readText(path);
  return {
    project,
    folder,
    isThere,
    pages: readPageFiles(folder),
    corrections: readCorrections(folder),
    notes: readNotes(folder),
    spec: text === undefined ? undefined : specOf(text, path),
    files: !isThere ? new Map() : project.hasOutput ? readFolder(outputFolder(folder, project.config)) : undefined,
  };
}

/** Whether two states of a service have the same of all that is committed of it, but for settings and templates. */
export function isSameService(a: ServiceState, b: ServiceState): boolean {
  const [one, other] = [a, b].map(({ pages, corrections, notes, spec, files }) =>
    JSON.stringify([
      pages.map(({ id, text }) => [id, text]),
      corrections,
      Object.entries(notes),
      spec && printSpec(spec),
      files && [...files],
    ]),
  );
  return one === other;
}

export interface PagesRead {
  /** By the paths of their files, inside the folder of the service. */
  readonly facts: ReadonlyMap<string, PageFacts>;
  /** What cannot be read in them: facts that stand there may be missing. */
  readonly faults: readonly string[];
}

export function readPagesOf({ pages, folder, project }: ServiceState): PagesRead {
  const facts = new Map<string, PageFacts>();
  const report = createReport();
  for (const page of pages) {
    const [own] = factsOfPageFiles([page], report);
    if (own) facts.set(page.id, own);
  }
  const faults = report.found.filter((said) => severityOf(said) === "error");
  return { facts, faults: faults.map((said) => project.named(join(folder.path, printDiagnostic(said)))) };
}
