/**
 * Specs and notes -> the files of a static site: an index with what all pages share, and the pages of each service in a folder of
 * its own. Services are made one after the other, so that only one of them is in memory.
 */
import type { Spec } from "../../4-spec/spec.js";
import { serviceTitle } from "../../5-view/describe.js";
import { SitePaths } from "../../5-view/site/paths.js";
import { searchShards, serviceNames, type TitledNames } from "../../5-view/site/search-names.js";
import { serviceSearch } from "../../5-view/site/search-service.js";
import type { SiteInput } from "../../5-view/site/site-input.js";
import { serviceSite } from "../../5-view/site/service-site.js";
import { indexSite, type SiteService } from "../../5-view/site/index-site.js";
import type { View } from "../../5-view/target.js";
import { loadTemplates } from "../../6-files/load-templates.js";
import { renderView, type RenderedFile } from "../../6-files/render.js";
import type { Templates } from "../../6-files/templates.js";
import { vendorNamed } from "../../vendors/registry.js";
import { UsageError } from "../usage-error.js";
import type { Notes } from "../service-folder.js";
import { dataScript } from "./data-script.js";
import { judgeReleases } from "./judge-releases.js";
import { signExample } from "./sign-example.js";
import { mockFacts } from "./mock-facts.js";

/** Templates of the pages of a service; all others are of the index. */
const SERVICE = "service/";
/** Sources of scripts, which are delivered as bundles. */
const SOURCES = ["browser/", "signing/"];

export class SiteBuilder {
  private readonly services: SiteService[] = [];
  private readonly names: TitledNames[] = [];
  private readonly templates: Templates;

  private constructor(templates: Templates) {
    this.templates = templates;
  }

  static async open(overrides: string | undefined): Promise<SiteBuilder> {
    return new SiteBuilder(await loadTemplates("site", overrides));
  }

  /** The files below the folder of the service. */
  async addService(spec: Spec, notes: Notes, folder: string, behaviours: readonly string[]): Promise<RenderedFile[]> {
    const vendor = vendorNamed(spec.vendor);
    if (!vendor)
      throw new UsageError(
        `there is no vendor ${JSON.stringify(spec.vendor)}; the spec was written by another tool or version`,
      );
    const [mock, signing] = [await mockFacts(spec, behaviours), await signExample(spec)];
    const input: SiteInput = {
      spec,
      vendor,
      notes,
      folder,
      releases: await judgeReleases(spec),
      ...mock,
      ...(signing === undefined ? {} : { signing }),
    };
    this.services.push({ folder, spec, vendor: vendor.title });
    const searched = { folder, spec, notes, paths: new SitePaths(spec) };
    this.names.push({ title: serviceTitle(input), names: serviceNames(searched) });
    return [
      ...this.render(serviceSite(input), (path) => path.startsWith(SERVICE), SERVICE.length),
      { path: "data/spec.js", text: dataScript(`${folder}/data/spec.js`, { spec, notes }) },
      { path: "data/search.js", text: dataScript(`${folder}/data/search.js`, serviceSearch(searched)) },
    ];
  }

  /** The files of the root, once all services were added. */
  index(): RenderedFile[] {
    const search = [...searchShards(this.names)].map(([path, value]) => ({ path, text: dataScript(path, value) }));
    return [...this.render(indexSite(this.services), (path) => !path.startsWith(SERVICE), 0), ...search];
  }

  private render(view: View, isOwn: (path: string) => boolean, cut: number): RenderedFile[] {
    const own = <File extends { readonly path: string }>(files: readonly File[]): File[] =>
      files
        .filter(({ path }) => isOwn(path) && !SOURCES.some((folder) => path.startsWith(folder)))
        .map((file) => ({ ...file, path: file.path.slice(cut) }));
    const { rendered, copied } = this.templates;
    return renderView(view, { rendered: own(rendered), copied: own(copied) });
  }
}
