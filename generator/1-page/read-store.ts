/** Folder of a page store -> the files of the pages it holds today; undefined where the folder is no store. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest, STORE_MANIFEST, STORE_PAGES } from "./store-manifest.js";

export function readStoredPaths(folder: string): string[] | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, STORE_MANIFEST), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return [...parseManifest(text).pages.values()].map(({ file }) => join(folder, STORE_PAGES, file));
}
