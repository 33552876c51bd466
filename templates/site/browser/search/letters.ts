/** The letters of a text as bits: most names are ruled out by them at once, before anything is compared. Pure. */

/** 26 bits for a to z, one for digits, one for all other signs; of folded text. */
export function letterMask(folded: string): number {
  let mask = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const sign = folded.charCodeAt(i);
    if (sign >= 97 && sign <= 122) mask |= 1 << (sign - 97);
    else if (sign >= 48 && sign <= 57) mask |= 1 << 26;
    else if (sign > 127) mask |= 1 << 27;
  }
  return mask;
}

/** How many letters of the one are missing in the other. */
export function countMissing(wanted: number, there: number): number {
  let count = 0;
  for (let rest = wanted & ~there; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
