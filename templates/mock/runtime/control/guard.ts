/**
 * Who may use the control endpoints: programs and pages of this machine, no page of another site that a browser here happens
 * to show. Such a page can send requests, but it cannot choose their Host, Origin and Content-Type: a foreign Host is a name
 * that was made to lead here (DNS rebinding), a foreign Origin a page that sends where it may not read. Throws ControlError.
 */
import type { RawRequest } from "../wire/raw-request.js";
import { ControlError } from "./control-error.js";

/** `served` is the host that the mock was told to serve; `0.0.0.0` and `::` are all of the machine. */
export function checkCaller(raw: RawRequest, served: string): void {
  if (!isCalledByOwnHost(raw, served)) {
    const host = calledHost(raw);
    throw new ControlError(403, `the host ${host} is not one that this mock was told to serve; call it by localhost`);
  }
  const origin = raw.headers.get("origin");
  if (origin !== null && !isOwnOrigin(origin, raw)) {
    throw new ControlError(403, `pages of ${origin} may not control this mock`);
  }
  if (raw.body.length > 0 && raw.contentType !== "application/json") {
    throw new ControlError(415, "the body must be application/json");
  }
}

/** The Host header is a name of this machine, or what was served. */
export function isCalledByOwnHost(raw: RawRequest, served: string): boolean {
  return isOwnHost(calledHost(raw).replace(/:\d+$/, "").toLowerCase(), served.toLowerCase());
}

/** A page that this address served. */
export function isOwnOrigin(origin: string, raw: RawRequest): boolean {
  return hostOf(origin) === calledHost(raw);
}

function calledHost(raw: RawRequest): string {
  return raw.headers.get("host") ?? raw.url.host;
}

function isOwnHost(host: string, served: string): boolean {
  if (isLoopback(host) || host === served) return true;
  // Whoever serves all of the machine is called by its addresses, or by a name of a local network. A foreign page has neither.
  return isEverywhere(served)
    ? /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|[\w-]+)$/.test(host)
    : `[${served}]` === host;
}

export function isLoopback(host: string): boolean {
  return /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);
}

export function isEverywhere(served: string): boolean {
  return ["0.0.0.0", "::", "[::]"].includes(served);
}

/** Undefined for `null`, the origin of pages that have none. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
