/**
 * Services of a project -> their pages in its stores: the fetch of programs and commands, with what fetching itself does not
 * know: the settings, and who we are. All is checked before the first address is asked for. Prints nothing.
 */
import { readFileSync } from "node:fs";
import { checkSites, fetchPages as fetchService, type FetchOptions as ServiceOptions } from "../fetch/fetch-pages.js";
import type { FetchResult } from "../fetch/outcome.js";
import type { Config } from "./config.js";
import { openConfig } from "./open-project.js";
import { pathFrom } from "./path-from.js";
import { servicesToFetch } from "./services-to-fetch.js";
import { UsageError } from "./usage-error.js";

/** What is fetched, from where, and how politely. What is left out is as the settings say, else as `docwright fetch` does it. */
export interface FetchOptions extends Partial<Omit<ServiceOptions, "vendor" | "service" | "backoff" | "clock">> {
  /** Folder that all paths go from, and whose settings count; the working folder of the process where it is left out. */
  readonly cwd?: string;
  /** `vendor/service`; where none is named those of the settings, else all that stand in the folder of specs. */
  readonly services?: readonly string[];
}

/** What became of each page, a store a service and site. */
export interface FetchPagesResult extends FetchResult {
  /** Services that nobody named and that cannot be fetched: no site of their vendor is known. */
  readonly leftOut: readonly string[];
}

export async function fetchPages({ cwd, ...options }: FetchOptions = {}): Promise<FetchPagesResult> {
  const { store } = options;
  const config = await openConfig(cwd);
  return fetchIn(config, store === undefined ? options : { ...options, store: pathFrom(cwd, store) });
}

/** The same with settings that were read before. */
export async function fetchIn(
  config: Config,
  { services = [], ...options }: Omit<FetchOptions, "cwd">,
): Promise<FetchPagesResult> {
  const { site, languages, from, userAgent = readUserAgent(), store = config.store, ...shared } = options;
  const { wanted, leftOut } = servicesToFetch(config, services, { site, languages, from });
  if (wanted.length === 0) throw new UsageError(`no site is known of the vendors of ${leftOut.join(", ")}`);
  if (from !== undefined && wanted.length > 1) throw new UsageError("from goes with one vendor/service");
  const all = wanted.map((own) => {
    const { version: _, ...pages } = own;
    return { ...shared, userAgent, store, ...pages };
  });
  all.forEach(checkSites);
  const results: FetchResult[] = [];
  for (const own of all) if (!options.signal?.aborted) results.push(await fetchService(own));
  const stopped = options.signal?.aborted ? "signal" : results.find((own) => own.stopped !== undefined)?.stopped;
  const stores = results.flatMap((own) => own.stores);
  return { stores, leftOut, ...(stopped === undefined ? {} : { stopped }) };
}

interface OwnPackage {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** `docwright/1.2.3 (+https://...)`. package.json stands beside dist/, in the package and in the repository. */
function readUserAgent(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { name, version, homepage, repository } = JSON.parse(text) as OwnPackage;
  const url = homepage ?? (typeof repository === "object" ? repository.url : repository);
  return `${name}/${version}${url === undefined ? "" : ` (+${url.replace(/^git\+|\.git$/g, "")})`}`;
}
