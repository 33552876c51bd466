/**
 * The config of the working folder, or the one that is named, and the flags that go before it -> the settings of a run. What
 * is unknown or of another kind is refused: the file, the setting, what was found, what it takes.
 */
import { dirname, join } from "node:path";
import { parseActionChoices, type ActionChoice } from "./action-choices.js";
import { checkConfigPath, CONFIG_FILES, findConfig } from "./find-config.js";
import { loadConfig, type LoadedConfig } from "./load-config.js";
import { readServices, type ServiceSettings } from "./service-settings.js";
import { SettingReader, type Given } from "./setting-reader.js";
import type { UserConfig } from "./user-config.js";
import { UsageError } from "./usage-error.js";

export interface Config {
  /** What commands work on where no service is named; empty: all. */
  readonly services: readonly ServiceSettings[];
  /** What ingest reads where nothing is named; those of the services not among them. */
  readonly pages: readonly string[];
  readonly spec: string;
  readonly generated: string;
  /** Folder of fetched pages. */
  readonly store: string;
  readonly descriptions: "keep" | "drop";
  readonly targets: readonly string[];
  /** Which actions are generated; all of a service of which no choice speaks. */
  readonly actions: readonly ActionChoice[];
  /** Folder of templates that replace or join ours. */
  readonly templates: string | undefined;
  readonly importExtension: ".js" | ".ts";
  readonly emit: "ts" | "js";
  /** What integers beyond 2^53 are in clients. */
  readonly integers: "number" | "bigint";
  /** Modules that say how mocks behave. */
  readonly behaviours: readonly string[];
  /** The config and all that it imports; empty where there is none. */
  readonly files: readonly string[];
}

export interface ConfigPlace {
  /** Where a config is looked for, instead of the working folder; paths stay as it writes them. */
  readonly folder?: string | undefined;
  /** The config itself, as `--config` names it; its paths are from its own folder. */
  readonly file?: string | undefined;
  /** What a config that is a function is told. */
  readonly command?: string | undefined;
  readonly mode?: string | undefined;
}

/** Paths lead there from the working folder, but for those of another `folder`. */
export async function readConfig(given: Given = {}, place: ConfigPlace = {}): Promise<Config> {
  const { folder = "", file, command = "api", mode = "default" } = place;
  const found = file === undefined ? findConfig(folder) : checkConfigPath(file);
  if (found === undefined) return checkConfig({ raw: {}, files: [] }, { given, file: CONFIG_FILES[0] ?? "", base: "" });
  const path = file ?? join(folder, found);
  const shown = file ?? found;
  const loaded = await loadConfig(path, { command, mode }, shown);
  return checkConfig(loaded, { given, file: shown, base: file === undefined ? "" : dirname(file) });
}

/** Settings that a program gives. */
export function configOf(given: UserConfig): Config {
  return checkConfig({ raw: { ...given }, files: [] }, { given: {}, file: "config", base: "" });
}

function checkConfig({ raw, files }: LoadedConfig, where: ConstructorParameters<typeof SettingReader>[1]): Config {
  const read = new SettingReader(raw, where);
  const services = readServices(read);
  const config: Config = {
    services,
    pages: read.paths("pages"),
    spec: read.path("spec", "spec"),
    generated: read.path("generated", "generated"),
    store: read.path("store", ".docwright/store"),
    descriptions: read.oneOf("descriptions", ["keep", "drop"]),
    targets: read.targets(["client", "mock"]),
    actions: [...readActions(read), ...(read.isGiven("actions") ? [] : actionsOf(services, read))],
    templates: read.path("templates", undefined),
    importExtension: read.oneOf("importExtension", [".js", ".ts"]),
    emit: read.oneOf("emit", ["ts", "js"]),
    integers: read.oneOf("integers", ["number", "bigint"]),
    behaviours: read.behaviours(),
    files,
  };
  if (config.emit === "js" && config.importExtension === ".ts")
    throw new UsageError(
      `${read.place("emit")} is js and ${read.place("importExtension")} is .ts: modules of JavaScript import .js; leave one of them out`,
    );
  return config;
}

function readActions(read: SettingReader): readonly ActionChoice[] {
  const text = read.givenText("actions");
  const patterns = text === undefined ? read.value("actions") : text.split(",");
  return parseActionChoices(patterns, read.place("actions"), text === undefined);
}

function actionsOf(services: readonly ServiceSettings[], read: SettingReader): readonly ActionChoice[] {
  return services.flatMap(({ name, actions }, i) =>
    actions === undefined
      ? []
      : [{ place: `${read.place("services")}[${i}].actions`, selector: name, patterns: actions, everywhere: true }],
  );
}
