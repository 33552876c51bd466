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
    const { retry = {} } = options;
    const attempts = retry.attempts ?? standard.attempts ?? 3;
    const baseMs = retry.baseMs ?? standard.baseMs ?? 100;
    const capMs = retry.capMs ?? standard.capMs ?? 20_000;
    const repeatable = options.repeatable ?? (operation.safe || operation.clientToken !== undefined);
    for (let count = 1; ; count += 1) {
      try {
        return await next(request);
      } catch (failure) {
        if (!repeatable || !(count < attempts) || !isPassing(failure, throttling)) throw failure;
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
  if (failure instanceof ApiError && throttling.test(failure.code)) return true;
  // Without a status there was no answer.
  const known = failure instanceof ApiError || failure instanceof TransportError;
  return known && /^(429|5\d\d|undefined)$/.test(String(failure.status));
}
