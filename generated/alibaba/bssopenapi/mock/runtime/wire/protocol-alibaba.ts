/**
 * Alibaba Cloud RPC as its gateway sees it: the input in the query, in a form, or in both; lists counted from one. The common
 * parameters stand among the input (RPC signature), or in x-acs-* headers (ACS3). Answers are XML under the RPC signature and
 * JSON under ACS3, unless `Format` says otherwise.
 */
import type { Complaint, Guard, Incoming, MockProtocol, Refusal } from "./protocol.js";
import { formPairs, type RawRequest } from "./raw-request.js";
import { readFormat } from "./read-format.js";
import { fault, refuse, succeed, word } from "./respond-alibaba.js";
import { verifyAcs3 } from "./verify-acs3.js";
import { verifyRpc } from "./verify-rpc.js";

export const alibabaMock: MockProtocol = {
  kind: "alibaba-rpc",
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

const commonNames =
  "Action Version Format Timestamp SignatureNonce SignatureMethod SignatureVersion SignatureType AccessKeyId SecurityToken Signature";
const common = new Set(commonNames.split(" "));

function screen({ method }: RawRequest): Complaint | undefined {
  if (method === "GET" || method === "POST") return undefined;
  return { kind: "method", at: method, detail: "Only GET and POST are known here." };
}

function read(raw: RawRequest): Incoming {
  const pairs = formPairs(raw);
  const { Action, Version, Format } = Object.fromEntries(pairs);
  const action = raw.headers.get("x-acs-action") ?? Action;
  const version = raw.headers.get("x-acs-version") ?? Version;
  const input = pairs.filter(([name]) => !common.has(name));
  const format = readFormat(Format, raw, raw.headers.has("authorization") ? "json" : "xml");
  // A region is an ordinary parameter here, checked where an action declares it.
  return { action, version, region: undefined, input: { kind: "form", pairs: input }, format };
}

async function verify(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  return raw.headers.has("authorization") ? verifyAcs3(raw, guard) : verifyRpc(raw, guard);
}
