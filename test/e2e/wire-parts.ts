// A captured request in parts that can be compared by name: where it went, its headers and which it signs, its parameters (decoded, and
// whether they are a query or a form) and the leaves of its JSON. What differs in each request (times, nonces, signatures) is checked for its form
// and replaced by a word; a value of another form stays, and so shows as a difference.
import type { Captured } from "./capture-server.js";

/** `header x-tc-action`, `signed host`, `parameter Limit`, `json.Filters[0].Name` -> its value. */
export type WireParts = ReadonlyMap<string, string>;

interface Volatile {
  readonly part: RegExp;
  readonly form: RegExp;
  readonly word: string;
}

const time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
const volatile: readonly Volatile[] = [
  { part: /^header authorization$/, form: /(?<=\/)\d{4}-\d\d-\d\d(?=\/)/, word: "<date>" },
  { part: /^(?:json\.|parameter )ClientToken$/, form: /(?<=^"?)[0-9a-f]{32}(?="?$)/, word: "<token>" },
  { part: /^header authorization$/, form: /(?<=SignedHeaders=)[\w;-]+/, word: "<signed>" },
  { part: /^header authorization$/, form: /(?<=Signature=)[0-9a-f]{64}$/, word: "<signature>" },
  { part: /^parameter Signature$/, form: /^[A-Za-z0-9+/]{27}=$|^[A-Za-z0-9+/]{43}=$/, word: "<signature>" },
  { part: /^header x-tc-timestamp$|^parameter Timestamp$/, form: /^\d{10}$/, word: "<seconds>" },
  { part: /^header x-acs-date$|^parameter Timestamp$/, form: new RegExp(`^${time}$`), word: "<time>" },
  { part: /^header x-acs-signature-nonce$|^parameter SignatureNonce$/, form: /^[0-9a-f]{32,64}$/, word: "<nonce>" },
  { part: /^parameter Nonce$/, form: /^[1-9]\d{0,9}$|^0$/, word: "<number>" },
  { part: /^header content-length$/, form: /^\d+$/, word: "<bytes>" },
  { part: /^header x-tc-traceid$/, form: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, word: "<uuid>" },
  { part: /^header content-type$/, form: /(?<=boundary=)[\w-]{20,70}$/, word: "<boundary>" },
  { part: /^header user-agent$/, form: /^.+$/, word: "<product>" },
  { part: /^header x-tc-requestclient$|^parameter RequestClient$/, form: /^SDK_NODEJS_.+$/, word: "<product>" },
];

export function toParts({ method, url, headers, body }: Captured): WireParts {
  const [path, query] = splitOnce(url, "?");
  const type = headers.get("content-type") ?? "";
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  const places = [...(query === "" ? [] : ["query"]), ...(isForm && body.length > 0 ? ["form"] : [])];
  const parts = new Map([
    ["method", method],
    ["path", path],
    ["parameters", places.join(" and ")],
  ]);
  for (const [name, value] of headers) parts.set(`header ${name}`, value);
  for (const name of Object.keys(signedHeaders(headers))) parts.set(`signed ${name}`, "yes");
  const pairs = isForm ? [...readPairs(query), ...readPairs(body.toString())] : readPairs(query);
  for (const [name, value] of pairs) parts.set(`parameter ${name}`, value);
  if (type.startsWith("application/json")) addLeaves(parts, "json", JSON.parse(body.toString()));
  else if (!isForm && body.length > 0) parts.set("body", withoutBoundary(body, type));
  return new Map([...parts].map(([part, value]) => [part, mask(part, value)]));
}

/** The headers that the Authorization header says it signs. */
export function signedHeaders(headers: Captured["headers"]): Readonly<Record<string, string>> {
  const names = /SignedHeaders=([^,]+)/.exec(headers.get("authorization") ?? "")?.[1]?.split(";") ?? [];
  return Object.fromEntries(names.map((name) => [name, headers.get(name) ?? ""]));
}

/** The pairs of a query or a form, decoded as servers do; throws where a name comes twice. */
export function readPairs(text: string): Map<string, string> {
  const pairs = [...new URLSearchParams(text)];
  const byName = new Map(pairs);
  if (byName.size !== pairs.length) throw new Error(`a parameter was sent twice: ${text}`);
  return byName;
}

export function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** The boundary of a multipart body is drawn for each request. */
function withoutBoundary(body: Buffer, type: string): string {
  const boundary = /(?<=boundary=).+$/.exec(type)?.[0];
  const text = body.toString("latin1");
  return boundary === undefined ? text : text.replaceAll(boundary, "<boundary>");
}

/** Empty lists and objects are leaves too: `json.Filters` -> `[]`. */
function addLeaves(parts: Map<string, string>, path: string, value: unknown): void {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) parts.set(path, JSON.stringify(value));
  const within = (key: string): string => (Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  for (const [key, item] of entries) addLeaves(parts, within(key), item);
}

function mask(part: string, value: string): string {
  return volatile
    .filter((known) => known.part.test(part))
    .reduce((text, { form, word }) => text.replace(form, word), value);
}
