/**
 * A signed request and the key that signed it -> how its signature came about, step by step: canonical request, string to
 * sign, signature, header. Made again from the request by the signing modules of the clients, so that it explains just what
 * is sent. Undefined for a request that carries no signature of a kind that is explained here.
 */
import type { Bytes } from "../../client/runtime/bytes.js";
import type { Credentials, WireRequest } from "../../client/runtime/protocol.js";
import { signAcs3 } from "../../client/runtime/sign-acs3.js";
import { signTc3 } from "../../client/runtime/sign-tc3.js";

export interface SignSteps {
  readonly algorithm: string;
  /** The method, path, query and headers in the form that both sides agree on. */
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** How the key for the last step is made of the secret, in words that hold no value. */
  readonly key: readonly string[];
  readonly signature: string;
  /** The value of the header that carries it. */
  readonly authorization: string;
}

/** What of a signed request the steps are made from; `host` is that of the address it is sent to. */
export type SignedRequest = WireRequest & { readonly host: string };

export async function signSteps(request: SignedRequest, credentials: Credentials): Promise<SignSteps | undefined> {
  const authorization = headerOf(request, "authorization") ?? "";
  if (authorization.startsWith("TC3-HMAC-SHA256 ")) return stepsTc3(request, credentials, authorization);
  if (authorization.startsWith("ACS3-HMAC-SHA256 ")) return stepsAcs3(request, credentials);
  return undefined;
}

async function stepsTc3(request: SignedRequest, credentials: Credentials, carried: string): Promise<SignSteps> {
  const [, date = "", service = ""] = /Credential=[^,]*\/([\d-]+)\/([^/,]*)\/tc3_request/.exec(carried) ?? [];
  const names = /SignedHeaders=([^,]*)/.exec(carried)?.[1]?.split(";") ?? [];
  const headers = { ...request.headers, host: request.host };
  const signed = names.map((name) => [name, headerOf({ headers }, name) ?? ""] as const);
  const payload: string | Bytes = request.body ?? "";
  const timestamp = Number(headerOf(request, "x-tc-timestamp"));
  const { path, query } = splitPath(request.path);
  const made = await signTc3(
    { method: request.method, path, query, headers: Object.fromEntries(signed), payload },
    credentials,
    { service, timestamp },
  );
  const key = [
    `dated = HMAC-SHA256("TC3" + secret, "${date}")`,
    `scoped = HMAC-SHA256(dated, "${service}")`,
    'key = HMAC-SHA256(scoped, "tc3_request")',
  ];
  return { algorithm: "TC3-HMAC-SHA256", key, ...made };
}

async function stepsAcs3(request: SignedRequest, credentials: Credentials): Promise<SignSteps> {
  const { method, headers, host } = request;
  const made = await signAcs3({ method, ...splitPath(request.path), headers: { ...headers, host } }, credentials);
  return { algorithm: "ACS3-HMAC-SHA256", key: ["key = secret"], ...made };
}

function splitPath(whole: string): { readonly path: string; readonly query: string } {
  const at = whole.indexOf("?");
  return at < 0 ? { path: whole, query: "" } : { path: whole.slice(0, at), query: whole.slice(at + 1) };
}

function headerOf({ headers }: Pick<WireRequest, "headers">, name: string): string | undefined {
  return Object.entries(headers).find(([own]) => own.toLowerCase() === name)?.[1];
}
