/**
 * Tencent Cloud API 3.0: JSON by POST, the common parameters as X-TC-* headers, signed with TC3-HMAC-SHA256.
 * Answers come with HTTP 200 and `{"Response": {...}}`; a refusal is a Response with an `Error`.
 */
import { ApiError, TransportError } from "./errors.js";
import { member, stringMember } from "./json-member.js";
import type { Call, Protocol, WireAnswer, WireRequest } from "./protocol.js";
import { signTc3 } from "./sign-tc3.js";

export const tencentV3: Protocol = { kind: "tencent-v3", sign, read };

async function sign(call: Call): Promise<WireRequest> {
  const { id, secret, token } = call.credentials;
  const timestamp = Math.floor(call.time / 1000);
  const body = JSON.stringify(call.input);
  const contentType = "application/json; charset=utf-8";
  const { authorization } = await signTc3(
    { method: "POST", query: "", headers: { "content-type": contentType, host: call.host }, payload: body },
    { id, secret, service: call.service.service, timestamp },
  );
  const headers = {
    Authorization: authorization,
    "Content-Type": contentType,
    "X-TC-Action": call.action,
    "X-TC-Version": call.service.version,
    "X-TC-Timestamp": String(timestamp),
    ...(call.region === undefined ? {} : { "X-TC-Region": call.region }),
    ...(call.language === undefined ? {} : { "X-TC-Language": call.language }),
    ...(token === undefined ? {} : { "X-TC-Token": token }),
  };
  return { method: "POST", path: "/", headers, body };
}

function read({ action, service, status, value }: WireAnswer): object {
  const root = service.responseRoot ?? "Response";
  const response = member(value, root);
  if (typeof response !== "object" || response === null) {
    throw new TransportError("answer", action, `HTTP ${status} without a ${root} member`, { status });
  }
  const code = stringMember(member(response, "Error"), "Code");
  if (code === undefined) return response;
  const message = stringMember(member(response, "Error"), "Message") ?? "";
  throw new ApiError({ code, message, action, status, requestId: stringMember(response, "RequestId") });
}
