/**
 * Tencent Cloud API 3.0 with flat parameters (`Filters.0.Values.1`), by GET or as a form by POST.
 * TC3-HMAC-SHA256 keeps the common parameters in X-TC-* headers; HmacSHA256 and HmacSHA1 send everything as parameters.
 */
import { flatten } from "./flatten.js";
import { encodeParameters } from "./percent-encode.js";
import type { Call, Protocol, WireRequest } from "./protocol.js";
import { type HmacAlgorithm, signHmac } from "./sign-hmac.js";
import { headersTc3, readTencent, throttlingTencent } from "./tencent.js";

export interface FlatOptions {
  readonly signature: "TC3-HMAC-SHA256" | HmacAlgorithm;
  /** By default POST. */
  readonly method?: "GET" | "POST";
}

const contentType = "application/x-www-form-urlencoded";

export function tencentFlat({ signature, method = "POST" }: FlatOptions): Protocol {
  return {
    kind: "tencent-v3",
    sign: (call) => (signature === "TC3-HMAC-SHA256" ? signByHeaders(call, method) : signAll(call, method, signature)),
    read: readTencent,
    throttling: throttlingTencent,
  };
}

async function signByHeaders(call: Call, method: string): Promise<WireRequest> {
  const text = encodeParameters(flatten(call.input, 0));
  const [query, payload] = method === "GET" ? [text, ""] : ["", text];
  const headers = await headersTc3(call, { method, query, contentType, payload });
  return toRequest(method, headers, text);
}

async function signAll(call: Call, method: string, algorithm: HmacAlgorithm): Promise<WireRequest> {
  const { service, operation, credentials, region, language } = call;
  const parameters = {
    ...flatten(call.input, 0),
    Action: operation.action,
    Version: service.version,
    Timestamp: String(Math.floor(call.time / 1000)),
    // The service takes a positive integer; what is drawn is hexadecimal.
    Nonce: String(Number.parseInt(call.nonce().slice(0, 8), 16) || 1),
    SecretId: credentials.id,
    SignatureMethod: algorithm,
    ...(region ? { Region: region } : {}),
    ...(language ? { Language: language } : {}),
    ...(credentials.token ? { Token: credentials.token } : {}),
  };
  const { signature } = await signHmac({ method, host: call.host, parameters }, algorithm, credentials.secret);
  const headers: Record<string, string> = method === "GET" ? {} : { "Content-Type": contentType };
  return toRequest(method, headers, encodeParameters({ ...parameters, Signature: signature }));
}

function toRequest(method: string, headers: Record<string, string>, parameters: string): WireRequest {
  if (method === "POST") return { method, path: "/", headers, body: parameters };
  return { method, path: parameters === "" ? "/" : `/?${parameters}`, headers };
}
