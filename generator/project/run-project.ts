/**
 * A run of a project, left out where the disk tells that it would change nothing. Not kept is what came to no good end, and what
 * depends on more than files: a config that is no function of its files, behaviours that import what they like.
 */
import { join } from "node:path";
import { MANIFEST, readManifest } from "../6-files/manifest.js";
import { CONFIG_FILES } from "./find-config.js";
import type { GeneratedService, GenerateResult } from "./generate.js";
import type { Project } from "./open-project.js";
import type { BuiltService } from "./regenerate.js";
import { listFolders, unlessUpToDate, type Footprint } from "./up-to-date.js";

interface Result extends GenerateResult {
  readonly specs?: readonly BuiltService[];
}

/** `words` tell this run from others of the same folder. */
export function runProject<Own extends Result>(
  words: readonly string[],
  cwd: string,
  open: () => Promise<Project>,
  run: (project: Project) => Promise<Own>,
): Promise<Own> {
  return unlessUpToDate(
    words,
    cwd,
    async () => {
      const project = await open();
      const found = findInputs(project);
      const result = await run(project);
      return { result, footprint: result.ok ? footprintOf(project, result, cwd, found) : undefined };
    },
    (result) => ({ ...result, upToDate: true, services: result.services.map(asFound) }),
  );
}

function asFound(service: GeneratedService): GeneratedService {
  return { ...service, written: [], removed: [], unchanged: service.files };
}

function foldersOf({ config }: Project): string[] {
  return [config.spec, ...(config.templates === undefined ? [] : [config.templates])];
}

/** Undefined where it cannot be told: the run itself says what is wrong. */
function findInputs(project: Project): string[] | undefined {
  try {
    return listFolders(foldersOf(project));
  } catch {
    return undefined;
  }
}

function footprintOf(
  project: Project,
  { services, specs = [] }: Result,
  cwd: string,
  found: Footprint["found"],
): Footprint | undefined {
  const { config } = project;
  if (!config.isPure || config.behaviours.length > 0) return undefined;
  const generated = services.flatMap(({ folder }) => {
    const paths = [MANIFEST, ...Object.keys(readManifest(folder).files)];
    return paths.map((path) => join(folder, path));
  });
  return {
    files: [...config.files, ...CONFIG_FILES.map((name) => join(cwd, name))],
    folders: foldersOf(project),
    found,
    outputs: [
      ...generated,
      ...specs.flatMap(({ path }) => ["spec.json", "problems.txt"].map((name) => join(path, name))),
    ],
  };
}
