/** `docwright history <service> --release N`: the notes of one release whole, in the order of the page; `--json` for machines. */
import type { HistoryChange } from "../../4-spec/spec.js";
import { printTable } from "../print-table.js";
import type { Console, ExitCode } from "../command.js";
import { parseArguments } from "../options.js";
import { countNames, printCounts } from "./count-names.js";
import { readHistory } from "./read-history.js";
import { releaseNumber } from "../../project/release-number.js";

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["spec", "release"], ["json"]);
  const read = await readHistory(args, console);
  if (read.kind === "ended") return read.code;
  const release = releaseNumber("--release", args.text("release"), read.releases);
  const entries = read.spec.history.filter((own) => own.release === release);
  const counts = countNames(read.spec, release);
  const time = entries.find((own) => own.time !== undefined)?.time;
  const changes = entries.flatMap((own) => own.changes);
  if (args.flag("json")) {
    console.out(JSON.stringify({ release, ...(time === undefined ? {} : { time }), ...counts, changes }, undefined, 2));
    return 0;
  }
  console.out(`${read.name}, release ${release}${time === undefined ? "" : `, ${time.replace("T", " ")}`}`);
  console.out(printCounts(counts));
  console.out("");
  if (changes.length === 0) console.out("the notes name nothing that changed");
  else for (const line of printTable(changes.map(rowOf))) console.out(line);
  return 0;
}

/** `added  CreateImage.input  ImageFamily` */
function rowOf(change: HistoryChange): string[] {
  const [what = "", verb = ""] = change.kind.split("-");
  const names = change.names.join(", ");
  if ("action" in change) return [verb, `${change.action}.${what}`, names];
  return [verb, "type" in change ? `type:${change.type}` : `${what}s`, names];
}
