// Choices by a seed: the same seed makes the same choices, on every machine.

export class SeededRandom {
  #state: number;
  #made = 0;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to and without `limit` (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("nothing to choose from");
    return list[this.below(list.length)] as T;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** A word that was never made before; now and then one with signs that paths, patterns and Markdown take for their own. */
  word(): string {
    const odd = ["", "", "", "", ".x", " y", "#2", "[]", '"', "`", "é", "日本", "${z}", "\n", "|"];
    return `New${(this.#made += 1)}${this.pick(odd)}`;
  }
}
