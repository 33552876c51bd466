// Templates as a user brings them, for a target of no templates of ours: what the check says of them, else what they print.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { View } from "../../generator/5-view/target.js";
import { checkTemplates } from "../../generator/6-files/check-templates.js";
import { loadTemplates } from "../../generator/6-files/load-templates.js";
import { renderView } from "../../generator/6-files/render.js";
import { shapeOfViews } from "../../generator/6-files/view-shape.js";
import { temporaryFolder } from "./services.js";

/** A view with each kind of value once. */
const view: View = {
  data: {
    title: "Boxes",
    count: 2,
    open: true,
    owner: { name: "Ann", pets: [{ name: "Rex" }, { name: "Tom", age: 3 }] },
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
    named: { first: { size: 1 }, second: { weight: 2 } },
  },
  each: { box: [{ file: "one", lid: "oak" } as { file: string }, { file: "two" }] },
};

const shape = shapeOfViews([view]);

/** Faults of a template that is rendered once, or of several files; and what they print. */
export async function tryTemplates(
  files: string | Record<string, string>,
): Promise<{ faults: string[]; printed: string[] }> {
  const folder = temporaryFolder();
  const all = typeof files === "string" ? { "page.txt.hbs": files } : files;
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, "none", path)), { recursive: true });
    writeFileSync(join(folder, "none", path), text);
  }
  const templates = await loadTemplates("none", folder);
  const faults = checkTemplates(templates, shape).map((fault) => fault.replace(`${join(folder, "none")}/`, ""));
  return { faults, printed: faults.length > 0 ? [] : renderView(view, templates).map(({ text }) => text) };
}
