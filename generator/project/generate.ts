/**
 * Specs of a project -> the files of its output folders: written, or with `check` compared with what stands there. What is wrong is
 * found before the first file is written; a spec that cannot be read is a problem, and then nothing is written at all. Throws
 * UsageError, TemplateError and OutputError; prints nothing.
 */
import { join } from "node:path";
import type { Spec } from "../4-spec/spec.js";
import { compareFolder, isUpToDate, writeFolder, type StaleFile } from "../6-files/write-files.js";
import { isLocked, withLock } from "./lock-folder.js";
import { openProject, type Project, type ProjectOptions } from "./open-project.js";
import type { Problem } from "./problem.js";
import type { Config } from "./config.js";
import { countTargets, type TargetCount } from "./count-targets.js";
import { planOutput, type OutputPlan, type PlannedService } from "./plan-output.js";
import { runProject } from "./run-project.js";
import { printProblem, readSpec } from "./read-spec-file.js";
import type { ServiceFolder } from "./service-folder.js";

export interface RunOptions {
  /** Writes nothing; what a run would change is `stale`. */
  readonly check?: boolean;
  /** Looked at between services, and before the first file is written. */
  readonly signal?: AbortSignal;
}

/** What is generated, and how. */
export interface GenerateOptions extends ProjectOptions, RunOptions {}

export interface GeneratedService {
  /** `vendor/service`. */
  readonly service: string;
  readonly version: string;
  /** Where its files stand, from the working folder. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly targets: Readonly<Record<string, TargetCount>>;
  /** Paths inside the folder. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly stale: readonly StaleFile[];
  /** Whether the disk told that nothing of it had changed since the last run, so that it was not made again. */
  readonly upToDate: boolean;
}

export interface GenerateResult {
  /** False where a spec cannot be read, or where something is stale. */
  readonly ok: boolean;
  /** Whether the disk told, before anything was read, that nothing had changed since the last run. */
  readonly upToDate: boolean;
  readonly services: readonly GeneratedService[];
  readonly problems: readonly Problem[];
  /** Targets that do not speak a service's protocol. */
  readonly leftOut: OutputPlan["leftOut"];
}

export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const said = { ...options, signal: undefined };
  return runProject(
    ["generate", JSON.stringify(said)],
    options.cwd ?? "",
    () => openProject(options),
    (project) => generateIn(project, options),
  );
}

export async function generateIn({ config, folders }: Project, options: RunOptions = {}): Promise<GenerateResult> {
  const read = folders.map((folder) => ({ folder, read: readSpec(folder) }));
  const problems = read.flatMap(({ folder, read: own }): Problem[] =>
    own.kind === "problems"
      ? own.problems.map((problem) => ({
          severity: "error",
          code: `spec/${problem.kind}`,
          text: `${join(folder.path, "spec.json")}: ${printProblem(problem)}`,
        }))
      : [],
  );
  if (problems.length > 0) return { ok: false, upToDate: false, services: [], problems, leftOut: [] };
  const specs = read.flatMap(({ folder, read: own }) => (own.kind === "spec" ? [{ folder, spec: own.spec }] : []));
  return writePlan(await planFiles(specs, config, options), options);
}

export interface FilePlan extends OutputPlan {
  readonly problems: readonly Problem[];
}

export async function planFiles(
  specs: readonly { readonly folder: ServiceFolder; readonly spec: Spec }[],
  config: Config,
  { signal }: RunOptions,
): Promise<FilePlan> {
  const problems: Problem[] = [];
  const plan = await planOutput(specs, config, (problem) => problems.push(problem), signal);
  signal?.throwIfAborted();
  return { ...plan, problems };
}

export async function writePlan(
  { services, problems, leftOut }: FilePlan,
  options: RunOptions,
): Promise<GenerateResult> {
  const written: GeneratedService[] = [];
  for await (const planned of services) written.push(await writeService(planned, options));
  return {
    ok: written.every(({ stale }) => stale.length === 0),
    upToDate: false,
    services: written,
    problems,
    leftOut,
  };
}

async function writeService(
  { of, folder, files, targets }: PlannedService,
  { check = false, signal }: RunOptions,
): Promise<GeneratedService> {
  const stale = check ? compareFolder(folder, files) : [];
  // What stands there already needs no lock, which a folder that nobody may write to would refuse.
  const isDone = check || (isUpToDate(folder, files) && !isLocked(folder));
  const { written, removed, unchanged } = isDone
    ? { written: [], removed: [], unchanged: files.length - stale.length }
    : await withLock(folder, () => writeFolder(folder, files), signal);
  return {
    service: `${of.vendor}/${of.service}`,
    version: of.version,
    folder,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0),
    targets: countTargets(files, targets),
    written,
    removed,
    unchanged,
    stale,
    upToDate: false,
  };
}
