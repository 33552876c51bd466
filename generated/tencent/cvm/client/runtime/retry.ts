/**
 * The layer that sends a call again after failures that may be gone at the next try, with full jitter in between: network
 * failures, time limits, HTTP 429 and 5xx, refusals for too many calls. Only where a second call does no harm: the action only
 * reads, or the input carries a client token, which is filled in and kept; anything else is sent once.
 */
import { sleep } from "./abortable.js";
import { randomHex } from "./bytes.js";
import { ApiError, TransportError } from "./errors.js";
import type { CallRequest, Layer } from "./layer.js";
import type { RetryOptions } from "./options.js";
import type { Protocol } from "./protocol.js";

export function retries({ throttling }: Protocol, standard: RetryOptions = {}): Layer {
  return async (given, next) => {
    const request = fillToken(given);
    const { operation, options } = request;
    const { attempts = 3, baseMs = 100, capMs = 20_000 } = { ...standard, ...options.retry };
    const repeatable = options.repeatable ?? (operation.safe || operation.clientToken !== undefined);
    for (let count = 1; ; count += 1) {
      try {
        return await next(request);
      } catch (failure) {
        if (!repeatable || count >= attempts || !isPassing(failure, throttling)) throw failure;
      }
      await sleep(Math.random() * Math.min(capMs, baseMs * 2 ** (count - 1)), options.signal);
    }
  };
}

function fillToken(request: CallRequest): CallRequest {
  const { operation, input } = request;
  const { clientToken } = operation;
  if (clientToken === undefined || (input as Readonly<Record<string, unknown>>)[clientToken]) return request;
  return { ...request, input: { ...input, [clientToken]: randomHex(16) } };
}

function isPassing(failure: unknown, throttling: RegExp): boolean {
  if (failure instanceof ApiError) return throttling.test(failure.code) || failure.status >= 500;
  // Without a status there was no answer.
  return failure instanceof TransportError && /^(429|5\d\d|undefined)$/.test(String(failure.status));
}
