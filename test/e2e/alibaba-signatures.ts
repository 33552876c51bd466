// The signature of a captured request three ways: as it carries it, as our sign modules make it from the same bytes, and
// as the SDK's own signer makes it.
import { createHash } from "node:crypto";
import { encodeSorted } from "../../templates/client/runtime/percent-encode.js";
import { signAcs3 } from "../../templates/client/runtime/sign-acs3.js";
import { signRpc } from "../../templates/client/runtime/sign-rpc.js";
import { key, type Setup } from "./alibaba-sdk.js";
import type { Captured } from "./capture-server.js";
import { loadPackage } from "./packages.js";
import { readPairs, signedHeaders, splitOnce } from "./wire-parts.js";

interface SdkSigning {
  getRPCSignature(parameters: object, method: string, secret: string): string;
  getAuthorization(request: object, algorithm: string, payload: string, id: string, secret: string): string;
}

export function carriedSignature(request: Captured, { algorithm }: Setup): string | undefined {
  return algorithm === "HMAC-SHA1" ? parametersOf(request)["Signature"] : request.headers.get("authorization");
}

/** Signs what the request says it signed, with the hash of the body that came. */
export async function ourSignature(request: Captured, { algorithm }: Setup): Promise<string> {
  if (algorithm === "HMAC-SHA1") {
    return (await signRpc({ method: request.method, parameters: parametersOf(request) }, key.secret)).signature;
  }
  const { method, url, headers, body } = request;
  const [path, given] = splitOnce(url, "?");
  const query = encodeSorted(Object.fromEntries(readPairs(given)));
  const signed = { ...signedHeaders(headers), "x-acs-content-sha256": sha256(body) };
  return (await signAcs3({ method, path, query, headers: signed }, key)).authorization;
}

export function sdkSignature(request: Captured, { algorithm }: Setup): string {
  const { OpenApiUtil } = loadPackage("@alicloud/openapi-core") as { OpenApiUtil: SdkSigning };
  const { method, url, headers, body } = request;
  if (algorithm === "HMAC-SHA1") {
    const { Signature: _, ...parameters } = parametersOf(request);
    return OpenApiUtil.getRPCSignature(parameters, method, key.secret);
  }
  const [pathname, query] = splitOnce(url, "?");
  const parts = { method, pathname, query: Object.fromEntries(readPairs(query)), headers: Object.fromEntries(headers) };
  return OpenApiUtil.getAuthorization(parts, algorithm, sha256(body), key.id, key.secret);
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function parametersOf({ url, body }: Captured): Readonly<Record<string, string>> {
  return Object.fromEntries([...readPairs(splitOnce(url, "?")[1]), ...readPairs(body.toString())]);
}
