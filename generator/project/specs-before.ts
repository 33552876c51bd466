/**
 * The specs that a run starts from, for the report of what it changed: those of the last commit, which is what a pull request
 * is held against; where git knows none, those that stand in the folder. To be called before the run writes.
 */
import { basename, isAbsolute, join, posix, relative, sep } from "node:path";
import { readText } from "../6-files/write-text.js";
import { specOf, type SideSpec } from "./diff/read-sides.js";
import { listFilesAt, readFileAt } from "./git.js";
import { listServices } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

interface Held {
  /** `vendor/service`, as folders are named. */
  readonly service: string;
  readonly label: string;
  readonly read: () => string;
}

/** Gives, later, those of some services. */
export function specsBefore(root: string): (services: ReadonlySet<string>) => SideSpec[] {
  const committed = committedSpecs(root);
  const held = committed.length > 0 ? committed : standingSpecs(root);
  return (services) =>
    held.filter((own) => services.has(own.service)).map(({ label, read }) => ({ label, spec: specOf(read(), label) }));
}

function committedSpecs(root: string): Held[] {
  const path = (isAbsolute(root) ? relative(process.cwd(), root) : root).split(sep).join("/");
  try {
    return listFilesAt("HEAD", posix.normalize(path))
      .filter((file) => basename(file) === "spec.json")
      .map((file) => ({
        service: file.split("/").slice(-4, -2).join("/"),
        label: `git:HEAD:${file}`,
        read: () => readFileAt("HEAD", file),
      }));
  } catch (error) {
    // No git, no repository, no commit, or a folder outside.
    if (error instanceof UsageError) return [];
    throw error;
  }
}

function standingSpecs(root: string): Held[] {
  return listServices(root).flatMap(({ vendor, service, path }) => {
    const file = join(path, "spec.json");
    const text = readText(file);
    return text === undefined
      ? []
      : [{ service: `${vendor}/${service}`, label: `${file} before the run`, read: () => text }];
  });
}
