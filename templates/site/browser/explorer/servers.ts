/**
 * Where calls can go: what a site that `docs --serve` serves says of itself in `_docwright.json`, else the mock at its usual
 * address. A mock elsewhere than on this machine is not taken: the page may send to no other host.
 */
import { isObject } from "../../../client/runtime/json.js";

export interface Servers {
  /** The origin of the mock. */
  readonly mock: string;
  /** Where requests to the vendor are handed over; absent where nothing does that. */
  readonly send?: string;
}

export const STANDARD: Servers = { mock: "http://127.0.0.1:4010" };

export function readServers(said: unknown, origin: string): Servers {
  if (!isObject(said)) return STANDARD;
  const { mock, send } = said;
  const place = typeof send === "string" && URL.canParse(send, origin) ? new URL(send, origin) : undefined;
  return {
    mock: (typeof mock === "string" ? localOrigin(mock) : undefined) ?? STANDARD.mock,
    ...(place?.origin === origin ? { send: place.href } : {}),
  };
}

/** The origin, where it is one of this machine. */
export function localOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url !== undefined && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname);
  return isLocal && url.protocol === "http:" ? url.origin : undefined;
}
