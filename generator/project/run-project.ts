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
import { unlessUpToDate, type Footprint } from "./up-to-date.js";

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
      const result = await run(project);
      return { result, footprint: result.ok ? footprintOf(project, result, cwd) : undefined };
    },
    (result) => ({ ...result, upToDate: true, services: result.services.map(asFound) }),
  );
}

function asFound(service: GeneratedService): GeneratedService {
  return { ...service, written: [], removed: [], unchanged: service.files };
}

function footprintOf({ config }: Project, { services, specs = [] }: Result, cwd: string): Footprint | undefined {
  if (!config.isPure || config.behaviours.length > 0) return undefined;
  const generated = services.flatMap(({ folder }) => {
    const paths = [MANIFEST, ...Object.keys(readManifest(folder).files)];
    return paths.map((path) => join(folder, path));
  });
  return {
    files: [...config.files, ...CONFIG_FILES.map((name) => join(cwd, name))],
    folders: [config.spec, ...(config.templates === undefined ? [] : [config.templates])],
    outputs: [
      ...generated,
      ...specs.flatMap(({ path }) => ["spec.json", "problems.txt"].map((name) => join(path, name))),
    ],
  };
}
