/**
 * A run of a project, left out where the disk tells that it would change nothing: all of it, before a setting is read; else each service
 * of which nothing changed. Not kept is what came to no good end, and what depends on more than files: a config that is no
 * function of its files, behaviours that import what they like.
 */
import { dirname, join } from "node:path";
import { MANIFEST, readManifest } from "../6-files/manifest.js";
import type { Config } from "./config.js";
import { CONFIG_FILES } from "./find-config.js";
import type { GeneratedService, GenerateResult } from "./generate.js";
import type { Project } from "./open-project.js";
import type { BuiltService } from "./regenerate.js";
import type { ServiceFolder } from "./service-folder.js";
import { targetsFor } from "./service-settings.js";
import { keepRuns, listFolders, readRun, type Footprint, type Run } from "./up-to-date.js";

interface Result extends GenerateResult {
  readonly specs?: readonly BuiltService[];
}

/** What a run did for one service. */
interface Part {
  readonly service: GeneratedService;
  readonly spec?: BuiltService | undefined;
}

/** `words` tell this run from others of the same folder; the first is what is run. */
export async function runProject<Own extends Result>(
  words: readonly string[],
  cwd: string,
  open: () => Promise<Project>,
  run: (project: Project) => Promise<Own>,
): Promise<Own> {
  const kept = readRun<Own>(words, cwd);
  if (kept) return kept;
  const started = Date.now();
  const project = await open();
  const known = readParts(words, cwd, project);
  const changed = project.folders.filter(({ path }) => !known.has(path));
  const found = findInputs(project);
  const founds = new Map(changed.map((folder) => [folder.path, findIn([folder.path])]));
  // Where nothing is left the run still tells what a run tells.
  const made = await run({ ...project, folders: changed });
  const result = known.size === 0 ? made : withParts(made, project, known);
  if (result.ok && isFunctionOfFiles(project))
    await keepRuns(
      [
        { words, footprint: footprintOf(project, result, cwd, found), result: asFound(result) },
        ...partsOf(words, project, made, founds),
      ],
      cwd,
      started,
    );
  return result;
}

function asFound<Own extends Result>(result: Own): Own {
  return { ...result, upToDate: true, services: result.services.map(serviceAsFound) };
}

function serviceAsFound(service: GeneratedService): GeneratedService {
  return { ...service, upToDate: true, written: [], removed: [], unchanged: service.files };
}

function isFunctionOfFiles({ config }: Project): boolean {
  return config.isPure && config.behaviours.length === 0;
}

/** Services are kept one by one where there are several, and none has a say in what is made of another. */
function hasParts(project: Project): boolean {
  const { actions, templates } = project.config;
  return project.folders.length > 1 && isFunctionOfFiles(project) && actions.length === 0 && templates === undefined;
}

/** What is said of other services, and of what is read elsewhere, makes no file of this one another. */
const ELSEWHERE: readonly string[] = ["files", "isPure", "services", "pages", "store"] satisfies (keyof Config)[];

function partWords([name = ""]: readonly string[], { config }: Project, folder: ServiceFolder): string[] {
  const settings = Object.entries(config).filter(([key]) => !ELSEWHERE.includes(key));
  return [name, "service", folder.path, JSON.stringify([settings, targetsFor(folder, config)])];
}

function readParts(words: readonly string[], cwd: string, project: Project): ReadonlyMap<string, Part> {
  if (!hasParts(project)) return new Map();
  return new Map(
    project.folders.flatMap((folder): [string, Part][] => {
      const part = readRun<Part>(partWords(words, project, folder), cwd);
      return part ? [[folder.path, part]] : [];
    }),
  );
}

/** In the order of the project. */
function withParts<Own extends Result>(made: Own, { folders }: Project, known: ReadonlyMap<string, Part>): Own {
  if (!made.ok && made.services.length === 0) return made;
  const parts = folders.map((folder) => known.get(folder.path) ?? partOf(folder, made));
  return {
    ...made,
    services: parts.flatMap((part) => part?.service ?? []),
    ...(made.specs ? { specs: parts.flatMap((part) => part?.spec ?? []) } : {}),
  };
}

function partOf({ vendor, service, version, path }: ServiceFolder, made: Result): Part | undefined {
  const own = made.services.find((one) => one.service === `${vendor}/${service}` && one.version === version);
  return own && { service: own, spec: made.specs?.find((one) => one.path === path) };
}

/** Where something was to be said, it would have to be said again: then only the whole is kept. */
function partsOf(
  words: readonly string[],
  project: Project,
  made: Result,
  founds: ReadonlyMap<string, Footprint["found"]>,
): Run[] {
  if (!hasParts(project) || made.problems.length > 0) return [];
  return project.folders.flatMap((folder): Run[] => {
    const part = founds.has(folder.path) ? partOf(folder, made) : undefined;
    if (part === undefined) return [];
    const footprint = {
      // Which versions there are says where the files of each stand.
      files: [dirname(folder.path)],
      folders: [folder.path],
      found: founds.get(folder.path),
      outputs: outputsOf([part.service], part.spec ? [part.spec] : []),
    };
    const result: Part = { ...part, service: serviceAsFound(part.service) };
    return [{ words: partWords(words, project, folder), footprint, result }];
  });
}

function foldersOf({ config }: Project): string[] {
  return [config.spec, ...(config.templates === undefined ? [] : [config.templates])];
}

function findInputs(project: Project): string[] | undefined {
  return findIn(foldersOf(project));
}

/** Undefined where it cannot be told: the run itself says what is wrong. */
function findIn(folders: readonly string[]): string[] | undefined {
  try {
    return listFolders(folders);
  } catch {
    return undefined;
  }
}

function footprintOf(
  project: Project,
  { services, specs = [] }: Result,
  cwd: string,
  found: Footprint["found"],
): Footprint {
  return {
    files: [...project.config.files, ...CONFIG_FILES.map((name) => join(cwd, name))],
    folders: foldersOf(project),
    found,
    outputs: outputsOf(services, specs),
  };
}

function outputsOf(services: readonly GeneratedService[], specs: readonly BuiltService[]): string[] {
  const generated = services.flatMap(({ folder }) => {
    const paths = [MANIFEST, ...Object.keys(readManifest(folder).files)];
    return paths.map((path) => join(folder, path));
  });
  return [...generated, ...specs.flatMap(({ path }) => ["spec.json", "problems.txt"].map((name) => join(path, name)))];
}
