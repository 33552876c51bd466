/**
 * Sends one signed request and reads the whole answer as text, within a time limit and under the caller's abort signal.
 * Anything that goes wrong on the way is a TransportError; an abort of the caller passes through as it is.
 */
import { TransportError } from "./errors.js";
import type { WireRequest } from "./protocol.js";

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** The part of the global fetch that a client needs; a mock's fetch fits too. */
export type Fetch = (url: string, init: FetchInit) => Promise<{ readonly status: number; text(): Promise<string> }>;

/** Looked up at each call, so that what replaces the global fetch (an interceptor) is used. */
export const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

export interface Delivery {
  readonly action: string;
  readonly origin: string;
  readonly request: WireRequest;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

export async function deliver(fetch: Fetch, delivery: Delivery): Promise<{ status: number; text: string }> {
  const { action, origin, request, timeoutMs, signal } = delivery;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const forward = (): void => stop.abort(signal?.reason);
  signal?.addEventListener("abort", forward, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeoutMs);
  try {
    const answer = await fetch(origin + request.path, toInit(request, stop.signal));
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    if (signal?.aborted === true) throw signal.reason;
    if (late) throw new TransportError("timeout", action, `no answer from ${origin} within ${timeoutMs} ms`);
    throw new TransportError("network", action, `no answer from ${origin}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  }
}

function toInit({ method, headers, body }: WireRequest, signal: AbortSignal): FetchInit {
  return { method, headers: { ...headers }, ...(method === "GET" ? {} : { body }), signal };
}
