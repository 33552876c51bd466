/**
 * Views of a site -> its files, by the templates in `templates/site/`: those below `service/` are of each service, all others of the
 * site as a whole. Templates of users go over ours; TemplateError where they use what the view does not have.
 */
import { TEMPLATE_FOLDERS } from "../../5-view/registry.js";
import type { View } from "../../5-view/target.js";
import { checkTemplates } from "../../6-files/check-templates.js";
import { checkTemplateFolder, loadTemplates } from "../../6-files/load-templates.js";
import { checkDistinct, renderView, type RenderedFile } from "../../6-files/render.js";
import { TemplateError } from "../../6-files/template-error.js";
import type { Templates } from "../../6-files/templates.js";
import { shapeOfViews } from "../../6-files/view-shape.js";

const SERVICE = "service/";
/** Sources of scripts, which are delivered as bundles. */
const SOURCES = ["browser/", "signing/"];

export class SiteTemplates {
  private readonly service: Templates;
  private readonly site: Templates;

  private constructor(templates: Templates) {
    this.service = cutOut(templates, (path) => path.startsWith(SERVICE), SERVICE.length);
    this.site = cutOut(templates, (path) => !path.startsWith(SERVICE), 0);
  }

  static async open(overrides: string | undefined): Promise<SiteTemplates> {
    if (overrides !== undefined) checkTemplateFolder(overrides, TEMPLATE_FOLDERS);
    return new SiteTemplates(await loadTemplates("site", overrides, SOURCES));
  }

  /** Whether users brought templates, which `check` must see first. */
  get areMixed(): boolean {
    return this.site.partials !== undefined;
  }

  /** The views are of everything that could be said, and of what is said. */
  check(service: readonly View[], site: readonly View[]): void {
    const faults = [
      ...checkTemplates(this.service, shapeOfViews(service)),
      ...checkTemplates(this.site, shapeOfViews(site)),
    ];
    if (faults.length > 0) throw new TemplateError(faults.join("\n"));
  }

  /** Paths below the folder of the service. */
  ofService(view: View): RenderedFile[] {
    return filesOf(view, this.service);
  }

  ofSite(view: View): RenderedFile[] {
    return filesOf(view, this.site);
  }
}

function filesOf(view: View, templates: Templates): RenderedFile[] {
  const files = renderView(view, templates);
  checkDistinct(files);
  return files;
}

function cutOut({ rendered, copied, ...rest }: Templates, isOwn: (path: string) => boolean, cut: number): Templates {
  const own = <File extends { readonly path: string }>(files: readonly File[]): File[] =>
    files.filter(({ path }) => isOwn(path)).map((file) => ({ ...file, path: file.path.slice(cut) }));
  return { rendered: own(rendered), copied: own(copied), ...rest };
}
