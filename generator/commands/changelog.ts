/**
 * `docwright changelog <service> --from 30 --to 34`: what each release after the first changed, newest first, judged, as Markdown for
 * a release page. Without numbers all that the notes tell. Facts that notes do not tell are left out, and counted.
 */
import { code, escapeMarkdown } from "../5-view/markdown.js";
import { isNoticed } from "../diff/kind-of-fact.js";
import { adviseVersion } from "../diff/advise-version.js";
import type { ServiceReport } from "../diff/report.js";
import { LEVELS } from "../diff/rule.js";
import { printSentence, type Language } from "../diff/words/print-sentence.js";
import { specAsOf } from "../history/as-of.js";
import { writeText } from "../6-files/write-files.js";
import type { Spec } from "../4-spec/spec.js";
import type { Console, ExitCode } from "./command.js";
import { findingOf } from "../project/diff/report-json.js";
import { comparePair } from "../project/diff/compare-pair.js";
import { HEADINGS, modifiedLines } from "./diff/print-markdown.js";
import { readHistory } from "./history/read-history.js";
import { releaseNumber } from "../project/release-number.js";
import { oneOf, parseArguments } from "./options.js";
import { UsageError } from "../project/usage-error.js";

/** What `changelog --json` prints. */
export interface ChangelogJson {
  readonly service: string;
  /** Newest first. */
  readonly releases: readonly {
    readonly release: number;
    readonly time?: string;
    /** Which number of a version should come next: `major`, `minor`, `patch` or `none`. */
    readonly advice: string;
    /** As in the findings of `diff --json`. */
    readonly findings: readonly object[];
    /** What the notes say was modified, without saying how. */
    readonly modified: ServiceReport["modified"];
  }[];
}

interface ReleaseReport {
  readonly release: number;
  readonly time: string | undefined;
  readonly report: ServiceReport;
}

export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const args = parseArguments(argv, ["from", "to", "lang", "out", "spec"], ["json"]);
  const language = oneOf("lang", args.text("lang"), ["en", "zh"]) ?? "en";
  const read = await readHistory(args, console);
  if (read.kind === "ended") return read.code;
  const { releases } = read;
  const numberOf = (option: string, standard: number): number => {
    const text = args.text(option);
    return text === undefined ? standard : releaseNumber(`--${option}`, text, releases);
  };
  const [from, to] = [numberOf("from", releases[0] ?? 0), numberOf("to", releases[releases.length - 1] ?? 0)];
  if (from >= to) throw new UsageError(`--from ${from} must be a release before --to ${to}`);
  const reports = await compareReleases(
    read.spec,
    releases.filter((own) => own >= from && own <= to),
  );
  const out = args.text("out");
  const isJson = args.flag("json");
  const text = isJson
    ? `${JSON.stringify(toJson(read.name, reports), null, 2)}\n`
    : printChangelog(read.spec, reports, language);
  if (out === undefined) console.out(text.trimEnd());
  else writeText(out, text);
  return 0;
}

/** `releases` ascending; the first is what the others are compared with. */
async function compareReleases(spec: Spec, releases: readonly number[]): Promise<ReleaseReport[]> {
  const reports: ReleaseReport[] = [];
  for (const [i, release] of releases.entries()) {
    const before = releases[i - 1];
    if (before === undefined) continue;
    const side = (number: number) => ({ label: `@${number}`, spec: specAsOf(spec, number).spec });
    const report = await comparePair({ before: side(before), after: side(release) });
    const time = spec.history.find((own) => own.release === release)?.time;
    reports.unshift({ release, time, report });
  }
  return reports;
}

function toJson(service: string, reports: readonly ReleaseReport[]): ChangelogJson {
  const releases = reports.map(({ release, time, report }) => ({
    release,
    ...(time === undefined ? {} : { time }),
    advice: adviseVersion(report.findings).version,
    findings: report.findings.map((finding) => findingOf(finding, report)),
    modified: report.modified,
  }));
  return { service, releases };
}

function printChangelog(spec: Spec, reports: readonly ReleaseReport[], language: Language): string {
  const title = language === "zh" ? "更新日志" : "Changelog";
  const sections = reports.map((own) => printRelease(own, language));
  return `# ${title}: ${escapeMarkdown(spec.title ?? spec.service)}\n\n${sections.join("\n\n")}\n`;
}

function printRelease({ release, time, report }: ReleaseReport, language: Language): string {
  const isZh = language === "zh";
  const none = isZh ? "发布记录没有提到名称或类型的变化。" : "The notes name no change.";
  const { version } = adviseVersion(report.findings);
  const name = isZh ? `第 ${release} 次发布` : `Release ${release}`;
  const marks = [...(time === undefined ? [] : [time.slice(0, 10)]), ...(version === "none" ? [] : [version])];
  return [
    `## ${name}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`,
    ...(report.findings.length + report.modified.length === 0 ? ["", none] : []),
    ...LEVELS.flatMap((level) => {
      const own = report.findings.filter(({ rule, kind }) => rule.level === level && isNoticed(kind));
      const lines = own.map((finding) => `- ${printSentence(finding, finding.rule, language, code)}`);
      return lines.length === 0 ? [] : ["", `### ${HEADINGS[level][language]}`, "", ...lines];
    }),
    ...modifiedLines(report, language),
  ].join("\n");
}
