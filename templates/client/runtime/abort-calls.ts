/**
 * The outermost layer of a client: an abort ends a call at once, whatever it waits for (keys, its turn, a hook, an answer).
 * However many calls share a signal, it has one listener, and none after the last call: Node warns of more than ten.
 */
import { abortable } from "./abortable.js";
import type { CallResult, Layer } from "./layer.js";

export const abortCalls: Layer = async (request, next) => {
  const { signal: given, ...options } = request.options;
  if (given === undefined) return next(request);
  given.throwIfAborted();
  const stop = new AbortController();
  const { signal } = stop;
  const forget = follow(given, stop);
  try {
    return await abortable<CallResult>(signal, (resolve, reject) => {
      next({ ...request, options: { ...options, signal } }).then(resolve, reject);
      return () => undefined;
    });
  } finally {
    forget();
  }
};

interface Followed {
  readonly calls: Set<AbortController>;
  abort(): void;
}

const followed = new WeakMap<AbortSignal, Followed>();

function follow(signal: AbortSignal, call: AbortController): () => void {
  const { calls, abort } = followed.get(signal) ?? startToFollow(signal);
  calls.add(call);
  return () => {
    calls.delete(call);
    if (calls.size > 0) return;
    signal.removeEventListener("abort", abort);
    followed.delete(signal);
  };
}

function startToFollow(signal: AbortSignal): Followed {
  const calls = new Set<AbortController>();
  const abort = (): void => calls.forEach((call) => call.abort(signal.reason));
  const own = { calls, abort };
  signal.addEventListener("abort", abort);
  followed.set(signal, own);
  return own;
}
