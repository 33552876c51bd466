/**
 * Tencent Cloud API 3.0 as a service sees it: JSON or a query with X-TC-* headers (TC3),
 * or everything in one form or query (HmacSHA1, HmacSHA256).
 * Multipart bodies are refused as unreadable.
 */
import type { Guard, Incoming, MockProtocol, Refusal, WireInput } from "./protocol.js";
import { formPairs, type RawRequest } from "./raw-request.js";
import { fault, missingParameter, refuse, succeed, word } from "./respond-tencent.js";
import { verifyHmac } from "./verify-hmac.js";
import { verifyTc3 } from "./verify-tc3.js";

export const tencentMock: MockProtocol = {
  kind: "tencent-v3",
  listBase: 0,
  standardCodes: { notFound: "ResourceNotFound", malformed: "InvalidParameterValue" },
  read,
  verify,
  word,
  fault: (code) => fault(code),
  succeed,
  refuse: (refused, requestId, _raw, service) => refuse(refused, requestId, service),
};

const commonNames =
  "Action Version Region Timestamp Nonce SecretId Signature SignatureMethod Token Language RequestClient";
const common = new Set(commonNames.split(" "));

function read(raw: RawRequest): Incoming {
  const { headers } = raw;
  if (headers.has("x-tc-action") || headers.has("authorization")) {
    return {
      action: headers.get("x-tc-action") ?? undefined,
      version: headers.get("x-tc-version") ?? undefined,
      region: headers.get("x-tc-region") ?? undefined,
      input: readInput(raw),
    };
  }
  const pairs = formPairs(raw);
  const { Action: action, Version: version, Region: region } = Object.fromEntries(pairs);
  return { action, version, region, input: { kind: "form", pairs: pairs.filter(([name]) => !common.has(name)) } };
}

function readInput(raw: RawRequest): WireInput {
  if (raw.method === "GET" || raw.contentType === "application/x-www-form-urlencoded") {
    return { kind: "form", pairs: formPairs(raw) };
  }
  if (raw.contentType !== "application/json") {
    return { kind: "unreadable", detail: `Content-Type ${raw.contentType || "(none)"} is not known here.` };
  }
  try {
    return { kind: "json", value: JSON.parse(raw.text) };
  } catch {
    return { kind: "unreadable", detail: "The body is not JSON." };
  }
}

async function verify(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  if (raw.headers.has("authorization")) return verifyTc3(raw, guard);
  // Headers of version 3 without Authorization: the caller forgot to sign.
  if (raw.headers.has("x-tc-action")) return missingParameter("Authorization");
  return verifyHmac(raw, guard);
}
