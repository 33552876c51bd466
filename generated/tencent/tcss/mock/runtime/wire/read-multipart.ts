/**
 * A body of parts (multipart/form-data) -> name and bytes of each part, in order; undefined where it is none.
 *   --boundary\r\nContent-Disposition: form-data; name="Limit"\r\n\r\n10\r\n--boundary--
 * What a part says of its own type is not looked at: the member that it stands for has one.
 */
import { type Bytes, toBytes } from "../../../client/runtime/bytes.js";
import { headerParameter, type Pair } from "./raw-request.js";

const decoder = new TextDecoder();

export function readMultipart(body: Bytes, boundary: string): readonly Pair<Bytes>[] | undefined {
  const mark = toBytes(`--${boundary}`);
  const between = toBytes(`\r\n--${boundary}`);
  const parts: Pair<Bytes>[] = [];
  let at = indexOf(body, mark, 0);
  while (at !== -1) {
    at += parts.length === 0 ? mark.length : between.length;
    if (startsWith(body, dashes, at)) return parts;
    if (!startsWith(body, lineEnd, at)) return undefined;
    const end = indexOf(body, between, at);
    const part = end === -1 ? undefined : readPart(body.subarray(at, end));
    if (part === undefined) return undefined;
    parts.push(part);
    at = end;
  }
  return undefined;
}

const lineEnd = toBytes("\r\n");
const headEnd = toBytes("\r\n\r\n");
const dashes = toBytes("--");

/** Begins with the end of the line of the boundary. */
function readPart(part: Bytes): Pair<Bytes> | undefined {
  const end = indexOf(part, headEnd, 0);
  if (end === -1) return undefined;
  const lines = decoder.decode(part.subarray(0, end)).split("\r\n");
  const disposition = lines.find((line) => /^content-disposition: *form-data *;/i.test(line));
  const name = disposition === undefined ? undefined : headerParameter(disposition, "name");
  return name === undefined ? undefined : [unescapeName(name), part.slice(end + headEnd.length)];
}

/** The three signs that writers of forms escape. */
function unescapeName(name: string): string {
  return name.replace(/%0D|%0A|%22/gi, decodeURIComponent);
}

function indexOf(bytes: Bytes, wanted: Bytes, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return at;
  }
  return -1;
}

function startsWith(bytes: Bytes, wanted: Bytes, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}
