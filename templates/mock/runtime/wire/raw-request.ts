/**
 * A web standard Request in, its bytes and parts out, read once:
 * signatures are checked over what was sent, not over what it means.
 */
import { type Bytes } from "../../../client/runtime/bytes.js";

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Bytes;
  readonly text: string;
  /** `type/subtype` in small letters, without parameters. */
  readonly contentType: string;
}

export async function readRequest(request: Request): Promise<RawRequest> {
  const body = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body,
    text: new TextDecoder().decode(body),
    contentType: (request.headers.get("content-type") ?? "").split(";", 1).join("").trim().toLowerCase(),
  };
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
