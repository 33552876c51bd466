/** A folder -> the one config file that stands in it, by its name. Two are refused: nobody could tell which one holds. */
import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { UsageError } from "./usage-error.js";

const EXTENSIONS = [".ts", ".mts", ".js", ".mjs", ".json"];

export const CONFIG_FILES = EXTENSIONS.map((extension) => `docwright.config${extension}`);

/** Undefined where there is none: no folder above is looked into. */
export function findConfig(folder: string): string | undefined {
  const found = CONFIG_FILES.filter((name) => existsSync(join(folder, name)));
  if (found.length <= 1) return found[0];
  throw new UsageError(`${found.join(" and ")} stand in one folder, and one config holds; delete all but one`);
}

/** The file that `--config` names. */
export function checkConfigPath(path: string): string {
  if (!EXTENSIONS.includes(extname(path)))
    throw new UsageError(`--config takes a file that ends in ${EXTENSIONS.join(", ")}, not ${JSON.stringify(path)}`);
  if (!existsSync(path)) throw new UsageError(`--config ${path}: there is no such file`);
  return path;
}
