// A site in memory: path -> text, as `docwright docs` would write it; and its pages as browsers parse them.
import { load, type CheerioAPI } from "cheerio";
import { fileURLToPath } from "node:url";
import type { Spec } from "../../generator/4-spec/spec.js";
import { SiteBuilder } from "../../generator/commands/docs/build-site.js";
import { readScripts } from "../../generator/commands/docs/read-scripts.js";
import { readNotes, type Notes } from "../../generator/commands/service-folder.js";
import { services } from "../generated/services.js";

export interface SiteSource {
  /** `tencent/cvm` */
  readonly folder: string;
  readonly spec: Spec;
  readonly notes: Notes;
}

export type Site = ReadonlyMap<string, string>;

export async function buildSite(sources: readonly SiteSource[]): Promise<Site> {
  const builder = await SiteBuilder.open(undefined);
  const files = new Map<string, string>();
  for (const { folder, spec, notes } of sources)
    for (const { path, text } of await builder.addService(spec, notes, folder, []))
      files.set(`${folder}/${path}`, text);
  for (const { path, text } of [...builder.index(), ...readScripts()]) files.set(path, text);
  return files;
}

/** What is committed under `spec/`. */
export const committed: readonly SiteSource[] = services.map((own) => ({
  folder: own.name,
  spec: own.spec,
  notes: readNotes(own),
}));

export interface SitePage {
  readonly path: string;
  readonly $: CheerioAPI;
}

export function pagesOf(site: Site): SitePage[] {
  return [...site].filter(([path]) => path.endsWith(".html")).map(([path, text]) => ({ path, $: load(text) }));
}

/** Where a link of a page leads: a file of the site and an id in it; undefined where it leaves the site's folder or is no relative one. */
export function resolveLink(page: string, href: string): { readonly path: string; readonly id: string } | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(href)) return undefined;
  const root = "file:///below/the/root/";
  const url = new URL(href, root + page);
  if (!url.href.startsWith(root)) return undefined;
  const path = fileURLToPath(`file:///${url.pathname.slice("/below/the/root/".length)}`).slice(1);
  return { path, id: decodeURIComponent(url.hash.slice(1)) };
}
