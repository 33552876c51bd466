/**
 * What callers do wrong with the RPC signature, an entry a mistake, and the signature that comes of it. Parts are those of the
 * string to sign, each as it should be until a mistake changes it.
 */
import { type Bytes, toBase64, toHex } from "../../../../client/runtime/bytes.js";
import { type HashName, hashing } from "../../../../client/runtime/crypto.js";
import { percentEncode } from "../../../../client/runtime/percent-encode.js";
import type { Pair } from "../raw-request.js";
import { blanksAround, type Mistake, type Signed } from "./explain-signature.js";

type Encode = (text: string) => string;

export interface RpcParts {
  readonly method: string;
  readonly pairs: readonly Pair[];
  /** Of names and values, and of the whole query. */
  readonly encode: Encode;
  readonly encodeQuery: Encode;
  readonly hash: HashName;
  readonly key: string;
  readonly signatureText: (bytes: Bytes) => string;
}

/** The parameters in the order they came. */
export interface RpcSent {
  readonly pairs: readonly Pair[];
  readonly secret: string;
}

/** What no mistake has changed yet. */
export const rightRpc = {
  encode: percentEncode,
  encodeQuery: percentEncode,
  hash: "SHA-1",
  signatureText: toBase64,
} as const;

export async function signRpcParts(parts: RpcParts): Promise<Signed> {
  const { method, pairs, encode, encodeQuery, hash, key, signatureText } = parts;
  const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
  const stringToSign = `${method}&${encodeQuery("/")}&${encodeQuery(query)}`;
  return { stringToSign, signature: signatureText(await hashing().hmac(hash, key, stringToSign)) };
}

const plain: Encode = (text) => text;

const loose: readonly Encode[] = [
  encodeWhole,
  (text) => encodeWhole(text).replaceAll("%20", "+"),
  (text) => percentEncode(text).replaceAll("%20", "+"),
  (text) => percentEncode(text).replaceAll("~", "%7E"),
  (text) => percentEncode(text).replace(/%[0-9A-F]{2}/g, (sign) => sign.toLowerCase()),
];

/** Leaves the signs alone that the standard way leaves alone. */
function encodeWhole(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"));
}

export const rpcMistakes: readonly Mistake<RpcParts, RpcSent>[] = [
  {
    words: "the plus signs of the signature are not encoded, and came as blanks",
    made: (parts) => [{ ...parts, signatureText: (bytes) => toBase64(bytes).replaceAll("+", " ") }],
  },
  {
    words: "the key is the secret alone; it must end with &",
    made: (parts, { secret }) => [{ ...parts, key: secret }],
  },
  {
    words: "another method is signed",
    made: (parts) => ["POST", "GET", parts.method.toLowerCase()].map((method) => ({ ...parts, method })),
  },
  {
    words: "the parameters are not signed in the order of the characters of their names",
    made: (parts, { pairs }) => {
      const loosely = [...parts.pairs].sort(([left], [right]) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
      return [pairs, loosely].map((own) => ({ ...parts, pairs: own }));
    },
  },
  {
    words: "names and values are not encoded as the standard RFC 3986 says",
    made: (parts) => [...loose, plain].map((encode) => ({ ...parts, encode })),
  },
  {
    words: "the query is not encoded a second time as the standard RFC 3986 says",
    made: (parts) => [
      ...[...loose, plain].map((encodeQuery) => ({ ...parts, encodeQuery })),
      ...loose.map((own) => ({ ...parts, encode: own, encodeQuery: own })),
    ],
  },
  {
    words: "the hash is SHA-256, which SignatureMethod does not name",
    made: (parts) => [{ ...parts, hash: "SHA-256" }],
  },
  {
    words: "the signature is written as hexadecimal digits, not as base64",
    made: (parts) => [{ ...parts, signatureText: toHex }],
  },
  {
    words: "blanks, line ends or quotation marks stand around the secret",
    made: (parts, { secret }) => blanksAround(secret).map((own) => ({ ...parts, key: `${own}&` })),
  },
];
