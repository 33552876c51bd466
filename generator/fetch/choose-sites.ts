/**
 * What is asked for -> the sites to fetch from, their languages and where the pages begin: an address that the user gives, one
 * that the store remembers, or one of the vendor's data. Everything that cannot be is refused with what to do about it.
 */
import { UsageError } from "../project/usage-error.js";
import { VENDOR_SITES } from "../vendors/site-registry.js";
import type { VendorSite } from "../vendors/vendor-site.js";
import { checkAddress } from "./check-address.js";

export interface Wanted {
  readonly vendor: string;
  readonly service: string;
  /** Of the vendor's documentation sites; the first where it is left out. */
  readonly site?: string;
  /** The first of the site where it is left out. */
  readonly languages?: readonly string[];
  /** Address of any page of the API's documentation; the store remembers it. */
  readonly from?: string;
}

export interface ChosenSite {
  readonly site: VendorSite;
  readonly languages: readonly string[];
  readonly start: URL;
  /** Below the folder of stores. */
  readonly folder: readonly [vendor: string, service: string];
}

/** `remembered`: where the pages of a store began. */
export function chooseSites(
  wanted: Wanted,
  remembered: (folder: ChosenSite["folder"]) => string | undefined,
): readonly ChosenSite[] {
  const { vendor, service } = wanted;
  const sites = sitesOf(vendor);
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(service))
    throw new UsageError(`the name of a service has letters, digits and hyphens, unlike ${JSON.stringify(service)}`);
  return languagesBySite(wanted, sites).map(([site, languages]) => {
    // As specs have it: another site of a service has a folder of its own.
    const folder = [vendor, site === sites[0] ? service : `${service}-${site.site}`] as const;
    const known = Object.hasOwn(site.starts, service) ? site.starts[service] : undefined;
    const from = wanted.from ?? remembered(folder) ?? known;
    if (from === undefined)
      throw new UsageError(
        `it is not known where the pages of ${vendor}/${service} begin on ${site.site}: give the address of one with --from, for example ${site.example}`,
      );
    return { site, languages, folder, start: startOf(from, site) };
  });
}

function sitesOf(vendor: string): readonly VendorSite[] {
  const sites = Object.hasOwn(VENDOR_SITES, vendor) ? VENDOR_SITES[vendor] : undefined;
  if (sites !== undefined) return sites;
  throw new UsageError(
    `no site of ${JSON.stringify(vendor)} is known; fetched are those of ${Object.keys(VENDOR_SITES).join(", ")}. Save the pages and give them to ingest`,
  );
}

/** Each language from the first site that has it. */
function languagesBySite(wanted: Wanted, sites: readonly VendorSite[]): readonly [VendorSite, readonly string[]][] {
  const among = sites.filter((site) => isMeant(site, wanted));
  const [first] = among;
  if (first === undefined) throw new UsageError(siteRefusal(wanted, sites));
  const chosen = new Map<VendorSite, string[]>();
  for (const language of new Set(wanted.languages ?? first.languages.slice(0, 1))) {
    const site = among.find((own) => own.languages.includes(language));
    if (site === undefined)
      throw new UsageError(
        `there are no pages in ${JSON.stringify(language)}; there are ${among.map((own) => `${own.languages.join(", ")} (${own.site})`).join(", ")}`,
      );
    chosen.set(site, [...(chosen.get(site) ?? []), language]);
  }
  return [...chosen];
}

function isMeant(site: VendorSite, { site: name, from }: Wanted): boolean {
  return (name === undefined || site.site === name) && (from === undefined || "url" in checkAddress(from, site.hosts));
}

function siteRefusal({ vendor, site, from }: Wanted, sites: readonly VendorSite[]): string {
  const names = sites.map((own) => own.site);
  if (site !== undefined && !names.includes(site))
    return `there is no site ${JSON.stringify(site)} of ${vendor}; the sites are ${names.join(", ")}`;
  const hosts = sites.filter((own) => site === undefined || own.site === site).flatMap((own) => own.hosts);
  const checked = checkAddress(from ?? "", hosts);
  return `--from ${JSON.stringify(from)}: ${"reason" in checked ? checked.reason : ""}; the hosts are ${hosts.join(", ")}`;
}

function startOf(from: string, site: VendorSite): URL {
  const checked = checkAddress(from, site.hosts);
  if ("url" in checked && site.path.test(checked.url.pathname)) return checked.url;
  const why = "url" in checked ? "it is no page of a product" : checked.reason;
  throw new UsageError(`--from ${JSON.stringify(from)}: ${why}; such pages are ${site.example}`);
}
