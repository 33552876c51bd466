/**
 * A request as its bytes and parts, however it came: signatures are checked over what was sent, not over what it means.
 */
import { type Bytes } from "../../../client/runtime/bytes.js";

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderLookup;
  readonly body: Bytes;
  readonly text: string;
  /** `type/subtype` in small letters, without parameters. */
  readonly contentType: string;
}

/** Names in small letters. */
export interface HeaderLookup {
  get(name: string): string | null;
  has(name: string): boolean;
}

export async function readRequest(request: Request): Promise<RawRequest> {
  const body = new Uint8Array(await request.arrayBuffer());
  return rawRequest(request.method, new URL(request.url), request.headers, body);
}

export function rawRequest(method: string, url: URL, headers: HeaderLookup, body: Bytes): RawRequest {
  const contentType = (headers.get("content-type") ?? "").split(";", 1).join("").trim().toLowerCase();
  return { method, url, headers, body, text: new TextDecoder().decode(body), contentType };
}

/** All parameters of the query and of a form body. */
export function formPairs(raw: RawRequest): [string, string][] {
  const pairs = [...raw.url.searchParams];
  if (raw.contentType === "application/x-www-form-urlencoded") pairs.push(...new URLSearchParams(raw.text));
  return pairs;
}

/** The hosts a client may have signed: the Host header, and, as some SDKs do, the host without its port. */
export function signedHosts(raw: RawRequest): readonly string[] {
  const host = raw.headers.get("host") ?? raw.url.host;
  const bare = host.replace(/:\d+$/, "");
  return bare === host ? [host] : [host, bare];
}
