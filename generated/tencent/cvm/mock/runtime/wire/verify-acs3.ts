/**
 * Checks an ACS3-HMAC-SHA256 Authorization header over the bytes of the request:
 * undefined when it is good, else the refusal of the gateway.
 *   ACS3-HMAC-SHA256 Credential=<id>,SignedHeaders=host;x-acs-action;...,Signature=<hex>
 */
import { hashing } from "../../../client/runtime/crypto.js";
import { percentEncode } from "../../../client/runtime/percent-encode.js";
import { signAcs3 } from "../../../client/runtime/sign-acs3.js";
import type { Guard, Refusal } from "./protocol.js";
import { type RawRequest, signedHosts } from "./raw-request.js";
import { missing, refusal } from "./respond-alibaba.js";
import { checkCaller, doesNotMatch } from "./verify-rpc.js";

const form = /^ACS3-HMAC-SHA256 +Credential=([^,]+), *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]+)$/;
const required = ["x-acs-action", "x-acs-version", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"];

export async function verifyAcs3(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const { headers } = raw;
  const [, id, names, signature] = form.exec(headers.get("authorization") ?? "") ?? [];
  if (names === undefined) {
    return refusal("IncompleteSignature", "The Authorization header has not the form of ACS3-HMAC-SHA256.");
  }
  const absent = required.find((name) => !headers.has(name));
  if (absent !== undefined) return missing(absent);
  const signed = names.split(";");
  const unsigned = ["host", ...required].find((name) => !signed.includes(name));
  if (unsigned !== undefined) return refusal("IncompleteSignature", `SignedHeaders must hold ${unsigned}.`);
  const refused = checkCaller(id, headers.get("x-acs-security-token"), headers.get("x-acs-date") ?? "", guard);
  if (refused !== undefined) return refused;
  if (headers.get("x-acs-content-sha256") !== (await hashing().sha256Hex(raw.body))) {
    return refusal("InvalidDigest", "x-acs-content-sha256 is not the hash of the body.");
  }
  return checkSignature(raw, guard, signed, signature ?? "");
}

async function checkSignature(
  raw: RawRequest,
  guard: Guard,
  names: readonly string[],
  signature: string,
): Promise<Refusal | undefined> {
  let refused: Refusal | undefined;
  for (const host of signedHosts(raw)) {
    const headers = Object.fromEntries(
      names.map((name) => [name, name === "host" ? host : (raw.headers.get(name) ?? "")]),
    );
    const request = { method: raw.method, path: raw.url.pathname, query: canonicalQuery(raw.url), headers };
    const expected = await signAcs3(request, guard.credentials);
    if (expected.signature === signature) return undefined;
    const { canonicalRequest, stringToSign } = expected;
    refused ??= { ...doesNotMatch(stringToSign), expected: { canonicalRequest, stringToSign } };
  }
  return refused;
}

/** The parameters as the signature has them, however the client wrote them in its query. */
function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}
