/**
 * Bytes -> what kind of file they are, by their first bytes and never by the file's name. What has no mark of its own is
 * text, which decode-text.ts may still refuse.
 */
type Kind = "text" | "pdf" | "zip" | "tar" | "gzip";

export interface Recognised {
  readonly kind: Kind | "other";
  /** Words for a kind that is not read. */
  readonly what: string;
}

const MARKS: readonly (readonly [start: string, kind: Kind | "other", what: string])[] = [
  ["PK\u0003\u0004", "zip", "a ZIP archive"],
  ["PK\u0005\u0006", "zip", "a ZIP archive"],
  ["\u001f\u008b", "gzip", "gzip data"],
  ["\u0089PNG", "other", "an image"],
  ["ÿØÿ", "other", "an image"],
  ["GIF8", "other", "an image"],
  ["7z¼¯", "other", "a 7z archive"],
  ["Rar!\u001a", "other", "a RAR archive"],
  ["ý7zXZ", "other", "xz data"],
  ["BZh", "other", "bzip2 data"],
  ["(µ/ý", "other", "zstd data"],
  ["ÐÏ\u0011à", "other", "an Office document"],
  ["{\\rtf", "other", "a rich text document"],
  ["bplist00", "other", "a web archive"],
  ["From: <Saved by", "other", "a web archive"],
];

const TAR_MARK = 257;

export function recogniseBytes(bytes: Uint8Array): Recognised {
  const head = latin1(bytes.subarray(0, 1024));
  const mark = MARKS.find(([start]) => head.startsWith(start));
  if (mark) return { kind: mark[1], what: mark[2] };
  if (/^(?:ï»¿)?\s*%PDF-/.test(head)) return { kind: "pdf", what: "a PDF" };
  if (head.startsWith("ustar", TAR_MARK)) return { kind: "tar", what: "a tar archive" };
  return { kind: "text", what: "text" };
}

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
