/**
 * Folders `spec/<vendor>/<service>/<version>`: lists them, reads their page files and what people wrote beside them, and
 * picks those that selectors `vendor/service[/version]` name. Throws UsageError where a selector names nothing.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../1-page/page.js";
import { compareAscii } from "../support/text.js";
import { readJsonFile } from "./read-json-file.js";
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

/** The site whose pages the folder holds, by the front matter of its page files. */
export function siteOfFolder(folder: ServiceFolder): string | undefined {
  for (const { text } of readPageFiles(folder)) {
    const site = /^site: (\S+)$/m.exec(text.slice(0, text.indexOf("\n---", 4)))?.[1];
    if (site !== undefined) return site;
  }
  return undefined;
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
    const found = all.filter((own) => isSelected(own, selector));
    if (found.length > 0) return found;
    throw new UsageError(
      `${root} holds no ${selector}; it holds ${all.map((own) => `${own.vendor}/${own.service}`).join(", ")}`,
    );
  });
}

/** Whether `vendor[/service[/version]]` names the service. */
export function isSelected(folder: ServiceFolder, selector: string): boolean {
  const [vendor, service, version, ...more] = selector.split("/");
  return (
    more.length === 0 &&
    folder.vendor === vendor &&
    (service === undefined || folder.service === service) &&
    (version === undefined || folder.version === version)
  );
}

/** The one service that a selector names; refuses one that names several. */
export function selectService(root: string, selector: string): ServiceFolder {
  const [folder, ...more] = selectServices(root, [selector]);
  if (folder !== undefined && more.length === 0) return folder;
  const names = [folder, ...more].map((own) => `${own?.vendor}/${own?.service}/${own?.version}`);
  throw new UsageError(`${selector} names several services: ${names.join(", ")}; name one`);
}

export function readPageNames(folder: ServiceFolder): string[] {
  const pages = join(folder.path, "pages");
  if (!existsSync(pages)) return [];
  return readdirSync(pages)
    .filter((name) => name.endsWith(".md"))
    .sort(compareAscii);
}

/** Page files by name; their ids are paths inside the service's folder. */
export function readPageFiles(folder: ServiceFolder): Page[] {
  const pages = join(folder.path, "pages");
  return readPageNames(folder).map((name) => ({
    id: `pages/${name}`,
    folder: pages,
    format: "page-file",
    text: readFileSync(join(pages, name), "utf8"),
  }));
}

export type Notes = Readonly<Record<string, string>>;

export function readNotes(folder: ServiceFolder): Notes {
  return (readJsonFile(join(folder.path, "notes.json")) ?? {}) as Notes;
}

/** What people corrected, in their order; 4-spec/apply-corrections.ts says what each must hold. */
export function readCorrections(folder: ServiceFolder): readonly unknown[] {
  const raw = readJsonFile(join(folder.path, "corrections.json")) ?? [];
  if (Array.isArray(raw)) return raw;
  throw new UsageError(
    `${join(folder.path, "corrections.json")} must hold a list of corrections; mend it or delete it`,
  );
}

/** Findings of lint that people know and accept: id -> why. */
export function readSuppressions(folder: ServiceFolder): ReadonlyMap<string, string> {
  const raw = readJsonFile(join(folder.path, "lint.json")) ?? {};
  const entries: [string, unknown][] =
    typeof raw === "object" && !Array.isArray(raw) ? Object.entries(raw) : [["", raw]];
  const bad = entries.find(([, reason]) => typeof reason !== "string" || reason.trim() === "");
  if (bad)
    throw new UsageError(
      `${join(folder.path, "lint.json")} must hold an object of id and reason; see ${JSON.stringify(bad)}`,
    );
  return new Map(entries as [string, string][]);
}
