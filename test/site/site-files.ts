// A site in memory: path -> text, as `docwright docs` would write it; and its pages as browsers parse them.
import { load, type CheerioAPI } from "cheerio";
import type { Spec } from "../../generator/4-spec/spec.js";
import { exemplarOf } from "../../generator/5-view/exemplar.js";
import { SiteBuilder } from "../../generator/commands/docs/build-site.js";
import { readScripts } from "../../generator/commands/docs/read-scripts.js";
import { readNotes, type Notes } from "../../generator/project/service-folder.js";
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

/** A made-up service in which everything that a spec can say is said once. */
export function exemplar(): SiteSource {
  const [first] = services;
  if (!first) throw new Error("spec/ holds no service");
  const { spec, notes } = exemplarOf({ spec: first.spec, vendor: first.known });
  return { folder: `${spec.vendor}/${spec.service}`, spec, notes };
}

export interface SitePage {
  readonly path: string;
  readonly $: CheerioAPI;
  readonly elements: readonly PageElement[];
}

interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function pagesOf(site: Site): SitePage[] {
  return [...site].filter(([path]) => path.endsWith(".html")).map(([path, text]) => pageOf(path, text));
}

function pageOf(path: string, text: string): SitePage {
  const $ = load(text);
  const all = $("*").toArray();
  const elements = all.flatMap((own) => ("tagName" in own ? [{ tag: own.tagName, attributes: own.attribs }] : []));
  return { path, $, elements };
}

export function idsOf({ elements }: SitePage): string[] {
  return elements.flatMap(({ attributes }) => attributes["id"] ?? []);
}

/** Attributes whose value is an address. */
const ADDRESSES = ["href", "src", "srcset", "action", "formaction", "poster", "data", "cite", "background"];

/** The addresses that a page names, without those of vendors' own pages, which nothing asks for before they are clicked. */
export function addressesOf({ elements }: SitePage): string[] {
  return elements.flatMap(({ tag, attributes }) => {
    const { href = "", rel = "" } = attributes;
    const isOfVendor = tag === "a" && /^https?:\/\//.test(href) && rel.split(" ").includes("external");
    return isOfVendor ? [] : ADDRESSES.flatMap((name) => attributes[name] ?? []);
  });
}

const ROOT = "file:///the/root/";

/** Where a link of a page leads: a file of the site and an id in it; undefined where it is no relative one or leaves the site. */
export function resolveLink(page: string, href: string): { readonly path: string; readonly id: string } | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(href)) return undefined;
  const url = new URL(href, ROOT + page);
  if (!url.href.startsWith(ROOT)) return undefined;
  return {
    path: decodeURIComponent(url.href.slice(ROOT.length).replace(/[?#].*$/s, "")),
    id: decodeURIComponent(url.hash.slice(1)),
  };
}

/** `#22..34` of the page that compares releases chooses two of them. */
function isRange(site: Site, { path, id }: { readonly path: string; readonly id: string }): boolean {
  const [, ...releases] = /^(\d+)\.\.(\d+)$/.exec(id) ?? [];
  const page = site.get(path) ?? "";
  return (
    path.endsWith("/changes.html") && releases.length === 2 && releases.every((own) => page.includes(`value="${own}"`))
  );
}

/** Links that lead to no file of the site, or to no id of it. */
export function brokenLinks(site: Site, pages: readonly SitePage[]): string[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  const broken = pages.flatMap((page) =>
    [...new Set(addressesOf(page))].flatMap((href) => {
      const to = resolveLink(page.path, href);
      if (to === undefined) return [`${page.path}: ${href} is no link within the site`];
      if (!site.has(to.path)) return [`${page.path}: ${href}: no file ${to.path}`];
      return to.id === "" || ids.get(to.path)?.has(to.id) || isRange(site, to)
        ? []
        : [`${page.path}: ${href}: no such id`];
    }),
  );
  return broken;
}
