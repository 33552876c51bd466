/**
 * Hashes and HMACs on WebCrypto: text or bytes in, bytes or text out.
 * The one place that touches a crypto implementation, so that another one can stand in here.
 */
const encoder = new TextEncoder();

/** Uint8Array, with the type argument that this TypeScript version gives it, if any. */
export type Bytes = ReturnType<typeof encoder.encode>;
export type HashName = "SHA-1" | "SHA-256";

export function toBytes(data: string | Bytes): Bytes {
  return typeof data === "string" ? encoder.encode(data) : data;
}

export async function sha256Hex(data: string | Bytes): Promise<string> {
  return toHex(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", toBytes(data))));
}

export async function hmac(hash: HashName, key: string | Bytes, data: string | Bytes): Promise<Bytes> {
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey("raw", toBytes(key), { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", imported, toBytes(data)));
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

export function randomHex(byteCount: number): string {
  return toHex(globalThis.crypto.getRandomValues(new Uint8Array(byteCount)));
}
