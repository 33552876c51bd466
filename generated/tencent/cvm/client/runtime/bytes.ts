/** Bytes and text: UTF-8, hexadecimal, base64, random. */
const encoder = new TextEncoder();

/** Uint8Array, with the type argument that this TypeScript version gives it, if any. */
export type Bytes = ReturnType<typeof encoder.encode>;

export function toBytes(data: string | Bytes): Bytes {
  return typeof data === "string" ? encoder.encode(data) : data;
}

export function joinBytes(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function toHex(bytes: Bytes): string {
  let text = "";
  for (const byte of bytes) text += (byte < 16 ? "0" : "") + byte.toString(16);
  return text;
}

export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

export function randomHex(byteCount: number): string {
  return toHex(globalThis.crypto.getRandomValues(new Uint8Array(byteCount)));
}
