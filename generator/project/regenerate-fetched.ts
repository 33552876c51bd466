/**
 * Services of a project, by their vendors' sites: fetch -> ingest from the stores -> specs and generated files of those that
 * were touched -> what differs from the specs before, judged. Where nothing could be fetched, all stays as it was. Throws as
 * its steps do; prints nothing.
 */
import { join } from "node:path";
import { readText } from "../6-files/write-text.js";
import type { ServiceReport } from "../diff/report.js";
import { holdsPages } from "../fetch/outcome.js";
import type { Config } from "./config.js";
import { readApprovals, reasonsOf } from "./diff/approvals.js";
import { comparePair } from "./diff/compare-pair.js";
import { pairSides } from "./diff/pair-sides.js";
import { specOf, type SideSpec } from "./diff/read-sides.js";
import { readRenames } from "./diff/read-renames.js";
import { fetchIn, type FetchOptions, type FetchPagesResult } from "./fetch.js";
import { ingestInto, type IngestedService } from "./ingest.js";
import { givenOf, versionsOf } from "./given-by-store.js";
import { projectOf } from "./open-project.js";
import type { Problem } from "./problem.js";
import { regenerateIn, type RegenerateResult } from "./regenerate.js";
import { listServices } from "./service-folder.js";
import { specsBefore } from "./specs-before.js";

export interface RegenerateFetchedOptions extends Omit<FetchOptions, "cwd"> {
  /** Drops page files of pages that a complete store does not hold. */
  readonly prune?: boolean;
  /** Why it is right that facts are lost; without it a shrunken page or spec is refused. */
  readonly acceptShrink?: string | undefined;
}

export interface RegenerateFetchedResult {
  readonly fetched: FetchPagesResult;
  readonly ingested: readonly IngestedService[];
  /** Undefined where nothing was ingested. */
  readonly generated?: RegenerateResult;
  /** Of each service that was ingested. */
  readonly reports: readonly ServiceReport[];
  /** Of inputs, pages and services. */
  readonly problems: readonly Problem[];
}

export async function regenerateFetched(
  config: Config,
  options: RegenerateFetchedOptions,
): Promise<RegenerateFetchedResult> {
  const { prune = false, acceptShrink, ...fetching } = options;
  const accepted = {
    renames: readRenames("renames.json", false),
    approved: reasonsOf(readApprovals("approvals.json", false)),
  };
  const before = specsBefore(config.spec);
  const fetched = await fetchIn(config, fetching);
  if (fetched.stopped === "signal") return { fetched, ingested: [], reports: [], problems: [] };
  const versions = versionsOf(config, options.services ?? []);
  const ingested: IngestedService[] = [];
  const problems: Problem[] = [];
  for (const store of fetched.stores.filter(holdsPages)) {
    const result = await ingestInto(config, {
      inputs: [store.folder],
      ...givenOf(store, config.spec, versions.get(`${store.vendor}/${store.service}`)),
      prune: prune && store.complete,
      ...(acceptShrink === undefined ? {} : { acceptShrink }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    ingested.push(...result.services);
    problems.push(...result.problems);
  }
  const touched = ingested.filter(({ written }) => written);
  if (touched.length === 0) return { fetched, ingested, reports: [], problems };
  const names = [...new Set(touched.map(({ service, version }) => `${service}/${version}`))];
  const { signal } = options;
  const generated = await regenerateIn(projectOf(config, names), signal ? { signal } : {});
  problems.push(...generated.problems);
  const services = new Set(touched.map(({ service }) => service));
  const pairs = generated.ok ? pairSides(before(services), specsNow(services, config.spec)) : [];
  const reports = await Promise.all(pairs.map((pair) => comparePair(pair, accepted)));
  return { fetched, ingested, generated, reports, problems };
}

function specsNow(services: ReadonlySet<string>, root: string): SideSpec[] {
  return listServices(root)
    .filter(({ vendor, service }) => services.has(`${vendor}/${service}`))
    .map(({ path }) => {
      const file = join(path, "spec.json");
      return { label: file, file, spec: specOf(readText(file) ?? "", file) };
    });
}
