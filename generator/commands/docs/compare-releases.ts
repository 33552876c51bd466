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

/** Pieces of code stand in the sentence by their numbers, between signs that no words of a rule hold. */
function sentenceOf(finding: Finding): Sentence {
  const codes: string[] = [];
  const marked = printSentence(finding, finding.rule, "en", (text) => `\ue000${codes.push(text) - 1}\ue001`);
  const pieces = marked.split(/\ue000(\d+)\ue001/);
  return pieces
    .map((text, i) => (i % 2 === 0 ? { text } : { text: codes[Number(text)] ?? "", code: true as const }))
    .filter(({ text }) => text !== "");
}
