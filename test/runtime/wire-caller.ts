// A call through the wire without a network: our client's protocol signs it, the mock reads the bytes, and the answer is read
// back. Gives the refusal, if it is one, whatever the vendor.
import { randomHex } from "../../templates/client/runtime/bytes.js";
import { numberJson } from "../../templates/client/runtime/json-text.js";
import type { HttpBinding } from "../../templates/client/runtime/operation.js";
import type { Credentials, Protocol } from "../../templates/client/runtime/protocol.js";
import type { Answer } from "../../templates/mock/runtime/answer.js";
import { type Mock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { type RawRequest, rawRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import { toServiceInfo } from "./sample-services.js";

export interface WireOptions {
  readonly region?: string | undefined;
  readonly credentials?: Credentials;
  /** Milliseconds since 1970; by default the time of the machine. */
  readonly time?: number;
  readonly nonce?: () => string;
  readonly host?: string;
  readonly http?: HttpBinding;
  readonly encode?: (input: object) => { contentType: string; body: Uint8Array<ArrayBuffer> };
}

export interface Refused {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly body: string;
}

export type WireCall = (action: string, input: object) => Promise<Refused>;

export function wireCaller(mock: Mock, protocol: Protocol, options: WireOptions = {}): WireCall {
  return async (action, input) =>
    readAnswer(await mock.handle(await signedRequest(mock, protocol, action, input, options)));
}

export async function signedRequest(
  mock: Mock,
  protocol: Protocol,
  action: string,
  input: object,
  {
    region,
    credentials = mockCredentials,
    time = Date.now(),
    nonce = () => randomHex(16),
    host = "h.example.com",
    http,
    encode,
  }: WireOptions = {},
): Promise<RawRequest> {
  const sent = await protocol.sign({
    service: toServiceInfo(mock.service),
    operation: { action, ...(http ? { http } : {}), ...(encode ? { encode } : {}) },
    input,
    host,
    credentials,
    region,
    language: undefined,
    time,
    nonce,
    json: numberJson,
  });
  const { method, path, headers, body = "" } = sent;
  return madeRequest(method, path, { ...headers, host }, body);
}

/** As a server makes it of what came. */
export function madeRequest(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array<ArrayBuffer> = "",
): RawRequest {
  const small = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const lookup = { get: (name: string) => small.get(name) ?? null, has: (name: string) => small.has(name) };
  const url = new URL(`http://${small.get("host") ?? "h.example.com"}${target}`);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return rawRequest(method, url, lookup, bytes, target);
}

/** Of JSON or XML; a `Code` of an answer that is none of a refusal is no code here. */
export function readAnswer({ status, body }: Answer): Refused {
  if (body.startsWith("<")) {
    const inside = (name: string) => new RegExp(`^<\\?xml[^>]*><Error>.*<${name}>(.*?)</${name}>`, "s").exec(body)?.[1];
    return { status, code: inside("Code"), message: inside("Message"), body };
  }
  const value = JSON.parse(body) as { Response?: { Error?: ErrorBody } } & ErrorBody;
  const error = value.Response?.Error ?? (status >= 400 ? value : undefined);
  return { status, code: error?.Code, message: error?.Message, body };
}

interface ErrorBody {
  readonly Code?: string;
  readonly Message?: string;
}
