/**
 * A word that names nothing, and the names there are -> those that were most likely meant, best first: close by their
 * letters, or with the word as beginning or end. Pure.
 */
import { compareAscii } from "./text.js";

const SHOWN = 3;

export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  return [...new Set(names)]
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= limit || isPart(wanted, name.toLowerCase()))
    .sort((a, b) => a.away - b.away || compareAscii(a.name, b.name))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

/** `; did you mean A, B?`, or nothing. */
export function suggestion(names: readonly string[]): string {
  return names.length > 0 ? `; did you mean ${names.join(", ")}?` : "";
}

function isPart(word: string, name: string): boolean {
  return word.length > 2 && (name.startsWith(word) || name.endsWith(word));
}

/** Letters to change, add or take away; two letters exchanged are one step. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + same,
          swapped ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
