/**
 * Tencent Cloud API 3.0 as it is called by default: JSON by POST, the common parameters as X-TC-* headers, signed with
 * TC3-HMAC-SHA256. Actions that take bytes send a multipart body.
 */
import type { Call, Protocol, WireRequest } from "./protocol.js";
import { headersTc3, readTencent, throttlingTencent } from "./tencent.js";

export const tencentV3: Protocol = { kind: "tencent-v3", sign, read: readTencent, throttling: throttlingTencent };

async function sign(call: Call): Promise<WireRequest> {
  const { contentType = "application/json; charset=utf-8", body = call.json.stringify(call.input) } =
    call.operation.encode?.(call.input) ?? {};
  const headers = await headersTc3(call, { method: "POST", query: "", contentType, payload: body });
  return { method: "POST", path: "/", headers, body };
}
