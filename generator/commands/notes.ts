/**
 * `docwright notes`: what of a service has no words, neither ours in notes.json nor the page's in the spec, a path a line, then
 * the notes whose path the spec does not have. `--check` exits with 1 where there is either. Writes nothing.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/format.js";
import { checkNotes } from "../project/check-notes.js";
import type { Console, ExitCode } from "./command.js";
import { findWordless, type Words } from "./find-wordless.js";
import { parseArguments, readSettings } from "./options.js";
import { problemOf, type Problem } from "../project/problem.js";
import { Output, type JsonDocument } from "./output.js";
import { printProblem, readSpec } from "../project/read-spec-file.js";
import { chooseServices } from "../project/service-settings.js";
import { readNotes, type ServiceFolder } from "../project/service-folder.js";
import { UsageError } from "../project/usage-error.js";

/** What `notes --json` prints. */
export interface NotesJson extends JsonDocument {
  readonly services: readonly {
    /** `vendor/service/version`. */
    readonly service: string;
    /** How many paths there are that can have words. */
    readonly paths: number;
    /** Those that have none. */
    readonly wordless: readonly string[];
    /** Notes that are shown nowhere. */
    readonly stray: readonly Problem[];
  }[];
}

interface Listed extends Words {
  readonly service: string;
  readonly stray: readonly Diagnostic[];
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec"], ["check", "json"]);
  const listed = chooseServices(await readSettings(args, "notes"), args.positionals).map(listService);
  const output = new Output(console, args.flag("json"));
  output.out(listed.map((own) => linesOf(own).join("\n")).join("\n\n"));
  output.end<NotesJson>({ services: listed.map((own) => ({ ...own, stray: own.stray.map(problemOf) })) });
  return args.flag("check") && listed.some(({ wordless, stray }) => wordless.length + stray.length > 0) ? 1 : 0;
}

function listService(folder: ServiceFolder): Listed {
  const read = readSpec(folder);
  if (read.kind === "problems")
    throw new UsageError(`${read.label}: ${read.problems.slice(0, 1).map(printProblem).join("")}`);
  const notes = readNotes(folder);
  const service = `${folder.vendor}/${folder.service}/${folder.version}`;
  return { service, ...findWordless(read.spec, notes), stray: checkNotes(read.spec, notes) };
}

function linesOf({ service, paths, wordless, stray }: Listed): string[] {
  return [
    service,
    ...[...wordless, ...stray.map(printDiagnostic)].map((line) => `  ${line}`),
    `${wordless.length} of ${paths} paths without words${stray.length === 0 ? "" : `; ${stray.length} notes shown nowhere`}`,
  ];
}
