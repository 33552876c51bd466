/**
 * A query as it was sent -> the same parameters as other writers write them: sorted, encoded in the strict and in the loose
 * way, with plus signs for blanks, not encoded at all.
 */
import { percentEncode } from "../../../../client/runtime/percent-encode.js";

type Encode = (text: string) => string;

const encodings: readonly Encode[] = [
  percentEncode,
  (text) => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")),
  (text) => percentEncode(text).replaceAll("%20", "+"),
  (text) => percentEncode(text).replace(/%[0-9A-F]{2}/g, (sign) => sign.toLowerCase()),
  (text) => text,
];

export function rewriteQuery(query: string): readonly string[] {
  const pairs = [...new URLSearchParams(query)];
  const sorted = [...pairs].sort(([left], [right]) => (left < right ? -1 : 1));
  const plain = query.split("&").sort().join("&");
  const written = [pairs, sorted].flatMap((own) =>
    encodings.map((encode) => own.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")),
  );
  return [...new Set([plain, ...written])];
}
