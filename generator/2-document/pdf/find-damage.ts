/**
 * The bytes of a PDF -> what is wrong with them as a whole. The package reads damaged bytes as well as it can, and then
 * gives wrong letters without a word: so each packed part is unpacked here once and its checksum compared. A part that
 * unpacks to more than any page needs is found before it fills the memory.
 *
 *    << /Filter /FlateDecode /Length 2848 >> stream … endstream
 */
import { inflateRawSync, inflateSync } from "node:zlib";

export interface Damage {
  readonly kind: "no-end" | "part" | "too-large";
  /** Where the part begins. */
  readonly offset: number;
}

const LARGEST_PART = 64 * 1024 * 1024;
/** Bytes before a part that hold its dictionary. */
const DICTIONARY = 2048;

export function findDamage(bytes: Uint8Array): Damage | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(-DICTIONARY).indexOf("%%EOF") < 0) return { kind: "no-end", offset: bytes.length };
  // Encrypted parts are no packed parts yet.
  if (buffer.includes("/Encrypt")) return undefined;
  for (let at = buffer.indexOf("stream"); at >= 0;) {
    const dictionary = dictionaryBefore(buffer, at);
    const end = />>\s*$/.test(dictionary) ? buffer.indexOf("endstream", at) : -1;
    if (end >= 0) {
      const kind = checkPart(dictionary, buffer.subarray(skipLineEnd(buffer, at + 6), end));
      if (kind) return { kind, offset: at };
    }
    at = buffer.indexOf("stream", end < 0 ? at + 6 : end + 9);
  }
  return undefined;
}

function dictionaryBefore(buffer: Buffer, at: number): string {
  const text = buffer.subarray(Math.max(0, at - DICTIONARY), at).toString("latin1");
  return text.slice(text.lastIndexOf(" obj") + 1);
}

function skipLineEnd(buffer: Buffer, at: number): number {
  const afterReturn = buffer[at] === 0x0d ? at + 1 : at;
  return buffer[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** Pictures are not read. Some programs leave the checksum out: their parts end too early, but unpack. */
function checkPart(dictionary: string, part: Buffer): Damage["kind"] | undefined {
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:[/>]|$)/.test(dictionary) || /\/Image\b/.test(dictionary))
    return undefined;
  const options = { maxOutputLength: LARGEST_PART };
  const code = errorOf(() => inflateSync(part, options));
  if (code === "ERR_BUFFER_TOO_LARGE") return "too-large";
  const unpacks =
    code === undefined || (code === "Z_BUF_ERROR" && !errorOf(() => inflateRawSync(part.subarray(2), options)));
  return unpacks ? undefined : "part";
}

function errorOf(unpack: () => unknown): unknown {
  try {
    unpack();
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : "unknown";
  }
}
