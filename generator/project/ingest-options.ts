/** What an ingest is asked for, and what of it is refused before anything is read: names that would become paths, unknown vendors. */
import type { GivenPage } from "../1-page/read-input.js";
import type { ReadOptions } from "../pipeline.js";
import { VENDORS } from "../vendors/registry.js";
import { UsageError } from "./usage-error.js";

export interface IngestOptions {
  /** Folder that all paths go from, and whose settings count; the working folder of the process where it is left out. */
  readonly cwd?: string;
  /** Paths of files, folders and archives, glob patterns, or pages in memory; of several vendors and services, in any order; `pages` of the settings where it is left out. */
  readonly inputs?: readonly (string | GivenPage)[];
  /** What pages do not say: supplied, and recorded as given. */
  readonly vendor?: string;
  readonly service?: string;
  readonly apiVersion?: string;
  readonly endpoint?: string;
  /** `keep` the vendor's sentences, or `drop` all but facts; that of the settings where it is left out. */
  readonly descriptions?: "keep" | "drop";
  /** Folder of specs; that of the settings where it is left out. */
  readonly out?: string;
  /** Drops page files of pages that were not given. */
  readonly prune?: boolean;
  /** Why it is right that facts are lost; without it a shrunken page or spec is refused. */
  readonly acceptShrink?: string;
  /** Ends the work with its reason: between pages, and between services before anything of the next one is written. */
  readonly signal?: AbortSignal;
}

const PLAIN = ["service", "apiVersion", "endpoint"] as const;

/** How the caller names an option in what is said to users. */
export type NameOption = (option: keyof IngestOptions) => string;

/** @throws UsageError for the first value that cannot be taken. */
export function checkIngest(options: Omit<IngestOptions, "inputs">, nameOf: NameOption = (option) => option): void {
  const { vendor, descriptions, acceptShrink } = options;
  if (acceptShrink?.trim() === "")
    throw new UsageError(`${nameOf("acceptShrink")} takes the reason why the loss is right`);
  checkWord(descriptions, ["keep", "drop"], nameOf("descriptions"));
  checkWord(
    vendor,
    VENDORS.map((own) => own.name),
    nameOf("vendor"),
  );
  for (const option of PLAIN) checkPlainName(options[option], nameOf(option));
}

function checkWord(value: string | undefined, words: readonly string[], option: string): void {
  if (value !== undefined && !words.includes(value))
    throw new UsageError(`${option} takes ${words.join(" or ")}, not ${JSON.stringify(value)}`);
}

/** Becomes part of a path and of the spec: letters, digits, dots and hyphens only. */
function checkPlainName(value: string | undefined, option: string): void {
  if (value === undefined) return;
  if (/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(value) && !value.includes("..")) return;
  throw new UsageError(`${option} takes letters, digits, dots and hyphens, not ${JSON.stringify(value)}`);
}

/** Of the options those that reading pages takes. */
export function readOptionsOf(options: IngestOptions, standard: "keep" | "drop"): ReadOptions {
  const { vendor, service, apiVersion, endpoint, descriptions = standard } = options;
  return {
    descriptions,
    ...(vendor === undefined ? {} : { vendor }),
    ...(service === undefined ? {} : { service }),
    ...(apiVersion === undefined ? {} : { version: apiVersion }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
