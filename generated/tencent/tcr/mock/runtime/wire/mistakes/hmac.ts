/**
 * What callers do wrong with HmacSHA1 and HmacSHA256, an entry a mistake, and the signature that comes of it. Parts are those
 * of the string to sign, each as it should be until a mistake changes it.
 */
import { type Bytes, toBase64, toHex } from "../../../../client/runtime/bytes.js";
import { hashing } from "../../../../client/runtime/crypto.js";
import { percentEncode } from "../../../../client/runtime/percent-encode.js";
import type { HmacAlgorithm } from "../../../../client/runtime/sign-hmac.js";
import type { Pair } from "../raw-request.js";
import { blanksAround, type Mistake, type Signed } from "./explain-signature.js";

export interface HmacParts {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly pairs: readonly Pair[];
  readonly algorithm: HmacAlgorithm;
  readonly secret: string;
  readonly signatureText: (bytes: Bytes) => string;
}

export interface HmacSent {
  readonly path: string;
  /** In the order they came. */
  readonly pairs: readonly Pair[];
  readonly hosts: readonly string[];
}

export async function signHmacParts(parts: HmacParts): Promise<Signed> {
  const { method, host, path, pairs, algorithm, secret } = parts;
  const stringToSign = `${method}${host}${path}${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`;
  const hash = algorithm === "HmacSHA256" ? "SHA-256" : "SHA-1";
  return { stringToSign, signature: parts.signatureText(await hashing().hmac(hash, secret, stringToSign)) };
}

type HmacMistake = Mistake<HmacParts, HmacSent>;

export const hmacMistakes: readonly HmacMistake[] = [
  {
    words: "the plus signs of the signature are not encoded, and came as blanks",
    made: (parts) => [{ ...parts, signatureText: (bytes) => toBase64(bytes).replaceAll("+", " ") }],
  },
  {
    words: "the algorithm is another one than SignatureMethod says, which is HmacSHA1 where it is left out",
    made: (parts) => (["HmacSHA1", "HmacSHA256"] as const).map((algorithm) => ({ ...parts, algorithm })),
  },
  {
    words: "the host that is signed is not that of the Host header",
    made: (parts, { hosts }) => hosts.map((host) => ({ ...parts, host })),
  },
  {
    words: "another method is signed",
    made: (parts) => ["POST", "GET", parts.method.toLowerCase()].map((method) => ({ ...parts, method })),
  },
  {
    words: "the path and the question mark are not signed as /?",
    made: (parts, sent) => [`${sent.path}?`, "?", "/", ""].map((path) => ({ ...parts, path })),
  },
  {
    words: "the parameters are not signed in the order of the characters of their names",
    made: (parts, sent) =>
      [sent.pairs, sortBy(parts.pairs, (name) => name.toLowerCase()), sortByNumbers(parts.pairs)].map((pairs) => ({
        ...parts,
        pairs,
      })),
  },
  {
    words: "the values are signed encoded",
    made: (parts) =>
      [percentEncode, encodeURIComponent, (text: string) => percentEncode(text).replaceAll("%20", "+")].map(
        (encode) => ({
          ...parts,
          pairs: parts.pairs.map(
            ([name, value]) => [name, encode(value.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"))] as const,
          ),
        }),
      ),
  },
  {
    words: "absent values are signed as the word undefined, None or null",
    made: (parts) =>
      ["undefined", "None", "null"].map((absent) => ({
        ...parts,
        pairs: parts.pairs.map(([name, value]) => [name, value === "" ? absent : value] as const),
      })),
  },
  {
    words: "parameters without a value are not signed",
    made: (parts) => [{ ...parts, pairs: parts.pairs.filter(([, value]) => value !== "") }],
  },
  {
    words: "the signature is written as hexadecimal digits, not as base64",
    made: (parts) =>
      [toHex, (bytes: Bytes) => toHex(bytes).toUpperCase()].map((signatureText) => ({ ...parts, signatureText })),
  },
  {
    words: "blanks, line ends or quotation marks stand around the secret",
    made: (parts) => blanksAround(parts.secret).map((secret) => ({ ...parts, secret })),
  },
];

function sortBy(pairs: readonly Pair[], key: (name: string) => string): readonly Pair[] {
  return [...pairs].sort(([left], [right]) => (key(left) < key(right) ? -1 : 1));
}

/** `Ids.2` before `Ids.12`. */
function sortByNumbers(pairs: readonly Pair[]): readonly Pair[] {
  return sortBy(pairs, (name) => name.replace(/\d+/g, (digits) => digits.padStart(9, "0")));
}
