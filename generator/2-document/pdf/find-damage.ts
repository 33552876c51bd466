/**
 * The bytes of a PDF -> what is wrong with them as a whole. The package reads damaged bytes as well as it can, and then
 * gives wrong letters without a word: so each packed part is unpacked here once and its checksum compared. A part that
 * unpacks to more than any page needs is found before it fills the memory.
 *
 *    << /Filter /FlateDecode /Length 2848 >> stream … endstream
 */
import { inflateSync } from "node:zlib";

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
    const end = buffer.indexOf("endstream", at);
    if (end < 0) return undefined;
    const kind = checkPart(dictionaryBefore(buffer, at), buffer.subarray(skipLineEnd(buffer, at + 6), end));
    if (kind) return { kind, offset: at };
    at = buffer.indexOf("stream", end + 9);
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

/** Pictures are not read; the outlines of a font change no letter. */
function checkPart(dictionary: string, part: Buffer): Damage["kind"] | undefined {
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:[/>]|$)/.test(dictionary) || /\/Image\b/.test(dictionary))
    return undefined;
  try {
    inflateSync(part, { maxOutputLength: LARGEST_PART });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") return "too-large";
    // Some programs leave the checksum out: then the part ends too early, which is no damage.
    if (code === "Z_DATA_ERROR" && !/\/Length1\b/.test(dictionary)) return "part";
  }
  return undefined;
}
