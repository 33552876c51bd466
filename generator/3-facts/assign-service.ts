/**
 * Gives every page its service, version and site. A page that names no service belongs to the one that the other pages
 * of its manual, else of its folder, name; flags supply what no page says and are recorded as given. Two candidates, or
 * none, refuse the page with `--service` as the remedy.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Vendor } from "../vendors/vendor.js";
import type { ReadPage } from "./extract-facts.js";
import type { PageFacts } from "./facts.js";

export interface Given {
  readonly service?: string;
  readonly version?: string;
  readonly endpoint?: string;
}

export interface AssignedPage extends ReadPage {
  readonly facts: PageFacts & { readonly service: string; readonly version: string };
}

export function assignServices(
  pages: readonly ReadPage[],
  given: Given,
  vendorOf: (name: string) => Vendor | undefined,
  report: Report,
): AssignedPage[] {
  const named = pages.flatMap((page) => {
    const told = page.facts.service ?? serviceAround(page, pages);
    const service = told ?? given.service;
    if (service !== undefined) return [withService(page, service, told === undefined)];
    const candidates = servicesAround(page, pages);
    const words = candidates.length > 1 ? `its neighbours name ${candidates.join(", ")}` : "no page beside it does";
    report.add("facts/unknown-service", { candidates: words }, at(page.facts.source));
    return [];
  });
  const missing = new Set<string>();
  const sites = sitesByHost(named, vendorOf);
  return named.flatMap((page) => {
    const told = page.facts.version ?? versionAround(page, named);
    const version = told ?? given.version;
    const site = siteOf(page, sites, vendorOf);
    if (version !== undefined) return [withVersion(page, version, { ...given, version: told === undefined }, site)];
    if (!missing.has(page.facts.service))
      report.add("facts/unknown-version", { service: page.facts.service }, at(page.facts.source));
    missing.add(page.facts.service);
    return [];
  });
}

function serviceAround(page: ReadPage, pages: readonly ReadPage[]): string | undefined {
  const found = servicesAround(page, pages);
  return found.length === 1 ? found[0] : undefined;
}

/** Services named by the other pages of the manual; of the folder where the page is in no manual. */
function servicesAround(page: ReadPage, pages: readonly ReadPage[]): string[] {
  const near = pages.filter(
    (own) =>
      own.facts.vendor === page.facts.vendor &&
      (page.manual === undefined ? own.folder === page.folder : own.manual === page.manual),
  );
  return [...new Set(near.flatMap((own) => own.facts.service ?? []))].sort();
}

type Named = ReadPage & { readonly facts: PageFacts & { readonly service: string } };

function withService(page: ReadPage, service: string, isGiven: boolean): Named {
  const given = isGiven ? { given: { ...page.facts.given, service } } : {};
  return { ...page, facts: { ...page.facts, service, ...given } };
}

function versionAround(page: Named, pages: readonly Named[]): string | undefined {
  const found = new Set(
    pages
      .filter((own) => own.facts.vendor === page.facts.vendor && own.facts.service === page.facts.service)
      .flatMap((own) => own.facts.version ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The site of a service is the one that the host of any of its pages tells. */
function sitesByHost(pages: readonly Named[], vendorOf: (name: string) => Vendor | undefined): Map<string, string> {
  const sites = new Map<string, string>();
  for (const { facts } of pages) {
    const site = vendorOf(facts.vendor)?.sites.find((own) => own.host.test(facts.endpoint ?? ""))?.site;
    const key = `${facts.vendor}/${facts.service}`;
    if (site !== undefined && !sites.has(key)) sites.set(key, site);
  }
  return sites;
}

/**
 * A page's own host tells its site, then its language, then the hosts of the other pages of the service. A page file says
 * all it knows.
 */
function siteOf(
  { facts, again }: Named,
  sites: ReadonlyMap<string, string>,
  vendorOf: (name: string) => Vendor | undefined,
): string | undefined {
  if (again) return facts.site;
  const vendor = vendorOf(facts.vendor);
  const own = vendor?.sites.find((site) => site.host.test(facts.endpoint ?? ""))?.site;
  return facts.site ?? own ?? vendor?.siteByLanguage?.[facts.language] ?? sites.get(`${facts.vendor}/${facts.service}`);
}

/** What flags supplied: the endpoint, and whether the version is theirs. */
interface Supplied {
  readonly version: boolean;
  readonly endpoint?: string;
}

function withVersion(page: Named, version: string, flags: Supplied, site: string | undefined): AssignedPage {
  const { facts } = page;
  const endpoint = facts.endpoint ?? (facts.kind === "action" ? flags.endpoint : undefined);
  const given = {
    ...facts.given,
    ...(flags.version ? { version } : {}),
    ...(facts.endpoint === undefined && endpoint !== undefined ? { endpoint } : {}),
  };
  return {
    ...page,
    facts: {
      ...facts,
      version,
      ...(site === undefined ? {} : { site }),
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(Object.keys(given).length > 0 ? { given } : {}),
    },
  };
}
