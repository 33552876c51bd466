// The pages target and the reader, one after the other: a spec printed as page files, and page files read as a spec.
import { readPages, specFromPageFiles } from "../../generator/pipeline.js";
import type { Page } from "../../generator/1-page/page.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { pagesTarget } from "../../generator/5-view/pages.js";
import { toPageView } from "../../generator/5-view/page-view.js";
import type { View } from "../../generator/5-view/target.js";
import { loadTemplates } from "../../generator/6-files/load-templates.js";
import { renderView } from "../../generator/6-files/render.js";
import type { Vendor } from "../../generator/vendors/vendor.js";

const templates = await loadTemplates("pages");

export function printPages(spec: Spec, vendor: Vendor): Page[] {
  return render(pagesTarget.toView({ spec, vendor, notes: {} }));
}

function render(view: View): Page[] {
  return renderView(view, templates).map(({ path, text }) => ({
    id: `pages/${path}`,
    folder: "pages",
    format: "page-file",
    text,
  }));
}

export interface Readback {
  /** The spec's text. */
  readonly text: string;
  readonly spec: Spec;
  /** Errors of reading what was printed. */
  readonly refused: readonly string[];
  /** The page files, printed again from what was read of them. */
  readonly again: readonly Page[];
}

export async function readBack(pages: readonly Page[], vendor: Vendor): Promise<Readback> {
  const { pages: read, refused } = await readPages(pages);
  const again = render({ data: {}, each: { page: read.map((page) => toPageView(page.facts)) } });
  const { spec } = specFromPageFiles(again, vendor);
  return { text: printSpec(spec), spec, refused: refused.map((own) => own.code), again };
}
