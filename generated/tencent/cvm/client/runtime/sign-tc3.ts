/**
 * TC3-HMAC-SHA256: the parts of a request in, its signature and Authorization header out,
 * with the canonical request and the string to sign for whoever checks or explains a signature.
 * Signs exactly the headers given; it neither sends nor chooses anything.
 */
import { type Bytes, hmac, sha256Hex, toHex } from "./crypto.js";

export interface Tc3Request {
  readonly method: string;
  /** The query string as it is sent, without the question mark; empty for POST. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Bytes;
}

export interface Tc3Key {
  readonly id: string;
  readonly secret: string;
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

export async function signTc3(request: Tc3Request, key: Tc3Key): Promise<Tc3Signature> {
  const headers = canonicalHeaders(request.headers);
  const signedHeaders = headers.map(([name]) => name).join(";");
  const canonicalRequest = [
    request.method,
    "/",
    request.query,
    headers.map(([name, value]) => `${name}:${value}\n`).join(""),
    signedHeaders,
    await sha256Hex(request.payload),
  ].join("\n");
  const date = tc3Date(key.timestamp);
  const scope = `${date}/${key.service}/tc3_request`;
  const stringToSign = [algorithm, String(key.timestamp), scope, await sha256Hex(canonicalRequest)].join("\n");
  const signature = toHex(await hmac("SHA-256", await signingKey(key, date), stringToSign));
  const authorization = `${algorithm} Credential=${key.id}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return { canonicalRequest, stringToSign, signature, authorization };
}

/** The date of the scope is UTC, whatever the time zone of the machine. */
export function tc3Date(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

async function signingKey(key: Tc3Key, date: string): Promise<Bytes> {
  const dated = await hmac("SHA-256", `TC3${key.secret}`, date);
  return hmac("SHA-256", await hmac("SHA-256", dated, key.service), "tc3_request");
}

function canonicalHeaders(headers: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim().toLowerCase()])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
