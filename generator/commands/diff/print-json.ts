/** Reports of services -> JSON for machines, as spec/diff.schema.json describes it. */
import type { Finding } from "../../diff/judge.js";
import { printSentence } from "../../diff/print-sentence.js";
import { adviseVersion, type ServiceReport } from "../../diff/report.js";
import { LEVELS } from "../../diff/rule.js";

export function printJson(reports: readonly ServiceReport[]): string {
  return JSON.stringify({ services: reports.map(toJson) }, null, 2);
}

function toJson(report: ServiceReport): object {
  const { service, before, after, findings, unknown, modified, renames } = report;
  return {
    service,
    before,
    after,
    counts: Object.fromEntries(
      LEVELS.map((level) => [level, findings.filter(({ rule }) => rule.level === level).length]),
    ),
    unknown,
    modified,
    advice: adviseVersion(findings),
    changes: findings.map((finding) => findingOf(finding, report)),
    renames,
  };
}

export function findingOf(finding: Finding, { approved }: Pick<ServiceReport, "approved">): object {
  const { fingerprint, rule, kind, way, direction, path, owner, actions, change, before, after } = finding;
  const reason = approved.get(fingerprint);
  return {
    fingerprint,
    rule: rule.id,
    level: rule.level,
    kind,
    way,
    direction,
    path,
    owner,
    actions,
    what: change.what,
    at: change.at,
    ...(change.order ? { order: change.order } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    says: { en: printSentence(finding, rule, "en"), zh: printSentence(finding, rule, "zh") },
    ...(reason === undefined ? {} : { approved: reason }),
  };
}
