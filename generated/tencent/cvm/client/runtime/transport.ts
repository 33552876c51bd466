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
    const init: FetchInit = { method, headers, ...(body === undefined ? {} : { body }), signal, redirect: "manual" };
    const answer = given ? given(origin + path, init) : globalThis.fetch(origin + path, init);
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
    const timer = setTimeout(() => {
      reject(new TransportError("timeout", action, `${none} within ${timeoutMs} ms`));
    }, timeoutMs);
    const { answer, stop } = send(endpoint, request);
    answer
      .then(async (own) => ({ status: own.status, text: await own.text() }))
      .then(resolve, (cause: unknown) => reject(new TransportError("network", action, none, { cause })));
    return (failed) => {
      clearTimeout(timer);
      if (failed) stop();
    };
  });
}
