/**
 * Specs of the chosen services and the settings -> the files of each output folder, one service after the other: whatever is refused
 * is refused before the first is given. Says which targets and services are left out; writes nothing.
 */
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseSpec } from "../4-spec/read-spec.js";
import type { Spec } from "../4-spec/spec.js";
import type { RenderedFile } from "../6-files/render.js";
import { readText } from "../6-files/write-text.js";
import { chooseActions, type OfferedActions } from "./action-choices.js";
import { checkNotes } from "./check-notes.js";
import type { Config } from "./config.js";
import type { TargetFolder } from "./count-targets.js";
import { foldersOf, generateFiles, targetsOf } from "./generate-files.js";
import { problemOf, type Problem } from "./problem.js";
import { targetsFor } from "./service-settings.js";
import { listServices, readNotes, type Notes, type ServiceFolder } from "./service-folder.js";

/** Takes what users should hear of. */
export type Say = (problem: Problem) => void;

export interface ServiceSpec {
  readonly folder: ServiceFolder;
  readonly spec: Spec;
}

export interface PlannedService {
  readonly of: ServiceFolder;
  /** Where its files go. */
  readonly folder: string;
  readonly files: readonly RenderedFile[];
  readonly targets: readonly TargetFolder[];
}

interface LeftOut {
  /** `vendor/service`. */
  readonly service: string;
  readonly target: string;
  readonly why: string;
}

export interface OutputPlan {
  /** One after the other, so that not all files need memory at once. */
  readonly services: AsyncIterable<PlannedService>;
  /** Targets that are not made of a service. */
  readonly leftOut: readonly LeftOut[];
}

/** A service, and what is to be made of it. */
interface Wanted extends ServiceSpec {
  readonly notes: Notes;
  readonly targets: readonly string[];
  /** All actions where undefined. */
  readonly names: ReadonlySet<string> | undefined;
}

/** What settings, flags and notes have wrong is found here, before anything is made. */
export async function planOutput(
  services: readonly ServiceSpec[],
  config: Config,
  say: Say,
  signal?: AbortSignal,
): Promise<OutputPlan> {
  const offered = services.map(({ folder, spec }): OfferedActions => ({ folder, names: Object.keys(spec.actions) }));
  const chosen = chooseActions(config.actions, offered, () => otherServices(services, config.spec));
  const wanted: Wanted[] = [];
  const leftOut: LeftOut[] = [];
  for (const [i, { folder, spec }] of services.entries()) {
    const notes = notesOf(folder, spec, say);
    const { targets, leftOut: refused } = await targetsOf(spec, targetsFor(folder, config));
    refused.map(problemOf).forEach(say);
    leftOut.push(...refused.map((own) => leftOutOf(folder, own)));
    const names = chosen[i];
    if (names?.size === 0) {
      const values = { service: `${folder.vendor}/${folder.service}` };
      say(problemOf({ code: "view/no-action", values }));
    } else if (targets.length > 0) wanted.push({ folder, spec, notes, targets, names });
  }
  const made = makeServices(wanted, config, signal);
  return { services: canFail(config) ? await collect(made) : made, leftOut };
}

/** What users bring may fail at the last service: then all is made before the first file is written. */
function canFail({ templates, behaviours }: Config): boolean {
  return templates !== undefined || behaviours.length > 0;
}

async function collect(made: AsyncIterable<PlannedService>): Promise<AsyncIterable<PlannedService>> {
  const all: PlannedService[] = [];
  for await (const own of made) all.push(own);
  return (async function* () {
    yield* all;
  })();
}

async function* makeServices(
  wanted: readonly Wanted[],
  config: Config,
  signal: AbortSignal | undefined,
): AsyncGenerator<PlannedService> {
  const all = listServices(config.spec);
  for (const { folder, spec, notes, targets, names } of wanted) {
    signal?.throwIfAborted();
    const some = names ? (await import("../4-spec/select-actions.js")).selectActions(spec, names) : spec;
    const output = outputFolder(folder, config, all);
    const files = await generateFiles(some, notes, targets, { ...config, folder: output, whole: spec });
    yield { of: folder, folder: output, files, targets: await foldersOf(targets) };
  }
}

function leftOutOf({ vendor, service }: ServiceFolder, refused: Diagnostic): LeftOut {
  const { target = "" } = refused.values as { readonly target?: string };
  return { service: `${vendor}/${service}`, target, why: problemOf(refused).text };
}

/** Services that this run leaves alone, with the actions of those whose spec can be read. */
function otherServices(services: readonly ServiceSpec[], root: string): OfferedActions[] {
  return listServices(root)
    .filter((folder) => !services.some((own) => own.folder.path === folder.path))
    .map((folder) => {
      const path = join(folder.path, "spec.json");
      const read = parseSpec(readText(path) ?? "", path);
      return { folder, names: read.kind === "spec" ? Object.keys(read.spec.actions) : [] };
    });
}

/** Notes of a service; those that speak of nothing in the whole spec are said. */
export function notesOf(folder: ServiceFolder, spec: Spec, say: Say): Notes {
  const notes = readNotes(folder);
  for (const problem of checkNotes(spec, notes).map(problemOf))
    say({ ...problem, text: `${folder.path}: ${problem.text}` });
  return notes;
}

/** The newest version of a service has the plain name; others are told apart by their version. `all` stand in the folder of specs. */
export function outputFolder(
  folder: ServiceFolder,
  { spec: root, generated }: Config,
  all: readonly ServiceFolder[] = listServices(root),
): string {
  const versions = all.filter((own) => own.vendor === folder.vendor && own.service === folder.service);
  const newest = versions[versions.length - 1]?.version;
  const name = folder.version === newest ? folder.service : `${folder.service}-${folder.version}`;
  return join(generated, folder.vendor, name);
}
