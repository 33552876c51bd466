/**
 * `docwright lint`: what is wrong on the vendor's pages, by kind, as text, as a report for the vendor, or as JSON. What
 * lint.json suppresses is left out; `--check` exits with 1 where anything else is found. Writes nothing.
 */
import { createReport } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/format.js";
import { at } from "../diagnostics/origin.js";
import { factsOfPageFiles, specFromPageFiles } from "../pipeline.js";
import { vendorNamed } from "../vendors/registry.js";
import type { Console, ExitCode } from "./command.js";
import { findFaults } from "./find-faults.js";
import { oneOf, parseArguments, readSettings } from "./options.js";
import { printFaultsAsJson, printFaultsAsMarkdown, printFaultsAsText, type Linted } from "./print-faults.js";
import { readCorrections, readPageFiles, readSuppressions, type ServiceFolder } from "../project/service-folder.js";
import { chooseServices } from "../project/service-settings.js";
import { UsageError } from "../project/usage-error.js";

const PRINTERS = { text: printFaultsAsText, markdown: printFaultsAsMarkdown, json: printFaultsAsJson } as const;

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "format"], ["check"]);
  const format = oneOf("format", args.text("format"), ["text", "markdown", "json"]) ?? "text";
  const linted = chooseServices(await readSettings(args, "lint"), args.positionals).map(lintService);
  for (const { folder, stale } of linted)
    for (const id of stale)
      console.error(
        printDiagnostic({ code: "spec/suppression-stale", values: { id }, origin: at(`${folder.path}/lint.json`) }),
      );
  console.out(PRINTERS[format](linted));
  return args.flag("check") && linted.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

/** The pages as they are: a fault that is corrected is still there, and what was corrected is one fault more. */
function lintService(folder: ServiceFolder): Linted {
  const vendor = vendorNamed(folder.vendor);
  const files = readPageFiles(folder);
  if (!vendor || files.length === 0)
    throw new UsageError(`${folder.path} has no page files of a known vendor; run docwright ingest first`);
  const { spec, problems } = specFromPageFiles(files, vendor);
  const corrected = specFromPageFiles(files, vendor, readCorrections(folder)).problems.filter(
    ({ code }) => code === "spec/corrected",
  );
  const found = findFaults([...problems, ...corrected], factsOfPageFiles(files, createReport()), spec);
  const suppressions = readSuppressions(folder);
  const faults = found.filter(({ id }) => !suppressions.has(id));
  return {
    folder,
    title: spec.title ?? spec.service,
    faults,
    suppressed: found.length - faults.length,
    stale: [...suppressions.keys()].filter((id) => !found.some((own) => own.id === id)),
  };
}
