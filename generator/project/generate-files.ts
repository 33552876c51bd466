/**
 * A spec -> all files of its service's output folder, by the targets asked for and those they need. Targets that do not
 * speak the service's protocol are left out: `targetsOf` says which. Templates that users bring are checked first, against
 * the views of this spec and of one that has everything; TemplateError where they or what they print cannot be used.
 */
import { join, posix, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Spec } from "../4-spec/spec.js";
import { exemplarOf } from "../5-view/exemplar.js";
import { TARGETS, TEMPLATE_FOLDERS } from "../5-view/registry.js";
import type { BehaviourModule, Target, TargetInput } from "../5-view/target.js";
import { checkTemplates } from "../6-files/check-templates.js";
import { formatFiles } from "../6-files/format-files.js";
import { checkTemplateFolder, loadTemplates } from "../6-files/load-templates.js";
import { checkDistinct, renderView, type RenderedFile } from "../6-files/render.js";
import { TemplateError } from "../6-files/template-error.js";
import type { Templates } from "../6-files/templates.js";
import { writeAs } from "../6-files/typescript-output.js";
import { shapeOfViews } from "../6-files/view-shape.js";
import { vendorNamed } from "../vendors/registry.js";
import type { TargetFolder } from "./count-targets.js";
import type { Notes } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

const loaded = new Map<string, Promise<Templates>>();

function templatesOf(target: string, overrides: string | undefined): Promise<Templates> {
  const key = JSON.stringify([target, overrides && resolve(overrides)]);
  const known = loaded.get(key) ?? loadTemplates(target, overrides);
  loaded.set(key, known);
  return known;
}

interface Chosen {
  readonly targets: readonly string[];
  readonly leftOut: readonly Diagnostic[];
}

/** The targets that can be made of the spec, and why others of those asked for cannot. */
export async function targetsOf(spec: Spec, names: readonly string[]): Promise<Chosen> {
  const { kind } = spec.protocol;
  const targets: string[] = [];
  const leftOut: Diagnostic[] = [];
  for (const name of names) {
    const { protocols } = await loadTarget(name);
    if (protocols === undefined || protocols.includes(kind)) targets.push(name);
    else
      leftOut.push({
        code: "view/no-protocol",
        values: { target: name, service: `${spec.vendor}/${spec.service}`, protocol: kind },
      });
  }
  return { targets, leftOut };
}

export interface FileSettings {
  /** Folder of templates that replace or join ours. */
  readonly templates?: string | undefined;
  readonly importExtension?: ".js" | ".ts";
  readonly emit?: "ts" | "js";
  readonly integers?: "number" | "bigint";
  /** Modules of the user's that say how mocks behave, from the working folder. */
  readonly behaviours?: readonly string[];
  /** The spec before some of its actions were chosen. */
  readonly whole?: Spec;
  /** Where the files are to stand, from the working folder: imports of the user's modules go from there. */
  readonly folder?: string;
}

export async function generateFiles(
  spec: Spec,
  notes: Notes,
  targets: readonly string[],
  settings: FileSettings = {},
): Promise<RenderedFile[]> {
  const vendor = vendorNamed(spec.vendor);
  if (!vendor)
    throw new UsageError(
      `there is no vendor ${JSON.stringify(spec.vendor)}; the spec was written by another tool or version`,
    );
  const { templates, importExtension = ".js", emit = "ts", integers = "number" } = settings;
  if (templates !== undefined) checkTemplateFolder(templates, TEMPLATE_FOLDERS);
  const files: RenderedFile[] = [];
  for (const name of await withNeeds((await targetsOf(spec, targets)).targets)) {
    const target = await loadTarget(name);
    const behaviours = target.behaves ? await behaviourModules(spec, target, settings) : [];
    const input = { spec, whole: settings.whole ?? spec, vendor, notes, integers, behaviours };
    const rendered = renderTarget(target, input, await templatesOf(name, templates));
    files.push(...rendered.map((file) => ({ ...file, path: posix.join(target.folder, file.path) })));
  }
  checkDistinct(files);
  // What becomes JavaScript is printed anew in any case.
  const formatted = await formatFiles(files, emit === "js" ? ["ts"] : []);
  const written = await writeAs(formatted, { importExtension, emit });
  checkDistinct(written);
  return written.map(({ path, text }) => ({ path, text }));
}

/** Where each of the targets, and of those they need, puts its files. */
export async function foldersOf(targets: readonly string[]): Promise<TargetFolder[]> {
  const names = [...(await withNeeds(targets))];
  return Promise.all(names.map(async (name) => ({ name, folder: (await loadTarget(name)).folder })));
}

async function behaviourModules(
  { vendor, service }: Spec,
  target: Target,
  { behaviours = [], folder = "" }: FileSettings,
): Promise<BehaviourModule[]> {
  const { coverageSaid, loadBehaviours } = await import("./load-behaviours.js");
  const loaded = await loadBehaviours(`${vendor}/${service}`, behaviours);
  return loaded.map(({ behaviour, module }) => ({
    from: "ours" in module ? module.ours : importPath(join(folder, target.folder), module.theirs),
    coverage: coverageSaid(behaviour),
  }));
}

/** As modules name each other: with `/` on every system, `.js` for what is compiled. */
function importPath(folder: string, file: string): string {
  const path = relative(folder, file).split(sep).join("/");
  return (path.startsWith(".") ? path : `./${path}`).replace(/\.([mc]?)ts$/, ".$1js");
}

function renderTarget(target: Target, input: TargetInput, templates: Templates): RenderedFile[] {
  const view = target.toView(input);
  if (templates.partials) {
    const faults = checkTemplates(templates, shapeOfViews([target.toView(exemplarOf(input)), view]));
    if (faults.length > 0) throw new TemplateError(faults.join("\n"));
  }
  return renderView(view, templates);
}

function loadTarget(name: string): ReturnType<(typeof TARGETS)[string]> {
  const load = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (!load)
    throw new UsageError(
      `there is no target ${JSON.stringify(name)}; the targets are ${Object.keys(TARGETS).join(", ")}`,
    );
  return load();
}

async function withNeeds(names: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>();
  for (const name of names) {
    for (const needed of (await loadTarget(name)).needs) all.add(needed);
    all.add(name);
  }
  return all;
}
