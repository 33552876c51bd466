/** A name that nobody knows -> the known names most like it, for "did you mean". Letters count the same in either case. Pure. */

/** ` (did you mean DescribeZones?)`, or nothing where no name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known);
  return near.length === 0 ? "" : ` (did you mean ${near.join(" or ")}?)`;
}

/** At most three, the nearest first; none that differs in more than a third of its letters. */
function nearestNames(name: string, known: readonly string[]): string[] {
  return known
    .map((own) => ({ own, edits: countEdits(name.toLowerCase(), own.toLowerCase()) }))
    .filter(({ own, edits }) => edits <= Math.max(1, Math.floor(own.length / 3)))
    .sort((left, right) => left.edits - right.edits)
    .slice(0, 3)
    .map(({ own }) => own);
}

/** Letters to put in, take out, replace, or exchange with the next one. */
function countEdits(from: string, to: string): number {
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
