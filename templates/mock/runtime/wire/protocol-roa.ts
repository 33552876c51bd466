/**
 * Alibaba Cloud ROA as its gateway sees it: method and path tell the action, whose input stands in the path, the query, the
 * headers and a JSON body, which may be one member as a whole; lists in the query are counted from one. Signed with ACS3.
 */
import { isObject } from "../../../client/runtime/json.js";
import type { Complaint, Guard, Incoming, MockProtocol, Refusal, WireInput } from "./protocol.js";
import { matchRoute } from "./match-route.js";
import { bodyPairs, type Pair, queryPairs, type RawRequest } from "./raw-request.js";
import { readFormat } from "./read-format.js";
import { readJson } from "./read-json.js";
import { fault, refusal, refuse, succeed, word } from "./respond-alibaba.js";
import type { MockAction, MockService } from "../service.js";
import { verifyAcs3 } from "./verify-acs3.js";

export const roaMock: MockProtocol = {
  kind: "alibaba-roa",
  listBase: 1,
  standardCodes: { notFound: "InvalidParameter", malformed: "InvalidParameter" },
  regionMember: "RegionId",
  screen,
  read,
  verify,
  word,
  fault,
  succeed,
  refuse,
};

const methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"];

function screen({ method }: RawRequest): Complaint | undefined {
  if (methods.includes(method)) return undefined;
  return { kind: "method", at: method, detail: `Only ${methods.join(", ")} are known here.` };
}

function read(raw: RawRequest, service: MockService): Incoming {
  const { headers, method, path } = raw;
  const named = headers.get("x-acs-action") ?? undefined;
  const route = matchRoute(method, path, named, service);
  const action = route && service.actions[route.action];
  return {
    // An address that is none has an action nobody knows.
    action: route?.action ?? `${method} ${path}`,
    version: headers.get("x-acs-version") ?? undefined,
    region: undefined,
    input: action === undefined ? { kind: "form", pairs: [] } : readParts(raw, action, route?.values ?? []),
    format: readFormat(undefined, raw, "json"),
  };
}

function readParts(raw: RawRequest, { http }: MockAction, values: readonly Pair[]): WireInput {
  const named = (http?.header ?? []).flatMap((name): Pair[] => {
    const value = raw.headers.get(name.toLowerCase());
    return value === null ? [] : [[name, value]];
  });
  const pairs = [...queryPairs(raw), ...named, ...values];
  if (raw.method === "GET" || raw.body.length === 0) return { kind: "form", pairs };
  if (raw.contentType !== "application/json") return { kind: "form", pairs: [...bodyPairs(raw), ...pairs] };
  const body = readJson(raw);
  if (body.kind !== "json") return body;
  if (http?.body !== undefined) return { kind: "form", pairs, beside: { [http.body]: body.value } };
  if (isObject(body.value)) return { kind: "form", pairs, beside: body.value };
  return { kind: "unreadable", why: "body", detail: "The body must be an object." };
}

async function verify(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  if (raw.headers.has("authorization")) return verifyAcs3(raw, guard);
  return refusal("IncompleteSignature", "The header Authorization is required.");
}
