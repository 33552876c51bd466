/**
 * Bytes of an input -> Page, or a diagnostic that says what they are instead: nothing, a PDF, an archive, another
 * charset, too much. Pure; knows no vendor.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import type { Page, PageFormat } from "./page.js";

export const LARGEST = 64 * 1024 * 1024;

const MAGIC: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive"],
  ["\u001f\u008b", "gzip data"],
  ["\u0089PNG", "an image"],
  ["ÿØÿ", "an image"],
];

export function decodePage(id: string, folder: string, bytes: Uint8Array, report: Report): Page | undefined {
  const origin = at(id);
  const head = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
  const magic = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  if (bytes.length > LARGEST) report.add("page/too-large", { bytes: bytes.length, limit: LARGEST }, origin);
  else if (magic !== undefined) report.add("page/binary", { what: magic }, origin);
  else if (bytes.includes(0)) report.add("page/binary", { what: "binary data or UTF-16" }, origin);
  else return decodeText(id, folder, bytes, report);
  return undefined;
}

function decodeText(id: string, folder: string, bytes: Uint8Array, report: Report): Page | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    report.add("page/charset", { offset: firstBadByte(bytes) }, at(id));
    return undefined;
  }
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (lines.trim() !== "") return { id, folder, format: formatOf(id, lines), text: lines };
  report.add("page/empty", {}, at(id));
  return undefined;
}

function formatOf(id: string, text: string): PageFormat {
  if (/^---\ndocwright: \d+\n/.test(text)) return "page-file";
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|div|table|section|article|h[1-6]|p)\b/i.test(text))
    return "html";
  return /\.(?:md|markdown)$/i.test(id) ? "markdown" : "text";
}

/** Halves until the shortest prefix that does not decode. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
