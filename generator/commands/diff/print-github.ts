/**
 * Reports of services -> workflow commands of GitHub, which show as annotations at the line of the new spec file: breaking as error,
 * risky as warning, safe as notice. Approved changes are notices; words and orders are left out.
 */
import { isNoticed } from "../../diff/kind-of-fact.js";
import { printSentence, type Language } from "../../diff/words/print-sentence.js";
import type { Finding } from "../../diff/findings.js";
import type { ServiceReport } from "../../diff/report.js";
import { printableName } from "../../support/text.js";
import { findLine } from "./find-line.js";
import type { Hit } from "../../impact/hit.js";
import type { Reported } from "./report-impact.js";

const COMMANDS = { breaking: "error", risky: "warning", safe: "notice" } as const;

/** `readLines` gives the lines of a spec file. */
export function printGithub(
  reports: readonly Reported[],
  language: Language,
  readLines: (file: string) => readonly string[],
): string {
  return reports
    .flatMap((report) => {
      const lines = report.file === undefined ? [] : readLines(report.file);
      const told = report.findings.filter(({ kind }) => isNoticed(kind));
      const commands = told.map((finding) => printCommand(finding, report, lines, language));
      return [...commands, ...(report.impact ?? []).map((hit) => printHit(hit, report))];
    })
    .join("\n");
}

function printCommand(finding: Finding, report: ServiceReport, lines: readonly string[], language: Language): string {
  const { rule, fingerprint, change } = finding;
  const reason = report.approved.get(fingerprint);
  const command = reason === undefined ? COMMANDS[rule.level] : "notice";
  const place =
    report.file === undefined ? [] : [`file=${property(report.file)}`, `line=${findLine(lines, change.at)}`];
  const properties = [...place, `title=${property(`${report.service}: ${rule.id}`)}`].join(",");
  const sentence = printSentence(finding, rule, language, printableName);
  const tail = reason === undefined ? "" : `, approved: ${printableName(reason)}`;
  return `::${command} ${properties}::${message(`${sentence} (${fingerprint}${tail})`)}`;
}

/** At the consumer's own line. */
function printHit({ file, line, column, class: own, certain, message: said }: Hit, { service }: Reported): string {
  const command = own === "differs" || !certain ? "warning" : "error";
  const place = `file=${property(file)},line=${line},col=${column}`;
  return `::${command} ${place},title=${property(`${service}: ${own}`)}::${message(printableName(said))}`;
}

function message(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return message(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
