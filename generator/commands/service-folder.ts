/**
 * Folders `spec/<vendor>/<service>/<version>`: lists them, reads their page files, spec and notes, and picks those that
 * selectors `vendor/service[/version]` name. Throws UsageError where a selector names nothing.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../1-page/page.js";
import { compareAscii } from "../support/text.js";
import { readText } from "../6-files/write-files.js";
import { UsageError } from "./usage-error.js";

export interface ServiceFolder {
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
  readonly path: string;
}

export function serviceFolder(root: string, vendor: string, service: string, version: string): ServiceFolder {
  return { vendor, service, version, path: join(root, vendor, service, version) };
}

export function listServices(root: string): ServiceFolder[] {
  return folders(root).flatMap((vendor) =>
    folders(join(root, vendor)).flatMap((service) =>
      folders(join(root, vendor, service)).map((version) => serviceFolder(root, vendor, service, version)),
    ),
  );
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compareAscii);
}

/** All services where no selector is given. */
export function selectServices(root: string, selectors: readonly string[]): ServiceFolder[] {
  const all = listServices(root);
  if (all.length === 0)
    throw new UsageError(`${root} holds no service; run docwright ingest first, or name the folder with --spec`);
  if (selectors.length === 0) return all;
  return selectors.flatMap((selector) => {
    const [vendor, service, version, ...more] = selector.split("/");
    const found = all.filter(
      (own) =>
        more.length === 0 &&
        own.vendor === vendor &&
        (service === undefined || own.service === service) &&
        (version === undefined || own.version === version),
    );
    if (found.length > 0) return found;
    throw new UsageError(
      `${root} holds no ${selector}; it holds ${all.map((own) => `${own.vendor}/${own.service}`).join(", ")}`,
    );
  });
}

/** Page files by name; their ids are paths inside the service's folder. */
export function readPageFiles(folder: ServiceFolder): Page[] {
  const pages = join(folder.path, "pages");
  if (!existsSync(pages)) return [];
  return readdirSync(pages)
    .filter((name) => name.endsWith(".md"))
    .sort(compareAscii)
    .map((name) => ({
      id: `pages/${name}`,
      folder: pages,
      format: "page-file",
      text: readFileSync(join(pages, name), "utf8"),
    }));
}

export type Notes = Readonly<Record<string, string>>;

export function readNotes(folder: ServiceFolder): Notes {
  const path = join(folder.path, "notes.json");
  const text = readText(path);
  if (text === undefined) return {};
  try {
    return JSON.parse(text) as Notes;
  } catch {
    throw new UsageError(`${path} is not valid JSON; mend it or restore it from git`);
  }
}
