/**
 * Hashes and HMACs: text or bytes in, bytes or text out. By node:crypto where the platform has it, at once; by WebCrypto
 * elsewhere, as a promise. Callers await both.
 */
import { type Bytes, toBytes, toHex } from "./bytes.js";
import { builtin } from "./platform.js";

export type HashName = "SHA-1" | "SHA-256";

export interface Hashing {
  sha256Hex(data: string | Bytes): string | Promise<string>;
  hmac(hash: HashName, key: string | Bytes, data: string): Bytes | Promise<Bytes>;
}

let chosen: Hashing | undefined;

/** Chosen at the first use: loading node:crypto takes longer than a signature. */
export function hashing(): Hashing {
  return (chosen ??= nodeHashing() ?? webHashing);
}

interface NodeCrypto {
  /** Node 20.12 and newer. */
  hash?(name: string, data: string | Bytes): string;
  createHmac(name: string, key: string | Bytes): { update(data: string): { digest(): Bytes } };
}

/** Undefined where the platform has no such node:crypto. */
export function nodeHashing(): Hashing | undefined {
  const { hash, createHmac } = builtin<NodeCrypto>("crypto") ?? {};
  if (hash === undefined || createHmac === undefined) return undefined;
  return {
    sha256Hex: (data) => hash("sha256", data),
    hmac: (name, key, data) => createHmac(name.replace("-", ""), key).update(data).digest(),
  };
}

export const webHashing: Hashing = {
  async sha256Hex(data) {
    return toHex(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", toBytes(data))));
  },
  async hmac(hash, key, data) {
    const { subtle } = globalThis.crypto;
    const imported = await subtle.importKey("raw", toBytes(key), { name: "HMAC", hash }, false, ["sign"]);
    return new Uint8Array(await subtle.sign("HMAC", imported, toBytes(data)));
  },
};
