/**
 * Checks a HmacSHA1 or HmacSHA256 signature over query or form parameters: undefined when it is good, else the documented
 * refusal. Timestamp and Nonce keep copies away: a request whose signature came before with the two of them is refused.
 */
import { type HmacAlgorithm, type HmacRequest, signHmac } from "../../../client/runtime/sign-hmac.js";
import { type Guard, type Refusal, timestampWindowSeconds } from "./protocol.js";
import { calledAddress, formPairs, type RawRequest, signedHosts } from "./raw-request.js";
import { authFailure, checkToken, missingParameter, refusal, signatureFailure } from "./respond-tencent.js";

const required = ["SecretId", "Signature", "Timestamp", "Nonce"];

export async function verifyHmac(raw: RawRequest, guard: Guard): Promise<Refusal | undefined> {
  const parameters = Object.fromEntries(formPairs(raw));
  const missing = required.find((name) => !parameters[name]);
  if (missing !== undefined) return missingParameter(missing);
  return checkCaller(parameters, guard) ?? checkSignature(raw, parameters, guard);
}

type Parameters = Readonly<Record<string, string>>;

function checkCaller({ SecretId, Timestamp = "", Nonce = "", Token }: Parameters, guard: Guard): Refusal | undefined {
  if (SecretId !== guard.credentials.id) return authFailure("SecretIdNotFound", "There is no such SecretId.");
  const token = checkToken(Token, guard.credentials);
  if (token !== undefined) return token;
  if (!/^\d{1,12}$/.test(Timestamp)) return refusal("InvalidParameter", "Timestamp must be of type integer.");
  if (!/^\d+$/.test(Nonce)) return refusal("InvalidParameter", "Nonce must be a positive integer.");
  if (Math.abs(Number(Timestamp) - guard.now / 1000) > timestampWindowSeconds) {
    return authFailure("SignatureExpire", "Timestamp is more than five minutes off.");
  }
  return undefined;
}

async function checkSignature(raw: RawRequest, parameters: Parameters, guard: Guard): Promise<Refusal | undefined> {
  const { SignatureMethod, Signature = "", Timestamp, Nonce } = parameters;
  // Documented so: any other method, and none, is HmacSHA1.
  const algorithm: HmacAlgorithm = SignatureMethod === "HmacSHA256" ? "HmacSHA256" : "HmacSHA1";
  // An SDK that was told a path signs it as if it were of the host.
  const hosts = new Set([...signedHosts(raw), calledAddress(raw)]);
  const right = [...hosts].map((host): HmacRequest => ({ method: raw.method, host, parameters }));
  const { secret } = guard.credentials;
  let expected: string | undefined;
  for (const request of right) {
    const { stringToSign, signature } = await signHmac(request, algorithm, secret);
    if (signature === Signature) {
      // Timestamp and Nonce alone would refuse other calls: clients draw from few numbers, many in one second.
      const isNew = guard.nonces.use(`${Timestamp}/${Nonce}/${Signature}`, guard.now);
      return isNew ? undefined : authFailure("SignatureFailure", "Timestamp and Nonce were used before.");
    }
    expected ??= stringToSign;
  }
  const { explainHmac } = await import("./mistakes/explain-hmac.js");
  const received = await explainHmac(Signature, algorithm, right, raw, guard);
  return signatureFailure({ stringToSign: expected ?? "" }, received);
}
