/**
 * The RPC signature (HMAC-SHA1, version 1.0): parameters in, base64 signature and the signed string out.
 * The string is `METHOD&%2F&` and the encoded, sorted query encoded once more; the key is the secret and `&`.
 */
import { toBase64 } from "./bytes.js";
import { hashing } from "./crypto.js";
import { encodeSorted, percentEncode } from "./percent-encode.js";

export interface RpcRequest {
  readonly method: string;
  /** All parameters but `Signature`, which is left out where it is given. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface RpcSignature {
  readonly stringToSign: string;
  readonly signature: string;
}

export async function signRpc(request: RpcRequest, secret: string): Promise<RpcSignature> {
  const { Signature: _, ...parameters } = request.parameters;
  const query = encodeSorted(parameters);
  const stringToSign = `${request.method}&%2F&${percentEncode(query)}`;
  return { stringToSign, signature: toBase64(await hashing().hmac("SHA-1", `${secret}&`, stringToSign)) };
}
