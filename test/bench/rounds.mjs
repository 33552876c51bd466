// Variants measured in turns, and compared round by round: what slows the machine down for a while slows all of them down.
// The fastest round says what a variant costs where nothing else runs.

/**
 * Runs each variant once a round, every second round in the opposite order.
 * @template Sample
 * @param {readonly string[]} names
 * @param {number} rounds
 * @param {(name: string) => Sample | Promise<Sample>} measure
 * @returns {Promise<Readonly<Record<string, readonly Sample[]>>>} a sample a round
 */
export async function inTurns(names, rounds, measure) {
  /** @type {Record<string, Sample[]>} */
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) samples[name].push(await measure(name));
  }
  return samples;
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** How many times as fast: the median over the rounds. @param {readonly number[]} own @param {readonly number[]} base */
export function timesFaster(own, base) {
  return median(own.map((value, round) => base[round] / value));
}
