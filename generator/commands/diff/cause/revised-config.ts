/**
 * The config of a revision -> its settings. JSON is read. Code of a revision is not run: where it is to the letter what stands
 * in the working tree, the settings are those of the working tree; else UsageError.
 */
import { dirname, join, relative } from "node:path";
import { readText } from "../../../6-files/write-files.js";
import { readConfig, type Config } from "../../../project/config.js";
import { readConfigSources } from "../../../project/config-sources.js";
import { CONFIG_FILES, findConfig } from "../../../project/find-config.js";
import { runGit } from "../../../project/git.js";
import type { Given } from "../../../project/setting-reader.js";
import { UsageError } from "../../../project/usage-error.js";
import type { WrittenRevision } from "./write-revision.js";

export async function readRevisedConfig(written: WrittenRevision, folder: string, given: Given): Promise<Config> {
  for (const own of CONFIG_FILES) written.bring(join(folder, own));
  const name = findConfig(folder);
  if (name === undefined || name.endsWith(".json")) return readConfig(given, { folder, command: "diff" });
  const top = runGit(["rev-parse", "--show-toplevel"]).trimEnd();
  const here = join(top, relative(written.folder, folder), name);
  const isSame = [...readConfigSources(here).hashes.keys()].every((file) => {
    const then = join(written.folder, relative(top, file));
    written.bring(then);
    return readText(file) === readText(then);
  });
  if (isSame && readText(here) !== undefined) return readConfig(given, { folder: dirname(here), command: "diff" });
  throw new UsageError(
    `${name} is code, and code of a revision is not run: --cause takes it only where it is what stands in the working tree; a docwright.config.json can be read at any revision`,
  );
}
