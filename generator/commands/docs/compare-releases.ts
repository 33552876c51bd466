/** A service at two of its releases -> what changed between them, judged, as the pages of the site show it. Pure. */
import { isNoticed } from "../../diff/kind-of-fact.js";
import { judge } from "../../diff/judge.js";
import { maskUnknown } from "../../diff/mask-unknown.js";
import { adviseVersion, sortFindings } from "../../diff/report.js";
import { LEVELS } from "../../diff/rule.js";
import { compareSpecs } from "../../diff/walk/compare-specs.js";
import { printSentence } from "../../diff/words/print-sentence.js";
import type { JudgedRelease, Sentence } from "../../5-view/site/site-input.js";
import type { Spec } from "../../4-spec/spec.js";

/** Both as `specAsOf` gives them. */
export async function compareReleases(before: Spec, after: Spec): Promise<Omit<JudgedRelease, "release" | "time">> {
  const { changes, modified } = maskUnknown(before, after, compareSpecs(before, after));
  const all = sortFindings(await judge(before, after, changes));
  const noticed = all.filter(({ kind }) => isNoticed(kind));
  const levels = LEVELS.map((level) => ({
    level,
    changes: noticed.filter(({ rule }) => rule.level === level).map((own) => sentenceOf(own)),
  }));
  return { version: adviseVersion(all).version, levels: levels.filter((own) => own.changes.length > 0), modified };
}

type Finding = Awaited<ReturnType<typeof judge>>[number];

/** What is code is set apart by signs that no page's text keeps. */
function sentenceOf(finding: Finding): Sentence {
  const marked = printSentence(
    finding,
    finding.rule,
    "en",
    (text) => `\u0001${text.replace(/[\u0001\u0002]/g, "")}\u0002`,
  );
  return marked
    .split(/(\u0001[^\u0002]*\u0002)/)
    .filter((own) => own !== "")
    .map((own) => (own.startsWith("\u0001") ? { text: own.slice(1, -1), code: true as const } : { text: own }));
}
