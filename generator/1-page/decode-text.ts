/**
 * Bytes -> text, by the byte-order mark, else by the charset that the markup declares, else as UTF-8. Bytes that are not
 * what they are said to be are reported with their offset: never a replaced character, never another charset by guess.
 *
 *     <meta charset="gbk">   <meta http-equiv="Content-Type" content="text/html; charset=gb2312">   <?xml encoding="big5"?>
 */
import { isAscii, isUtf8 } from "node:buffer";
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { latin1 } from "./recognise-bytes.js";

const BYTE_ORDER_MARKS: readonly (readonly [mark: string, charset: string])[] = [
  ["ÿþ\u0000\u0000", "utf-32le"],
  ["\u0000\u0000þÿ", "utf-32be"],
  ["ï»¿", "utf-8"],
  ["ÿþ", "utf-16le"],
  ["þÿ", "utf-16be"],
];

/** Pages put their declaration below comments, styles and scripts too. */
const HEAD = 64 * 1024;

export function decodeText(id: string, bytes: Uint8Array, report: Report): string | undefined {
  const head = latin1(bytes.subarray(0, HEAD));
  const marked = BYTE_ORDER_MARKS.find(([mark]) => head.startsWith(mark))?.[1];
  const declared = marked ?? declaredCharset(head);
  // By chance no text of another charset is whole UTF-8: the page was saved again and kept its old declaration.
  const saved = declared !== undefined && marked === undefined && isUtf8(bytes) && !isAscii(bytes);
  const charset = charsetOf(saved ? "utf-8" : (declared ?? "utf-8"));
  if (saved && charsetOf(declared) !== "utf-8") report.add("page/charset-outdated", { declared }, at(id));
  if (charset === undefined) report.add("page/charset-unknown", { declared: declared ?? "?" }, at(id));
  else if (!charset.startsWith("utf-16") && bytes.includes(0))
    report.add("page/binary", { what: "binary data, or UTF-16 without a byte-order mark" }, at(id));
  else return decodeAs(charset, id, bytes, report);
  return undefined;
}

function decodeAs(charset: string, id: string, bytes: Uint8Array, report: Report): string | undefined {
  const text = tryDecode(charset, bytes);
  if (text !== undefined) return text;
  report.add("page/charset", { offset: firstBadByte(charset, bytes), charset: charset.toUpperCase() }, at(id));
  return undefined;
}

/** As WHATWG has it: a declaration that could be read byte by byte cannot truly mean UTF-16. */
function declaredCharset(head: string): string | undefined {
  const markup = head.replace(/<!--[^]*?(?:-->|$)/g, "");
  if (!/^\s*</.test(markup)) return undefined;
  const [, label] =
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']+)/i.exec(markup) ??
    /<meta\b[^>]*?[\s"'/;]charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(markup) ??
    [];
  return label !== undefined && /^utf-16/i.test(label) ? "utf-8" : label;
}

function charsetOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Undefined bytes of the older charsets come out as control or private characters instead of errors. */
const UNDEFINED = /[\u0080-\u009f\ue000-\uf8ff]/;

function tryDecode(charset: string, bytes: Uint8Array, stream = false): string | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes, { stream });
    return !charset.startsWith("utf-") && UNDEFINED.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Halves until the shortest prefix that does not decode. */
function firstBadByte(charset: string, bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryDecode(charset, bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return good;
}

/** LF line ends, no byte-order mark wherever files were joined, no half of a character. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\ufeff", "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
