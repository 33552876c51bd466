/** The pace of one host: requests start at least an interval apart, and none before a pause that the host asked for ends. */
import type { Clock } from "./clock.js";

export interface Pace {
  /** Waits for the turn of the next request. */
  turn(signal: AbortSignal): Promise<void>;
  pause(ms: number): void;
}

export function createPace(intervalMs: number, clock: Clock): Pace {
  let next = 0;
  return {
    async turn(signal) {
      // A pause may have been asked for while this one waited.
      for (;;) {
        const now = clock.now();
        if (next <= now) {
          next = now + intervalMs;
          return;
        }
        await clock.sleep(next - now, signal);
      }
    },
    pause(ms) {
      next = Math.max(next, clock.now() + ms);
    },
  };
}
