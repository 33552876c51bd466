/**
 * Alibaba Cloud RPC: a form by POST that holds the flat input (lists counted from one) and the common parameters,
 * signed with HMAC-SHA1.
 * A refusal is an HTTP status from 400 on, with `{"Code", "Message", "RequestId"}`;
 * successful answers may hold a `Code` too.
 */
import { ApiError, TransportError } from "./errors.js";
import { flatten } from "./flatten.js";
import { stringMember } from "./json-member.js";
import { encodeParameters } from "./percent-encode.js";
import type { Call, Protocol, WireAnswer, WireRequest } from "./protocol.js";
import { signRpc } from "./sign-rpc.js";

export const alibabaRpc: Protocol = { kind: "alibaba-rpc", sign, read };

async function sign(call: Call): Promise<WireRequest> {
  const { id, secret, token } = call.credentials;
  const parameters = {
    ...(call.region === undefined ? {} : { RegionId: call.region }),
    ...flatten(call.input, 1),
    Action: call.action,
    Version: call.service.version,
    Format: "JSON",
    Timestamp: new Date(call.time).toISOString().replace(/\.\d+Z$/, "Z"),
    SignatureNonce: call.nonce,
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    AccessKeyId: id,
    ...(token === undefined ? {} : { SecurityToken: token }),
  };
  const { signature } = await signRpc({ method: "POST", parameters }, secret);
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    ...(call.language === undefined ? {} : { "Accept-Language": call.language }),
  };
  return { method: "POST", path: "/", headers, body: encodeParameters({ ...parameters, Signature: signature }) };
}

function read({ action, status, value }: WireAnswer): object {
  if (status >= 400) {
    const code = stringMember(value, "Code");
    if (code === undefined) {
      throw new TransportError("answer", action, `HTTP ${status} without a Code member`, { status });
    }
    const message = stringMember(value, "Message") ?? "";
    throw new ApiError({ code, message, action, status, requestId: stringMember(value, "RequestId") });
  }
  if (typeof value === "object" && value !== null) return value;
  throw new TransportError("answer", action, `HTTP ${status} without a JSON object`, { status });
}
