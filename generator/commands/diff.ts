/**
 * `docwright diff <old> <new>`: what differs between two states of specs, and whether it breaks those who call the services. Exits
 * with 1 where `--fail-on` finds what nobody approved. Writes nothing.
 */
import { compareSpecs } from "../diff/compare-specs.js";
import { findRenames } from "../diff/find-renames.js";
import { judge } from "../diff/judge.js";
import { renamedBy } from "../diff/renames.js";
import { openFindings, sortFindings, type ServiceReport } from "../diff/report.js";
import { LEVELS, type Level } from "../diff/rule.js";
import type { Console, ExitCode } from "./command.js";
import { readConfig } from "./config.js";
import { readApprovals, type Approval } from "./diff/approvals.js";
import { runCauses } from "./diff/cause.js";
import { explainRule } from "./diff/explain-rule.js";
import { pairSides, type SpecPair } from "./diff/pair-sides.js";
import { FORMATS, printReports } from "./diff/print-reports.js";
import { readRenames } from "./diff/read-renames.js";
import { readSide } from "./diff/read-sides.js";
import { oneOf, parseArguments } from "./options.js";
import { UsageError } from "./usage-error.js";

const TEXTS = ["spec", "format", "lang", "fail-on", "approvals", "renames", "explain"];

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, TEXTS, ["all", "cause"]);
  const language = oneOf("lang", args.text("lang"), ["en", "zh"]) ?? "en";
  const explained = args.text("explain");
  if (explained !== undefined) {
    console.out(await explainRule(explained, language));
    return 0;
  }
  const format = oneOf("format", args.text("format"), FORMATS) ?? "text";
  const failOn = oneOf("fail-on", args.text("fail-on"), ["breaking", "risky"]);
  const [old, now, ...more] = args.positionals;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError(
      "diff takes two sides, for example: diff git:HEAD~1:spec spec, or diff <vendor>/<service>@20 <vendor>/<service>",
    );
  const root = args.text("spec") ?? readConfig().spec;
  const approvals = readApprovals(args.text("approvals") ?? "approvals.json", args.text("approvals") !== undefined);
  const renames = readRenames(args.text("renames") ?? "renames.json", args.text("renames") !== undefined);
  if (args.flag("cause")) {
    const style = { format, language, all: args.flag("all") };
    return runCauses(old, now, { ...style, spec: args.text("spec"), renamed: renamedBy(renames) }, console);
  }
  const reports: ServiceReport[] = [];
  for (const pair of pairSides(readSide(old, root), readSide(now, root)))
    reports.push(await compare(pair, renamedBy(renames), approvals));
  console.out(printReports(format, reports, { language, all: args.flag("all") }));
  for (const said of staleApprovals(approvals, reports)) console.error(said);
  const levels = failOn === undefined ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return reports.some((report) => levels.some((level: Level) => openFindings(report, level).length > 0)) ? 1 : 0;
}

async function compare(
  { before, after }: SpecPair,
  renamed: ReturnType<typeof renamedBy>,
  approvals: readonly Approval[],
): Promise<ServiceReport> {
  const changes = compareSpecs(before.spec, after.spec, renamed);
  const findings = sortFindings(await judge(before.spec, after.spec, changes));
  const holding = approvals.filter(({ expires }) => expires === undefined || expires >= today());
  const { vendor, service, version } = after.spec;
  return {
    service: [vendor, service, ...(version === undefined ? [] : [version])].join("/"),
    before: before.label,
    after: after.label,
    ...(after.file === undefined ? {} : { file: after.file }),
    findings,
    changes,
    renames: findRenames(before.spec, after.spec, changes),
    unknown: 0,
    approved: new Map(
      holding
        .filter(({ fingerprint }) => findings.some((own) => own.fingerprint === fingerprint))
        .map(({ fingerprint, reason }) => [fingerprint, reason]),
    ),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Approvals that hold no more, and those of nothing that differs. */
function staleApprovals(approvals: readonly Approval[], reports: readonly ServiceReport[]): string[] {
  return approvals.flatMap(({ fingerprint, reason, expires }) => {
    const name = `approval ${fingerprint} (${reason})`;
    if (!reports.some(({ findings }) => findings.some((own) => own.fingerprint === fingerprint)))
      return [`${name} names nothing that differs; delete it`];
    return expires !== undefined && expires < today() ? [`${name} expired on ${expires}; renew or delete it`] : [];
  });
}
