/**
 * `docwright history --audit <old> <new>`: the release notes between two states of a service, held against what differs in them. Each
 * line of the notes is confirmed or unexplained; what differs and stands in no note is missing; what notes never speak of is counted
 * by kind. Sides as of `diff`. `--check` exits with 1 where a line is unexplained or missing.
 */
import { asNotes } from "../../diff/as-notes.js";
import { isNoticed } from "../../diff/kind-of-fact.js";
import type { Finding } from "../../diff/findings.js";
import { LEVELS } from "../../diff/rule.js";
import { auditNotes, type Audit } from "../../history/audit.js";
import type { Release, Spec } from "../../4-spec/spec.js";
import { printableName } from "../../support/text.js";
import type { Console, ExitCode } from "../command.js";
import { comparePair } from "../../project/diff/compare-pair.js";
import { pairSides } from "../../project/diff/pair-sides.js";
import { readSides } from "../../project/diff/read-sides.js";
import { parseArguments, readSettings, type Arguments } from "../options.js";
import { UsageError } from "../../project/usage-error.js";

interface Audited extends Audit {
  readonly service: string;
  readonly releases: readonly number[];
  /** Judged changes that notes have no form for. */
  readonly untold: readonly Finding[];
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["from", "to", "spec"], ["audit", "check", "json"]);
  const [old, now, ...more] = args.positionals;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError("history --audit takes two states of a service, for example git:HEAD~1:spec and spec");
  const { spec: root } = await readSettings(args, "history");
  const audits: Audited[] = [];
  for (const pair of pairSides(...(await readSides(old, now, root)))) {
    const { service, changes, modified, findings } = await comparePair(pair);
    const releases = releasesBetween(pair.before.spec, pair.after.spec, args);
    const audit = auditNotes(pair.before.spec, pair.after.spec, releases, asNotes(changes, modified));
    const untold = findings.filter((own) => asNotes([own.change]).length === 0 && isNoticed(own.kind));
    audits.push({ ...audit, service, releases: releases.map(({ release }) => release), untold });
  }
  console.out(args.flag("json") ? printJson(audits) : audits.map(printAudit).join("\n\n"));
  const isOpen = audits.some(
    ({ lines, missing }) => missing.length > 0 || lines.some((own) => own.verdict !== "confirmed"),
  );
  return args.flag("check") && isOpen ? 1 : 0;
}

/** Those that the new side has and the old has not; or as the options say. */
function releasesBetween(before: Spec, after: Spec, args: Arguments): Release[] {
  const number = (option: string): number | undefined => {
    const text = args.text(option);
    if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
    throw new UsageError(`--${option} takes the number of a release, not ${JSON.stringify(text)}`);
  };
  const known = before.history.reduce((most, { release }) => Math.max(most, release), 0);
  const [from, to] = [number("from") ?? known + 1, number("to") ?? Infinity];
  return after.history.filter(({ release }) => release >= from && release <= to);
}

function printAudit({ service, releases, lines, missing, untold }: Audited): string {
  const unexplained = lines.filter(({ verdict }) => verdict === "unexplained");
  const rows = lines.map(
    (own) =>
      [String(own.release).padStart(4), own.verdict.padEnd(11), `${printableName(own.path)} ${own.verb}`].join("  ") +
      (own.shows === undefined ? "" : `: ${own.shows}`),
  );
  const counts = new Map<string, number>();
  for (const { kind, rule } of untold)
    counts.set(`${rule.level}: ${kind}`, (counts.get(`${rule.level}: ${kind}`) ?? 0) + 1);
  const byLevel = LEVELS.flatMap((level) => [...counts].filter(([key]) => key.startsWith(`${level}:`)).sort());
  return [
    `${printableName(service)}: ${releases.length === 0 ? "no release between the two" : `releases ${releases.join(", ")}`}`,
    ...(rows.length > 0 ? ["", "the notes say", ...rows] : []),
    ...(missing.length > 0
      ? ["", "no note says", ...missing.map(({ path, verb }) => `      ${printableName(path)} ${verb}`)]
      : []),
    ...(byLevel.length > 0
      ? ["", "changed, of which notes never speak", ...byLevel.map(([key, count]) => `      ${key} ${count}`)]
      : []),
    "",
    `${lines.length - unexplained.length} confirmed, ${unexplained.length} unexplained, ${missing.length} missing, ${untold.length} untold`,
  ].join("\n");
}

function printJson(audits: readonly Audited[]): string {
  const untoldOf = ({ path, kind, way, direction, rule, fingerprint }: Finding): object => ({
    path,
    kind,
    way,
    direction,
    rule: rule.id,
    level: rule.level,
    fingerprint,
  });
  return JSON.stringify(
    audits.map((own) => ({ ...own, untold: own.untold.map(untoldOf) })),
    null,
    2,
  );
}
