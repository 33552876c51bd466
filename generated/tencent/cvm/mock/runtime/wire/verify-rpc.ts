/**
 * Checks the RPC signature (HMAC-SHA1 over all parameters of query and form):
 * undefined when it is good, else the refusal of the gateway.
 */
import { signRpc } from "../../../client/runtime/sign-rpc.js";
import { type Guard, type Refusal, timestampWindowSeconds } from "./protocol.js";
import { formPairs, type RawRequest } from "./raw-request.js";
import { missing, refusal } from "./respond-alibaba.js";

const required = ["AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp"];

export async function verifyRpc(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const parameters = Object.fromEntries(formPairs(raw));
  const absent = required.find((name) => !Object.hasOwn(parameters, name));
  if (absent !== undefined) return missing(absent);
  const { AccessKeyId, Signature, SignatureMethod, Timestamp = "", SecurityToken } = parameters;
  const refused = checkCaller(AccessKeyId, SecurityToken, Timestamp, guard);
  if (refused !== undefined) return refused;
  if (SignatureMethod !== "HMAC-SHA1") {
    return refusal("InvalidParameter", "SignatureMethod: only HMAC-SHA1 is known here.");
  }
  const signed = await signRpc({ method: raw.method, parameters }, guard.credentials.secret);
  if (signed.signature === Signature) return undefined;
  return { ...doesNotMatch(signed.stringToSign), expected: { stringToSign: signed.stringToSign } };
}

/** The gateway shows the string it signed, and so does the mock: it holds no secret. */
export function doesNotMatch(stringToSign: string): Refusal {
  const message = `The signature does not fit the request. The string to sign is: ${stringToSign}`;
  return refusal("SignatureDoesNotMatch", message);
}

/** Who calls, and when: the refusals that both signatures share. */
export function checkCaller(
  id: string | null | undefined,
  token: string | null | undefined,
  time: string,
  guard: Guard,
): Refusal | undefined {
  const { credentials } = guard;
  if (id !== credentials.id) return refusal("InvalidAccessKeyId.NotFound", "No such AccessKeyId.", 404);
  if (credentials.token !== undefined && token !== credentials.token) {
    return refusal("InvalidSecurityToken.MismatchWithAccessKey", "SecurityToken does not belong to the AccessKeyId.");
  }
  if (isCurrent(time, guard.now)) return undefined;
  return refusal("IllegalTimestamp", "The time is not YYYY-MM-DDThh:mm:ssZ, or more than five minutes off.");
}

function isCurrent(timestamp: string, now: number): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp)) return false;
  return Math.abs(Date.parse(timestamp) - now) <= timestampWindowSeconds * 1000;
}
