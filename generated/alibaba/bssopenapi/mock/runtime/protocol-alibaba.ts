/**
 * Alibaba Cloud RPC as its gateway sees it: all parameters in the query, in a form, or in both; lists counted from one.
 * Answers are JSON, whatever `Format` says.
 */
import type { Incoming, MockProtocol } from "./protocol.js";
import { formPairs, type RawRequest } from "./raw-request.js";
import { fault, refuse, succeed, word } from "./respond-alibaba.js";
import { verifyRpc } from "./verify-rpc.js";

export const alibabaMock: MockProtocol = {
  kind: "alibaba-rpc",
  listBase: 1,
  read,
  verify: verifyRpc,
  word,
  fault,
  succeed,
  refuse: (refused, requestId, raw) => refuse(refused, requestId, raw.url.host),
};

const commonNames =
  "Action Version Format Timestamp SignatureNonce SignatureMethod SignatureVersion SignatureType AccessKeyId SecurityToken Signature";
const common = new Set(commonNames.split(" "));

function read(raw: RawRequest): Incoming {
  const pairs = formPairs(raw);
  const { Action: action, Version: version } = Object.fromEntries(pairs);
  const input = pairs.filter(([name]) => !common.has(name));
  // A region is an ordinary parameter here, checked where an action declares it.
  return { action, version, region: undefined, input: { kind: "form", pairs: input } };
}
