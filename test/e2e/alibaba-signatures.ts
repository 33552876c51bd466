// The signature of a captured request three ways: as it carries it, as our sign modules make it from the same bytes, and
// as the SDK's own signer makes it.
import { createHash } from "node:crypto";
import { signRpc } from "../../templates/client/runtime/sign-rpc.js";
import { key, type Setup } from "./alibaba-sdk.js";
import type { Captured } from "./capture-server.js";
import { loadPackage } from "./packages.js";
import { readPairs, splitOnce } from "./wire-parts.js";

interface SdkSigning {
  getRPCSignature(parameters: object, method: string, secret: string): string;
  getAuthorization(request: object, algorithm: string, payload: string, id: string, secret: string): string;
}

export function carriedSignature(request: Captured, { algorithm }: Setup): string | undefined {
  return algorithm === "HMAC-SHA1" ? parametersOf(request)["Signature"] : request.headers.get("authorization");
}

export async function ourSignature(request: Captured, { algorithm }: Setup): Promise<string> {
  if (algorithm === "HMAC-SHA1") {
    return (await signRpc({ method: request.method, parameters: parametersOf(request) }, key.secret)).signature;
  }
  throw new Error(`${algorithm} is not ours yet`);
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
  const payload = createHash("sha256").update(body).digest("hex");
  return OpenApiUtil.getAuthorization(parts, algorithm, payload, key.id, key.secret);
}

function parametersOf({ url, body }: Captured): Readonly<Record<string, string>> {
  return Object.fromEntries([...readPairs(splitOnce(url, "?")[1]), ...readPairs(body.toString())]);
}
