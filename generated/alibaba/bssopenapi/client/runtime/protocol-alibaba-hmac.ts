/**
 * Alibaba Cloud RPC with the older signature: a form by POST that holds the flat input (lists counted from one) and the
 * common parameters, signed with HMAC-SHA1.
 */
import { readAlibaba, throttlingAlibaba, timeAlibaba } from "./alibaba.js";
import { flatten } from "./flatten.js";
import { encodeParameters } from "./percent-encode.js";
import type { Call, Protocol, WireRequest } from "./protocol.js";
import { signRpc } from "./sign-rpc.js";

export const alibabaRpcHmac: Protocol = { kind: "alibaba-rpc", sign, read: readAlibaba, throttling: throttlingAlibaba };

async function sign(call: Call): Promise<WireRequest> {
  const { id, secret, token } = call.credentials;
  const parameters = {
    ...(call.region ? { RegionId: call.region } : {}),
    ...flatten(call.input, 1),
    Action: call.operation.action,
    Version: call.service.version,
    Format: "JSON",
    Timestamp: timeAlibaba(call.time),
    SignatureNonce: call.nonce(),
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    AccessKeyId: id,
    ...(token ? { SecurityToken: token } : {}),
  };
  const { signature } = await signRpc({ method: "POST", parameters }, secret);
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    ...(call.language ? { "Accept-Language": call.language } : {}),
  };
  return { method: "POST", path: "/", headers, body: encodeParameters({ ...parameters, Signature: signature }) };
}
