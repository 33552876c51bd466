/** Notes that would be shown nowhere, as diagnostics: their path is gone from the spec, or is written as no view looks it up. */
import { createReport, type Diagnostic } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { listPaths } from "../4-spec/list-paths.js";
import { resolvePath } from "../4-spec/resolve-path.js";
import type { Spec } from "../4-spec/spec.js";
import type { Notes } from "./service-folder.js";

export function checkNotes(spec: Spec, notes: Notes): readonly Diagnostic[] {
  const report = createReport();
  const shown = new Set(listPaths(spec).map(([path]) => path));
  const isError = (path: string): boolean => path.startsWith("error:") && resolvePath(spec, path) !== undefined;
  for (const path of Object.keys(notes))
    if (!shown.has(path) && !isError(path)) report.add("spec/note-path", { path }, at("notes.json"));
  return report.found;
}
