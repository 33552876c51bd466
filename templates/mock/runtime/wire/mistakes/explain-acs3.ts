/** An ACS3-HMAC-SHA256 signature that does not fit -> what its maker signed, if a known mistake tells. */
import type { Acs3Request } from "../../../../client/runtime/sign-acs3.js";
import type { Guard, ReceivedText } from "../protocol.js";
import type { RawRequest } from "../raw-request.js";
import { type Acs3Parts, acs3Mistakes, rightAcs3, signAcs3Parts } from "./acs3.js";
import { explainSignature } from "./explain-signature.js";
import { otherHosts } from "./other-hosts.js";

/** `signedHeaders` as they came. */
export function explainAcs3(
  claimed: string,
  signedHeaders: string,
  requests: readonly Acs3Request[],
  raw: RawRequest,
  { credentials: { secret }, service }: Guard,
): Promise<ReceivedText | undefined> {
  const right = requests.map(({ headers, ...request }): Acs3Parts => {
    const lines = Object.entries(headers).map(([name, value]) => [name, value.trim()] as const);
    return {
      ...rightAcs3,
      ...request,
      lines: lines.sort(([left], [other]) => (left < other ? -1 : 1)),
      signedHeaders: Object.keys(headers).sort().join(";"),
      bodyHash: headers["x-acs-content-sha256"] ?? "",
      secret,
    };
  });
  const { path, query } = raw;
  const bodyHash = raw.headers.get("x-acs-content-sha256") ?? "";
  const sent = { path, query, signedHeaders, bodyHash, hosts: otherHosts(raw, service) };
  return explainSignature({ raw, claimed, right, sent, mistakes: acs3Mistakes, sign: signAcs3Parts });
}
