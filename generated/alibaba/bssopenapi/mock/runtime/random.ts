/**
 * Choices that look random and never change: a key (seed, action, path) in, the same number, digits or UUID out,
 * in any order of asking.
 * Not for secrets.
 */
const offsetBasis = 0x811c9dc5;

export function hash32(text: string): number {
  return spread(addTo(offsetBasis, text));
}

/** FNV-1a: the hash of a text goes on from that of its beginning. */
function addTo(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** FNV alone spreads its last characters badly; the finalizer of MurmurHash3 does the rest. */
function spread(fnv: number): number {
  let hash = Math.imul(fnv ^ (fnv >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number from `minimum` to `maximum`, both included. */
export function integerOf(key: string, minimum: number, maximum: number): number {
  return minimum + Math.floor((hash32(key) / 2 ** 32) * (maximum - minimum + 1));
}

export function hexOf(key: string, length: number): string {
  const start = addTo(offsetBasis, key);
  let digits = "";
  for (let part = 0; digits.length < length; part += 1) {
    digits += spread(addTo(start, `#${part}`))
      .toString(16)
      .padStart(8, "0");
  }
  return digits.slice(0, length);
}

/** A UUID of the shape of version 4. */
export function uuidOf(key: string): string {
  const digits = hexOf(key, 30);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    `a${digits.slice(15, 18)}`,
    digits.slice(18),
  ];
  return parts.join("-");
}
