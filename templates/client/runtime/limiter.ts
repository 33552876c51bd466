/**
 * A token bucket an action, as full as its documented limit: calls wait for their turn instead of being refused.
 * Limits that count across machines, or that the pages do not state, it cannot know.
 */
import type { Layer } from "./layer.js";
import type { RateLimit } from "./operation.js";
import { sleep } from "./abortable.js";

export interface LimiterOptions {
  /** The share of the documented limit to use, above 0 to 1; by default 1. */
  readonly share?: number | undefined;
  /** Limits by action, instead of the documented ones. */
  readonly limits?: Readonly<Record<string, RateLimit>> | undefined;
}

/** One limiter may serve several clients that share a limit. */
export function createLimiter({ share = 1, limits = {} }: LimiterOptions = {}): Layer {
  /** When the latest call of each action was due, if all calls came evenly. */
  const due = new Map<string, number>();
  return async (request, next) => {
    const { action, rateLimit } = request.operation;
    const limit = limits[action] ?? rateLimit;
    if (limit !== undefined) {
      const interval = (limit.seconds * 1000) / (limit.requests * share);
      const burst = interval * (Math.max(1, Math.floor(limit.requests * share)) - 1);
      const now = performance.now();
      const turn = Math.max((due.get(action) ?? -Infinity) + interval, now - burst);
      due.set(action, turn);
      if (turn > now) await sleep(turn - now, request.options.signal);
    }
    return next(request);
  };
}
