/**
 * Holds calls back so that in no span of time more of an action are sent than its documented limit allows: they wait for their
 * turn, first come, first served, instead of being refused.
 * Limits that count across machines, or that the pages do not state, it cannot know.
 */
import { abortable, sleep } from "./abortable.js";
import { ConfigurationError } from "./errors.js";
import type { Layer } from "./layer.js";
import type { RateLimit } from "./operation.js";

export interface LimiterOptions {
  /** The share of the documented limit to use, above 0 to 1; by default 1. */
  readonly share?: number | undefined;
  /** Limits by action, instead of the documented ones. */
  readonly limits?: Readonly<Record<string, RateLimit>> | undefined;
}

interface Queue {
  /** When the latest calls went, as many as the limit takes. */
  readonly went: number[];
  /** Ends when the call before has gone, or has given up. */
  last: Promise<unknown>;
}

/** One limiter may serve several clients that share a limit. */
export function createLimiter({ share = 1, limits = {} }: LimiterOptions = {}): Layer {
  if (!(share > 0 && share <= 1)) throw new ConfigurationError("the share of a limit must be above 0 and at most 1");
  const queues = new Map<string, Queue>();
  return async (request, next) => {
    const { action, rateLimit } = request.operation;
    const limit = limits[action] ?? rateLimit;
    // Under a limit of nothing no call could ever go: it is none.
    if (limit === undefined || !(limit.requests > 0)) return next(request);
    const queue = queues.get(action) ?? { went: [], last: Promise.resolve() };
    queues.set(action, queue);
    const { signal } = request.options;
    const turn = queue.last.then(() => takeTurn(queue, limit, share, signal));
    queue.last = turn.catch(() => undefined);
    await abortable(signal, (resolve, reject) => {
      turn.then(resolve, reject);
      return () => undefined;
    });
    return next(request);
  };
}

/** A call that is aborted takes no turn. */
async function takeTurn({ went }: Queue, limit: RateLimit, share: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const rate = limit.requests * share;
  const room = Math.max(1, Math.floor(rate));
  const span = limit.seconds * 1000 * Math.max(1, 1 / rate);
  const free = went.length < room ? 0 : (went[0] ?? 0) + span;
  const left = free - performance.now();
  if (left > 0) await sleep(Math.ceil(left), signal);
  went.push(performance.now());
  if (went.length > room) went.shift();
}
