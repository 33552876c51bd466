/**
 * TC3-HMAC-SHA256: the parts of a request in, its signature and Authorization header out,
 * with the canonical request and the string to sign for whoever checks or explains a signature.
 * Signs exactly the headers given; it neither sends nor chooses anything.
 */
import { type Bytes, toHex } from "./bytes.js";
import { hashing } from "./crypto.js";
import type { Credentials } from "./protocol.js";

export interface Tc3Request {
  readonly method: string;
  /** The query string as it is sent, without the question mark; empty for POST. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Bytes;
}

export interface Tc3Scope {
  /** The product the credential scope names, such as `cvm`. */
  readonly service: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

export interface Tc3Signature {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
  readonly authorization: string;
}

const algorithm = "TC3-HMAC-SHA256";

export async function signTc3(request: Tc3Request, credentials: Credentials, own: Tc3Scope): Promise<Tc3Signature> {
  const { sha256Hex, hmac } = hashing();
  const headers = canonicalHeaders(request.headers);
  const signedHeaders = headers.map(([name]) => name).join(";");
  const lines = headers.map(([name, value]) => `${name}:${value}\n`).join("");
  const payload = await sha256Hex(request.payload);
  const canonicalRequest = `${request.method}\n/\n${request.query}\n${lines}\n${signedHeaders}\n${payload}`;
  const date = tc3Date(own.timestamp);
  const scope = `${date}/${own.service}/tc3_request`;
  const stringToSign = `${algorithm}\n${own.timestamp}\n${scope}\n${await sha256Hex(canonicalRequest)}`;
  const key = await signingKey(credentials, date, own.service);
  const signature = toHex(await hmac("SHA-256", key, stringToSign));
  const authorization = `${algorithm} Credential=${credentials.id}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return { canonicalRequest, stringToSign, signature, authorization };
}

/** The date of the scope is UTC, whatever the time zone of the machine. */
export function tc3Date(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

/** The latest key of each credentials object: it holds for a day, and is gone with the object. */
const keys = new WeakMap<Credentials, { readonly made: string; readonly key: Bytes }>();

async function signingKey(credentials: Credentials, date: string, service: string): Promise<Bytes> {
  const made = `${date}/${service}/${credentials.secret}`;
  const known = keys.get(credentials);
  if (known?.made === made) return known.key;
  const { hmac } = hashing();
  const dated = await hmac("SHA-256", `TC3${credentials.secret}`, date);
  const key = await hmac("SHA-256", await hmac("SHA-256", dated, service), "tc3_request");
  keys.set(credentials, { made, key });
  return key;
}

function canonicalHeaders(headers: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim().toLowerCase()])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
