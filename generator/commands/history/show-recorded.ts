/**
 * `docwright history <service> --recorded`: what the commits of this branch changed in the service's spec.json, newest first: a line a commit with
 * the counts by level, and under the newest, or under all, the judged changes with their values before and after. It needs no
 * release notes: the record accumulates from the first commit on.
 */
import { join } from "node:path";
import type { Console, ExitCode } from "../command.js";
import { comparePair } from "../../project/diff/compare-pair.js";
import { runGit } from "../../project/git.js";
import { oneOf, parseArguments, readSettings } from "../options.js";
import { selectService } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";
import { printRecord, recordToJson, type RecordedChange } from "./print-record.js";
import { readRecord, type Record, type State } from "./read-record.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["since", "lang", "spec"], ["recorded", "json", "all"]);
  const [selector, ...more] = args.positionals;
  if (selector === undefined || more.length > 0)
    throw new UsageError("history --recorded takes one service: history vendor/service[/version] --recorded");
  const language = oneOf("lang", args.text("lang"), ["en", "zh"]) ?? "en";
  const folder = selectService((await readSettings(args, "history")).spec, selector);
  const service = `${folder.vendor}/${folder.service}/${folder.version}`;
  const file = join(folder.path, "spec.json");
  const since = args.text("since");
  const record = readRecord(file, since);
  if (record.states.length === 0 && since === undefined)
    throw new UsageError(`git knows no commit of ${file} on this branch; commit it, and the record begins`);
  if (runGit(["rev-parse", "--is-shallow-repository"]).trim() === "true")
    console.error("the clone is shallow: older commits are not here; git fetch --unshallow brings them");
  const changes = await compareStates(record);
  if (args.flag("json")) console.out(JSON.stringify(recordToJson({ service, file, changes }), null, 2));
  else console.out(printRecord({ service, file, since, changes }, { language, all: args.flag("all") }));
  return 0;
}

/** Each state with the one before it that is a spec; oldest first. */
async function compareStates({ before, states }: Record): Promise<RecordedChange[]> {
  let [old, label]: [State, string | undefined] = [before, undefined];
  const changes: RecordedChange[] = [];
  for (const { by, path, from, state } of states) {
    const common = { by, path, ...(from === undefined ? {} : { from }) };
    if (state.kind === "no-spec") {
      changes.push({ ...common, kind: "no-spec", problem: state.problem });
      continue;
    }
    if (state.kind === "nothing") changes.push({ ...common, kind: "removed" });
    else if (old.kind !== "spec") changes.push({ ...common, kind: "first", spec: state.spec });
    else {
      const sides = { before: { label: label ?? "", spec: old.spec }, after: { label: by.short, spec: state.spec } };
      const { findings } = await comparePair(sides);
      const isNext = changes.at(-1)?.kind !== "no-spec";
      changes.push({
        ...common,
        kind: "changed",
        findings,
        ...(isNext || label === undefined ? {} : { comparedWith: label }),
      });
    }
    [old, label] = [state, by.short];
  }
  return changes;
}
