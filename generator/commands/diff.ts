/**
 * `docwright diff <old> <new>`: what differs between two states of specs, and whether it breaks those who call the services. Exits
 * with 1 where `--fail-on` finds what nobody approved. Writes nothing.
 */
import type { ServiceReport } from "../diff/report.js";
import { printPath } from "../diff/print-path.js";
import type { Language } from "../diff/words/print-sentence.js";
import { printableName } from "../support/text.js";
import type { Console, ExitCode } from "./command.js";
import type { Config } from "../project/config.js";
import { isRefused } from "./diff/is-refused.js";
import { FORMATS, loadPrinter } from "./diff/print-reports.js";
import type { Reported, reportImpact } from "./diff/report-impact.js";
import { oneOf, parseArguments, readFormat, readSettings } from "./options.js";
import { isExpired, readApprovals, reasonsOf, type Approval } from "../project/diff/approvals.js";
import { comparePair } from "../project/diff/compare-pair.js";
import { pairSides } from "../project/diff/pair-sides.js";
import { readRenames } from "../project/diff/read-renames.js";
import { readSides, workingSides } from "../project/diff/read-sides.js";
import { UsageError } from "../project/usage-error.js";

const TEXTS = ["spec", "impact", "format", "lang", "fail-on", "approvals", "renames", "explain"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, ["all", "cause", "json"]);
  const language = oneOf("lang", args.text("lang"), ["en", "zh"]) ?? "en";
  const explained = args.text("explain");
  if (explained !== undefined) {
    const { explainRule } = await import("./diff/explain-rule.js");
    console.out(await explainRule(explained, { language, isJson: args.flag("json") }));
    return 0;
  }
  const format = readFormat(args, FORMATS) ?? "text";
  const failOn = oneOf("fail-on", args.text("fail-on"), ["breaking", "risky", "impact"]);
  if (failOn === "impact" && args.text("impact") === undefined)
    throw new UsageError("--fail-on impact needs --impact with a folder of code");
  const settings = await readSettings(args, "diff");
  const root = settings.spec;
  const [old, now] = sidesOf(args.positionals, root);
  const approvals = readApprovals(args.text("approvals") ?? "approvals.json", args.text("approvals") !== undefined);
  const renames = readRenames(args.text("renames") ?? "renames.json", args.text("renames") !== undefined);
  if (args.flag("cause")) {
    for (const other of ["fail-on", "impact"])
      if (args.text(other) !== undefined)
        throw new UsageError(`--cause judges nothing: run diff --${other} without it`);
    const style = { format, language, all: args.flag("all") };
    const { runCauses } = await import("./diff/cause.js");
    return runCauses(old, now, { ...style, renames, spec: args.text("spec") }, console);
  }
  // It loads while specs are read.
  const printing = loadPrinter(format);
  const approved = reasonsOf(approvals);
  const compared = await Promise.all(
    pairSides(...(await readSides(old, now, root))).map(async (pair) => ({
      pair,
      report: await comparePair(pair, { renames, approved }),
    })),
  );
  const reports = await withImpact(args.text("impact"), compared, { language, settings }, console);
  console.out((await printing)(reports, { language, all: args.flag("all") }));
  for (const said of [...staleApprovals(approvals, reports), ...staleRenames(renames, reports)]) console.error(said);
  return reports.some((report) => isRefused(report, failOn)) ? 1 : 0;
}

async function withImpact(
  dir: string | undefined,
  compared: Parameters<typeof reportImpact>[1],
  { language, settings: { templates, integers } }: { readonly language: Language; readonly settings: Config },
  console: Console,
): Promise<readonly Reported[]> {
  if (dir === undefined) return compared.map(({ report }) => report);
  const { reportImpact } = await import("./diff/report-impact.js");
  return reportImpact(dir, compared, { language, settings: { templates, integers } }, (line) => console.error(line));
}

function sidesOf(positionals: readonly string[], root: string): readonly [string, string] {
  const [old, now, ...more] = positionals;
  if (more.length === 0) return workingSides(root, old, now);
  throw new UsageError(
    "diff takes two sides, for example: diff git:HEAD~1:spec spec, or diff <vendor>/<service>@20 <vendor>/<service>",
  );
}

/** Approvals that hold no more, and those of nothing that differs. */
function staleApprovals(approvals: readonly Approval[], reports: readonly ServiceReport[]): string[] {
  return approvals.flatMap((approval) => {
    const { fingerprint, reason, expires } = approval;
    const name = `approval ${fingerprint} (${printableName(reason)})`;
    if (!reports.some(({ findings }) => findings.some((own) => own.fingerprint === fingerprint)))
      return [`${name} names nothing that differs; delete it`];
    return isExpired(approval) ? [`${name} expired on ${expires}; renew or delete it`] : [];
  });
}

/** Renames of what did not go, or whose new name did not come. */
function staleRenames(renames: ReadonlyMap<string, string>, reports: readonly ServiceReport[]): string[] {
  const changes = reports.flatMap((report) => report.changes);
  const met = new Set(changes.flatMap(({ what, at }) => (what === "renamed" ? [printPath(at)] : [])));
  return [...renames]
    .filter(([path]) => !met.has(path))
    .map(([path, name]) => `rename ${printableName(`${path} to ${name}`)} names nothing that went and came; delete it`);
}
