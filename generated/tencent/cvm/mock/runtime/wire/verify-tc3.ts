/**
 * Checks a TC3-HMAC-SHA256 Authorization header over the bytes of the request:
 * undefined when it is good, else the documented refusal.
 *   TC3-HMAC-SHA256 Credential=<id>/<date>/<service>/tc3_request, SignedHeaders=content-type;host, Signature=<hex>
 */
import { signTc3, tc3Date } from "../../../client/runtime/sign-tc3.js";
import { type Guard, type Refusal, timestampWindowSeconds } from "./protocol.js";
import { type RawRequest, signedHosts } from "./raw-request.js";
import { authFailure, missingParameter } from "./respond-tencent.js";

interface Claim {
  readonly id: string;
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const form =
  /^TC3-HMAC-SHA256 +Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]+)$/;

export async function verifyTc3(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const claim = readClaim(raw.headers.get("authorization") ?? "");
  if (claim === undefined) {
    return authFailure("SignatureFailure", "The Authorization header has not the form of TC3-HMAC-SHA256.");
  }
  const timestamp = raw.headers.get("x-tc-timestamp");
  if (timestamp === null) return missingParameter("X-TC-Timestamp");
  const early = checkClaim(claim, timestamp, raw, guard);
  return early ?? checkSignature(claim, Number(timestamp), raw, guard);
}

function readClaim(header: string): Claim | undefined {
  const [, id, date, service, signedHeaders, signature] = form.exec(header) ?? [];
  if (!id || !date || !service || !signedHeaders || !signature) return undefined;
  return { id, date, service, signedHeaders: signedHeaders.split(";"), signature };
}

function checkClaim(claim: Claim, timestamp: string, raw: RawRequest, guard: Guard): Refusal | undefined {
  if (claim.id !== guard.credentials.id) return authFailure("SecretIdNotFound", "No such SecretId.");
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) - guard.now / 1000) > timestampWindowSeconds) {
    return authFailure("SignatureExpire", "X-TC-Timestamp is more than five minutes off.");
  }
  if (claim.date !== tc3Date(Number(timestamp))) {
    return authFailure("SignatureFailure", "The date of the credential scope is not the UTC date of X-TC-Timestamp.");
  }
  // An SDK that calls another host takes the product from the first label of that host.
  const products = [guard.service.service, signedHosts(raw)[0]?.split(/[.:]/, 1)[0]];
  if (!products.includes(claim.service)) {
    return authFailure("SignatureFailure", `The credential scope names another product than ${guard.service.service}.`);
  }
  if (!["content-type", "host"].every((name) => claim.signedHeaders.includes(name))) {
    return authFailure("SignatureFailure", "SignedHeaders must hold content-type and host.");
  }
  if (guard.credentials.token !== undefined && raw.headers.get("x-tc-token") !== guard.credentials.token) {
    return authFailure("TokenFailure", "X-TC-Token does not belong to the SecretId.");
  }
  return undefined;
}

async function checkSignature(
  claim: Claim,
  timestamp: number,
  raw: RawRequest,
  guard: Guard,
): Promise<Refusal | undefined> {
  const scope = { service: claim.service, timestamp };
  let expected: Refusal["expected"];
  for (const host of signedHosts(raw)) {
    const headers = Object.fromEntries(
      claim.signedHeaders.map((name) => [name, name === "host" ? host : (raw.headers.get(name) ?? "")]),
    );
    const query = raw.url.search.slice(1);
    const request = { method: raw.method, query, headers, payload: raw.body };
    const signed = await signTc3(request, guard.credentials, scope);
    if (signed.signature === claim.signature) return undefined;
    expected ??= { canonicalRequest: signed.canonicalRequest, stringToSign: signed.stringToSign };
  }
  return authFailure("SignatureFailure", "The signature does not fit the request.", expected);
}
