/**
 * What people write in docwright.config.ts: the settings, each with what it takes, what holds without it, and an example.
 * Paths are from the folder of the config file. config.ts checks them when they are read.
 */
import type { TargetName } from "../5-view/registry.js";

/** A service, with what is true of it alone. */
export interface ServiceConfig {
  /** `vendor/service[/version]`, as selectors on the command line: `"vendor/service"`. */
  readonly name: string;
  /** Files, folders, archives and patterns that hold its pages, for `docwright ingest`: `["saved/cvm/*.html"]`. */
  readonly pages?: readonly string[] | undefined;
  /** Address of the page that lists its actions, for `docwright fetch`. Without it fetching starts from what is known of the service. */
  readonly from?: string | undefined;
  /** Languages of the pages that are fetched: `["en", "zh"]`. Without it those that fetching takes by itself. */
  readonly lang?: readonly string[] | undefined;
  /** Site of the vendor whose pages are fetched: `"intl"`. Without it the one that fetching takes by itself. */
  readonly site?: string | undefined;
  /** Names and patterns of the actions to generate: `["RunInstances", "Describe*"]`. They join those of `actions`. Without either, all. */
  readonly actions?: readonly string[] | undefined;
  /** Takes the place of `targets` for this service: `["client", "docs"]`. */
  readonly targets?: readonly (TargetName | (string & {}))[] | undefined;
}

/** Everything may be left out. Options of the command line go before it. */
export interface UserConfig {
  /** For editors; not read. */
  readonly $schema?: string | undefined;
  /** Services that commands work on where none is named: selectors, or objects with more. Without it all that stand in `spec`. */
  readonly services?: readonly (string | ServiceConfig)[] | undefined;
  /** Files, folders, archives and patterns that `docwright ingest` reads where none is named: `["manual.pdf", "saved/*.html"]`. Without it those of `services`. */
  readonly pages?: readonly string[] | undefined;
  /** Folder of page files and specs. Without it `"spec"`. */
  readonly spec?: string | undefined;
  /** Folder that generated files go to: `"src/generated"`. Without it `"generated"`. */
  readonly generated?: string | undefined;
  /** Folder of fetched pages. Without it `".docwright/store"`; not to be committed. */
  readonly store?: string | undefined;
  /** Whether the vendor's sentences are kept in page files, specs and what is generated, or facts alone. Without it `"keep"`. */
  readonly descriptions?: "keep" | "drop" | undefined;
  /** What is generated. Without it `["client", "mock"]`; there are `docs`, `openapi` and `pages`, too. */
  readonly targets?: readonly (TargetName | (string & {}))[] | undefined;
  /** Names and patterns of the actions to generate, for all services or by service: `{ "vendor/service": ["Describe*"] }`. Without it all. */
  readonly actions?: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
  /** Folder of templates that replace or join ours: `"templates"`. Without it ours alone. */
  readonly templates?: string | undefined;
  /** What imports of generated modules end in. Without it `".js"`. */
  readonly importExtension?: ".js" | ".ts" | undefined;
  /** TypeScript, or JavaScript with declarations. Without it `"ts"`. */
  readonly emit?: "ts" | "js" | undefined;
  /** What integers beyond 2^53 are in clients. Without it `"number"`. */
  readonly integers?: "number" | "bigint" | undefined;
  readonly mock?:
    | {
        /** Modules that say how mocks behave: `["mocks/quota.js"]`. Without it what is inferred, and what docwright brings. */
        readonly behaviours?: readonly string[] | undefined;
      }
    | undefined;
}

/** What a config that is a function is told. */
export interface ConfigEnv {
  /** Which command asks: `"generate"`, `"ingest"`, …; `"api"` where a program does. */
  readonly command: string;
  /** What `--mode` says; `"default"` without it. */
  readonly mode: string;
}

export type UserConfigExport =
  UserConfig | Promise<UserConfig> | ((env: ConfigEnv) => UserConfig | Promise<UserConfig>);

/** Gives the config as it is; it is there for the types. */
export function defineConfig(config: UserConfigExport): UserConfigExport {
  return config;
}
