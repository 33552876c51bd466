/**
 * How far what was typed is from the beginning of a name: letters put in, taken out, replaced, or exchanged with the next one. So
 * a slip is forgiven while one still types. Pure.
 */

/** As many slips as are likely in so many letters. */
export function slipsOf(letters: number): number {
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

/** Undefined where more than `most` edits are needed. */
export function editsToBegin(typed: string, name: string, most: number): number | undefined {
  const width = Math.min(name.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed[i - 1] === name[j - 1];
      let edits = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1])
        edits = Math.min(edits, at(before, j - 2) + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    // An exchange looks back two rows: both must be beyond.
    if (least > most && Math.min(...last) > most) return undefined;
    [before, last] = [last, row];
  }
  const edits = Math.min(...last);
  return edits > most ? undefined : edits;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
