/** A word that names nothing, and the names there are -> those that were most likely meant, best first; none where all are far. Pure. */
import { compareAscii } from "./text.js";

const SHOWN = 3;

export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, away: wayTo(wanted, name.toLowerCase()) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || compareAscii(a.name, b.name))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

/** `; did you mean A, B?`, or nothing. */
export function suggestion(names: readonly string[]): string {
  return names.length > 0 ? `; did you mean ${names.join(", ")}?` : "";
}

/** A name that begins or ends with the word is one step away; else the letters to change, add or take away. */
function wayTo(word: string, name: string): number {
  const part = word.length > 2 && (name.startsWith(word) || name.endsWith(word));
  return part && name !== word ? 1 : distance(word, name);
}

/** Two letters exchanged are one step. */
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
