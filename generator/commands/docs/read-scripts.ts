/** The scripts of the site, as the build bundled them: `dist/browser/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RenderedFile } from "../../6-files/render.js";

const FOLDER = fileURLToPath(new URL("../../../dist/browser", import.meta.url));

export function readScripts(): RenderedFile[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ path: `assets/${name}`, text: readFileSync(join(FOLDER, name), "utf8") }));
}
