/**
 * Specs and notes -> the files of a static site: an index with what all pages share, and the pages of each service in a folder of
 * its own. Services are made one after the other, so that only one of them is in memory.
 */
import type { Spec } from "../../4-spec/spec.js";
import { serviceTitle } from "../../5-view/describe.js";
import { exemplarSite } from "../../5-view/site/exemplar-site.js";
import { SitePaths } from "../../5-view/site/paths.js";
import { searchShards, serviceNames, type TitledNames } from "../../5-view/site/search-names.js";
import { serviceSearch } from "../../5-view/site/search-service.js";
import { serviceSite } from "../../5-view/site/service-site.js";
import { indexSite, siteService, type SiteService } from "../../5-view/site/index-site.js";
import type { RenderedFile } from "../../6-files/render.js";
import type { Notes } from "../../project/service-folder.js";
import { dataScript } from "./data-script.js";
import { gatherInput } from "./gather-input.js";
import { SiteTemplates } from "./site-templates.js";

export class SiteBuilder {
  private readonly services: SiteService[] = [];
  private readonly names: TitledNames[] = [];
  private readonly templates: SiteTemplates;

  private constructor(templates: SiteTemplates) {
    this.templates = templates;
  }

  static async open(overrides: string | undefined): Promise<SiteBuilder> {
    return new SiteBuilder(await SiteTemplates.open(overrides));
  }

  /** The files below the folder of the service. */
  async addService(spec: Spec, notes: Notes, folder: string, behaviours: readonly string[]): Promise<RenderedFile[]> {
    const input = await gatherInput(spec, notes, folder, behaviours);
    this.services.push(siteService(spec, folder, input.vendor.title));
    const searched = { folder, spec, notes, paths: new SitePaths(spec) };
    this.names.push({ title: serviceTitle(input), names: serviceNames(searched) });
    const view = serviceSite(input);
    if (this.templates.areMixed)
      this.templates.check([serviceSite(exemplarSite(input)), view], [indexSite(this.services)]);
    return [
      ...this.templates.ofService(view),
      { path: "data/spec.js", text: dataScript(`${folder}/data/spec.js`, { spec, notes }) },
      { path: "data/search.js", text: dataScript(`${folder}/data/search.js`, serviceSearch(searched)) },
    ];
  }

  /** The files of the root, once all services were added. */
  index(): RenderedFile[] {
    const search = [...searchShards(this.names)].map(([path, value]) => ({ path, text: dataScript(path, value) }));
    return [...this.templates.ofSite(indexSite(this.services)), ...search];
  }
}
