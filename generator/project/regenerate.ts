/**
 * Page files of a project -> specs -> generated files, offline: written, or with `check` compared with what stands there.
 * What is wrong is found before the first file is written. Where no page file of a service can be read, that is a problem, and
 * then nothing is written. Throws as generate.ts does; prints nothing.
 */
import { join } from "node:path";
import type { Spec } from "../4-spec/spec.js";
import { type StaleFile } from "../6-files/write-files.js";
import { readText } from "../6-files/write-text.js";
import { planFiles, writePlan, type GenerateOptions, type GenerateResult, type RunOptions } from "./generate.js";
import { isLocked, withLock } from "./lock-folder.js";
import { openProject, type Project } from "./open-project.js";
import { problemOf, type Problem } from "./problem.js";
import { runProject } from "./run-project.js";
import { readPageFiles, type ServiceFolder } from "./service-folder.js";
import { UsageError } from "./usage-error.js";
import { buildSpecOf, errorsOf, printSpecFiles, writeSpecFiles, type SpecFiles } from "./write-spec.js";
import { countProblems, type ProblemCounts } from "./problem-counts.js";

export interface BuiltService {
  /** Folder of the spec, from the working folder. */
  readonly path: string;
  readonly actions: number;
  readonly types: number;
  readonly problems: ProblemCounts;
  /** spec.json and problems.txt, where `check` finds them other than the pages say. */
  readonly stale: readonly StaleFile[];
}

export interface RegenerateResult extends GenerateResult {
  readonly specs: readonly BuiltService[];
}

interface Built {
  readonly folder: ServiceFolder;
  /** In the order of the file, so that what is generated now and from the file later is the same. */
  readonly spec: Spec;
  readonly files: SpecFiles;
  readonly problems: ProblemCounts;
}

export async function regenerate(options: GenerateOptions = {}): Promise<RegenerateResult> {
  const said = { ...options, signal: undefined };
  return runProject(
    ["regenerate", JSON.stringify(said)],
    options.cwd ?? "",
    () => openProject(options),
    (project) => regenerateIn(project, options),
  );
}

export async function regenerateIn({ config, folders }: Project, options: RunOptions = {}): Promise<RegenerateResult> {
  const built: Built[] = [];
  const unread: Problem[] = [];
  for (const folder of folders) {
    options.signal?.throwIfAborted();
    const own = buildService(folder);
    if (Array.isArray(own)) unread.push(...own);
    else built.push(own);
  }
  // Where no page file can be read there is no service: what stands there stays.
  if (unread.length > 0) return { ok: false, upToDate: false, specs: [], services: [], problems: unread, leftOut: [] };
  const plan = await planFiles(built, config, options);
  const specs = built.map((own) => compareBuilt(own));
  const isStale = specs.some(({ stale }) => stale.length > 0);
  const write = (): void => built.forEach(({ folder, files }) => writeSpecFiles(folder, files));
  if (options.check !== true && (isStale || isLocked(config.spec))) await withLock(config.spec, write, options.signal);
  const result = await writePlan(plan, options);
  if (options.check !== true) return { ...result, specs: specs.map((own) => ({ ...own, stale: [] })) };
  return { ...result, ok: result.ok && !isStale, specs };
}

function buildService(folder: ServiceFolder): Built | Problem[] {
  const pages = readPageFiles(folder);
  if (pages.length === 0) throw new UsageError(`${folder.path} has no page files; run docwright ingest first`);
  const { spec, problems } = buildSpecOf(folder, pages);
  if (spec.vendor !== folder.vendor) return errorsOf(problems).map(problemOf);
  const files = printSpecFiles({ spec, problems });
  return { folder, spec: JSON.parse(files["spec.json"]) as Spec, files, problems: countProblems(problems) };
}

function compareBuilt({ folder, spec, files, problems }: Built): BuiltService {
  const [actions, types] = [spec.actions, spec.types].map((named) => Object.keys(named).length);
  return { path: folder.path, actions: actions ?? 0, types: types ?? 0, problems, stale: staleFiles(folder, files) };
}

function staleFiles(folder: ServiceFolder, files: SpecFiles): StaleFile[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const found = readText(join(folder.path, name));
    if (found === text) return [];
    const why = found === undefined ? "is missing" : "is not what the page files and corrections give";
    return [{ path: name, why }];
  });
}
