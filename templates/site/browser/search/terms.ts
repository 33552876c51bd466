/**
 * Text in, terms for the index of words out. Latin text: words, and humps of names. Chinese, Japanese and Korean have no spaces:
 * single signs and pairs of neighbours; a question of two signs or more asks for the pairs. Pure.
 */
import { fold, humpsOf } from "./humps.js";

const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[\p{L}\p{N}]+/gu;
const SIGNS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** More would only repeat what is there. */
const MOST = 64;

/** Of a name: the whole of it, and its humps. Of words: the same for names that stand among them. */
export function indexTerms(text: string): string[] {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    if (terms.size >= MOST) break;
    if (SIGNS.test(run)) for (const own of [...run, ...pairs(run)]) terms.add(own);
    else for (const own of [fold(run), ...humpTerms(run)]) terms.add(own);
  }
  return [...terms];
}

export function queryTerms(text: string): string[] {
  const runs = [...text.matchAll(RUNS)].map(([run]) => run);
  const terms = runs.flatMap((run) => {
    if (!SIGNS.test(run)) return humpTerms(run);
    return [...run].length > 1 ? pairs(run) : [run];
  });
  return [...new Set(terms)].slice(0, MOST);
}

function humpTerms(run: string): string[] {
  return humpsOf(run).map(([start, end]) => fold(run.slice(start, end)));
}

function pairs(run: string): string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}
