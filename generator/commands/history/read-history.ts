/**
 * Positional arguments -> the one service they name, with its spec. Says what is wrong with a spec that cannot be read, and
 * that a service without release notes has no history. Refused: a spec that is itself as of a release, and a release that the
 * notes do not hold, with those they do.
 */
import { readNotes } from "../../history/read-notes.js";
import type { Marks } from "../../history/unknown.js";
import type { Spec } from "../../4-spec/spec.js";
import type { Console, ExitCode } from "../command.js";
import { readSettings, type Arguments } from "../options.js";
import { printProblem, readSpec } from "../../project/read-spec-file.js";
import { selectService } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";

export type HistoryReading =
  | { readonly kind: "history"; readonly name: string; readonly spec: Spec; readonly releases: readonly number[] }
  | { readonly kind: "ended"; readonly code: ExitCode };

export async function readHistory(args: Arguments, console: Console): Promise<HistoryReading> {
  const [selector, ...more] = args.positionals;
  if (selector === undefined || more.length > 0) throw new UsageError("name one service: vendor/service[/version]");
  const folder = selectService((await readSettings(args, "history")).spec, selector);
  const read = readSpec(folder);
  if (read.kind === "problems") {
    for (const problem of read.problems) console.error(`${read.label}: ${printProblem(problem)}`);
    return { kind: "ended", code: 3 };
  }
  const name = `${folder.vendor}/${folder.service}`;
  const marks = (read.spec as Partial<Marks>)["x-as-of"];
  if (marks)
    throw new UsageError(
      `${read.label} is itself a spec as of release ${marks.release}: its unknowns would be lost; name the folder of today's specs with --spec`,
    );
  const { releases } = readNotes(read.spec.history);
  if (releases.length > 0) return { kind: "history", name, spec: read.spec, releases };
  console.error(`${name} has no history: none of its pages holds release notes; ingest the page that does`);
  return { kind: "ended", code: 1 };
}
