/**
 * A side of `docwright diff --cause` -> a state of a project on the disk: a folder, or `git:<revision>:<path>`, written into a temporary
 * folder until it is closed. The path is that of the project (its config, spec, generated), of its folder of specs, or of what
 * stands below that. UsageError where there is no such project. A config of code is run on the disk only, never a revision's.
 */
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { readConfig, type Config } from "../../../project/config.js";
import { pathInRepository } from "../../../project/git.js";
import { listServices, serviceFolder, type ServiceFolder } from "../../../project/service-folder.js";
import type { Given } from "../../../project/setting-reader.js";
import { UsageError } from "../../../project/usage-error.js";
import { readRevisedConfig } from "./revised-config.js";
import { writeRevision } from "./write-revision.js";

export type ServiceName = Omit<ServiceFolder, "path">;

export interface Project {
  /** As the user calls it. */
  readonly label: string;
  /** As it is written. */
  readonly settings: Config;
  /** With paths that lead there from the working folder. */
  readonly config: Config;
  readonly services: readonly ServiceFolder[];
  /** Whether the side names the service, there or not. */
  names(service: ServiceName): boolean;
  /** False for a folder of specs that no project names: then nobody knows its settings, and where its generated files stand. */
  readonly hasOutput: boolean;
  /** A text in which files are called as the user would call them. */
  named(text: string): string;
  close(): void;
}

/** Where a side stands on the disk. */
interface Place {
  readonly label: string;
  readonly path: string;
  /** A path that settings in a folder name. */
  from(folder: string, path: string): string;
  /** Whether there may be a project: a repository has a top. */
  holds(folder: string): boolean;
  bring(path: string): void;
  /** What the config in a folder says. */
  settings(folder: string, given: Given): Promise<Config>;
  linkPackages(): void;
  named(text: string): string;
  close(): void;
}

/** `spec` goes before what the project's settings say. */
export async function openProject(side: string, spec: string | undefined): Promise<Project> {
  const place = side.startsWith("git:") ? placeInGit(side) : placeOnDisk(side);
  try {
    return await readProject(place, spec);
  } catch (error) {
    place.close();
    throw error instanceof UsageError ? new UsageError(`${side}: ${place.named(error.message)}`) : error;
  }
}

function placeOnDisk(label: string): Place {
  if (!existsSync(label))
    throw new UsageError(
      `there is no ${label}; with --cause a side is a project, its folder of specs, or git:<revision>:<path> of either`,
    );
  return {
    label,
    path: label,
    from: (folder, path) => (isAbsolute(path) ? path : join(folder, path)),
    holds: () => true,
    bring: () => undefined,
    settings: (folder, given) => readConfig(given, { folder, command: "diff" }),
    linkPackages: () => undefined,
    named: (text) => text,
    close: () => undefined,
  };
}

function placeInGit(label: string): Place {
  const [, revision = "", path = ""] = /^git:([^:]+):(.+)$/s.exec(label) ?? [];
  if (revision === "") throw new UsageError(`${label} is no git:<revision>:<path>, for example git:HEAD~1:.`);
  const top = pathInRepository(path);
  const written = writeRevision(revision);
  return {
    label,
    path: join(written.folder, top),
    from: join,
    holds: (folder) => isIn(folder, written.folder),
    bring: (own) => written.bring(own),
    settings: (folder, given) => readRevisedConfig(written, folder, given),
    linkPackages: () => written.linkPackages(),
    named: (text) => text.replaceAll(written.folder + sep, `git:${revision}:`),
    close: () => written.remove(),
  };
}

async function readProject(place: Place, spec: string | undefined): Promise<Project> {
  const project = await findProject(place, spec);
  const { folder, settings } = project ?? {
    folder: place.path,
    settings: { ...(await place.settings(place.path, {})), spec: "." },
  };
  const here = (path: string): string => place.from(folder, path);
  const config: Config = {
    ...settings,
    spec: here(settings.spec),
    generated: here(settings.generated),
    templates: settings.templates === undefined ? undefined : here(settings.templates),
    behaviours: settings.behaviours.map(here),
  };
  for (const path of [config.spec, config.generated, config.templates, ...config.behaviours.map((own) => dirname(own))])
    if (path !== undefined) place.bring(path);
  if (config.behaviours.length > 0) place.linkPackages();
  if (!existsSync(place.path)) throw new UsageError("there is no such path");
  const services = listServices(config.spec).filter(({ path }) =>
    ["spec.json", "pages"].some((name) => existsSync(join(path, name))),
  );
  const names = ({ vendor, service, version }: ServiceName): boolean => {
    const { path } = serviceFolder(config.spec, vendor, service, version);
    return project?.isWhole === true || isIn(path, place.path) || isIn(place.path, path);
  };
  if (!services.some(names))
    throw new UsageError(
      `holds no service; name a project (its config, spec, generated) or its folder of specs: <vendor>/<service>/<version>`,
    );
  const { label, named, close } = place;
  return { label, settings, config, services, names, hasOutput: project !== undefined, named, close };
}

interface FoundProject {
  readonly folder: string;
  readonly settings: Config;
  /** Whether the side names the project itself. */
  readonly isWhole: boolean;
}

/** A file of a service is that deep in its project. */
const DEEPEST = 5;

/** The first folder, from the path upwards, whose folder of specs the path has, is, or stands in. */
async function findProject(place: Place, spec: string | undefined): Promise<FoundProject | undefined> {
  let folder = place.path;
  for (let depth = 0; depth <= DEEPEST && place.holds(folder); depth++, folder = join(folder, "..")) {
    const settings = await place.settings(folder, { spec: { flag: "--spec", text: spec } });
    const specs = place.from(folder, settings.spec);
    if (depth === 0) place.bring(specs);
    const isFound = depth === 0 ? existsSync(specs) : isIn(place.path, specs);
    if (isFound) return { folder, settings, isWhole: depth === 0 };
  }
  return undefined;
}

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}
