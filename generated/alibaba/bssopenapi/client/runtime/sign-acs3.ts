/**
 * ACS3-HMAC-SHA256: the parts of a request in, its signature and Authorization header out,
 * with the canonical request and the string to sign for whoever checks or explains a signature.
 * Signs `host`, `content-type` and all `x-acs-*` headers given; the body counts through its hash among them.
 */
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
  const { sha256Hex, hmacHex } = hashing();
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value.trim();
  const names = Object.keys(headers).filter(isSigned).sort();
  const signedHeaders = names.join(";");
  const canonicalRequest = [
    request.method,
    request.path,
    request.query,
    names.map((name) => `${name}:${headers[name]}\n`).join(""),
    signedHeaders,
    headers["x-acs-content-sha256"] ?? "",
  ].join("\n");
  const stringToSign = `${algorithm}\n${await sha256Hex(canonicalRequest)}`;
  const signature = await hmacHex(credentials.secret, stringToSign);
  const authorization = `${algorithm} Credential=${credentials.id},SignedHeaders=${signedHeaders},Signature=${signature}`;
  return { canonicalRequest, stringToSign, signature, authorization };
}

function isSigned(name: string): boolean {
  return name.startsWith("x-acs-") || name === "host" || name === "content-type";
}
