/**
 * `docwright notes`: what of a service has no words, neither ours in notes.json nor the page's in the spec, a path a line, then
 * the notes whose path the spec does not have. `--check` exits with 1 where there is either. Writes nothing.
 */
import { printDiagnostic } from "../diagnostics/format.js";
import { checkNotes } from "../project/check-notes.js";
import type { Console, ExitCode } from "./command.js";
import { findWordless } from "./find-wordless.js";
import { parseArguments, readSettings } from "./options.js";
import { printProblem, readSpec } from "../project/read-spec-file.js";
import { chooseServices } from "../project/service-settings.js";
import { readNotes, type ServiceFolder } from "../project/service-folder.js";
import { UsageError } from "../project/usage-error.js";

interface Listed {
  readonly lines: readonly string[];
  readonly complete: boolean;
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec"], ["check"]);
  const listed = chooseServices(await readSettings(args, "notes"), args.positionals).map(listService);
  console.out(listed.map(({ lines }) => lines.join("\n")).join("\n\n"));
  return args.flag("check") && listed.some(({ complete }) => !complete) ? 1 : 0;
}

function listService(folder: ServiceFolder): Listed {
  const read = readSpec(folder);
  if (read.kind === "problems")
    throw new UsageError(`${read.label}: ${read.problems.slice(0, 1).map(printProblem).join("")}`);
  const notes = readNotes(folder);
  const { paths, wordless } = findWordless(read.spec, notes);
  const stray = checkNotes(read.spec, notes);
  return {
    lines: [
      `${folder.vendor}/${folder.service}/${folder.version}`,
      ...[...wordless, ...stray.map(printDiagnostic)].map((line) => `  ${line}`),
      `${wordless.length} of ${paths} paths without words${stray.length === 0 ? "" : `; ${stray.length} notes shown nowhere`}`,
    ],
    complete: wordless.length + stray.length === 0,
  };
}
