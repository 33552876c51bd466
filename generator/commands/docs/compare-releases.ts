/** A service at two of its releases -> what changed between them, judged, as the pages of the site show it. Pure; browsers run it too. */
import { isNoticed } from "../../diff/kind-of-fact.js";
import { judge, type Judged } from "../../diff/judge.js";
import { maskUnknown } from "../../diff/mask-unknown.js";
import { adviseVersion, sortFindings } from "../../diff/advise-version.js";
import { LEVELS } from "../../diff/rule.js";
import { compareSpecs } from "../../diff/walk/compare-specs.js";
import { printSentence } from "../../diff/words/print-sentence.js";
import type { Comparison, Sentence } from "../../5-view/site/site-input.js";
import type { Spec } from "../../4-spec/spec.js";

/** Both as `specAsOf` gives them. */
export async function compareReleases(before: Spec, after: Spec): Promise<Comparison> {
  const { changes, modified, unknown } = maskUnknown(before, after, compareSpecs(before, after));
  const all = sortFindings(await judge(before, after, changes));
  const noticed = all.filter(({ kind }) => isNoticed(kind));
  const levels = LEVELS.map((level) => ({
    level,
    changes: noticed.filter(({ rule }) => rule.level === level).map((own) => sentenceOf(own)),
  }));
  const { version } = adviseVersion(all);
  return { version, levels: levels.filter((own) => own.changes.length > 0), modified, unknown };
}

const MARK = "\u0001";

/** In the sentence stands, between marks, which piece of code goes there: no text of a page can be taken for a mark. */
function sentenceOf(own: Judged): Sentence {
  const pieces: Sentence[number][] = [];
  const marked = printSentence(own, own.rule, "en", (text, names) => {
    pieces.push({ text, code: true, ...(names ? { names } : {}) });
    return `${MARK}${pieces.length - 1}${MARK}`;
  });
  return marked
    .split(MARK)
    .flatMap((text, i) => (i % 2 === 1 ? (pieces[Number(text)] ?? []) : text === "" ? [] : [{ text }]));
}
