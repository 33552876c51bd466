/**
 * Pages -> page files, specs and problems of every service they belong to. Page files of pages that were not given stay (`prune`
 * drops them); refused pages leave theirs as it was, and a service that would lose too much (plan-service.ts) is left as it is.
 * All services are judged before the first is written.
 */
import { join } from "node:path";
import type { Page } from "../1-page/page.js";
import { streamInputs, type GivenPage } from "../1-page/read-input.js";
import { createReport, severityOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/format.js";
import type { AssignedPage } from "../3-facts/assign-service.js";
import { removeFile, writeText } from "../6-files/write-text.js";
import { readPages } from "../pipeline.js";
import type { Config } from "./config.js";
import { findClashes } from "./find-clashes.js";
import { groupPages } from "./group-pages.js";
import { checkIngest, readOptionsOf, type IngestOptions } from "./ingest-options.js";
import { ledgerOf, type Ledger } from "./ledger.js";
import { withLock } from "./lock-folder.js";
import { openConfig } from "./open-project.js";
import { pathFrom } from "./path-from.js";
import { planService, type PlanOptions, type ServicePlan } from "./plan-service.js";
import { problemOf, type Problem } from "./problem.js";
import { pagesOf } from "./service-settings.js";
import { UsageError } from "./usage-error.js";
import { printSpecFiles, writeSpecFiles } from "./write-spec.js";
import { countProblems, type ProblemCounts } from "./problem-counts.js";

const NO_INPUT = "ingest needs at least one file, folder, archive or pattern, or the setting pages";

/** A service that some of the pages belong to. Counts are those of the new spec: 0 where nothing was written. */
export interface IngestedService {
  /** `vendor/service`. */
  readonly service: string;
  readonly version: string;
  /** Folder of its spec, from the working folder. */
  readonly folder: string;
  /** False where it was left as it is: each of its pages was refused, or too much would be lost. */
  readonly written: boolean;
  /** Page files that were made of the pages given. */
  readonly pages: number;
  readonly actions: number;
  readonly types: number;
  /** Error codes. */
  readonly errors: number;
  readonly releases: number;
  /** What problems.txt holds. */
  readonly problems: ProblemCounts;
}

export interface IngestResult {
  /** In the order of their folders; empty where nothing could be read. */
  readonly services: readonly IngestedService[];
  /** All that is said of inputs, pages and services, in the order to show it. */
  readonly problems: readonly Problem[];
  /** Those of the problems for which an input, a page or a service was refused; empty where all is well. */
  readonly refused: readonly Problem[];
  readonly ledger: Ledger;
}

/**
 * @throws UsageError for options that cannot be taken, or files beside a spec that are broken; nothing is written then.
 * @throws OutputError where a file cannot be written.
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  checkIngest(options);
  return ingestInto(await openConfig(options.cwd), options);
}

/** The same with settings that were read before; `onPage` hears of each page that is read. */
export async function ingestInto(
  config: Config,
  options: IngestOptions,
  onPage: () => void = () => undefined,
): Promise<IngestResult> {
  const { cwd, signal, acceptShrink, prune = false } = options;
  const given = options.inputs ?? pagesOf(config);
  if (given.length === 0) throw new UsageError(NO_INPUT);
  const report = createReport();
  const inputs = untilAborted(
    streamInputs(options.inputs ? given.map(fromFolder(cwd)) : given, report),
    signal,
    onPage,
  );
  const { pages, refused } = await readPages(inputs, readOptionsOf(options, config.descriptions));
  const problems = [...report.found, ...refused];
  const wanted = { prune, inputsRefused: problems.some(isError), acceptShrink };
  const out = options.out === undefined ? config.spec : pathFrom(cwd, options.out);
  const plans = pages.length === 0 ? [] : await withLock(out, () => planAndWrite(pages, out, wanted, signal), signal);
  const services = plans.map(countsOf);
  const judged = plans.flatMap((plan) => [...plan.refused, ...plan.noted]);
  const said = [...sortDiagnostics(problems), ...sortDiagnostics(judged)];
  return {
    services,
    problems: said.map(problemOf),
    refused: said.filter(isError).map(problemOf),
    ledger: ledgerOf(pages),
  };
}

/** All services are judged before the first is written. */
async function planAndWrite(
  pages: readonly AssignedPage[],
  out: string,
  wanted: Omit<PlanOptions, "clashes">,
  signal: AbortSignal | undefined,
): Promise<ServicePlan[]> {
  const plans: ServicePlan[] = [];
  const groups = groupPages(pages, out);
  const clashes = findClashes(groups, out);
  for (const [folder, own] of groups) {
    signal?.throwIfAborted();
    plans.push(await planService(folder, own, { ...wanted, clashes }));
  }
  for (const plan of plans) {
    signal?.throwIfAborted();
    writePlan(plan);
  }
  return plans;
}

function fromFolder(cwd: string | undefined): (input: string | GivenPage) => string | GivenPage {
  return (input) => (typeof input === "string" ? pathFrom(cwd, input) : input);
}

function isError(problem: Diagnostic): boolean {
  return severityOf(problem) === "error";
}

async function* untilAborted(
  pages: AsyncIterable<Page>,
  signal: AbortSignal | undefined,
  onPage: () => void,
): AsyncGenerator<Page> {
  signal?.throwIfAborted();
  for await (const page of pages) {
    onPage();
    yield page;
    signal?.throwIfAborted();
  }
}

function writePlan({ folder, files, gone, built }: ServicePlan): void {
  if (!built) return;
  for (const file of files) writeText(join(folder.path, file.path), file.text);
  for (const path of gone) removeFile(join(folder.path, path));
  writeSpecFiles(folder, printSpecFiles(built));
}

function countsOf({ folder, files, built }: ServicePlan): IngestedService {
  const spec = built?.spec ?? { actions: {}, types: {}, errors: {}, history: [] };
  return {
    service: `${folder.vendor}/${folder.service}`,
    version: folder.version,
    folder: folder.path,
    written: built !== undefined,
    pages: built === undefined ? 0 : files.length,
    actions: Object.keys(spec.actions).length,
    types: Object.keys(spec.types).length,
    errors: Object.keys(spec.errors).length,
    releases: spec.history.length,
    problems: countProblems(built?.problems ?? []),
  };
}
