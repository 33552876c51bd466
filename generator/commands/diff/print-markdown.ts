/** Reports of services -> Markdown for a pull request or a release page. What came from a page is escaped. */
import { code, escapeMarkdown } from "../../5-view/markdown.js";
import { isNoticed } from "../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../diff/words/print-sentence.js";
import { adviseVersion } from "../../diff/advise-version.js";
import type { ServiceReport } from "../../diff/report.js";
import { LEVELS, type Words } from "../../diff/rule.js";
import type { Finding } from "../../diff/findings.js";
import type { Hit } from "../../impact/hit.js";
import type { Reported } from "./report-impact.js";

export const HEADINGS: Readonly<Record<(typeof LEVELS)[number], Words>> = {
  breaking: { en: "Breaking", zh: "不兼容变更" },
  risky: { en: "Risky", zh: "有风险的变更" },
  safe: { en: "Safe", zh: "兼容变更" },
};

export function printMarkdown(reports: readonly Reported[], language: Language): string {
  return reports.map((report) => printReport(report, language).join("\n")).join("\n\n");
}

function printReport(report: Reported, language: Language): string[] {
  const { service, before, after, findings, unknown } = report;
  const { version } = adviseVersion(findings);
  const isZh = language === "zh";
  const sides = `${code(before)} → ${code(after)}`;
  const advice = isZh ? `建议的下一版本：**${version}**` : `Next version: **${version}**`;
  const said = isZh
    ? `另有 ${unknown} 处差异未列出：发布记录没有说明其中一方的内容。`
    : `${unknown} ${unknown === 1 ? "difference is" : "differences are"} not told: the release notes do not say what was there on one side.`;
  const none = isZh ? "没有差异。" : "Nothing differs.";
  return [
    `## ${escapeMarkdown(service)}`,
    "",
    isZh ? `${sides}。${advice}。` : `${sides}. ${advice}.`,
    ...(findings.length === 0 ? ["", none] : LEVELS.flatMap((level) => levelLines(level, report, language))),
    ...(report.impact ? impactLines(report.impact, language) : []),
    ...modifiedLines(report, language),
    ...(unknown > 0 ? ["", said] : []),
  ];
}

const CLASSES_OF_HITS: Readonly<Record<Hit["class"], Words>> = {
  "stops-compiling": { en: "stops compiling", zh: "无法编译" },
  rejected: { en: "will be rejected", zh: "将被拒绝" },
  differs: { en: "silently behaves differently", zh: "行为悄然改变" },
};

function impactLines(hits: readonly Hit[], language: Language): string[] {
  const isZh = language === "zh";
  const none = isZh ? "没有文件用到变化之处。" : "No file uses what changed.";
  const lines = hits.map(({ file, line, class: own, certain, message }) => {
    const perhaps = certain ? "" : isZh ? "（可能）" : " perhaps";
    return `- ${code(`${file}:${line}`)}${perhaps} ${CLASSES_OF_HITS[own][language]}: ${escapeMarkdown(message)}`;
  });
  return [
    "",
    `### ${isZh ? "受影响的代码" : "Code that is hit"} (${hits.length})`,
    "",
    ...(hits.length > 0 ? lines : [none]),
  ];
}

/** What notes say to be modified, and not how. */
export function modifiedLines({ modified }: Pick<ServiceReport, "modified">, language: Language): string[] {
  if (modified.length === 0) return [];
  const isZh = language === "zh";
  const heading = isZh
    ? "类型或必填标志有变化，发布记录未说明如何变化："
    : "Modified in type or required flag; no note says how:";
  return ["", heading, "", ...modified.map((path) => `- ${code(path)}`)];
}

function levelLines(level: (typeof LEVELS)[number], report: ServiceReport, language: Language): string[] {
  const own = report.findings.filter(({ rule }) => rule.level === level);
  if (own.length === 0) return [];
  const shown = own.filter(({ kind }) => isNoticed(kind));
  const quiet = own.length - shown.length;
  const counted =
    language === "zh"
      ? `${quiet} 处仅为措辞或顺序变化`
      : `${quiet} ${quiet === 1 ? "change" : "changes"} of words and orders`;
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
