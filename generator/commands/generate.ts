/**
 * `docwright generate`: specs -> generated files; `--check` writes nothing and says which files are stale and why. A target
 * that does not speak a service's protocol is left out and named; that is a refusal only where `--targets` asked for it.
 */
import { join } from "node:path";
import { printDiagnostic } from "../diagnostics/format.js";
import type { Spec } from "../4-spec/spec.js";
import { compareFolder, writeFolder } from "../6-files/write-files.js";
import type { RenderedFile } from "../6-files/render.js";
import { checkNotes } from "./check-notes.js";
import type { Console, ExitCode } from "./command.js";
import { readConfig } from "./config.js";
import { generateFiles, targetsOf } from "./generate-files.js";
import { parseArguments } from "./options.js";
import { printProblem, readSpec } from "./read-spec-file.js";
import { listServices, readNotes, selectServices, type Notes, type ServiceFolder } from "./service-folder.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "out", "targets"], ["check"]);
  const config = readConfig();
  const root = args.text("spec") ?? config.spec;
  const out = args.text("out") ?? config.generated;
  const targets = args.text("targets")?.split(",") ?? config.targets;
  const read = selectServices(root, args.positionals).map((folder) => ({ folder, read: readSpec(folder) }));
  const bad = read.flatMap(({ folder, read: own }) =>
    own.kind === "problems"
      ? own.problems.map((problem) => `${join(folder.path, "spec.json")}: ${printProblem(problem)}`)
      : [],
  );
  for (const line of bad) console.error(line);
  if (bad.length > 0) return 3;
  const counts = { stale: 0, made: 0, leftOut: 0 };
  for (const { folder, read: own } of read) {
    if (own.kind !== "spec") continue;
    const chosen = await chooseTargets(own.spec, targets, console);
    counts.leftOut += targets.length - chosen.length;
    if (chosen.length === 0) continue;
    counts.made += 1;
    const files = await generateFiles(own.spec, notesOf(folder, own.spec, console), chosen);
    const target = outputFolder(folder, root, out);
    counts.stale += args.flag("check") ? checkService(target, files, console) : writeService(target, files, console);
  }
  if (counts.stale > 0) return 1;
  if (counts.leftOut === 0 || args.text("targets") === undefined) return 0;
  return counts.made === 0 ? 3 : 4;
}

/** The targets that can be made of a spec; the others are said. */
export async function chooseTargets(
  spec: Spec,
  targets: readonly string[],
  console: Console,
): Promise<readonly string[]> {
  const chosen = await targetsOf(spec, targets);
  for (const said of chosen.leftOut) console.error(printDiagnostic(said));
  return chosen.targets;
}

/** Notes of a service; those that speak of nothing in the spec are said. */
export function notesOf(folder: ServiceFolder, spec: Spec, console: Console): Notes {
  const notes = readNotes(folder);
  for (const problem of checkNotes(spec, notes)) console.error(`${folder.path}: ${printDiagnostic(problem)}`);
  return notes;
}

/** The newest version of a service has the plain name; others are told apart by their version. */
export function outputFolder(folder: ServiceFolder, root: string, out: string): string {
  const versions = listServices(root).filter((own) => own.vendor === folder.vendor && own.service === folder.service);
  const newest = versions[versions.length - 1]?.version;
  return join(out, folder.vendor, folder.version === newest ? folder.service : `${folder.service}-${folder.version}`);
}

export function writeService(folder: string, files: readonly RenderedFile[], console: Console): number {
  const { written, unchanged, removed } = writeFolder(folder, files);
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  console.out(
    `${folder}: ${files.length} files, ${Math.round(bytes / 1000)} kB; ${written.length} written, ${unchanged} unchanged, ${removed.length} removed`,
  );
  return 0;
}

function checkService(folder: string, files: readonly RenderedFile[], console: Console): number {
  const stale = compareFolder(folder, files);
  for (const { path, why } of stale) console.out(`stale: ${folder}/${path}: ${why}`);
  if (stale.length === 0) console.out(`${folder}: ${files.length} files up to date`);
  return stale.length;
}
