/**
 * Checks an ACS3-HMAC-SHA256 Authorization header over the bytes of the request: undefined when it is good, else the refusal
 * of the gateway.
 *   ACS3-HMAC-SHA256 Credential=<id>,SignedHeaders=host;x-acs-action;...,Signature=<hex>
 */
import { hashing } from "../../../client/runtime/crypto.js";
import { percentEncode } from "../../../client/runtime/percent-encode.js";
import { type Acs3Request, signAcs3 } from "../../../client/runtime/sign-acs3.js";
import type { Guard, Refusal, SignedText } from "./protocol.js";
import { queryPairs, type RawRequest, signedHosts } from "./raw-request.js";
import { checkCaller, doesNotMatch, missing, nonceUsed, refusal } from "./respond-alibaba.js";

const form = /^ACS3-HMAC-SHA256 +Credential=([^, ]*) *, *SignedHeaders=([\w;-]+) *, *Signature=([^ ,]+)$/;

/** The headers that must be there and signed, each with the name by which the gateway misses it. */
const required: readonly (readonly [header: string, name: string])[] = [
  ["x-acs-action", "Action"],
  ["x-acs-version", "Version"],
  ["x-acs-date", "Timestamp"],
  ["x-acs-signature-nonce", "SignatureNonce"],
];

export async function verifyAcs3(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const { headers } = raw;
  const [, id, names, signature = ""] = form.exec(headers.get("authorization") ?? "") ?? [];
  if (names === undefined) {
    return incomplete("Authorization is not ACS3-HMAC-SHA256 Credential=id,SignedHeaders=names,Signature=digits.");
  }
  const absent = required.find(([header]) => !headers.get(header));
  if (absent !== undefined) return missing(absent[1]);
  if (!headers.has("x-acs-content-sha256")) return incomplete("The header x-acs-content-sha256 is required.");
  const signed = names.toLowerCase().split(";");
  const unsigned = ["host", "x-acs-content-sha256", ...required.map(([header]) => header)].find(
    (name) => !signed.includes(name),
  );
  if (unsigned !== undefined) return incomplete(`SignedHeaders must hold ${unsigned}.`);
  const refused = checkCaller(id, headers.get("x-acs-security-token"), headers.get("x-acs-date") ?? "", guard);
  if (refused !== undefined) return refused;
  const right = await rightRequests(raw, signed);
  const expected = await checkSignature(raw, guard, right, signature);
  if (expected === undefined) {
    return guard.nonces.use(headers.get("x-acs-signature-nonce") ?? "", guard.now) ? undefined : nonceUsed();
  }
  const { explainAcs3 } = await import("./mistakes/explain-acs3.js");
  return doesNotMatch(expected, await explainAcs3(signature, names, right, raw, guard));
}

function incomplete(message: string): Refusal {
  return refusal("IncompleteSignature", message);
}

/** What was to be signed, where it was not. */
async function checkSignature(
  raw: RawRequest,
  guard: Guard,
  right: readonly Acs3Request[],
  signature: string,
): Promise<SignedText | undefined> {
  let expected: SignedText | undefined;
  for (const request of right) {
    const signed = await signAcs3(request, guard.credentials);
    const { "x-acs-content-sha256": bodyHash } = request.headers;
    if (signed.signature === signature && raw.headers.get("x-acs-content-sha256") === bodyHash) return undefined;
    const { canonicalRequest, stringToSign } = signed;
    expected ??= { canonicalRequest, stringToSign };
  }
  return expected;
}

/** The hash is that of the body which came, whatever the header says. */
async function rightRequests(raw: RawRequest, names: readonly string[]): Promise<readonly Acs3Request[]> {
  const { method, path } = raw;
  const query = canonicalQuery(raw);
  const bodyHash = await hashing().sha256Hex(raw.body);
  return signedHosts(raw).map((host) => {
    const own = new Map([
      ["host", host],
      ["x-acs-content-sha256", bodyHash],
    ]);
    const headers = Object.fromEntries(names.map((name) => [name, own.get(name) ?? raw.headers.get(name) ?? ""]));
    return { method, path, query, headers };
  });
}

/** The parameters as the signature has them, however the client wrote them in its query. */
function canonicalQuery(raw: RawRequest): string {
  return [...queryPairs(raw)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}
