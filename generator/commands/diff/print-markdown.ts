/** Reports of services -> Markdown for a pull request or a release page. What came from a page is escaped. */
import { code, escapeMarkdown } from "../../5-view/markdown.js";
import { isNoticed } from "../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../diff/print-sentence.js";
import { adviseVersion, type ServiceReport } from "../../diff/report.js";
import { LEVELS, type Words } from "../../diff/rule.js";
import type { Finding } from "../../diff/judge.js";

export const HEADINGS: Readonly<Record<(typeof LEVELS)[number], Words>> = {
  breaking: { en: "Breaking", zh: "不兼容变更" },
  risky: { en: "Risky", zh: "有风险的变更" },
  safe: { en: "Safe", zh: "兼容变更" },
};

export function printMarkdown(reports: readonly ServiceReport[], language: Language): string {
  return reports.map((report) => printReport(report, language).join("\n")).join("\n\n");
}

function printReport(report: ServiceReport, language: Language): string[] {
  const { service, before, after, findings, unknown } = report;
  const { version } = adviseVersion(findings);
  const isZh = language === "zh";
  const sides = `${code(before)} → ${code(after)}`;
  const advice = isZh ? `建议的下一版本：**${version}**` : `Next version: **${version}**`;
  const said = isZh
    ? `另有 ${unknown} 处差异未列出：发布记录没有说明其中一方的内容。`
    : `${unknown} differences are not told: the release notes do not say what was there on one side.`;
  const none = isZh ? "没有差异。" : "Nothing differs.";
  return [
    `## ${escapeMarkdown(service)}`,
    "",
    `${sides}. ${advice}.`,
    ...(findings.length === 0 ? ["", none] : LEVELS.flatMap((level) => levelLines(level, report, language))),
    ...(unknown > 0 ? ["", said] : []),
  ];
}

function levelLines(level: (typeof LEVELS)[number], report: ServiceReport, language: Language): string[] {
  const own = report.findings.filter(({ rule }) => rule.level === level);
  if (own.length === 0) return [];
  const shown = own.filter(({ kind }) => isNoticed(kind));
  const quiet = own.length - shown.length;
  const counted = language === "zh" ? `${quiet} 处仅为措辞或顺序变化` : `${quiet} changes of words and orders`;
  return [
    "",
    `### ${HEADINGS[level][language]} (${own.length})`,
    "",
    ...shown.map((finding) => findingLine(finding, report, language)),
    ...(quiet > 0 ? [`- ${counted}`] : []),
  ];
}

function findingLine(finding: Finding, { approved }: Pick<ServiceReport, "approved">, language: Language): string {
  const reason = approved.get(finding.fingerprint);
  const word = language === "zh" ? "已接受" : "approved";
  const tail = reason === undefined ? "" : ` (${word}: ${escapeMarkdown(reason)})`;
  return `- ${printSentence(finding, finding.rule, language, code)} (${code(finding.rule.id)}, ${code(finding.fingerprint)})${tail}`;
}
