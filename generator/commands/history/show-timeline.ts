/**
 * `docwright history <service>`: a line a release, newest first, with how many actions and types were there and what changed
 * in short; `--json` gives the counts, the names of unknown existence and the changes whole.
 */
import type { Spec } from "../../4-spec/spec.js";
import { printTable } from "../call/print-table.js";
import type { Console, ExitCode } from "../command.js";
import { parseArguments } from "../options.js";
import { countNames } from "./count-names.js";
import { readHistory } from "./read-history.js";
import { shortenChanges } from "./shorten-changes.js";

const WIDTH = 120;

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec"], ["json"]);
  const read = await readHistory(args, console);
  if (read.kind === "ended") return read.code;
  if (args.flag("json")) console.out(JSON.stringify(listReleases(read.spec), undefined, 2));
  else for (const line of printTimeline(read.spec, process.stdout.columns || WIDTH)) console.out(line);
  return 0;
}

function listReleases(spec: Spec): object[] {
  return newestFirst(spec).map(({ changes, ...own }) => ({ ...own, ...countNames(spec, own.release), changes }));
}

function newestFirst(spec: Spec): Spec["history"] {
  return [...spec.history].sort((a, b) => b.release - a.release);
}

function printTimeline(spec: Spec, width: number): string[] {
  const rows = newestFirst(spec).map(({ release, time = "" }) => {
    const { actions, types, unknown } = countNames(spec, release);
    const doubtful = unknown.actions.length + unknown.types.length;
    return [`${release}`, time.slice(0, 10), `${actions}`, `${types}`, doubtful === 0 ? "" : `${doubtful}`];
  });
  const left = printTable([
    ["release", "date", "actions", "types", "unknown", "|"],
    ...rows.map((row) => [...row, "|"]),
  ]);
  const indent = Math.max(...left.map((line) => line.length)) - 1;
  const changes = newestFirst(spec).map((own) => shortenChanges(own.changes, Math.max(20, width - indent)));
  return ["changes", ...changes].map((text, i) => (left[i] ?? "").slice(0, -1) + text);
}
