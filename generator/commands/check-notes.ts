/** Notes whose path is gone from the spec, as diagnostics: they would be shown nowhere. */
import { createReport, type Diagnostic } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { resolvePath } from "../4-spec/resolve-path.js";
import type { Spec } from "../4-spec/spec.js";
import type { Notes } from "./service-folder.js";

export function checkNotes(spec: Spec, notes: Notes): readonly Diagnostic[] {
  const report = createReport();
  for (const path of Object.keys(notes))
    if (resolvePath(spec, path) === undefined) report.add("spec/note-path", { path }, at("notes.json"));
  return report.found;
}
