/**
 * A handler of raw requests -> a `fetch`, to be given to a client or to MSW. It rejects as `fetch` does where the signal of
 * the request says so.
 */
import { type Answer, deliver } from "./answer.js";
import { type RawRequest, readRequest } from "./wire/raw-request.js";

export type FetchHandler = (request: Request | string | URL, init?: RequestInit) => Promise<Response>;

export function fetchBy(handle: (raw: RawRequest) => Promise<Answer>): FetchHandler {
  return async (request, init) => {
    const asked = new Request(request, init);
    asked.signal.throwIfAborted();
    return deliver(await handle(await readRequest(asked)), asked.signal);
  };
}
