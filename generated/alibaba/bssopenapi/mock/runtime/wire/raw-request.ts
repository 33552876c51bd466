/**
 * A request as its bytes and parts, however it came: signatures are checked over what was sent, not over what it means.
 */
import { type Bytes } from "../../../client/runtime/bytes.js";

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  /** Path and query as they stood in the request line, without the question mark between them. */
  readonly path: string;
  readonly query: string;
  readonly headers: HeaderLookup;
  readonly body: Bytes;
  /** The body as UTF-8; what is none is U+FFFD. */
  readonly text: string;
  /** `type/subtype` in small letters, without parameters. */
  readonly contentType: string;
}

/** Names in small letters. */
export interface HeaderLookup {
  get(name: string): string | null;
  has(name: string): boolean;
}

/** A name and its value; bytes where a part of a body may be more than text. */
export type Pair<Value = string> = readonly [name: string, value: Value];

const decoder = new TextDecoder();

export async function readRequest(request: Request): Promise<RawRequest> {
  const body = new Uint8Array(await request.arrayBuffer());
  return rawRequest(request.method, new URL(request.url), request.headers, body);
}

/** `target` is the path with its query as it stood in the request line: a URL may write them in another way. */
export function rawRequest(
  method: string,
  url: URL,
  headers: HeaderLookup,
  body: Bytes,
  target: string = url.pathname + url.search,
): RawRequest {
  const mark = target.indexOf("?");
  const [path, query] = mark === -1 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
  const type = headers.get("content-type") ?? "";
  const end = type.indexOf(";");
  const contentType = (end === -1 ? type : type.slice(0, end)).trim().toLowerCase();
  return { method, url, path, query, headers, body, text: decoder.decode(body), contentType };
}

export const formType = "application/x-www-form-urlencoded";

export function queryPairs({ query }: RawRequest): readonly Pair[] {
  return [...new URLSearchParams(query)];
}

/** None where the body is no form. */
export function bodyPairs({ contentType, text }: RawRequest): readonly Pair[] {
  return contentType === formType ? [...new URLSearchParams(text)] : [];
}

const known = new WeakMap<RawRequest, readonly Pair[]>();

/** All parameters of the query and of a form body. */
export function formPairs(raw: RawRequest): readonly Pair[] {
  const pairs = known.get(raw) ?? [...queryPairs(raw), ...bodyPairs(raw)];
  known.set(raw, pairs);
  return pairs;
}

/** A parameter of a header, such as `charset` or `boundary`. */
export function headerParameter(header: string, name: string): string | undefined {
  for (const [, own = "", quoted, plain = ""] of header.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;]*))/g)) {
    if (own.toLowerCase() === name) return quoted ?? plain.trim();
  }
  return undefined;
}

/** The hosts a client may have signed: the Host header, and, as some SDKs do, the host without its port. */
export function signedHosts(raw: RawRequest): readonly string[] {
  const host = hostOf(raw);
  const bare = host.replace(/:\d+$/, "");
  return bare === host ? [host] : [host, bare];
}

/** The endpoint that an SDK was given, as far as it shows: the host, with the path below which a mock is served. */
export function calledAddress(raw: RawRequest): string {
  return hostOf(raw) + raw.path.replace(/\/$/, "");
}

function hostOf({ headers, url }: RawRequest): string {
  return headers.get("host") ?? url.host;
}
