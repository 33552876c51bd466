// The signature of a captured request three ways: as it carries it, as our sign modules make it from the same bytes, and
// as the SDK's own signer makes it.
import { signHmac } from "../../templates/client/runtime/sign-hmac.js";
import { signTc3 } from "../../templates/client/runtime/sign-tc3.js";
import type { Captured } from "./capture-server.js";
import { loadPackage } from "./packages.js";
import { key, type Setup, type SignMethod } from "./tencent-sdk.js";
import { readPairs, signedHeaders, splitOnce } from "./wire-parts.js";

/** What the package behind the SDK exports of its signing. */
interface SdkSigning {
  readonly sign: {
    default: { sign(secret: string, text: string, how: SignMethod): string; sign3(parts: object): string };
  };
  readonly client: { AbstractClient: new (...given: unknown[]) => { formatSignString(parameters: object): string } };
}

export function carriedSignature(request: Captured, { signMethod }: Setup): string | undefined {
  return signMethod === "TC3-HMAC-SHA256"
    ? request.headers.get("authorization")
    : parametersOf(request).get("Signature");
}

/** Signs what the request says it signed: the headers named there, the time and service of its scope. */
export async function ourSignature(request: Captured, { signMethod, host }: Setup): Promise<string> {
  const { method, url, headers, body } = request;
  if (signMethod !== "TC3-HMAC-SHA256") {
    const parameters = Object.fromEntries(parametersOf(request));
    return (await signHmac({ method, host, parameters }, signMethod, key.secret)).signature;
  }
  const service = headers.get("authorization")?.split("/")[2] ?? "";
  const made = await signTc3(
    {
      method,
      query: splitOnce(url, "?")[1],
      headers: signedHeaders(headers),
      payload: new Uint8Array(body),
    },
    key,
    { service, timestamp: Number(headers.get("x-tc-timestamp")) },
  );
  return made.authorization;
}

export function sdkSignature(request: Captured, setup: Setup): string {
  const { method, url, headers, body } = request;
  const { sign, client } = loadSigning();
  if (setup.signMethod !== "TC3-HMAC-SHA256") {
    const { Signature: _, ...parameters } = Object.fromEntries(parametersOf(request));
    const profile = { signMethod: setup.signMethod, httpProfile: { reqMethod: method } };
    const text = new client.AbstractClient(setup.host, "", { profile }).formatSignString(parameters);
    return sign.default.sign(key.secret, text, setup.signMethod);
  }
  return sign.default.sign3({
    method,
    url: `http://${setup.host}${url}`,
    payload: body.length === 0 ? "" : body,
    timestamp: Number(headers.get("x-tc-timestamp")),
    service: setup.host.split(".")[0],
    secretId: key.id,
    secretKey: key.secret,
    headers: { "Content-Type": headers.get("content-type") },
  });
}

function loadSigning(): SdkSigning {
  const folder = "tencentcloud-sdk-nodejs-common/tencentcloud/common";
  return {
    sign: loadPackage(`${folder}/sign`) as SdkSigning["sign"],
    client: loadPackage(`${folder}/abstract_client`) as SdkSigning["client"],
  };
}

function parametersOf({ method, url, body }: Captured): Map<string, string> {
  return readPairs(method === "GET" ? splitOnce(url, "?")[1] : body.toString());
}
