/** Two states of a service -> what people changed in what it is made of: page files, corrections, notes, templates, settings. */
import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { readText } from "../../../6-files/write-files.js";
import { compareAscii } from "../../../support/text.js";
import type { Source } from "./cause.js";
import type { Project } from "./open-project.js";
import type { ServiceState } from "./read-service.js";

/** By the paths of the page files, those of the new side where they are there. */
export function listPages(before: ServiceState, after: ServiceState): Source[] {
  const textsOf = ({ pages }: ServiceState): Map<string, string> => new Map(pages.map(({ id, text }) => [id, text]));
  return compareMaps(textsOf(before), textsOf(after)).map((source) => {
    const { project, folder } = source.what === "removed" ? before : after;
    return { ...source, name: project.named(join(folder.path, source.name)) };
  });
}

/** By the path that a correction corrects. The same path may be corrected twice, and what is corrected later may build on it. */
export function listCorrections(before: ServiceState, after: ServiceState): Source[] {
  const textsOf = ({ corrections }: ServiceState): string[] => corrections.map((own) => JSON.stringify(own));
  const [old, now] = [textsOf(before), textsOf(after)];
  const gone = leftOut(old, now).map((own) => readCorrection(own));
  const came = leftOut(now, old).map((own) => readCorrection(own));
  const names = [...new Set([...gone, ...came].map(({ name }) => name))];
  const sources = names.map((name): Source => {
    const [own, other] = [came, gone].map((list) => list.find((correction) => correction.name === name));
    const { reason } = own ?? other ?? {};
    return { name, what: !other ? "added" : !own ? "removed" : "changed", ...(reason === undefined ? {} : { reason }) };
  });
  if (sources.length > 0 || old.join() === now.join()) return sources;
  return [{ name: "the order of corrections", what: "changed" }];
}

/** Items of the first list that the second does not hold as often. */
function leftOut(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((own) => {
    const found = rest.indexOf(own);
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
}

function readCorrection(text: string): { readonly name: string; readonly reason?: string } {
  const { at, reason } = (JSON.parse(text) ?? {}) as Partial<Record<string, unknown>>;
  return { name: typeof at === "string" ? at : text, ...(typeof reason === "string" ? { reason } : {}) };
}

export function listNotes(before: ServiceState, after: ServiceState): Source[] {
  return compareMaps(new Map(Object.entries(before.notes)), new Map(Object.entries(after.notes)));
}

/** None where the settings name another folder: then the setting is what changed. None in no project, as of settings. */
export function listTemplates(before: Project, after: Project): Source[] {
  if (!before.hasOutput || !after.hasOutput || before.settings.templates !== after.settings.templates) return [];
  const sources = compareMaps(readTexts(before.config.templates), readTexts(after.config.templates));
  return sources.map((source) => ({ ...source, name: join(after.settings.templates ?? "", source.name) }));
}

function readTexts(folder: string | undefined): Map<string, string> {
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  const files = paths.filter((path) => !/(?:^|\/)\./.test(path) && statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readText(join(folder, path)) ?? ""]));
}

/** Settings that go into generated files, and the modules that they name. */
export function listSettings(before: Project, after: Project): Source[] {
  if (!before.hasOutput || !after.hasOutput) return [];
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const keys = compareMaps(old, now).map(({ name, what }): Source => {
    const [from, to] = [old, now].map((own) => JSON.parse(own.get(name) ?? "null") as unknown);
    return { name, what, ...(from === null ? {} : { before: from }), ...(to === null ? {} : { after: to }) };
  });
  return [...keys, ...compareMaps(modulesOf(before), modulesOf(after))];
}

function valuesOf({ settings }: Project): Map<string, string> {
  const { targets, actions, templates, importExtension, emit, integers, behaviours, services } = settings;
  const choices = new Map<string, readonly string[]>();
  for (const { selector = "*", patterns } of actions)
    choices.set(selector, [...(choices.get(selector) ?? []), ...patterns]);
  const own = services.flatMap((service) => (service.targets ? [[service.name, service.targets] as const] : []));
  const values = {
    targets,
    "services.targets": own.length > 0 ? Object.fromEntries(own) : undefined,
    actions: choices.size > 0 ? Object.fromEntries(choices) : undefined,
    templates,
    importExtension,
    emit,
    integers,
    "mock.behaviours": behaviours.length > 0 ? behaviours : undefined,
  };
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return new Map(set.map(([key, value]) => [key, JSON.stringify(value)]));
}

function modulesOf({ settings, config }: Project): Map<string, string> {
  return new Map(settings.behaviours.map((path, i) => [path, readText(config.behaviours[i] ?? "") ?? ""]));
}

function compareMaps(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Source[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareAscii).flatMap((name): Source[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    return [{ name, what: old === undefined ? "added" : now === undefined ? "removed" : "changed" }];
  });
}
