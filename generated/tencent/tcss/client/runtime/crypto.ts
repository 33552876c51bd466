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
  /** HMAC-SHA-256, as text. */
  hmacHex(key: string | Bytes, data: string): string | Promise<string>;
}

let chosen: Hashing | undefined;

/** Chosen at the first use: loading node:crypto takes longer than a signature. */
export function hashing(): Hashing {
  return (chosen ??= nodeHashing() ?? webHashing);
}

interface NodeHmac {
  digest(): Bytes;
  digest(encoding: "hex"): string;
}

interface NodeCrypto {
  /** Node 20.12 and newer. */
  hash?(name: string, data: string | Bytes): string;
  createHmac(name: string, key: string | Bytes): { update(data: string): NodeHmac };
}

/** Undefined where the platform has no such node:crypto. */
export function nodeHashing(): Hashing | undefined {
  const module = builtin<NodeCrypto>("crypto");
  const hash = module?.hash;
  return (
    hash && {
      sha256Hex: (data) => hash("sha256", data),
      hmac: (name, key, data) => module.createHmac(name.replace("-", ""), key).update(data).digest(),
      hmacHex: (key, data) => module.createHmac("sha256", key).update(data).digest("hex"),
    }
  );
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
  hmacHex: async (key, data) => toHex(await webHashing.hmac("SHA-256", key, data)),
};
