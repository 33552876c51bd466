/**
 * A spec -> all files of its service's output folder, by the targets asked for and those they need. Targets that do not
 * speak the service's protocol are left out: `targetsOf` says which.
 */
import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Spec } from "../4-spec/spec.js";
import { TARGETS } from "../5-view/registry.js";
import { loadTemplates } from "../6-files/load-templates.js";
import { renderView, type RenderedFile } from "../6-files/render.js";
import type { Templates } from "../6-files/templates.js";
import { vendorNamed } from "../vendors/registry.js";
import type { Notes } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

const loaded = new Map<string, Promise<Templates>>();

function templatesOf(target: string): Promise<Templates> {
  const known = loaded.get(target) ?? loadTemplates(target);
  loaded.set(target, known);
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

export async function generateFiles(spec: Spec, notes: Notes, targets: readonly string[]): Promise<RenderedFile[]> {
  const vendor = vendorNamed(spec.vendor);
  if (!vendor)
    throw new UsageError(
      `there is no vendor ${JSON.stringify(spec.vendor)}; the spec was written by another tool or version`,
    );
  const files: RenderedFile[] = [];
  for (const name of await withNeeds((await targetsOf(spec, targets)).targets)) {
    const target = await loadTarget(name);
    const rendered = renderView(target.toView({ spec, vendor, notes }), await templatesOf(name));
    files.push(...rendered.map((file) => ({ path: posix.join(target.folder, file.path), text: file.text })));
  }
  return files;
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
