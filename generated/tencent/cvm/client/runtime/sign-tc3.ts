/**
 * TC3-HMAC-SHA256: the parts of a request in, its signature and Authorization header out,
 * with the canonical request and the string to sign for whoever checks or explains a signature.
 * Signs exactly the headers given; it neither sends nor chooses anything.
 */
import type { Bytes } from "./bytes.js";
import { hashing } from "./crypto.js";
import type { Credentials } from "./protocol.js";

export interface Tc3Request {
  readonly method: string;
  /** By default `/`, where all actions are. */
  readonly path?: string;
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
  const { sha256Hex, hmacHex } = hashing();
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value.trim().toLowerCase();
  const names = Object.keys(headers).sort();
  const signedHeaders = names.join(";");
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const payload = await sha256Hex(request.payload);
  const head = `${request.method}\n${request.path ?? "/"}\n${request.query}`;
  const canonicalRequest = `${head}\n${lines}\n${signedHeaders}\n${payload}`;
  const { scope, key } = await dayOf(credentials, own);
  const stringToSign = `${algorithm}\n${own.timestamp}\n${scope}\n${await sha256Hex(canonicalRequest)}`;
  const signature = await hmacHex(key, stringToSign);
  const authorization = `${algorithm} Credential=${credentials.id}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return { canonicalRequest, stringToSign, signature, authorization };
}

/** The date of the scope is UTC, whatever the time zone of the machine. */
export function tc3Date(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

interface Day {
  readonly of: string;
  readonly scope: string;
  readonly key: Bytes;
}

/** The latest day of each credentials object: its key is good for all requests of that day, and is gone with the object. */
const days = new WeakMap<Credentials, Day>();

async function dayOf(credentials: Credentials, { service, timestamp }: Tc3Scope): Promise<Day> {
  const { secret } = credentials;
  const of = `${Math.floor(timestamp / 86_400)}/${service}/${secret}`;
  const known = days.get(credentials);
  if (known?.of === of) return known;
  const { hmac } = hashing();
  const date = tc3Date(timestamp);
  const dated = await hmac("SHA-256", `TC3${secret}`, date);
  const key = await hmac("SHA-256", await hmac("SHA-256", dated, service), "tc3_request");
  const made = { of, scope: `${date}/${service}/tc3_request`, key };
  days.set(credentials, made);
  return made;
}
