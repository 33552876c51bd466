/**
 * Page files of a service and its corrections -> its spec; then spec.json and problems.txt. Refuses a spec that breaks its
 * own schema. Building and writing are two steps, so that a new state can be judged before anything is written.
 */
import { join } from "node:path";
import type { Page } from "../1-page/page.js";
import { printDiagnostic, sortDiagnostics } from "../diagnostics/format.js";
import { severityOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printSpec } from "../4-spec/canonical.js";
import { checkSpec } from "../4-spec/check-spec.js";
import type { Spec } from "../4-spec/spec.js";
import { writeText } from "../6-files/write-files.js";
import { specFromPageFiles, type BuiltSpec } from "../pipeline.js";
import { vendorNamed } from "../vendors/registry.js";
import { readCorrections, type ServiceFolder } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

export function buildSpecOf(folder: ServiceFolder, files: readonly Page[]): BuiltSpec {
  const vendor = vendorNamed(folder.vendor);
  if (!vendor) throw new UsageError(`${folder.path}: there is no vendor ${JSON.stringify(folder.vendor)}`);
  const built = specFromPageFiles(files, vendor, readCorrections(folder));
  const [violation] = checkSpec(built.spec);
  if (violation)
    throw new Error(`the spec of ${folder.path} breaks its schema at ${violation.pointer}: ${violation.expected}`);
  return built;
}

/** The spec in the order of the file, so that what is generated now and from the file later is the same. */
export function asWritten(spec: Spec): Spec {
  return JSON.parse(printSpec(spec)) as Spec;
}

/** What stands in the folder of a service, besides what people write: by file name. */
export interface SpecFiles {
  readonly "spec.json": string;
  readonly "problems.txt": string;
}

export function printSpecFiles({ spec, problems }: BuiltSpec): SpecFiles {
  return { "spec.json": printSpec(spec), "problems.txt": printProblems(problems) };
}

export function writeSpecFiles(folder: ServiceFolder, files: SpecFiles): void {
  for (const [name, text] of Object.entries(files)) writeText(join(folder.path, name), text as string);
}

function printProblems(problems: readonly Diagnostic[]): string {
  const counts = printCounts(countProblems(problems));
  return `${[counts, ...sortDiagnostics(problems).map(printDiagnostic)].join("\n")}\n`;
}

export function errorsOf(problems: readonly Diagnostic[]): Diagnostic[] {
  return sortDiagnostics(problems.filter((own) => severityOf(own) === "error"));
}

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countProblems(problems: readonly Diagnostic[]): ProblemCounts {
  const count = (severity: string): number => problems.filter((own) => severityOf(own) === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("info") };
}

export function printCounts({ errors, warnings, notes }: ProblemCounts): string {
  return `${errors} errors, ${warnings} warnings, ${notes} notes`;
}
