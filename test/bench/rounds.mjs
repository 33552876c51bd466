// Variants measured in turns: what slows the machine down for a while slows all of them down. The fastest round says what a
// variant costs where nothing else runs, the median what it cost here and now.

/** @typedef {{ readonly fastest: number, readonly median: number }} Figure */

/** @param {readonly number[]} values @returns {Figure} */
export function toFigure(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { fastest: sorted[0], median: sorted[sorted.length >> 1] };
}

/**
 * Runs each variant once a round, every second round in the opposite order.
 * @template Sample
 * @param {readonly string[]} names
 * @param {number} rounds
 * @param {(name: string) => Sample | Promise<Sample>} measure
 * @returns {Promise<ReadonlyMap<string, readonly Sample[]>>}
 */
export async function inTurns(names, rounds, measure) {
  /** @type {Map<string, Sample[]>} */
  const samples = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) samples.get(name)?.push(await measure(name));
  }
  return samples;
}
