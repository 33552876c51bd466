/**
 * The steps between two states of a service -> which generated files each of them changes, found by generating before and after it. What
 * stands between the first and the last of those and the files that were committed is the doing of another generator, of hands, or of
 * nobody having generated anew. A state that cannot be generated is passed over, with a remark.
 */
import { TemplateError } from "../../../6-files/template-error.js";
import type { WrittenFile } from "../../../6-files/write-files.js";
import { compareAscii } from "../../../support/text.js";
import { planOutput } from "../../../project/plan-output.js";
import { UsageError } from "../../../project/usage-error.js";
import type { CauseName, TouchedFile } from "./cause.js";
import type { Stage, Steps } from "./list-steps.js";
import type { ServiceState } from "./read-service.js";

type Files = ReadonlyMap<string, string>;

export interface FileTrace {
  readonly touched: ReadonlyMap<CauseName, readonly TouchedFile[]>;
  readonly remarks: readonly string[];
}

export async function traceFiles(
  before: ServiceState,
  after: ServiceState,
  { start, steps }: Steps,
): Promise<FileTrace> {
  const remarks = [before, after].filter(({ files }) => files === undefined).map(remarkOf);
  const isKnown = before.project.hasOutput && after.project.hasOutput;
  if (!isKnown || (!before.files && !after.files)) return { touched: new Map(), remarks };
  const links: Link[] = [];
  let last: Files | undefined;
  let made: Made | undefined;
  for (const { cause, stage } of [{ cause: undefined, stage: start }, ...steps]) {
    made = made && isSame(made.stage, stage) ? made : { stage, files: await makeFiles(stage) };
    const { files } = made;
    if (typeof files === "string") remarks.push(files);
    else {
      links.push({ cause, before: last ?? files, after: files });
      last = files;
    }
  }
  const ends = { before: before.files, first: links[0]?.after, last, after: after.files };
  return { touched: new Map([...traceLinks(links), ...traceEnds(ends)]), remarks: [...new Set(remarks)] };
}

interface Made {
  readonly stage: Stage;
  readonly files: Files | string;
}

function isSame(a: Stage, b: Stage): boolean {
  return a.spec === b.spec && a.folder === b.folder && a.config === b.config;
}

interface Link {
  readonly cause: CauseName | undefined;
  readonly before: Files;
  readonly after: Files;
}

/** What the reader changed at the beginning and the last spec changes back, with nothing between, no side differs in. */
function traceLinks(links: readonly Link[]): Map<CauseName, readonly TouchedFile[]> {
  const read = links.find(({ cause }) => cause === "reader");
  const left = links.find(({ cause }) => cause === "readerAfter" || cause === "staleSpec");
  const isIdle = (path: string): boolean =>
    read?.before.get(path) === left?.after.get(path) && read?.after.get(path) === left?.before.get(path);
  return new Map(
    links.flatMap((link) => {
      const files = compareFiles(link.before, link.after);
      const own = link === read || link === left ? files.filter(({ path }) => !isIdle(path)) : files;
      return link.cause ? [[link.cause, own] as const] : [];
    }),
  );
}

function remarkOf({ project, folder }: ServiceState): string {
  const service = `${folder.vendor}/${folder.service}`;
  return project.hasOutput
    ? `${project.label} holds no generated files of ${service}, or no manifest.json that lists them`
    : `${project.label} is in no project: generated files of ${service} are not looked at`;
}

/** Why not, where nothing can be made of the stage. A service that holds nothing has no files. */
async function makeFiles({ spec, folder, config }: Stage): Promise<Files | string> {
  const isNothing = [spec.actions, spec.types, spec.errors].every((named) => Object.keys(named).length === 0);
  if (isNothing) return new Map();
  try {
    const { services } = await planOutput([{ folder, spec }], config, () => undefined);
    for await (const { files } of services) return new Map(files.map(({ path, text }) => [path, text]));
    return new Map();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof TemplateError)) throw error;
    return `no files can be made of a state between the two: ${error.message}`;
  }
}

interface Ends {
  readonly before: ReadonlyMap<string, WrittenFile> | undefined;
  readonly first: Files | undefined;
  readonly last: Files | undefined;
  readonly after: ReadonlyMap<string, WrittenFile> | undefined;
}

/** A file that both sides hold alike, and that nothing between them changes, has no cause: only this docwright would make another. */
function traceEnds({ before, first, last, after }: Ends): Map<CauseName, TouchedFile[]> {
  const found = new Map<CauseName, TouchedFile[]>();
  const add = (cause: CauseName, file: TouchedFile): void => void found.set(cause, [...(found.get(cause) ?? []), file]);
  const [old, now] = [before && textsOf(before), after && textsOf(after)];
  const isIdle = (path: string): boolean =>
    old !== undefined && now !== undefined && old.get(path) === now.get(path) && first?.get(path) === last?.get(path);
  if (old && first)
    for (const file of compareFiles(old, first).filter(({ path }) => !isIdle(path)))
      add(before?.get(file.path)?.isEdited ? "editedBefore" : "generator", file);
  if (now && last)
    for (const file of compareFiles(last, now).filter(({ path }) => !isIdle(path))) {
      const isOld = old?.get(file.path) === now.get(file.path) && old !== undefined;
      add(after?.get(file.path)?.isEdited ? "editedAfter" : isOld ? "staleFiles" : "otherGenerator", file);
    }
  return found;
}

function textsOf(files: ReadonlyMap<string, WrittenFile>): Files {
  return new Map([...files].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text] as const])));
}

function compareFiles(before: Files, after: Files): TouchedFile[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compareAscii);
  return paths.flatMap((path): TouchedFile[] => {
    const [old, now] = [before.get(path), after.get(path)];
    return old === now ? [] : [{ path, what: old === undefined ? "added" : now === undefined ? "removed" : "changed" }];
  });
}
