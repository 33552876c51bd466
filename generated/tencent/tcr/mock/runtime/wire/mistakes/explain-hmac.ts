/** A HmacSHA1 or HmacSHA256 signature that does not fit -> what its maker signed, if a known mistake tells. */
import { toBase64 } from "../../../../client/runtime/bytes.js";
import type { HmacAlgorithm, HmacRequest } from "../../../../client/runtime/sign-hmac.js";
import type { Guard, ReceivedText } from "../protocol.js";
import { formPairs, type RawRequest } from "../raw-request.js";
import { explainSignature } from "./explain-signature.js";
import { type HmacParts, hmacMistakes, signHmacParts } from "./hmac.js";
import { otherHosts } from "./other-hosts.js";

export function explainHmac(
  claimed: string,
  algorithm: HmacAlgorithm,
  requests: readonly HmacRequest[],
  raw: RawRequest,
  { credentials: { secret }, service }: Guard,
): Promise<ReceivedText | undefined> {
  const pairs = formPairs(raw).filter(([name]) => name !== "Signature");
  const sorted = [...pairs].sort(([left], [right]) => (left < right ? -1 : 1));
  const right = requests.map(({ method, host }): HmacParts => {
    return { method, host, path: "/?", pairs: sorted, algorithm, secret, signatureText: toBase64 };
  });
  const sent = { path: raw.path, pairs, hosts: otherHosts(raw, service) };
  return explainSignature({ raw, claimed, right, sent, mistakes: hmacMistakes, sign: signHmacParts });
}
