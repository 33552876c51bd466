/**
 * Reports of services -> JSON for machines, as spec/diff.schema.json describes it: changes, which can be applied, and findings, which
 * judge them.
 */
import type { Change } from "../../diff/change.js";
import type { Finding } from "../../diff/findings.js";
import { printPath } from "../../diff/print-path.js";
import { printSentence } from "../../diff/words/print-sentence.js";
import { adviseVersion } from "../../diff/advise-version.js";
import type { ServiceReport } from "../../diff/report.js";
import { LEVELS } from "../../diff/rule.js";
import type { Hit } from "../../impact/hit.js";

/** Raised when a program that reads the output has to be changed. */
export const DIFF_VERSION = 1;

/** Places are there where a folder of code was looked through. */
type Reported = ServiceReport & { readonly impact?: readonly Hit[] };

export function printJson(reports: readonly Reported[]): string {
  return JSON.stringify({ diffVersion: DIFF_VERSION, services: reports.map(toJson) }, null, 2);
}

function toJson(report: Reported): object {
  const { service, before, after, file, changes, findings, renames, unknown, modified } = report;
  const places = new Map(changes.map((change, index) => [change, index]));
  return {
    service,
    before,
    after,
    file,
    counts: Object.fromEntries(
      LEVELS.map((level) => [level, findings.filter(({ rule }) => rule.level === level).length]),
    ),
    advice: adviseVersion(findings),
    changes: changes.map(changeOf),
    // The place of its change in the list of them.
    findings: findings.map((finding) => ({ change: places.get(finding.change), ...judgementOf(finding, report) })),
    renames,
    ...(report.impact ? { impact: report.impact } : {}),
    unknown,
    modified,
  };
}

/** A finding with its change, where it stands alone. */
export function findingOf(finding: Finding, report: Pick<ServiceReport, "approved">): object {
  return { ...judgementOf(finding, report), ...changeOf(finding.change) };
}

function changeOf({ what, fact, at, before, after, order }: Change): object {
  return { what, fact, path: printPath(at), at, before, after, order };
}

function judgementOf(finding: Finding, { approved }: Pick<ServiceReport, "approved">): object {
  const { fingerprint, rule, kind, way, direction, path, owner, actions } = finding;
  return {
    fingerprint,
    rule: rule.id,
    level: rule.level,
    effect: rule.effect,
    kind,
    way,
    direction,
    path,
    owner,
    actions,
    says: { en: printSentence(finding, rule, "en"), zh: printSentence(finding, rule, "zh") },
    approved: approved.get(fingerprint),
  };
}
