/**
 * Checks a HmacSHA1 or HmacSHA256 signature over query or form parameters:
 * undefined when it is good, else the documented refusal.
 */
import { signHmac } from "../../../client/runtime/sign-hmac.js";
import { type Guard, type Refusal, timestampWindowSeconds } from "./protocol.js";
import { formPairs, type RawRequest, signedHosts } from "./raw-request.js";
import { authFailure, missingParameter } from "./respond-tencent.js";

const required = ["SecretId", "Signature", "Timestamp", "Nonce"];

export async function verifyHmac(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const parameters = Object.fromEntries(formPairs(raw));
  const missing = required.find((name) => !Object.hasOwn(parameters, name));
  if (missing !== undefined) return missingParameter(missing);
  const { SecretId, Signature, Timestamp = "", Token, SignatureMethod } = parameters;
  if (SecretId !== guard.credentials.id) return authFailure("SecretIdNotFound", "No such SecretId.");
  if (!/^\d{1,12}$/.test(Timestamp) || Math.abs(Number(Timestamp) - guard.now / 1000) > timestampWindowSeconds) {
    return authFailure("SignatureExpire", "Timestamp is more than five minutes off.");
  }
  if (guard.credentials.token !== undefined && Token !== guard.credentials.token) {
    return authFailure("TokenFailure", "Token does not belong to the SecretId.");
  }
  const algorithm = SignatureMethod === "HmacSHA256" ? "HmacSHA256" : "HmacSHA1";
  let expected: Refusal["expected"];
  for (const host of signedHosts(raw)) {
    const signed = await signHmac({ method: raw.method, host, parameters }, algorithm, guard.credentials.secret);
    if (signed.signature === Signature) return undefined;
    expected ??= { stringToSign: signed.stringToSign };
  }
  return authFailure("SignatureFailure", "The signature does not fit the request.", expected);
}
