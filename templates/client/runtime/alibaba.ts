/**
 * What all ways to call Alibaba Cloud share: the headers of ACS3-HMAC-SHA256, and how an answer is read.
 * A refusal is an HTTP status from 400 on, with `{"Code", "Message", "RequestId"}`;
 * successful answers may hold a `Code` too.
 */
import type { Bytes } from "./bytes.js";
import { hashing } from "./crypto.js";
import { ApiError, TransportError } from "./errors.js";
import { stringMember } from "./json-member.js";
import type { Call, WireAnswer } from "./protocol.js";
import { signAcs3 } from "./sign-acs3.js";

export const throttlingAlibaba = /^Throttling(\.|$)/;

export interface Acs3Payload {
  readonly method: string;
  readonly path: string;
  /** As it is sent: sorted by name, encoded. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Bytes;
}

export async function headersAcs3(call: Call, request: Acs3Payload): Promise<Record<string, string>> {
  const { token } = call.credentials;
  const headers = {
    ...request.headers,
    Accept: "application/json",
    "x-acs-action": call.operation.action,
    "x-acs-version": call.service.version,
    "x-acs-date": timeAlibaba(call.time),
    "x-acs-signature-nonce": call.nonce(),
    "x-acs-content-sha256": await hashing().sha256Hex(request.body),
    ...(token ? { "x-acs-security-token": token } : {}),
    ...(call.language ? { "Accept-Language": call.language } : {}),
  };
  const { method, path, query } = request;
  const signed = await signAcs3({ method, path, query, headers: { ...headers, host: call.host } }, call.credentials);
  return { ...headers, Authorization: signed.authorization };
}

export function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

/** `2024-11-27T10:20:15Z`. */
export function timeAlibaba(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

export function readAlibaba({ action, status, value }: WireAnswer): object {
  if (status >= 400) {
    const code = stringMember(value, "Code") ?? stringMember(value, "code");
    if (code === undefined) {
      throw new TransportError("answer", action, `HTTP ${status} without a Code member`, { status });
    }
    const message = stringMember(value, "Message") ?? stringMember(value, "message") ?? "";
    const requestId = stringMember(value, "RequestId") ?? stringMember(value, "requestId");
    throw new ApiError({ code, message, action, status, requestId });
  }
  if (typeof value === "object" && value !== null) return value;
  throw new TransportError("answer", action, `HTTP ${status} without a JSON object`, { status });
}
