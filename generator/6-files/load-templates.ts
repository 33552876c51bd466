/**
 * Reads a target's folder of templates. `x.hbs` renders, `_x.hbs` is a partial, tests stay where they are, anything else
 * is copied. Templates know `if`, `each`, `with` and partials. Those of HTML (`x.html.hbs`) escape what they print; for others the
 * view has done that. A folder of the user's goes over ours: a file of the same path takes its place, a new one joins. Refuses
 * what is no text or no template.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { didYouMean } from "../support/nearest-names.js";
import { compareAscii } from "../support/text.js";
import { findUserPart } from "./find-user-part.js";
import { openEngine } from "./template-engine.js";
import { TemplateError } from "./template-error.js";
import type { Template, Templates, TemplateSource } from "./templates.js";

const ROOT = fileURLToPath(new URL("../../templates", import.meta.url));

interface TemplateFile {
  readonly path: string;
  readonly file: string;
  readonly own: boolean;
}

/** `without` are folders of the target that hold no templates, as `browser/`. */
export async function loadTemplates(
  target: string,
  overrides?: string,
  without: readonly string[] = [],
): Promise<Templates> {
  const listed = listTemplates(target, overrides).filter(({ path }) => !without.some((own) => path.startsWith(own)));
  const files = listed.map((own) => ({ ...own, text: readTemplate(own.file, own.own) }));
  const checked = files.some(({ own }) => own);
  const { engine, compile, parse } = await openEngine(target, files);
  const rendered: Template[] = [];
  const partials = new Map<string, TemplateSource>();
  for (const { path, file, own, text } of files.filter(isTemplate)) {
    const parsed = checked ? { source: { file, own, program: parse(text, file) } } : {};
    const render = compile(path, text);
    const partial = /(?:^|\/)_(?!_)([^/]*)\.hbs$/.exec(path)?.[1];
    if (partial === undefined) rendered.push({ path: path.slice(0, -4), ...parsed, render: (data) => render(data) });
    else engine.registerPartial(partial, render);
    if (partial !== undefined && parsed.source) addPartial(partials, partial, parsed.source);
  }
  const copied = files.filter((own) => !isTemplate(own)).map(({ path, text }) => ({ path, text }));
  if (!checked) return { rendered, copied };
  return { rendered: rendered.map((template) => withUserPart(template, partials)), copied, partials };
}

function isTemplate({ path }: { readonly path: string }): boolean {
  return path.endsWith(".hbs");
}

/** By the path of what they make: a user's template goes before a file of ours that is copied, and the other way round. */
function listTemplates(target: string, overrides: string | undefined): TemplateFile[] {
  const ours = listFiles(join(ROOT, target)).map((path) => ({ path, file: join(ROOT, target, path), own: false }));
  const folder = overrides === undefined ? undefined : join(overrides, target);
  const theirs =
    folder === undefined ? [] : listFiles(folder).map((path) => ({ path, file: join(folder, path), own: true }));
  const made = new Map<string, TemplateFile>(ours.map((own) => [outputOf(own), own]));
  for (const own of theirs) {
    const other = made.get(outputOf(own));
    if (other?.own) throw new TemplateError(`${other.file} and ${own.file} make the same file; take one away`);
    made.set(outputOf(own), own);
  }
  return [...made.values()].sort((a, b) => compareAscii(a.path, b.path));
}

function outputOf({ path }: TemplateFile): string {
  return path.replace(/\.hbs$/, "");
}

function listFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !/(?:^|\/)\./.test(path) && !path.endsWith(".test.ts") && statSync(join(folder, path)).isFile());
}

/** Throws unless the folder holds one folder a target and nothing else. */
export function checkTemplateFolder(folder: string, targets: readonly string[]): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new TemplateError(
      `the templates folder ${folder} does not exist; name one with folders as in ${targets.join(", ")}`,
    );
  for (const { name } of readdirSync(folder, { withFileTypes: true })) {
    if (targets.includes(name) || name.startsWith(".")) continue;
    const known = didYouMean(name, targets) || `; the targets are ${targets.join(", ")}`;
    throw new TemplateError(`${join(folder, name)} belongs to no target${known}`);
  }
}

function readTemplate(file: string, own: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: own }).decode(readFileSync(file));
  } catch {
    throw new TemplateError(`${file} is not text in UTF-8; templates and the files copied with them are`);
  }
}

function withUserPart(template: Template, partials: ReadonlyMap<string, TemplateSource>): Template {
  const by = template.source && findUserPart(template.source, partials);
  return by === undefined ? template : { ...template, by };
}

function addPartial(partials: Map<string, TemplateSource>, name: string, source: TemplateSource): void {
  const other = partials.get(name);
  if (other) throw new TemplateError(`${source.file} and ${other.file} are both the partial ${name}; rename one`);
  partials.set(name, source);
}
