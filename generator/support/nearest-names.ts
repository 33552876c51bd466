/**
 * A name that nobody knows, and the names there are -> those that were most likely meant: close by their letters, in either
 * case, or with the name as beginning or end. Pure.
 */
import { compareAscii } from "./text.js";

const SHOWN = 3;

/** ` (did you mean DescribeZones?)`, or nothing where no name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  return suggestion(nearestNames(name, known));
}

export function suggestion(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (did you mean ${names.join(" or ")}?)`;
}

/** At most three, the nearest first; none that differs in more than a quarter of the letters. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  return [...new Set(known)]
    .map((own) => ({ own, edits: countEdits(wanted, own.toLowerCase()) }))
    .filter(({ own, edits }) => edits <= limit || isPart(wanted, own.toLowerCase()))
    .sort((a, b) => a.edits - b.edits || compareAscii(a.own, b.own))
    .slice(0, SHOWN)
    .map(({ own }) => own);
}

function isPart(name: string, known: string): boolean {
  return name.length > 2 && (known.startsWith(name) || known.endsWith(name));
}

/** Letters to put in, take out, replace, or exchange with the next one. */
export function countEdits(from: string, to: string): number {
  let [before, last] = [[] as number[], [...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = [at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1)];
      row.push(Math.min(...edits, ...(swapped ? [at(before, j - 2) + 1] : [])));
    }
    [before, last] = [last, row];
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
