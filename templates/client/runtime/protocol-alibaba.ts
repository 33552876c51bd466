/**
 * Alibaba Cloud RPC as it is called by default: the flat input (lists counted from one) in the query of a POST, the common
 * parameters as x-acs-* headers, signed with ACS3-HMAC-SHA256.
 */
import { headersAcs3, readAlibaba, throttlingAlibaba, withQuery } from "./alibaba.js";
import { flatten } from "./flatten.js";
import { encodeSorted } from "./percent-encode.js";
import type { Call, Protocol, WireRequest } from "./protocol.js";

export const alibabaRpc: Protocol = { kind: "alibaba-rpc", sign, read: readAlibaba, throttling: throttlingAlibaba };

async function sign(call: Call): Promise<WireRequest> {
  const input = call.region ? { RegionId: call.region, ...call.input } : call.input;
  const query = encodeSorted(flatten(input, 1));
  const headers = await headersAcs3(call, { method: "POST", path: "/", query, headers: {}, body: "" });
  // No body, not an empty one: a fetch would name a type for that.
  return { method: "POST", path: withQuery("/", query), headers };
}
