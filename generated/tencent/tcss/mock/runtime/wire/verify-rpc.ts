/**
 * Checks the RPC signature (HMAC-SHA1 over all parameters of query and form): undefined when it is good, else the refusal of
 * the gateway.
 */
import { signRpc } from "../../../client/runtime/sign-rpc.js";
import type { Guard, Refusal } from "./protocol.js";
import { formPairs, type RawRequest } from "./raw-request.js";
import { checkCaller, doesNotMatch, missing, nonceUsed, refusal } from "./respond-alibaba.js";

const required = ["AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp"];

/** The value that the mock knows, of parameters that could have others. */
const only = { SignatureMethod: "HMAC-SHA1", SignatureVersion: "1.0", SignatureType: "" };

export async function verifyRpc(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const parameters = Object.fromEntries(formPairs(raw));
  const absent = required.find((name) => !parameters[name]);
  if (absent !== undefined) return missing(absent);
  for (const [name, value] of Object.entries(only)) {
    if ((parameters[name] ?? value) !== value)
      return refusal("InvalidParameter", `${name}: only ${value || "none"} is known here.`);
  }
  const { AccessKeyId, Signature = "", SignatureNonce, Timestamp = "", SecurityToken } = parameters;
  const refused = checkCaller(AccessKeyId, SecurityToken, Timestamp, guard);
  if (refused !== undefined) return refused;
  const { stringToSign, signature } = await signRpc({ method: raw.method, parameters }, guard.credentials.secret);
  if (signature === Signature) return guard.nonces.use(SignatureNonce ?? "", guard.now) ? undefined : nonceUsed();
  const { explainRpc } = await import("./mistakes/explain-rpc.js");
  return doesNotMatch({ stringToSign }, await explainRpc(Signature, raw, guard));
}
