/** An RPC signature that does not fit -> what its maker signed, if a known mistake tells. */
import type { Guard, ReceivedText } from "../protocol.js";
import { formPairs, type RawRequest } from "../raw-request.js";
import { explainSignature } from "./explain-signature.js";
import { rightRpc, rpcMistakes, signRpcParts } from "./rpc.js";

export function explainRpc(claimed: string, raw: RawRequest, guard: Guard): Promise<ReceivedText | undefined> {
  const { secret } = guard.credentials;
  const pairs = formPairs(raw).filter(([name]) => name !== "Signature");
  const sorted = [...pairs].sort(([left], [right]) => (left < right ? -1 : 1));
  const right = [{ ...rightRpc, method: raw.method, pairs: sorted, key: `${secret}&` }];
  return explainSignature({ raw, claimed, right, sent: { pairs, secret }, mistakes: rpcMistakes, sign: signRpcParts });
}
