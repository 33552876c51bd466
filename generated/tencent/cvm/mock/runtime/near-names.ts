/**
 * A name that nobody knows, and the names there are -> ` (did you mean X?)` for the nearest by its letters, in either case;
 * nothing where none is near.
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  // Longer than any name: nobody meant one.
  if (name.length > 100) return "";
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const own of known) {
    const edits = countEdits(wanted, own.toLowerCase());
    if (edits < least) [best, least] = [own, edits];
  }
  return best === undefined ? "" : ` (did you mean ${best}?)`;
}

/** Letters to put in, take out or replace. */
function countEdits(from: string, to: string): number {
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1));
    }
    last = row;
  }
  return last[to.length] ?? 0;
}
