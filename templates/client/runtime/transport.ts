/**
 * Sends one signed request and reads the whole answer as text, within a time limit and under the caller's abort signal.
 * Anything that goes wrong on the way is a TransportError; an abort of the caller passes through as it is.
 */
import { abortable } from "./abortable.js";
import type { Bytes } from "./bytes.js";
import { TransportError } from "./errors.js";
import type { WireRequest } from "./protocol.js";

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Bytes;
  readonly signal: AbortSignal;
  /** A signed request is good for one host: what a redirect says is the answer. */
  readonly redirect: "manual";
}

/** The part of the global fetch that a client needs; a mock's fetch fits too. */
export type Fetch = (url: string, init: FetchInit) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  text(): string | Promise<string>;
}

/** Starts to send; `stop` ends it at any time. */
export type Send = (endpoint: URL, request: WireRequest) => { readonly answer: Promise<Answer>; stop(): void };

/** By a fetch: the given one, else the global one, looked up at each call so that what replaces it is used. */
export function sendByFetch(given?: Fetch): Send {
  return ({ origin }, { method, path, headers, body }) => {
    const stop = new AbortController();
    const { signal } = stop;
    // An absent body and an undefined one are the same to a fetch.
    const init: FetchInit = { method, headers, body: body as string, signal, redirect: "manual" };
    // What a fetch throws at once is a failure like the others.
    const answer = (async () => (given ?? globalThis.fetch)(origin + path, init))();
    return { answer, stop: () => stop.abort() };
  };
}

export interface DeliveryLimit {
  readonly action: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

export function deliver(
  send: Send,
  endpoint: URL,
  request: WireRequest,
  { action, timeoutMs, signal }: DeliveryLimit,
): Promise<{ status: number; text: string }> {
  return abortable(signal, (resolve, reject) => {
    const none = `no answer from ${endpoint.origin}`;
    // First, since it may refuse.
    const { answer, stop } = send(endpoint, request);
    const expire = (): void => reject(new TransportError("timeout", action, `${none} within ${timeoutMs} ms`));
    // A timer takes 31 bits, and ends at once where it is given more.
    const timer = setTimeout(expire, Math.min(timeoutMs, 2 ** 31 - 1));
    answer
      .then(async (own) => resolve({ status: own.status, text: await own.text() }))
      .catch((cause: unknown) => reject(new TransportError("network", action, none, { cause })));
    return (failed) => {
      clearTimeout(timer);
      if (failed) stop();
    };
  });
}
