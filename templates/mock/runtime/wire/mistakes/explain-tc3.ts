/** A TC3-HMAC-SHA256 signature that does not fit -> what its maker signed, if a known mistake tells. */
import type { Guard, ReceivedText } from "../protocol.js";
import type { RawRequest } from "../raw-request.js";
import { productsOf, rightRequests, type Tc3Claim } from "../tc3-claim.js";
import { explainSignature } from "./explain-signature.js";
import { otherHosts } from "./other-hosts.js";
import { rightTc3, signTc3Parts, tc3Mistakes, type Tc3Parts, type Tc3Sent } from "./tc3.js";

export function explainTc3(
  claim: Tc3Claim,
  timestamp: number,
  raw: RawRequest,
  guard: Guard,
): Promise<ReceivedText | undefined> {
  const { date, service, names, signedHeaders, signature } = claim;
  const { secret } = guard.credentials;
  const steps = [date, service, "tc3_request"];
  const right = [...rightRequests(claim, raw)].map(({ path = "/", headers, ...request }): Tc3Parts => {
    const lines = Object.entries(headers).map(([name, value]) => [name, value.trim().toLowerCase()] as const);
    return {
      ...rightTc3,
      ...request,
      path,
      lines: lines.sort(([left], [other]) => (left < other ? -1 : 1)),
      signedHeaders: [...names].sort().join(";"),
      timestamp: String(timestamp),
      scope: steps.join("/"),
      key: { start: `TC3${secret}`, steps },
    };
  });
  const sent: Tc3Sent = {
    ...raw,
    signedHeaders,
    values: Object.fromEntries(
      names.filter((name) => name !== "host").map((name) => [name, (raw.headers.get(name) ?? "").trim()]),
    ),
    hosts: otherHosts(raw, guard.service),
    services: [...productsOf(raw, guard.service), "tc3_request"],
    secret,
  };
  return explainSignature({ raw, claimed: signature, right, sent, mistakes: tc3Mistakes, sign: signTc3Parts });
}
