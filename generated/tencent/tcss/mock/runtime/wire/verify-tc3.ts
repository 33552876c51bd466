/**
 * Checks a TC3-HMAC-SHA256 Authorization header over the bytes of the request: undefined when it is good, else the
 * documented refusal. The protocol has no nonce: a copy of a request is good as long as the request.
 */
import type { Credentials } from "../../../client/runtime/protocol.js";
import { signTc3, tc3Date, type Tc3Signature } from "../../../client/runtime/sign-tc3.js";
import { type Guard, type Refusal, timestampWindowSeconds } from "./protocol.js";
import type { RawRequest } from "./raw-request.js";
import { authFailure, checkToken, missingParameter, refusal, signatureFailure } from "./respond-tencent.js";
import { productsOf, readClaim, rightRequests, type Tc3Claim } from "./tc3-claim.js";

export async function verifyTc3(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const claim = readClaim(raw.headers.get("authorization") ?? "");
  if (typeof claim === "string") return authFailure("InvalidAuthorization", claim);
  const timestamp = raw.headers.get("x-tc-timestamp");
  if (!timestamp) return missingParameter("X-TC-Timestamp");
  return checkClaim(claim, timestamp, raw, guard) ?? checkSignature(claim, Number(timestamp), raw, guard);
}

function checkClaim(claim: Tc3Claim, timestamp: string, raw: RawRequest, guard: Guard): Refusal | undefined {
  const { credentials, service, now } = guard;
  if (claim.id !== credentials.id) return authFailure("SecretIdNotFound", "There is no such SecretId.");
  const token = checkToken(raw.headers.get("x-tc-token"), credentials);
  if (token !== undefined) return token;
  if (!/^\d{1,12}$/.test(timestamp)) return refusal("InvalidParameter", "X-TC-Timestamp must be of type integer.");
  if (Math.abs(Number(timestamp) - now / 1000) > timestampWindowSeconds) {
    return authFailure("SignatureExpire", "X-TC-Timestamp is more than five minutes off.");
  }
  if (claim.date !== tc3Date(Number(timestamp))) {
    return authFailure("SignatureFailure", "The date of the credential scope is not the UTC date of X-TC-Timestamp.");
  }
  if (!productsOf(raw, service).includes(claim.service)) {
    return authFailure("SignatureFailure", `The credential scope names another product than ${service.service}.`);
  }
  return undefined;
}

const copies = new WeakMap<Credentials, Map<string, Credentials>>();

/** Callers name hosts, and with them products, as they like. */
const maximumCopies = 16;

/** Signing keeps the key of the latest day for each object of credentials: so each product has one of its own. */
function credentialsFor(product: string, credentials: Credentials): Credentials {
  const own = copies.get(credentials) ?? new Map<string, Credentials>();
  copies.set(credentials, own);
  const known = own.get(product);
  if (known !== undefined) return known;
  if (own.size === maximumCopies) own.clear();
  const copy = { ...credentials };
  own.set(product, copy);
  return copy;
}

async function checkSignature(
  claim: Tc3Claim,
  timestamp: number,
  raw: RawRequest,
  guard: Guard,
): Promise<Refusal | undefined> {
  const scope = { service: claim.service, timestamp };
  const credentials = credentialsFor(claim.service, guard.credentials);
  let first: Tc3Signature | undefined;
  for (const request of rightRequests(claim, raw)) {
    const signed = await signTc3(request, credentials, scope);
    if (signed.signature === claim.signature) return undefined;
    first ??= signed;
  }
  const { explainTc3 } = await import("./mistakes/explain-tc3.js");
  const { canonicalRequest = "", stringToSign = "" } = first ?? {};
  return signatureFailure({ canonicalRequest, stringToSign }, await explainTc3(claim, timestamp, raw, guard));
}
