/**
 * The folder of a site and the services that are in it -> the files of services that were and are no more, removed. Only files
 * that an earlier run listed as pages of a service are touched.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readFolder, removeFolder, type WriteResult } from "../../6-files/write-files.js";

/** Every service has it, and no other folder of ours. */
const MARK = "data/spec.js";

export function removeOthers(site: string, kept: ReadonlySet<string>): WriteResult[] {
  const services = foldersIn(site).flatMap((vendor) => foldersIn(join(site, vendor)).map((own) => `${vendor}/${own}`));
  return services
    .filter((name) => !kept.has(name) && readFolder(join(site, name))?.has(MARK))
    .map((name) => removeFolder(join(site, name)));
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
