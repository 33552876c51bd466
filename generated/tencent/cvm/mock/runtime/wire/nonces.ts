/**
 * The requests of the last minutes, each by the words that no second request may have: a copy of a signed request is told
 * from a new one. Forgets what is too old to be accepted anyway, and the oldest where there are too many.
 */
import { timestampWindowSeconds } from "./protocol.js";

const maximumKept = 50_000;

/** A request may be dated ahead by a window, and is good for another one. */
const keptMilliseconds = 2 * timestampWindowSeconds * 1000;

export class Nonces {
  /** In the order they came. */
  private readonly seen = new Map<string, number>();

  get size(): number {
    return this.seen.size;
  }

  /** False where the words were used before. */
  use(words: string, now: number): boolean {
    for (const [oldest, time] of this.seen) {
      if (now - time <= keptMilliseconds && this.seen.size < maximumKept) break;
      this.seen.delete(oldest);
    }
    if (this.seen.has(words)) return false;
    this.seen.set(words, now);
    return true;
  }

  clear(): void {
    this.seen.clear();
  }
}
