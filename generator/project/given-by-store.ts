/**
 * What ingest is given for pages of a store that do not say it: the store knows their vendor and service, users name versions,
 * and the page files that stand there tell what earlier runs were given.
 */
import type { Given } from "../3-facts/assign-service.js";
import { createReport } from "../diagnostics/diagnostic.js";
import type { FetchedStore } from "../fetch/outcome.js";
import { factsOfPageFiles } from "../pipeline.js";
import type { Config } from "./config.js";
import type { IngestOptions } from "./ingest-options.js";
import { listServices, readPageFiles } from "./service-folder.js";
import { servicesToFetch } from "./services-to-fetch.js";

/** The versions that users name, by service. */
export function versionsOf(config: Config, services: readonly string[]): ReadonlyMap<string, string> {
  const { wanted } = servicesToFetch(config, services);
  return new Map(
    wanted.flatMap(({ vendor, service, version }) =>
      version === undefined ? [] : [[`${vendor}/${service}`, version] as const],
    ),
  );
}

export function givenOf(
  { vendor, service, site }: FetchedStore,
  root: string,
  version: string | undefined,
): Pick<IngestOptions, "vendor" | "service" | "apiVersion" | "endpoint"> {
  const pages = listServices(root)
    .filter((own) => own.vendor === vendor && [service, `${service}-${site}`].includes(own.service))
    .flatMap((folder) => factsOfPageFiles(readPageFiles(folder), createReport()))
    .filter((page) => page.site === undefined || page.site === site);
  const once = (key: keyof Given): string | undefined => {
    const all = [...new Set(pages.flatMap(({ given }) => given?.[key] ?? []))];
    return all.length === 1 ? all[0] : undefined;
  };
  const given = {
    vendor,
    service: once("service") ?? service,
    apiVersion: version ?? once("version"),
    endpoint: once("endpoint"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, own]) => own !== undefined));
}
