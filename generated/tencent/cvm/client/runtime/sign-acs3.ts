/**
 * ACS3-HMAC-SHA256: the parts of a request in, its signature and Authorization header out,
 * with the canonical request and the string to sign for whoever checks or explains a signature.
 * Signs `host`, `content-type` and all `x-acs-*` headers given; the body counts through its hash among them.
 */
import { toHex } from "./bytes.js";
import { hashing } from "./crypto.js";
import type { Credentials } from "./protocol.js";

export interface Acs3Request {
  readonly method: string;
  /** The path as it is sent, `/` for RPC. */
  readonly path: string;
  /** The query string as it is sent, sorted, without the question mark. */
  readonly query: string;
  /** With `x-acs-content-sha256`, the hash of the body. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Acs3Signature {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
  readonly authorization: string;
}

const algorithm = "ACS3-HMAC-SHA256";

export async function signAcs3(request: Acs3Request, credentials: Credentials): Promise<Acs3Signature> {
  const { sha256Hex, hmac } = hashing();
  const headers = Object.entries(request.headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .filter(([name]) => /^(host|content-type|x-acs-.*)$/.test(name))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const signedHeaders = headers.map(([name]) => name).join(";");
  const canonicalRequest = [
    request.method,
    request.path,
    request.query,
    headers.map(([name, value]) => `${name}:${value}\n`).join(""),
    signedHeaders,
    headers.find(([name]) => name === "x-acs-content-sha256")?.[1] ?? "",
  ].join("\n");
  const stringToSign = `${algorithm}\n${await sha256Hex(canonicalRequest)}`;
  const signature = toHex(await hmac("SHA-256", credentials.secret, stringToSign));
  const authorization = `${algorithm} Credential=${credentials.id},SignedHeaders=${signedHeaders},Signature=${signature}`;
  return { canonicalRequest, stringToSign, signature, authorization };
}
