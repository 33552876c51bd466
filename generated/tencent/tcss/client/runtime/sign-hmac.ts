/**
 * HmacSHA1 and HmacSHA256 over `METHODhost/?name=value&...`: parameters in, base64 signature and the signed string out.
 * Names are sorted by their characters (`Ids.12` before `Ids.2`), values stand as they are, before any URL encoding.
 */
import { toBase64 } from "./bytes.js";
import { hashing } from "./crypto.js";

export type HmacAlgorithm = "HmacSHA1" | "HmacSHA256";

export interface HmacRequest {
  readonly method: string;
  readonly host: string;
  /** All parameters but `Signature`, which is left out where it is given. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface HmacSignature {
  readonly stringToSign: string;
  readonly signature: string;
}

export async function signHmac(request: HmacRequest, algorithm: HmacAlgorithm, secret: string): Promise<HmacSignature> {
  const { Signature: _, ...parameters } = request.parameters;
  const pairs = Object.keys(parameters)
    .sort()
    .map((name) => `${name}=${parameters[name]}`);
  const stringToSign = `${request.method}${request.host}/?${pairs.join("&")}`;
  const hash = algorithm === "HmacSHA256" ? "SHA-256" : "SHA-1";
  return { stringToSign, signature: toBase64(await hashing().hmac(hash, secret, stringToSign)) };
}
