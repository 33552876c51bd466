/** The settings of a working folder and the services that a run is about. UsageError where either cannot be taken. */
import { readConfig, type Config, type Given } from "./config.js";
import { pathFrom } from "./path-from.js";
import { selectServices, type ServiceFolder } from "./service-folder.js";

export interface ProjectOptions {
  /** The working folder: the settings stand in it, and paths go from it. That of the process where it is not given. */
  readonly cwd?: string;
  /** `vendor/service[/version]`; all services where none is named. */
  readonly services?: readonly string[];
  /** Settings in place of those of the file. */
  readonly config?: object;
  /** Settings that go before those of the file, as flags of the command line give them. */
  readonly given?: Given;
}

export interface Project {
  readonly config: Config;
  readonly folders: readonly ServiceFolder[];
}

export async function openProject({ cwd, services = [], given }: ProjectOptions): Promise<Project> {
  const read = await readConfig(given, cwd);
  const from = (path: string): string => pathFrom(cwd, path);
  const config: Config = {
    ...read,
    spec: from(read.spec),
    generated: from(read.generated),
    templates: read.templates === undefined ? undefined : from(read.templates),
    behaviours: read.behaviours.map(from),
  };
  return { config, folders: selectServices(config.spec, services) };
}
