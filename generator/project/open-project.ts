/** The settings of a working folder and the services that a run is about. UsageError where either cannot be taken. */
import { configOf, readConfig, type Config } from "./config.js";
import { pathFrom } from "./path-from.js";
import type { ServiceFolder } from "./service-folder.js";
import { chooseServices } from "./service-settings.js";
import { shardOf } from "./shard.js";
import type { UserConfig } from "./user-config.js";

export interface ProjectOptions {
  /** The working folder: the config stands in it, and paths go from it. That of the process where it is not given. */
  readonly cwd?: string;
  /** `vendor/service[/version]`; where none is named those of the settings, else all. */
  readonly services?: readonly string[];
  /** Settings in place of those of the file. */
  readonly config?: UserConfig;
  /** `3/10`: the third of ten parts of the services, as machines of a CI share them. */
  readonly shard?: string;
}

export interface Project {
  readonly config: Config;
  readonly folders: readonly ServiceFolder[];
}

export async function openProject({ cwd, services = [], config, shard }: ProjectOptions): Promise<Project> {
  return projectOf(await openConfig(cwd, config), services, shard);
}

/** Paths lead there from the working folder of the process. */
export async function openConfig(cwd: string | undefined, given?: UserConfig): Promise<Config> {
  const read = given === undefined ? await readConfig({}, { folder: cwd }) : configOf(given);
  if (cwd === undefined) return read;
  const from = (path: string): string => pathFrom(cwd, path);
  return {
    ...read,
    pages: read.pages.map(from),
    services: read.services.map((own) => ({ ...own, pages: own.pages.map(from) })),
    spec: from(read.spec),
    generated: from(read.generated),
    store: from(read.store),
    templates: read.templates === undefined ? undefined : from(read.templates),
    behaviours: read.behaviours.map(from),
  };
}

export function projectOf(config: Config, services: readonly string[], shard?: string): Project {
  const chosen = chooseServices(config, services);
  return { config, folders: shard === undefined ? chosen : shardOf(chosen, shard) };
}
