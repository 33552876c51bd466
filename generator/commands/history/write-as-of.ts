/**
 * `docwright history <service> --at N`: the spec as of a release, of known facts only or, with `--assume-unchanged`, with what is
 * unknown as it is today; to a file, or to the output. Says which names were there and what is unknown, beside a spec on the
 * output on the other stream. The folder of the file must exist.
 */
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { specAsOf } from "../../history/as-of.js";
import { leaveOutUnknown } from "../../history/leave-out-unknown.js";
import type { Unknown } from "../../history/unknown.js";
import type { Spec } from "../../4-spec/spec.js";
import { printSpec } from "../../4-spec/canonical.js";
import { writeText } from "../../6-files/write-files.js";
import type { Console, ExitCode } from "../command.js";
import { parseArguments } from "../options.js";
import { UsageError } from "../../project/usage-error.js";
import { countNames, type NameCounts, printCounts, printMemberCounts } from "./count-names.js";
import { printUnknowns } from "./print-unknowns.js";
import { readHistory } from "./read-history.js";
import { releaseNumber } from "../../project/release-number.js";

/** What `history --at --json` prints, with or without `--out`. */
export interface AsOfJson {
  readonly service: string;
  readonly release: number;
  readonly assumeUnchanged: boolean;
  readonly counts: NameCounts;
  readonly unknown: readonly Unknown[];
  /** Where the spec was written; else it stands here. */
  readonly file?: string;
  readonly spec?: Spec;
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "at", "out"], ["assume-unchanged", "unknowns", "json"]);
  const out = args.text("out");
  if (out !== undefined) checkOutput(out);
  const read = await readHistory(args, console);
  if (read.kind === "ended") return read.code;
  const release = releaseNumber("--at", args.text("at"), read.releases);
  const asOf = specAsOf(read.spec, release);
  const isAssumed = args.flag("assume-unchanged");
  const strict = leaveOutUnknown(asOf);
  const text = printSpec(isAssumed ? asOf.spec : strict);
  if (args.flag("json")) {
    const told = { service: read.name, release, assumeUnchanged: isAssumed, counts: countNames(read.spec, release) };
    const spec = isAssumed ? asOf.spec : strict;
    if (out !== undefined) writeText(out, text);
    const document: AsOfJson = { ...told, unknown: asOf.unknown, ...(out === undefined ? { spec } : { file: out }) };
    console.out(JSON.stringify(document, null, 2));
    return 0;
  }
  const say = (line: string): void => (out === undefined ? console.error(line) : console.out(line));
  if (out === undefined) console.out(text.trimEnd());
  else writeText(out, text);
  say(`${read.name} as of release ${release}: ${printCounts(countNames(read.spec, release))}`);
  say(`known of them: ${printMemberCounts(strict)}`);
  for (const line of printUnknowns(asOf.unknown, args.flag("unknowns"))) say(line);
  const what = isAssumed ? "what is unknown is assumed to be as today" : "what is unknown is left out";
  say(`${out === undefined ? "the spec" : out}: ${what}`);
  return 0;
}

function checkOutput(path: string): void {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--out ${path}: there is no folder ${folder}; make it first`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--out ${path} is a folder; name a file in it`);
}
