/**
 * How far what was typed is from the beginning of a name: letters put in, taken out, replaced, or exchanged with the next one. So
 * a slip is forgiven while one still types. Pure.
 */

/** As many slips as are likely in so many letters. */
export function slipsOf(letters: number): number {
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

/** Rows of the table of distances, used again for each name: there are thousands at each key. */
let [before, last, row] = [0, 1, 2].map(() => new Uint16Array(512)) as [Uint16Array, Uint16Array, Uint16Array];

/** Undefined where more than `most` edits are needed. What is farther than `most` from the diagonal cannot count and is not filled. */
export function editsToBegin(typed: string, name: string, most: number): number | undefined {
  const width = Math.min(name.length, typed.length + most);
  if (width < typed.length - most || width >= row.length) return undefined;
  for (let j = 0; j <= Math.min(width, most); j += 1) last[j] = j;
  let least = 0;
  for (let i = 1; i <= typed.length && least <= most; i += 1) {
    least = Infinity;
    for (let j = Math.max(0, i - most); j <= Math.min(width, i + most); j += 1) {
      const edits = j === 0 ? i : editsAt(i, j, typed, name, most);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    [before, last, row] = [last, row, before];
  }
  return least > most ? undefined : least;
}

function editsAt(i: number, j: number, typed: string, name: string, most: number): number {
  const [sign, other] = [typed.charCodeAt(i - 1), name.charCodeAt(j - 1)];
  let edits = (last[j - 1] ?? 0) + (sign === other ? 0 : 1);
  if (j > i - most) edits = Math.min(edits, (row[j - 1] ?? 0) + 1);
  if (j < i + most) edits = Math.min(edits, (last[j] ?? 0) + 1);
  if (i > 1 && j > 1 && sign === name.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
    edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
  return edits;
}
