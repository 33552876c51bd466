/**
 * Reports of services -> text for a terminal: levels, under them what holds the changes, a line a change. What no consumer notices
 * (words, orders) is counted, and listed with `all`. Colours only where asked for.
 */
import { styleText } from "node:util";
import type { Finding } from "../../diff/findings.js";
import { isNoticed } from "../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../diff/words/print-sentence.js";
import { printReasons } from "../../diff/renames/rename-reasons.js";
import { adviseVersion } from "../../diff/advise-version.js";
import type { ServiceReport } from "../../diff/report.js";
import { LEVELS, type Level } from "../../diff/rule.js";
import { printableName } from "../../support/text.js";
import { printImpact } from "./print-impact.js";
import type { Reported } from "./report-impact.js";

export interface TextStyle {
  readonly language: Language;
  /** Every change, those too that no consumer notices. */
  readonly all: boolean;
  readonly colours: boolean;
}

const COLOURS = { breaking: "red", risky: "yellow", safe: "green" } as const;

export function printText(reports: readonly Reported[], style: TextStyle): string {
  return reports
    .map((report) =>
      [...printReport(report, style), ...(report.impact ? ["", printImpact(report.impact)] : [])].join("\n"),
    )
    .join("\n\n");
}

function printReport(report: Reported, style: TextStyle): string[] {
  const { service, before, after, findings } = report;
  const bold = (text: string): string => (style.colours ? styleText("bold", text) : text);
  const lines = [`${bold(printableName(service))}: ${printableName(before)} -> ${printableName(after)}`];
  if (findings.length === 0) return [...lines, "nothing differs", ...unknownLine(report)];
  const levels = LEVELS.flatMap((level) => printLevel(level, report, style));
  return [...lines, ...levels, ...renameLines(report, style), "", ...summary(report), ...unknownLine(report)];
}

/** What may be one thing under a new name; a pair that is confirmed is one change. */
function renameLines({ renames }: ServiceReport, { language }: TextStyle): string[] {
  if (renames.length === 0) return [];
  const lines = renames.map(
    ({ from, to, score, reasons }) =>
      `  ${printableName(JSON.stringify({ [from]: to }))}  ${score.toFixed(2)}: ${printReasons(reasons, language)}`,
  );
  return ["", "perhaps renamed; put the pairs that are into renames.json", ...lines];
}

function printLevel(level: Level, report: ServiceReport, style: TextStyle): string[] {
  const own = report.findings.filter(({ rule }) => rule.level === level);
  const shown = style.all ? own : own.filter(({ kind }) => isNoticed(kind));
  if (own.length === 0) return [];
  const heading = `${level} (${own.length})`;
  const quiet = own.length - shown.length;
  const owners = new Map<string, Finding[]>();
  for (const finding of shown) owners.set(finding.owner, [...(owners.get(finding.owner) ?? []), finding]);
  return [
    "",
    style.colours ? styleText(COLOURS[level], heading) : heading,
    ...[...owners].flatMap(([owner, found]) => printOwner(owner, found, report, style)),
    ...(quiet > 0 ? [`  ${countOf(quiet, "change")} of words and orders; --all lists them`] : []),
  ];
}

/** What came or went as a whole needs no heading. */
function printOwner(owner: string, found: readonly Finding[], report: ServiceReport, style: TextStyle): string[] {
  const [first, ...others] = found;
  if (first?.path === owner && others.length === 0) return [`  ${printFinding(first, report, style)}`];
  const heading = `  ${printableName(owner)}${usersOf(found)}`;
  return [heading, ...found.map((finding) => `    ${printFinding(finding, report, style)}`)];
}

/** What stands in a type reaches the actions that use it. */
function usersOf(found: readonly Finding[]): string {
  const actions = new Set(found.flatMap((finding) => finding.actions));
  if (!found.some(({ owner }) => owner.startsWith("type:")) || actions.size === 0) return "";
  const [first = "", ...others] = actions;
  return ` (in ${printableName(first)}${others.length > 0 ? ` and ${countOf(others.length, "other action")}` : ""})`;
}

function printFinding(finding: Finding, { approved }: ServiceReport, { language, colours }: TextStyle): string {
  // The heading says what holds it.
  const within = `${finding.owner}.`;
  const short = (text: string): string => printableName(text.startsWith(within) ? text.slice(within.length) : text);
  const sentence = printSentence(finding, finding.rule, language, short);
  const reason = approved.get(finding.fingerprint);
  const tail = `${finding.rule.id} ${finding.fingerprint}${reason === undefined ? "" : `, approved: ${printableName(reason)}`}`;
  return `${sentence}  ${colours ? styleText("dim", tail) : tail}`;
}

function summary({ findings, approved }: ServiceReport): string[] {
  const counts = LEVELS.map((level) => `${findings.filter(({ rule }) => rule.level === level).length} ${level}`);
  const accepted = findings.filter(({ fingerprint }) => approved.has(fingerprint)).length;
  const { version, reasons } = adviseVersion(findings);
  const why = reasons.slice(0, 3).map(({ rule, count }) => `${rule} ${count} x`);
  const more = reasons.length > 3 ? [`${reasons.length - 3} more rules`] : [];
  return [
    `${counts.join(", ")}${accepted > 0 ? `; ${accepted} approved` : ""}`,
    `next version: ${version} (${[...why, ...more].join(", ")})`,
  ];
}

function unknownLine({ unknown, modified }: ServiceReport): string[] {
  const said = "not told: the release notes do not say what was there on one side";
  return [
    ...(modified.length > 0
      ? [`modified in type or required flag, no note says how: ${printableName(modified.join(", "))}`]
      : []),
    ...(unknown > 0 ? [`${countOf(unknown, "difference")} ${said}`] : []),
  ];
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
