/**
 * Pages of any service -> the folders they belong to, in the order of their paths: one folder a service. Where a service has several
 * sites, the one that came first keeps the plain name, here or on disk.
 */
import type { AssignedPage } from "../3-facts/assign-service.js";
import { compareAscii } from "../support/text.js";
import { serviceFolder, siteOfFolder, type ServiceFolder } from "./service-folder.js";

export function groupPages(pages: readonly AssignedPage[], out: string): [ServiceFolder, AssignedPage[]][] {
  const groups = new Map<string, AssignedPage[]>();
  for (const page of pages) {
    const { vendor, service, version, site } = page.facts;
    const key = JSON.stringify([vendor, service, version, site ?? ""]);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  const sites = new Map<string, string>();
  return [...groups]
    .sort((a, b) => compareAscii(a[0], b[0]))
    .flatMap(([, own]): [ServiceFolder, AssignedPage[]][] => {
      const [first] = own;
      return first ? [[siteFolder(out, first.facts, sites), own]] : [];
    })
    .sort((a, b) => compareAscii(a[0].path, b[0].path));
}

/** The folder of the service unless it holds another site. */
function siteFolder(
  out: string,
  { vendor, service, version, site }: AssignedPage["facts"],
  sites: Map<string, string>,
): ServiceFolder {
  const plain = serviceFolder(out, vendor, service, version);
  const known = sites.get(plain.path) ?? siteOfFolder(plain);
  const folder =
    site === undefined || known === undefined || known === site
      ? plain
      : serviceFolder(out, vendor, `${service}-${site}`, version);
  if (site !== undefined) sites.set(folder.path, site);
  return folder;
}
