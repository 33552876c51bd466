/** A text and ranges of it in, nodes out: the ranges are marked. Ranges that overlap become one; what lies outside is left out. */
import { make } from "../shared/dom.js";
import { fold, type Range } from "./humps.js";

export function marked(text: string, ranges: readonly Range[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (from >= to) continue;
    if (from > at) nodes.push(text.slice(at, from));
    nodes.push(make("mark", {}, text.slice(from, to)));
    at = to;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

/** Where terms stand in a text: words that begin with one, and signs of languages without spaces. */
export function rangesOf(text: string, terms: readonly string[]): Range[] {
  const folded = fold(text);
  return terms.flatMap((term) => {
    const ranges: Range[] = [];
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const isInside = /[\p{L}\p{N}]/u.test(folded[at - 1] ?? "") && /^[a-z0-9]/.test(term);
      if (!isInside) ranges.push([at, at + term.length]);
    }
    return ranges;
  });
}
