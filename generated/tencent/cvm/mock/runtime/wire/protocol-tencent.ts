/**
 * Tencent Cloud API 3.0 as a service sees it: JSON, a form, a body of parts or a query with X-TC-* headers (TC3),
 * or everything in one form or query (HmacSHA1, HmacSHA256).
 */
import type { Complaint, Guard, Incoming, MockProtocol, Refusal, WireInput } from "./protocol.js";
import { bodyPairs, formPairs, formType, headerParameter, queryPairs, type RawRequest } from "./raw-request.js";
import { readJson } from "./read-json.js";
import { readMultipart } from "./read-multipart.js";
import { fault, missingParameter, refuse, succeed, word } from "./respond-tencent.js";
import { verifyHmac } from "./verify-hmac.js";
import { verifyTc3 } from "./verify-tc3.js";

export const tencentMock: MockProtocol = {
  kind: "tencent-v3",
  listBase: 0,
  standardCodes: { notFound: "ResourceNotFound", malformed: "InvalidParameterValue" },
  screen,
  read,
  verify,
  word,
  fault,
  succeed,
  refuse,
};

const commonNames =
  "Action Version Region Timestamp Nonce SecretId Signature SignatureMethod Token Language RequestClient";
const common = new Set(commonNames.split(" "));

/** In bytes, as the manual's page on the structure of requests has them. */
const largestGet = 32 * 1024;
const largestForm = 1024 * 1024;
const largestBody = 10 * 1024 * 1024;

function screen(raw: RawRequest): Complaint | undefined {
  const { method, body, query } = raw;
  if (method === "GET") return query.length > largestGet ? tooLarge("A GET request", "32 KB") : undefined;
  if (method !== "POST") return { kind: "method", at: method, detail: "Only GET and POST are known here." };
  if (body.length > largestBody) return tooLarge("A POST request", "10 MB");
  return body.length > largestForm && !hasHeaders(raw)
    ? tooLarge("Under HmacSHA1 and HmacSHA256 a body", "1 MB")
    : undefined;
}

function tooLarge(what: string, limit: string): Complaint {
  return { kind: "size", at: "", detail: `${what} holds at most ${limit}.` };
}

/** Version 3: the common parameters are headers. */
function hasHeaders({ headers }: RawRequest): boolean {
  return headers.has("x-tc-action") || headers.has("authorization");
}

function read(raw: RawRequest): Incoming {
  const { headers } = raw;
  if (hasHeaders(raw)) {
    const region = headers.get("x-tc-region");
    return {
      action: headers.get("x-tc-action") ?? undefined,
      version: headers.get("x-tc-version") ?? undefined,
      // An SDK that was told no region sends the word.
      region: region === null || region === "null" ? undefined : region,
      input: readBody(raw),
    };
  }
  const pairs = formPairs(raw);
  const { Action: action, Version: version, Region: region } = Object.fromEntries(pairs);
  const input = pairs.filter(([name]) => !common.has(name));
  return { action, version, region, input: { kind: "form", pairs: input } };
}

function readBody(raw: RawRequest): WireInput {
  const { contentType, headers } = raw;
  // What a signature does not cover is no input: the query of a POST.
  if (raw.method === "GET") return { kind: "form", pairs: queryPairs(raw) };
  if (contentType === formType) return { kind: "form", pairs: bodyPairs(raw) };
  const header = headers.get("content-type") ?? "";
  if (contentType === "multipart/form-data") {
    const boundary = headerParameter(header, "boundary");
    const pairs = boundary ? readMultipart(raw.body, boundary) : undefined;
    if (pairs !== undefined) return { kind: "form", pairs };
    return { kind: "unreadable", why: "parts", detail: "The body is not multipart/form-data with this boundary." };
  }
  const charset = headerParameter(header, "charset") ?? "utf-8";
  if (!/^utf-?8$/i.test(charset)) return { kind: "unreadable", why: "media", detail: "The charset must be utf-8." };
  if (contentType === "application/json") return readJson(raw);
  return { kind: "unreadable", why: "media", detail: "This Content-Type is not known here." };
}

async function verify(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  if (raw.headers.has("authorization")) return verifyTc3(raw, guard);
  // Headers of version 3 without Authorization: the caller forgot to sign.
  if (raw.headers.has("x-tc-action")) return missingParameter("Authorization");
  return verifyHmac(raw, guard);
}
