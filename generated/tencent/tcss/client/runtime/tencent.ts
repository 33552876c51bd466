/**
 * What all ways to call Tencent Cloud API 3.0 share: the X-TC-* headers with their signature, and how an answer is read.
 * Answers come with HTTP 200 and `{"Response": {...}}`; a refusal is a Response with an `Error`.
 */
import type { Bytes } from "./bytes.js";
import { ApiError, TransportError } from "./errors.js";
import type { Call, WireAnswer } from "./protocol.js";
import { signTc3 } from "./sign-tc3.js";

export const throttlingTencent = /^RequestLimitExceeded(\.|$)/;

interface Payload {
  readonly method: string;
  readonly query: string;
  readonly contentType: string;
  readonly payload: string | Bytes;
}

export async function headersTc3(call: Call, request: Payload): Promise<Record<string, string>> {
  const { service, credentials, region, language } = call;
  const { contentType, ...rest } = request;
  const timestamp = Math.floor(call.time / 1000);
  const signed = { "content-type": contentType, host: call.host };
  const scope = { service: service.service, timestamp };
  const { authorization } = await signTc3({ ...rest, headers: signed }, credentials, scope);
  return {
    Authorization: authorization,
    "Content-Type": contentType,
    "X-TC-Action": call.operation.action,
    "X-TC-Version": service.version,
    "X-TC-Timestamp": String(timestamp),
    ...(region ? { "X-TC-Region": region } : {}),
    ...(language ? { "X-TC-Language": language } : {}),
    ...(credentials.token ? { "X-TC-Token": credentials.token } : {}),
  };
}

interface Refusable {
  readonly Error?: { readonly Code?: unknown; readonly Message?: unknown } | null;
  readonly RequestId?: string;
}

export function readTencent({ action, service, status, value }: WireAnswer): object {
  const root = service.responseRoot ?? "Response";
  const response = (value as Readonly<Record<string, Refusable>> | null)?.[root];
  if (typeof response !== "object" || response === null) {
    throw new TransportError("answer", action, `HTTP ${status} without ${root}`, { status });
  }
  const { Error: refusal, RequestId: requestId } = response;
  if (!refusal?.Code) return response;
  const { Code: code, Message: message = "" } = refusal;
  throw new ApiError({ code: String(code), message: String(message), action, status, requestId });
}
