/**
 * Specs of the chosen services and the settings -> the files of each output folder, all of them in memory: whatever is refused
 * is refused before the first file is written. Says which targets and services are left out; writes nothing.
 */
import { join } from "node:path";
import { printDiagnostic } from "../diagnostics/format.js";
import { parseSpec } from "../4-spec/read-spec.js";
import type { Spec } from "../4-spec/spec.js";
import type { RenderedFile } from "../6-files/render.js";
import { readText } from "../6-files/write-files.js";
import { chooseActions, type OfferedActions } from "./action-choices.js";
import { checkNotes } from "./check-notes.js";
import type { Config } from "./config.js";
import { generateFiles, targetsOf } from "./generate-files.js";
import { targetsFor } from "./service-settings.js";
import { listServices, readNotes, type Notes, type ServiceFolder } from "./service-folder.js";

/** Takes what users should hear of, a line each. */
export type Say = (line: string) => void;

export interface ServiceSpec {
  readonly folder: ServiceFolder;
  readonly spec: Spec;
}

interface PlannedService {
  readonly of: ServiceFolder;
  /** Where its files go. */
  readonly folder: string;
  readonly files: readonly RenderedFile[];
}

export interface OutputPlan {
  readonly services: readonly PlannedService[];
  /** How many targets of how many services are not made. */
  readonly leftOut: number;
}

export async function planOutput(services: readonly ServiceSpec[], config: Config, say: Say): Promise<OutputPlan> {
  const offered = services.map(({ folder, spec }): OfferedActions => ({ folder, names: Object.keys(spec.actions) }));
  const chosen = chooseActions(config.actions, offered, () => otherServices(services, config.spec));
  const all = listServices(config.spec);
  const planned: PlannedService[] = [];
  let leftOut = 0;
  for (const [i, { folder, spec }] of services.entries()) {
    const notes = notesOf(folder, spec, say);
    const { targets, leftOut: refused } = await targetsOf(spec, targetsFor(folder, config));
    for (const said of refused) say(printDiagnostic(said));
    leftOut += refused.length;
    const names = chosen[i];
    if (names?.size === 0) {
      const values = { service: `${folder.vendor}/${folder.service}` };
      say(printDiagnostic({ code: "view/no-action", values }));
    } else if (targets.length > 0) {
      const some = names ? (await import("../4-spec/select-actions.js")).selectActions(spec, names) : spec;
      const output = outputFolder(folder, config, all);
      const files = await generateFiles(some, notes, targets, { ...config, folder: output, whole: spec });
      planned.push({ of: folder, folder: output, files });
    }
  }
  return { services: planned, leftOut };
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
  for (const problem of checkNotes(spec, notes)) say(`${folder.path}: ${printDiagnostic(problem)}`);
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
