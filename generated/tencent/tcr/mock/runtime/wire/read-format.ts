/**
 * The form of the answer that a caller of Alibaba Cloud wants: by `Format`, else by the Accept header, else the standard one
 * of the signature. A word that nobody knows asks for nothing.
 */
import type { RawRequest } from "./raw-request.js";

type Format = "json" | "xml";

export function readFormat(given: string | undefined, { headers }: RawRequest, standard: Format): Format {
  if (/^json$/i.test(given ?? "")) return "json";
  if (/^xml$/i.test(given ?? "")) return "xml";
  const accept = headers.get("accept") ?? "";
  if (accept.includes("json")) return "json";
  return /\b(?:application|text)\/xml\b/.test(accept) ? "xml" : standard;
}
